/** Bytes a second, and milliseconds for each request. */
export interface Network {
  readonly downloadThroughput: number;
  readonly uploadThroughput: number;
  readonly latency: number;
}

/** How slow the device and its link are made. */
export interface Profile {
  /** Times slower than this machine's processor. */
  readonly cpu: number;
  /** Undefined: as fast as it goes. */
  readonly network?: Network;
}

const bits = (each: number): number => each / 8;

export const profiles = {
  slow4g: {
    cpu: 4,
    network: { downloadThroughput: bits(1.6e6), uploadThroughput: bits(0.75e6), latency: 150 },
  },
  cpu4: { cpu: 4 },
  none: { cpu: 1 },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof profiles;
