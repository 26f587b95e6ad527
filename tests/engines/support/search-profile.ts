import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { unpackedForms } from "./unpack.ts";

export interface ProfileSearch {
  readonly files: number;
  readonly bytes: number;
  /** For each marker, the files that hold it, by their path in the profile. */
  readonly found: Readonly<Record<string, readonly string[]>>;
}

/** Looks for markers in every file of a profile, as UTF-8 and as UTF-16, packed and unpacked. */
export async function searchProfile(
  profile: string,
  markers: readonly string[],
): Promise<ProfileSearch> {
  const entries = await readdir(profile, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const found: Record<string, string[]> = Object.fromEntries(markers.map((each) => [each, []]));
  let bytes = 0;
  for (const path of paths) {
    const raw = await readFile(path);
    bytes += raw.length;
    const forms = [raw, ...unpackedForms(raw)];
    for (const marker of markers) {
      if (forms.some((form) => holds(form, marker)))
        found[marker]?.push(path.slice(profile.length));
    }
  }
  return { files: paths.length, bytes, found };
}

function holds(bytes: Buffer, marker: string): boolean {
  const little = Buffer.from(marker, "utf16le");
  const big = Buffer.from(little).swap16();
  return [Buffer.from(marker), little, big].some((form) => bytes.includes(form));
}
