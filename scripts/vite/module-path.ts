/** A module's file, whatever the system's slash and whatever way of reading it is asked for (`?raw`). */
export const modulePath = (id: string): string => id.replaceAll("\\", "/").replace(/\?.*$/, "");
