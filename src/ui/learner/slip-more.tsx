import { keyKindOf, parseKeyValue, type Slip } from "#engine/index.ts";
import { formatTime } from "#i18n/index.ts";
import { useText } from "#ui/text.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";
import { ClaimList } from "./claim-list.tsx";

/** Behind a slip: when and where, how it lies, what it stands on, what could be the same elsewhere. */
export function SlipMore({ slip: { trace, answers, place: lies } }: { slip: Slip }) {
  const { t } = useText();
  const ready = useTextFiles(["claims", "said-by", "said-by-library", "findings"]);
  const keys = [...new Set(trace.parties.flat().map(({ value }) => value))];
  // Of what answers a question, what was written for this slip says it best.
  const answering = [answers.recorded, answers.kept, answers.named, answers.looked].flatMap(
    ({ claims }) => (claims.some((id) => trace.claims.includes(id)) ? [] : claims),
  );
  const place = t(`model:place.${trace.place}`);
  return (
    <>
      <p className="soft">
        {trace.hour === null
          ? t("slip.when-day", { place, day: trace.day })
          : t("scene.where", { place, day: trace.day, time: formatTime(trace.hour) })}
        {" · "}
        {t(`slip-place.${lies}`)}
      </p>
      {ready && keys.length > 0 && (
        <p className="soft">
          {t("slip.same")}{" "}
          {[...new Set(keys.filter((key) => parseKeyValue(key).owner !== "").map(keyKindOf))]
            .map((kind) => t(`findings:key.${kind}`))
            .join(", ")}
        </p>
      )}
      {ready && <ClaimList ids={[...new Set([...trace.claims, ...answering])]} />}
    </>
  );
}
