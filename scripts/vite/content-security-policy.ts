import { createHash } from "node:crypto";

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** The CSP source of an inline text, exactly as it stands between its tags. */
function hashSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function hashesOf(html: string, pattern: RegExp): readonly string[] {
  return Array.from(html.matchAll(pattern), ([, text]) => hashSource(text ?? ""));
}

/** The policy of a page: its own files and its own inline texts, nothing else. */
export function contentSecurityPolicy(html: string): string {
  const scripts = ["'self'", ...hashesOf(html, inlineScript)].join(" ");
  const styles = ["'self'", ...hashesOf(html, inlineStyle)].join(" ");
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types app-worker",
  ].join("; ");
}
