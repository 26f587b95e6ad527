import type { ManifestOptions } from "vite-plugin-pwa";

/** Name, words and icon say nothing about the topic: an installed app is seen by others. */
export const webManifest: Partial<ManifestOptions> = {
  name: "발자국 · Baljaguk",
  short_name: "발자국",
  description: "두 언어로 읽는 오프라인 읽을거리 · A bilingual offline reader",
  lang: "ko",
  dir: "ltr",
  id: "./",
  start_url: "./",
  scope: "./",
  display: "standalone",
  background_color: "#f5f1e6",
  theme_color: "#f5f1e6",
  icons: [
    { src: "icons/icon-192.png", sizes: "192x192", type: "image/png" },
    { src: "icons/icon-512.png", sizes: "512x512", type: "image/png" },
    { src: "icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    { src: "icons/icon.svg", sizes: "any", type: "image/svg+xml" },
  ],
};
