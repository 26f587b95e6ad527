import { Screen } from "#ui/components/screen.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";
import { ClaimView } from "../claim-view.tsx";
import { PlaceLinks } from "../place-links.tsx";
import { PrintPage } from "../print-page.tsx";
import { useEvidence } from "../use-evidence.ts";
import { ClaimSides } from "./claim-sides.tsx";
import { WhereUsed } from "./where-used.tsx";
import "#ui/style/library.css";

/** The page of one ground: who says so first, then all else about it, and where the app stands on it. */
export function ClaimScreen({ id }: { id: string }) {
  const evidence = useEvidence();
  const ready = useTextFiles(["library"]);
  const sides = evidence?.claims.find((claim) => claim.id === id)?.conflictsWith ?? [];
  const isThere = evidence && [...evidence.claims, ...evidence.own].some((each) => each.id === id);
  return (
    <Screen place={`evidence ${id}`}>
      <ClaimView
        id={id}
        heading="h1"
        sides={
          evidence &&
          ready &&
          sides.length > 0 && <ClaimSides evidence={evidence} ids={[id, ...sides]} here={id} />
        }
      />
      {isThere && <WhereUsed id={id} />}
      <PrintPage />
      <PlaceLinks places={["/evidence", "/"]} />
    </Screen>
  );
}
