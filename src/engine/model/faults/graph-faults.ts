import type { ModelDraft, Plain } from "../draft.ts";
import type { Fault } from "../fault.ts";
import type { Choice, Scenario, Scene } from "../model.ts";

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
  const isOpen = new Set<string>();
  const faults: Fault[] = [];
  // Scenes on the way from the first, each with the choices still to be followed: no call within a
  // call, so a story may be as long as it likes.
  const way: { readonly id: string; readonly left: Plain<Choice>[] }[] = [];
  const go = (id: string, from: string): void => {
    const scene = scenes.get(id);
    if (!scene) {
      faults.push({
        path: from,
        what: `leads to no scene "${id}"`,
        mend: "write the id of a scene, or null for the debrief",
      });
    } else if (isOpen.has(id)) {
      faults.push({
        path: from,
        what: `leads back to "${id}"`,
        mend: "a story has no loops: make a scene of its own",
      });
    } else if (!reached.has(id)) {
      reached.add(id);
      isOpen.add(id);
      way.push({ id, left: [...scene.choices] });
    }
  };
  go(scenario.first, `scenarios/${scenario.id}/first`);
  for (let here = way.at(-1); here; here = way.at(-1)) {
    const choice = here.left.shift();
    if (!choice) isOpen.delete(way.pop()?.id ?? "");
    else if (choice.next !== null) go(choice.next, `${at(here.id)}/${choice.id}`);
  }
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
