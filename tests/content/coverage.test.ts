import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPackFiles } from "../../scripts/content/read-pack-files.ts";
import {
  coverageOf,
  coveragePath,
  coverageText,
  inLibraryOnly,
  missingClaims,
} from "../../scripts/write-coverage.ts";
import type { PackFiles } from "../../src/content/checks/check.ts";

const root = process.cwd();
const pack = readPackFiles(root);

const without = (id: string): PackFiles => ({
  ...pack,
  evidence: { ...pack.evidence, claims: pack.evidence.claims.filter((claim) => claim.id !== id) },
});

describe("the report's statements", () => {
  it("all have a claim, and one that is taken out is missed", () => {
    expect(missingClaims(pack)).toEqual([]);
    const rows = coverageOf(pack);
    expect(rows.length).toBeGreaterThanOrEqual(64);
    for (const { id } of rows) expect(missingClaims(without(id))).toEqual([id]);
  });

  it("are found in the scene, the item and the inference that name them", () => {
    const fingerprints = coverageOf(pack).find(({ id }) => id === "id-card.fingerprints");
    expect(fingerprints?.scenes).toContain("id-card-renewal/fingerprints");
    expect(fingerprints?.items).toContain("idc.a1");
    const backbone = coverageOf(pack).find(({ id }) => id === "hum.backbone");
    expect(backbone?.startsFrom).toContain("our.notebook");
  });

  it("that no scene and no item says are listed openly, with their number", async () => {
    const text = await coverageText(root, pack);
    const alone = coverageOf(pack).filter(inLibraryOnly);
    expect(text).toContain(`## Evidence library only: ${alone.length}\n`);
    for (const { id } of alone) expect(text).toContain(`- \`${id}\`: `);
    expect(text.match(/\| evidence library only/g)?.length ?? 0).toBe(alone.length);
  });

  it(`stand in ${coveragePath} as the content is now (npm run coverage:content)`, async () => {
    const written = readFileSync(join(root, coveragePath), "utf8");
    expect(written).toBe(await coverageText(root, pack));
  });
});
