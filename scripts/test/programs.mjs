import { findChromium, isExecutable } from "./find-chromium.mjs";

const first = (...paths) => paths.find((path) => path && isExecutable(path));

/** Programs that the longer tests use where they are there, each with the package that brings it. */
export const programs = {
  Chromium: { package: "chromium", find: findChromium },
  "Firefox ESR": {
    package: "firefox-esr",
    find: () => first(process.env.FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox"),
  },
  WebKitGTK: { package: "webkit2gtk-driver", find: () => first("/usr/bin/WebKitWebDriver") },
  // WebKitGTK draws only where there is a screen.
  Xvfb: { package: "xvfb", find: () => first("/usr/bin/Xvfb") },
  nginx: { package: "nginx-light", find: () => first("/usr/sbin/nginx", "/usr/bin/nginx") },
  Caddy: { package: "caddy", find: () => first("/usr/bin/caddy") },
};
