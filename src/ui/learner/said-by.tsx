import { Suspense } from "react";
import { lazyPiece } from "#pieces/index.ts";
import { Disclosure } from "#ui/components/disclosure.tsx";
import { useText } from "#ui/text.tsx";
import { useSayer } from "./use-sayer.ts";

// The card is read by few and brings the whole of the evidence with it.
const ClaimView = lazyPiece(async () => (await import("./claim-view.tsx")).ClaimView);

interface SaidByProps {
  readonly claims: readonly string[];
  /** Whether the card says the sentence again; not where it stands right above. */
  readonly sentence?: boolean;
}

/** Whose statement it is, in a few visible words for each who says so; its card one tap away. */
export function SaidBy({ claims, sentence = true }: SaidByProps) {
  const { t } = useText();
  const sayerOf = useSayer();
  const bySayer = new Map<string, string[]>();
  for (const id of claims) {
    const sayer = sayerOf(id);
    bySayer.set(sayer, [...(bySayer.get(sayer) ?? []), id]);
  }
  // Named by its claim and not by its words: what is open stays open in the other language.
  return [...bySayer].map(([sayer, ids]) => (
    <Disclosure key={ids[0]} look="said-by" label={sayer} claims={ids}>
      {() => (
        <Suspense fallback={<p aria-busy="true">{t("loading")}</p>}>
          {ids.map((id) => (
            <ClaimView key={id} id={id} heading={sentence ? "text" : "none"} />
          ))}
        </Suspense>
      )}
    </Disclosure>
  ));
}
