import { askedOf } from "../model/assumption.ts";
import type { CheckedModel } from "../model/create-model.ts";
import type { HolderId, RuleId } from "../model/id.ts";
import type { Rule } from "../model/model.ts";
import type { Holds } from "./holds.ts";
import { KeyUse } from "./key-use.ts";
import { reachOf } from "./reach.ts";

/** What one holder can do with whatever records he has. */
export interface HolderAbilities {
  readonly keys: KeyUse;
  /** The rules he could apply, each after those it builds on. */
  readonly rules: ReadonlyMap<RuleId, Rule>;
}

/** What holders can do in one reading, whatever the footprint: asked once and used for many. */
export class Abilities {
  readonly model: CheckedModel;
  readonly holds: Holds;
  /** For each holder those whom his kept records reach. */
  readonly reach: ReadonlyMap<HolderId, readonly HolderId[]>;
  readonly #ofHolder = new Map<HolderId, HolderAbilities>();

  constructor(model: CheckedModel, holds: Holds) {
    this.model = model;
    this.holds = holds;
    this.reach = reachOf(model, holds);
  }

  of(holder: HolderId): HolderAbilities {
    let abilities = this.#ofHolder.get(holder);
    if (!abilities) this.#ofHolder.set(holder, (abilities = this.#lookAt(holder)));
    return abilities;
  }

  #lookAt(holder: HolderId): HolderAbilities {
    const isMet = ({ needs }: Rule): boolean =>
      needs.every((question) => this.holds({ assumption: askedOf(question, holder) }));
    return {
      keys: new KeyUse(holder, this.holds),
      rules: new Map([...this.model.rules].filter(([, rule]) => isMet(rule))),
    };
  }
}
