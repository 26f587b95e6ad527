/**
 * What the app never asks a browser for, by the names that Chromium knows; it complains of others. The
 * camera is left to it: a file can be shown as a picture.
 */
const refused = [
  ...[
    "accelerometer",
    "autoplay",
    "bluetooth",
    "browsing-topics",
    "web-share",
    "clipboard-read",
    "clipboard-write",
    "compute-pressure",
  ],
  ...["display-capture", "encrypted-media", "fullscreen", "gamepad", "geolocation", "gyroscope"],
  ...["hid", "idle-detection", "interest-cohort", "local-fonts", "magnetometer", "microphone"],
  ...["midi", "payment", "picture-in-picture", "publickey-credentials-get"],
  ...["screen-wake-lock", "serial", "storage-access", "usb", "window-management"],
  ...["xr-spatial-tracking"],
];

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** What every answer of a server should carry; `policy` is the one that stands in the built page. */
export function securityHeaders(policy: string): readonly Header[] {
  return [
    // No frame of another's: a page cannot say so of itself.
    { name: "Content-Security-Policy", value: `${policy}; frame-ancestors 'none'` },
    { name: "X-Content-Type-Options", value: "nosniff" },
    { name: "Referrer-Policy", value: "no-referrer" },
    { name: "Cross-Origin-Opener-Policy", value: "same-origin" },
    { name: "Cross-Origin-Resource-Policy", value: "same-origin" },
    {
      name: "Permissions-Policy",
      value: ["camera=(self)", ...refused.map((name) => `${name}=()`)].join(", "),
    },
  ];
}

/** The folder of files whose names change with their bytes: they may be kept for ever. */
export const hashedFiles = "/assets/";
export const forEver = "public, max-age=31536000, immutable";
export const askAgain = "no-cache";
