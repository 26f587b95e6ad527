import { useStore } from "zustand";
import { dueRefreshers, type RecallStore } from "#state/recall/index.ts";
import { useText } from "#ui/text.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";
import { useAppTools } from "../app-tools.ts";
import { useLoaded } from "../use-loaded.ts";

/** On the first screen, once a story was begun: the way to telling apart, and what waits to be recalled. */
export function HomeRecall() {
  const { t } = useText();
  const tools = useAppTools();
  const ready = useTextFiles(["review"]);
  const kept = useStore(tools.keeping.store, (state) => state.keeping);
  const recall = useLoaded(tools, "recall", tools.recall, kept);
  if (!ready) return null;
  return (
    <section className="home-recall" aria-labelledby="home-recall-title">
      <h2 id="home-recall-title" className="home-stories">
        {t("review:home.title")}
      </h2>
      {kept && recall && <Waiting recall={recall} />}
      <button type="button" className="link" onClick={() => tools.place.go("/check")}>
        {t("review:check.start")}
      </button>
    </section>
  );
}

/** Nothing where nothing waits. */
function Waiting({ recall }: { recall: RecallStore }) {
  const { t } = useText();
  const { place } = useAppTools();
  const finished = useStore(recall.store, (state) => state.finished);
  const due = dueRefreshers(finished, recall.today());
  if (due.length === 0) return null;
  return (
    <div className="entry" data-refreshers={due.length}>
      <h3>{t("review:recall.title")}</h3>
      <p>{due.map(({ scenario }) => t(`model:scenario.${scenario}.title`)).join(" · ")}</p>
      <p className="soft">{t("review:recall.intro")}</p>
      <button type="button" className="button" onClick={() => place.go("/review")}>
        {t("review:recall.start")}
      </button>
    </div>
  );
}
