import { askAgain, forEver, hashedFiles, type Header } from "./security-headers.ts";

/** A site for nginx; a folder and a port to be changed by whoever uses it. */
export function nginxSite(headers: readonly Header[]): string {
  const lines = headers.map(({ name, value }) => `    add_header ${name} "${value}" always;`);
  return `# Written by the build. Include it in the http block, as sites-enabled does.
map $uri $baljaguk_cache {
    "~^${hashedFiles}" "${forEver}";
    default "${askAgain}";
}

server {
    listen 80;
    root /var/www/baljaguk;
    index index.html;

    # On every answer, the worker's too: the policy in a page does not bind a worker. An add_header
    # in a location would take all of these away there.
${lines.join("\n")}
    add_header Cache-Control $baljaguk_cache always;

    location ~ \\.webmanifest$ {
        types { }
        default_type application/manifest+json;
    }
}
`;
}
