import type { ModelDraft, Plain } from "../draft.ts";
import type { Fault } from "../fault.ts";
import type { Scenario, Scene } from "../model.ts";

/** A scenario is a graph in which every scene is reached, none loops, and each offers 2 to 4 choices. */
export function graphFaults(draft: ModelDraft): Fault[] {
  return draft.scenarios.flatMap((scenario) => [
    ...scenarioFaults(scenario),
    ...scenario.scenes.flatMap((scene) => leftFaults(scenario.id, scene)),
  ]);
}

/** A scene's choices leave its own traces, and each of its traces is left by something. */
function leftFaults(scenario: string, scene: Plain<Scene>): Fault[] {
  const path = `scenarios/${scenario}/${scene.id}`;
  const own = new Set(scene.traces.map(({ id }) => id));
  const left = [...scene.always, ...scene.choices.flatMap((choice) => [...choice.traces])];
  const isLeft = new Set(left);
  return [
    ...left
      .filter((id) => !own.has(id))
      .map((id) => ({
        path,
        what: `leaves "${id}", which is not one of its traces`,
        mend: "add it to the scene's traces or write the id of one",
      })),
    ...[...own]
      .filter((id) => !isLeft.has(id))
      .map((id) => ({
        path,
        what: `nothing leaves the trace "${id}"`,
        mend: "name it in a choice or in always",
      })),
  ];
}

function scenarioFaults(scenario: Plain<Scenario>): Fault[] {
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const at = (id: string) => `scenarios/${scenario.id}/${id}`;
  const reached = new Set<string>();
  const open = new Set<string>();
  const faults: Fault[] = [];
  const walk = (id: string, from: string): void => {
    const scene = scenes.get(id);
    if (!scene) {
      faults.push({
        path: from,
        what: `leads to no scene "${id}"`,
        mend: "write the id of a scene, or null for the debrief",
      });
      return;
    }
    if (open.has(id)) {
      faults.push({
        path: from,
        what: `leads back to "${id}"`,
        mend: "a story has no loops: make a scene of its own",
      });
      return;
    }
    if (reached.has(id)) return;
    reached.add(id);
    open.add(id);
    for (const choice of scene.choices) {
      if (choice.next !== null) walk(choice.next, `${at(id)}/${choice.id}`);
    }
    open.delete(id);
  };
  walk(scenario.first, `scenarios/${scenario.id}/first`);
  for (const scene of scenario.scenes) {
    if (!reached.has(scene.id)) {
      faults.push({
        path: at(scene.id),
        what: "no choice leads here",
        mend: "lead a choice to it or take it out",
      });
    }
    if (scene.choices.length < 2 || scene.choices.length > 4) {
      faults.push({
        path: at(scene.id),
        what: `offers ${scene.choices.length} choices`,
        mend: "offer two to four; next: null ends the story",
      });
    }
  }
  return faults;
}
