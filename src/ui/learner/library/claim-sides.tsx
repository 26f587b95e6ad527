import { claimFacts } from "#ui/components/claim-facts.ts";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "../app-tools.ts";
import type { Evidence } from "../content-types.ts";
import { useSayer } from "../use-sayer.ts";

interface ClaimSidesProps {
  readonly evidence: Evidence;
  readonly ids: readonly string[];
  /** The one whose page this is: it leads nowhere. */
  readonly here?: string;
}

/** Accounts that differ, side by side in one form: none comes before another but by its order. */
export function ClaimSides({ evidence, ids, here }: ClaimSidesProps) {
  const { t } = useText();
  const sayerOf = useSayer();
  const { place } = useAppTools();
  const claims = ids.flatMap((id) => evidence.claims.find((each) => each.id === id) ?? []);
  return (
    <ul className="claim-list claim-sides">
      {claims.map((claim) => (
        <li key={claim.id} className="claim-side">
          {claim.id === here ? (
            <p className="side-sayer">
              <b>{sayerOf(claim.id)}</b> <small>{t("library:differ.here")}</small>
            </p>
          ) : (
            <button
              type="button"
              className="link side-sayer"
              data-claim-id={claim.id}
              onClick={() => place.go(`/evidence/${claim.id}`)}
            >
              <b>{sayerOf(claim.id)}</b>
            </button>
          )}
          <p>{t(`claims:${claim.id}`)}</p>
          <dl className="facts">
            {claimFacts(t, claim, sayerOf(claim.id))
              .filter(([label]) => label !== "claim.said-by")
              .map(([label, value]) => (
                <div key={label}>
                  <dt>{t(label)}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
