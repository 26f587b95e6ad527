import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";

type Files = Readonly<Record<string, { readonly text: string } | { readonly base64: string }>>;

const releases = join(import.meta.dirname, "../fixtures/releases");
const isText = /\.(html|js|css|json|webmanifest|svg|txt)$/;
const packed = (version: string): string => join(releases, version, "app.json.br");

/** The versions whose built app stands among the fixtures. */
export const releasedVersions = readdirSync(releases, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** Puts a built app among the fixtures, as the bytes that were released. */
export function packApp(dist: string, version: string): void {
  const found = readdirSync(dist, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name));
  const files: Files = Object.fromEntries(
    paths.sort().map((path) => {
      const bytes = readFileSync(path);
      const content = isText.test(path)
        ? { text: bytes.toString("utf8") }
        : { base64: bytes.toString("base64") };
      return [relative(dist, path), content];
    }),
  );
  writeFileSync(packed(version), brotliCompressSync(JSON.stringify(files)));
}

/** Writes a released app into a folder, file by file as it was. */
export function unpackApp(version: string, into: string): void {
  const files = JSON.parse(brotliDecompressSync(readFileSync(packed(version))).toString()) as Files;
  for (const [path, content] of Object.entries(files)) {
    const file = join(into, path);
    mkdirSync(dirname(file), { recursive: true });
    const bytes = "text" in content ? content.text : Buffer.from(content.base64, "base64");
    writeFileSync(file, bytes);
  }
}
