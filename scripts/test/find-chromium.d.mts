/** Whether a file is there and may be run. */
export function isExecutable(path: string): boolean;

/** Where Chromium is on this machine, or undefined; CHROMIUM says it outright. */
export function findChromium(): string | undefined;
