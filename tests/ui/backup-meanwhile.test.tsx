import { expect, it } from "vitest";
import { createMemoryLearner } from "#storage/index.ts";
import { testApp } from "../support/app-for-tests.tsx";
import { createMemoryBackup, memoryBackup } from "../support/memory-backup.ts";

/** The bytes of a file of one way, out of another device. */
async function fileOfOneWay(): Promise<Uint8Array<ArrayBuffer>> {
  const { tools } = await testApp();
  // Takes the first id, which here is the other device's too.
  await tools.story.open("paying-by-app");
  await tools.story.open("id-card-renewal");
  tools.story.forward();
  tools.story.choose("names-only");
  const backup = await tools.backup();
  tools.keep();
  await expect.poll(() => tools.keeping.store.getState().saved).toBe("durable");
  await backup.makeFile(null);
  const { out } = backup.store.getState();
  if (out.at !== "made") throw new Error(`No file was made: ${out.at}.`);
  return out.bytes.slice();
}

it.each(["merge", "replace"] as const)(
  "what is decided while a file is written stays, and is stored (%s)",
  async (way) => {
    const bytes = await fileOfOneWay();
    const learner = createMemoryLearner();
    const { tools, i18n } = await testApp({ learner });
    const { story, keeping } = tools;
    await story.open("classroom-camera");
    story.forward();
    tools.keep();
    await expect.poll(() => keeping.store.getState().saved).toBe("durable");
    const repository = createMemoryBackup(learner);
    const backup = memoryBackup(tools, learner, i18n, {
      repository: {
        ...repository,
        takeIn: async (wanted) => {
          const taken = await repository.takeIn(wanted);
          story.choose("beside-friend");
          return taken;
        },
      },
    });
    await backup.openFile({ size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) });
    await backup.takeIn(way);
    expect(backup.store.getState().in).toMatchObject({ at: "done" });
    await expect.poll(() => keeping.store.getState().saved).toBe("durable");
    const made = ["beside-friend", "names-only"];
    const choices = (runs: readonly { readonly decisions: readonly { choice: string }[] }[] = []) =>
      runs.flatMap(({ decisions }) => decisions.map(({ choice }) => choice)).sort();
    expect(choices(story.store.getState().runs)).toEqual(made);
    const stored = await learner.load();
    expect(choices(stored.ok ? stored.value?.runs : [])).toEqual(made);
    expect(story.store.getState().open?.content.id).toBe("classroom-camera");
  },
);
