type Values = Map<string, unknown>;

const all = new WeakMap<object, Values>();

function valuesOf(owner: object): Values {
  const values = all.get(owner) ?? new Map<string, unknown>();
  all.set(owner, values);
  return values;
}

/** What was loaded before, by who gave it and its name: a screen seen again is there at once. */
export const loadedValues = {
  get: (owner: object, name: string): unknown => valuesOf(owner).get(name) ?? null,
  load: async (owner: object, name: string, ask: () => Promise<unknown>): Promise<void> => {
    valuesOf(owner).set(name, await ask());
  },
};
