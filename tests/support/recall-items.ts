import type { Told } from "#engine/index.ts";
import type { Item, ToldItem } from "#state/recall/index.ts";

/** Items of one kind each, as short as they can be. */
export const anItem = (id: string, answer: Told["answer"]): Item => ({
  id,
  scenario: "road",
  form: "A",
  pair: `${id}-pair`,
  answer,
  claims: ["our.memory"],
});

/** A balanced six and how it was answered, in its order: three traces, none known, two not known. */
export function toldSix(
  answers: readonly (Told["answer"] | null)[],
  certainty: Told["certainty"] = "guess",
): ToldItem[] {
  const items = [
    ...["a", "b", "c"].map((id) => anItem(id, "leaves-trace")),
    anItem("d", "none-known"),
    ...["e", "f"].map((id) => anItem(id, "not-known")),
  ];
  return items.flatMap((item, index) => {
    const answer = answers[index];
    return answer ? [{ item, told: { item: item.id, answer, certainty } }] : [];
  });
}
