import { contentSecurityPolicy } from "../vite/content-security-policy.ts";
import { textOf, type Build, type BuildFault } from "./read-build.ts";

const policyFirst = /<head>\s*<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]+)"/;
const tag = /<[a-z][^>]*>/gi;
const refused = /\s(style|on[a-z]+)\s*=/i;

/** Whether each page starts with its policy and needs nothing that the policy refuses. */
export function pagePolicy(build: Build): readonly BuildFault[] {
  const pages = [...build.files.keys()].filter((path) => path.endsWith(".html"));
  return pages.flatMap((path) => {
    const html = textOf(build, path);
    return [...policyFault(path, html), ...refusedAttributes(path, html)];
  });
}

function policyFault(where: string, html: string): readonly BuildFault[] {
  const policy = policyFirst.exec(html)?.[1];
  if (policy === undefined) {
    const cure = "Let scripts/vite/finish-page.ts put it there, before everything else.";
    return [{ where, what: "no policy at the start of <head>", cure }];
  }
  if (where !== "index.html" || policy === contentSecurityPolicy(html)) return [];
  const cure = "Change the page before scripts/vite/finish-page.ts does.";
  return [{ where, what: "a policy that does not fit the page", cure }];
}

function refusedAttributes(where: string, html: string): readonly BuildFault[] {
  return Array.from(html.matchAll(tag), ([found]) => found)
    .filter((found) => refused.test(found))
    .map((found) => ({
      where,
      what: `an attribute that the policy refuses: ${found.slice(0, 60)}`,
      cure: "Use a class, or a listener in a script.",
    }));
}
