import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { judgeAsked } from "../engines/support/judge-asked.ts";
import { searchProfile } from "../engines/support/search-profile.ts";
import { unpackLz4 } from "../engines/support/unpack.ts";

const marker = "0f1e2d3c4b5a69788796a5b4";
// Four letters, then "go back four and take eight", then one more letter at the end.
const packed = Buffer.from([0x44, 0x61, 0x62, 0x63, 0x64, 4, 0, 0x10, 0x65]);
let profile: string;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), "search-"));
});
afterAll(() => rm(profile, { recursive: true }));

it("finds a marker however it is written down, and none where there is none", async () => {
  const little = Buffer.from(`xx${marker}xx`, "utf16le");
  await Promise.all(
    Object.entries({
      plain: Buffer.from(`xx${marker}xx`),
      little,
      big: Buffer.from(little).swap16(),
      zipped: gzipSync(marker),
      session: Buffer.concat([Buffer.from("mozLz40\0"), Buffer.alloc(4), lz4Of(marker)]),
      other: Buffer.from(marker.slice(1)),
    }).map(([name, bytes]) => writeFile(join(profile, name), bytes)),
  );
  const { files, found } = await searchProfile(profile, [marker, "nowhere"]);
  expect(files).toBe(6);
  expect(found[marker]?.toSorted()).toEqual(["/big", "/little", "/plain", "/session", "/zipped"]);
  expect(found["nowhere"]).toEqual([]);
});

it("unpacks what goes back on itself", () => {
  expect(unpackLz4(packed).toString()).toBe("abcdabcdabcde");
});

/** Letters only, as LZ4 writes them where nothing comes twice. */
function lz4Of(text: string): Buffer {
  return Buffer.concat([Buffer.from([0xf0, text.length - 15]), Buffer.from(text)]);
}

it.each([
  "http://elsewhere.example/",
  "http://evil-mozilla.com/",
  "https://googleapis.com.elsewhere.example/",
  "http://127.0.0.1:41/",
  "ws://127.0.0.1:40/",
])("takes %s for neither the app's own nor a browser's chatter", (address) => {
  expect(judgeAsked([address], "http://127.0.0.1:40/").foreign).toEqual([address]);
});

it("knows the app's own and the browser's own", () => {
  const asked = ["http://127.0.0.1:40/sw.js", "https://push.services.mozilla.com:443/"];
  const { own, chatter, foreign } = judgeAsked(asked, "http://127.0.0.1:40/");
  expect([own, Object.values(chatter), foreign]).toEqual([1, [1], []]);
});
