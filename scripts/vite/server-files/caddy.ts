import { askAgain, forEver, hashedFiles, type Header } from "./security-headers.ts";

/** A site for Caddy; a folder and an address to be changed by whoever uses it. */
export function caddySite(headers: readonly Header[]): string {
  const lines = headers.map(({ name, value }) => `\t\t${name} "${value}"`);
  return `# Written by the build. Put the address of the site in the place of :80.
:80 {
\troot * /var/www/baljaguk
\tencode gzip
\theader {
${lines.join("\n")}
\t\t-Server
\t}
\t@hashed path ${hashedFiles}*
\theader @hashed Cache-Control "${forEver}"
\t@others not path ${hashedFiles}*
\theader @others Cache-Control "${askAgain}"
\t@manifest path *.webmanifest
\theader @manifest Content-Type application/manifest+json
\tfile_server
}
`;
}
