import { brotliCompressSync, constants } from "node:zlib";
import { build, type Rolldown } from "vite";
import { describe, expect, it } from "vitest";

const most = 12 * 1024;

/** The engine alone, as somebody else would take it: everything its door lets out. */
async function bundle(): Promise<Rolldown.OutputChunk[]> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      minify: "oxc",
      lib: { entry: "src/engine/index.ts", formats: ["es"], fileName: "engine" },
      // A library is not minified of itself; the app that takes it in is.
      rolldownOptions: { external: /^(?![./]|#engine)/, output: { minify: true } },
    },
  });
  const outputs = [result].flat() as Rolldown.RolldownOutput[];
  return outputs.flatMap(({ output }) => output.filter((each) => each.type === "chunk"));
}

describe("the engine as a library", () => {
  it(`is one file of at most ${most} bytes (brotli) and imports nothing`, async () => {
    const [chunk, ...others] = await bundle();
    expect(others).toEqual([]);
    expect(chunk?.imports).toEqual([]);
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
    const bytes = brotliCompressSync(chunk?.code ?? "", quality).length;
    console.info(`engine: ${bytes} bytes of brotli`);
    // Enough to be the engine, and not an empty file.
    expect(bytes).toBeGreaterThan(4000);
    expect(bytes).toBeLessThanOrEqual(most);
  });
});
