export interface Program {
  /** The package of the system that brings it. */
  readonly package: string;
  /** Where it is on this machine, or undefined. */
  readonly find: () => string | undefined;
}

/** Programs that the longer tests use where they are there, by the name they are told under. */
export const programs: Readonly<
  Record<"Chromium" | "Firefox ESR" | "WebKitGTK" | "Xvfb" | "nginx" | "Caddy", Program>
>;
