interface Values {
  readonly arrived: Map<string, unknown>;
  readonly asked: Map<string, Promise<void>>;
}

const all = new WeakMap<object, Values>();

/** What is large: of each only the one asked for last stays, an old phone has room for few. */
const large = ["model ", "stories "];

function valuesOf(owner: object): Values {
  const values = all.get(owner) ?? { arrived: new Map(), asked: new Map() };
  all.set(owner, values);
  return values;
}

/** What was loaded before, by who gave it and its name: a screen seen again is there at once. */
export const loadedValues = {
  get: (owner: object, name: string): unknown => valuesOf(owner).arrived.get(name) ?? null,
  /** Asks once, however many wait for it; after a failure the next one asks again. */
  load: (owner: object, name: string, ask: () => Promise<unknown>): Promise<void> => {
    const { arrived, asked } = valuesOf(owner);
    const load = async (): Promise<void> => {
      try {
        arrived.set(name, await ask());
      } finally {
        asked.delete(name);
      }
      for (const kind of large) {
        const ofKind = [...arrived.keys()].filter((each) => each.startsWith(kind));
        for (const old of ofKind.slice(0, -1)) arrived.delete(old);
      }
    };
    const loading = asked.get(name) ?? load();
    asked.set(name, loading);
    return loading;
  },
};
