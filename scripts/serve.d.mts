/** Serves a built app to this machine only. Port 0 takes any free one. */
export function serve(
  dir: string,
  port: number,
): Promise<{ readonly url: string; readonly close: () => Promise<unknown> }>;
