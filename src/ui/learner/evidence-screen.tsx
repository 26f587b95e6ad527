import { Screen } from "#ui/components/screen.tsx";
import { ClaimView } from "./claim-view.tsx";
import { PlaceLinks } from "./place-links.tsx";
import { PrintPage } from "./print-page.tsx";

/** The page of one claim. */
export function EvidenceScreen({ id }: { id: string }) {
  return (
    <Screen place={`evidence ${id}`}>
      <ClaimView id={id} heading="h1" />
      <PrintPage />
      <PlaceLinks places={["/evidence", "/"]} />
    </Screen>
  );
}
