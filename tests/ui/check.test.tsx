import { screen, within } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { loadCheckItems } from "#content/check-items.ts";
import { allHeldTogether } from "#i18n/hold-together.ts";
import enCheck from "#locales/en/check.json";
import enReview from "#locales/en/review.json";
import koCheck from "#locales/ko/check.json";
import koCommon from "#locales/ko/common.json";
import koReview from "#locales/ko/review.json";
import { findHook, hook, openApp, type TestAppOptions } from "../support/app-for-tests.tsx";

const words = {
  ko: allHeldTogether({ ...koReview, ...koCheck }),
  en: allHeldTogether({ ...enReview, ...enCheck }),
};
const items = await loadCheckItems();
type App = Awaited<ReturnType<typeof openApp>>;

const shownItem = async (): Promise<string> =>
  (await findHook("h1[data-check-item]")).dataset["checkItem"] ?? "";
const pattern = async (): Promise<string> =>
  (await findHook("[data-pattern]")).dataset["pattern"] ?? "";
const halves = (): (string | null)[] =>
  [...document.querySelectorAll(".half b")].map((each) => each.textContent);

async function begin(options: TestAppOptions = {}): Promise<App> {
  const app = await openApp({ path: "/check", ...options });
  await app.user.click(await findHook('[data-action="start"]'));
  return app;
}

/** Tells all six apart, each as `answerOf` says; null skips. */
async function tellAll(
  { user }: Pick<App, "user">,
  answerOf: (id: string) => string | null,
  certainty = "guess",
): Promise<string[]> {
  const seen: string[] = [];
  while (!hook("[data-pattern]")) {
    const id = await shownItem();
    seen.push(id);
    const answer = answerOf(id);
    if (answer === null) await user.click(await findHook('main [data-action="skip"]'));
    else {
      await user.click(await findHook(`[data-answer="${answer}"]`));
      await user.click(await findHook(`[data-answer="${certainty}"]`));
    }
    await findHook(`[data-pattern], h1:not([data-check-item="${id}"])`);
  }
  return seen;
}

const known = (id: string): string => items.find((item) => item.id === id)?.answer ?? "";

describe.each(["ko", "en"] as const)("telling apart in %s", (language) => {
  const own = words[language];

  it("shows at once that calling everything a trace tells nothing apart", async () => {
    const app = await begin({ language });
    await tellAll(app, () => "leaves-trace", "sure");
    expect(await pattern()).toBe("all-traces");
    const said = own["result.all-traces"].replace("{{others}}", "3").replace("{{alarms}}", "3");
    expect(screen.getByRole("heading", { level: 1 }).nextElementSibling).toHaveTextContent(said);
    const called = own["half.called"].replace("{{of}}", "3").replace("{{called}}", "3");
    expect(halves()).toEqual([called, called]);
  });

  it.each(["none-known", "not-known"] as const)(
    "shows at once that %s for everything tells nothing apart either",
    async (answer) => {
      const app = await begin({ language });
      await tellAll(app, () => answer, "sure");
      const name = answer === "none-known" ? "all-none" : "all-unknown";
      expect(await pattern()).toBe(name);
      const said = own[`result.${name}`].replace("{{traces}}", "3").replace("{{missed}}", "3");
      expect(screen.getByRole("heading", { level: 1 }).nextElementSibling).toHaveTextContent(said);
    },
  );

  it("explains each thing with what is known of it and whose statement that is", async () => {
    const app = await begin({ language });
    const seen = await tellAll(app, known);
    expect(await pattern()).toBe("told-apart");
    const explained = [...document.querySelectorAll<HTMLElement>("li[data-check-item]")];
    expect(explained.map(({ dataset }) => dataset["checkItem"])).toEqual(seen);
    for (const each of explained) {
      const id = each.dataset["checkItem"] as keyof typeof koCheck & `${string}.a1`;
      expect(each).toHaveTextContent(own[id]);
      expect(each).toHaveTextContent(own[`${id}.why` as keyof typeof own]);
      expect(within(each).getAllByText(new RegExp(own["sure.as-known"]))).not.toHaveLength(0);
      expect(each.querySelector("[data-claim-id]")).not.toBeNull();
    }
    const claim = explained[0]?.querySelector<HTMLElement>("[data-claim-id]");
    await app.user.click(claim as HTMLElement);
    expect(await findHook(".claim-card")).toBeVisible();
    expect(document.body).not.toHaveTextContent("⟦");
  });
});

describe("a check", () => {
  it("asks one thing after another, the certainty only once there is an answer", async () => {
    const { user } = await begin();
    expect(hook("main")?.dataset["stage"]).toBe("check");
    expect(hook('[data-answer="sure"]')).toBeNull();
    await user.click(await findHook('[data-answer="not-known"]'));
    expect(hook('[data-answer="not-known"]')).toHaveAttribute("aria-pressed", "true");
    expect(screen.getByText(koReview["check.certainty"])).toBeVisible();
    expect(hook("[data-choice-id]")).toBeNull();
  });

  it("takes Back one thing at a time, with the answer as it was given", async () => {
    const { user } = await begin();
    const first = await shownItem();
    await user.click(await findHook('[data-answer="none-known"]'));
    await user.click(await findHook('[data-answer="fairly"]'));
    expect(await shownItem()).not.toBe(first);
    await user.click(await findHook('[data-action="back"]'));
    expect(await shownItem()).toBe(first);
    expect(hook('[data-answer="none-known"]')).toHaveAttribute("aria-pressed", "true");
    await user.click(await findHook('[data-action="back"]'));
    expect(await findHook('[data-action="start"]')).toBeVisible();
    await user.click(await findHook('[data-action="back"]'));
    expect(await findHook("[data-scenario-id]")).toBeVisible();
  });

  it("can be skipped thing by thing; what was skipped is explained all the same", async () => {
    const app = await begin();
    await tellAll(app, () => null);
    expect(await pattern()).toBe("too-few");
    expect(document.querySelectorAll("li[data-check-item]")).toHaveLength(6);
    expect(screen.getAllByText(koReview["told.skipped"])).toHaveLength(6);
  });

  it("brings six others the next time", async () => {
    const app = await begin({ path: "/check/classroom-camera" });
    const first = await tellAll(app, () => "leaves-trace");
    await app.user.click(await findHook('[data-action="restart"]'));
    await findHook("h1[data-check-item]");
    const second = await tellAll(app, () => "leaves-trace");
    expect([...first, ...second].every((id) => id.startsWith("clc."))).toBe(true);
    expect(second.filter((id) => first.includes(id))).toEqual([]);
  });

  it("keeps its place while the language changes", async () => {
    const { user } = await begin();
    await user.click(await findHook('[data-answer="none-known"]'));
    const id = (await shownItem()) as "idc.a1";
    await user.click(await findHook('[data-lang-to="en"]'));
    expect(await screen.findByText(enCheck[id])).toBeVisible();
    expect(hook('[data-answer="none-known"]')).toHaveAttribute("aria-pressed", "true");
  });

  it("says how sure against what is known, in numbers of things and never as a share", async () => {
    const app = await begin();
    await tellAll(app, () => "leaves-trace", "sure");
    const [row] = [...document.querySelectorAll(".certainty tbody tr")];
    const cells = [...(row?.querySelectorAll("th, td") ?? [])].map((each) => each.textContent);
    expect(cells).toEqual([koReview["check.certainty.sure"], "3", "3"]);
    const said = koReview["sure.sure-otherwise"].replace("{{number}}", "3");
    expect(screen.getByText(said)).toBeVisible();
    expect(hook("main")?.textContent).not.toMatch(/%|\d\s*점/);
  });
});

describe("before and after a story", () => {
  it("puts the two fixed sixes side by side", async () => {
    const app = await openApp({ path: "/check/paying-by-app" });
    const seen: string[][] = [];
    for (const form of ["A", "B"] as const) {
      await findHook("[data-form]");
      await app.user.click(await findHook(`[data-form="${form}"] button`));
      await findHook("h1[data-check-item]");
      seen.push(await tellAll(app, form === "A" ? () => "leaves-trace" : known));
    }
    const [before = [], after = []] = seen;
    const pairs = before.map((id) => items.find((item) => item.id === id)?.pair);
    expect([...pairs].sort()).toEqual([...after].sort());
    const called = (of: string, number: number): string =>
      koReview["half.called"].replace("{{of}}", of).replace("{{called}}", String(number));
    const sideOf = (form: string) =>
      [...document.querySelectorAll(`[data-form="${form}"] .half b`)].map(
        (each) => each.textContent,
      );
    expect(sideOf("A")).toEqual([called("3", 3), called("3", 3)]);
    expect(sideOf("B")).toEqual([called("3", 3), called("3", 0)]);
    expect(screen.getByText(koReview["forms.few"])).toBeVisible();
  });

  it("is offered quietly below a story's notice", async () => {
    const { user } = await openApp({ path: "/scenario/paying-by-app" });
    await user.click(await screen.findByRole("button", { name: koCommon["notice.forms"] }));
    expect(await findHook('[data-form="A"]')).toBeInTheDocument();
  });
});
