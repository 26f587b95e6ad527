import type { Plugin } from "vite";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { firstFiles } from "./first-files.ts";
import { addFirstScreens, drawFirstScreens } from "./first-screens.ts";
import { addInlineScript, bundleFirstScreen } from "./inline-script.ts";
import { inlineStyle } from "./inline-style.ts";
import { scriptLast } from "./script-last.ts";

/** Writes the version into the page, so that the worker can tell whether page and worker belong together. */
export function stampVersion(html: string, version: string): string {
  if (!html.includes("<html "))
    throw new Error("index.html has no <html …> to put data-version on");
  return html.replace("<html ", `<html data-version="${version}" `);
}

/** Puts the policy first in the head: what stands before a policy is not bound by it. */
export function addPolicy(html: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(html)}" />`;
  if (!html.includes("<head>")) throw new Error("index.html has no <head> to put the policy into");
  return html.replace("<head>", `<head>\n    ${meta}`);
}

/** Finishes index.html after every other plugin has written into it. */
export function finishPage(root: string, version: string): Plugin[] {
  return [
    {
      name: "stamp-version",
      transformIndexHtml: { order: "pre", handler: (html) => stampVersion(html, version) },
    },
    {
      name: "inline-style",
      apply: "build",
      enforce: "post",
      transformIndexHtml: {
        order: "post",
        handler: (html, { bundle }) =>
          inlineStyle(html, (path) => {
            const file = bundle?.[path];
            if (file?.type !== "asset")
              throw new Error(`the build has no ${path} to put into the page`);
            delete bundle?.[path];
            return file.source.toString();
          }),
      },
    },
    {
      name: "first-screens",
      apply: "build",
      enforce: "post",
      transformIndexHtml: {
        order: "post",
        handler: async (html, { bundle }) => {
          const chunks = Object.values(bundle ?? {}).filter((file) => file.type === "chunk");
          const script = await bundleFirstScreen(root, firstFiles(chunks));
          const drawn = addFirstScreens(html, await drawFirstScreens(root));
          return scriptLast(addInlineScript(drawn, script));
        },
      },
    },
    {
      name: "first-screen-in-dev",
      apply: "serve",
      transformIndexHtml: {
        order: "pre",
        handler: async (html) => addInlineScript(html, await bundleFirstScreen(root, null)),
      },
    },
    {
      name: "content-security-policy",
      apply: "build",
      enforce: "post",
      transformIndexHtml: { order: "post", handler: addPolicy },
    },
  ];
}
