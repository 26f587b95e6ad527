import { useText } from "#ui/text.tsx";
import { SaidBy } from "./said-by.tsx";

/** Claims as sentences, each with who says so; the rest of each one tap away. */
export function ClaimList({ ids }: { ids: readonly string[] }) {
  const { t } = useText();
  return (
    <ul className="claim-list">
      {ids.map((id) => (
        <li key={id}>
          <p>{t(`claims:${id}`)}</p>
          <SaidBy claims={[id]} sentence={false} />
        </li>
      ))}
    </ul>
  );
}
