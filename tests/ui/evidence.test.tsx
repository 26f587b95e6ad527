import { cleanup, screen, within } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import en from "#locales/en/common.json";
import enLibrary from "#locales/en/library.json";
import ko from "#locales/ko/common.json";
import koLibrary from "#locales/ko/library.json";
import { findHook, hook, openApp, testApp } from "../support/app-for-tests.tsx";

const both = [
  ["ko", ko, koLibrary],
  ["en", en, enLibrary],
] as const;

/** The labels of a claim's facts, in their order. */
const labelsOf = (element: Element | null): (string | null)[] =>
  Array.from(element?.querySelectorAll("dt") ?? [], (each) => each.textContent);

describe("a ground", () => {
  it.each(both)(
    "shows in %s who says so first, then everything about it",
    async (language, words) => {
      await openApp({ language, path: "/evidence/id-card.blood" });
      expect(screen.getByText(words["claim.standing-line"])).toBeVisible();
      expect(screen.getByRole("heading", { level: 1 })).not.toHaveTextContent("⟦");
      expect(labelsOf(hook("main .claim-card"))).toEqual(
        (["said-by", "how-we-know", "how-firm", "hedge", "as-of", "place", "people"] as const).map(
          (part) => words[`claim.${part}`],
        ),
      );
      expect(document.querySelector("a")).toBeNull();
    },
  );

  it("says of our own inference that no source says it", async () => {
    const { tools } = await testApp();
    const own = (await tools.library.evidence()).own[0]?.id ?? "";
    await openApp({ path: `/evidence/${own}` });
    expect(screen.getByText(ko["claim.ours"])).toBeVisible();
  });

  it.each(both)("says in %s where the app uses it, and leads there", async (language, _, words) => {
    const { user, tools, i18n } = await openApp({
      language,
      path: "/evidence/id-card.fingerprints",
    });
    const part = await screen.findByRole("heading", { name: words["used.title"] });
    const list = part.closest("section") as HTMLElement;
    await i18n.loadNamespaces("scenarios/id-card-renewal");
    const scene = i18n.t("scenarios/id-card-renewal:scene.fingerprints");
    const uses = (await tools.library.claimUses()).get("id-card.fingerprints") ?? [];
    expect(within(list).getAllByRole("listitem").length).toBeGreaterThan(1);
    expect(uses.length).toBeGreaterThanOrEqual(within(list).getAllByRole("listitem").length);
    expect(list).not.toHaveTextContent(/⟦|\{\{|library:|findings:/);
    await user.click(within(list).getByRole("button", { name: new RegExp(`${scene}$`) }));
    const there = await findHook("main[data-scene-id]");
    expect(there.dataset["sceneId"]).toBe("fingerprints");
  });

  it("says so where nothing rests on it", async () => {
    const { tools } = await testApp();
    const uses = await tools.library.claimUses();
    const { claims } = await tools.library.evidence();
    const unused = claims.find(({ id }) => !uses.has(id))?.id ?? "";
    await openApp({ path: `/evidence/${unused}` });
    expect(await screen.findByText(koLibrary["used.none"])).toBeVisible();
  });

  it("finds words for every place that rests on any ground", async () => {
    const { tools } = await testApp();
    const kinds = new Map<string, string>();
    for (const [claim, uses] of await tools.library.claimUses()) {
      for (const { kind } of uses) kinds.set(kind, claim);
    }
    expect(kinds.size).toBeGreaterThan(7);
    for (const claim of new Set(kinds.values())) {
      for (const [language, , words] of both) {
        await openApp({ language, path: `/evidence/${claim}` });
        const part = await screen.findByRole("heading", { name: words["used.title"] });
        expect(part.closest("section")).not.toHaveTextContent(/⟦|\{\{|library:|findings:|model:/);
        cleanup();
      }
    }
  });
});

describe("accounts that differ", () => {
  it.each(both)("stand in %s side by side with equal weight", async (language, words) => {
    const { tools } = await openApp({ language, path: "/evidence/differ" });
    await findHook(".claim-side");
    const { claims } = await tools.library.evidence();
    const differing = claims.filter(({ conflictsWith }) => conflictsWith).map(({ id }) => id);
    expect(differing.length).toBeGreaterThan(6);
    const sides = [...document.querySelectorAll<HTMLElement>(".claim-side")];
    expect(
      sides
        .map((side) => side.querySelector<HTMLElement>("[data-claim-id]")?.dataset["claimId"])
        .toSorted(),
    ).toEqual(differing.toSorted());
    for (const side of sides) {
      expect(labelsOf(side).slice(0, 2)).toEqual([
        words["claim.how-we-know"],
        words["claim.how-firm"],
      ]);
      expect([...side.children].map(({ tagName }) => tagName)).toEqual(["BUTTON", "P", "DL"]);
    }
    // What is disputed within one account is not left out.
    for (const { id } of claims.filter(({ howFirm }) => howFirm === "disputed"))
      expect(document.querySelectorAll(`[data-claim-id="${id}"]`)).toHaveLength(1);
  });

  it("stand so on the page of each of them, itself among them", async () => {
    const { user, tools } = await openApp({ path: "/evidence/rd.decades" });
    const sides = () => [...document.querySelectorAll(".claim-side")];
    await findHook(".claim-side");
    expect(sides()).toHaveLength(2);
    expect(sides()[0]).toHaveTextContent(koLibrary["differ.here"]);
    await user.click(await findHook('.claim-side [data-claim-id="rd.aprokgang"]'));
    expect(tools.place.store.getState().path).toBe("/evidence/rd.aprokgang");
  });
});

describe("what is not known", () => {
  it.each(both)(
    "is in %s a page as near as the library itself",
    async (language, words, library) => {
      const { user, tools, i18n } = await openApp({ language, path: "/" });
      const link = (name: string) => screen.getByRole("button", { name });
      expect(link(words["nav.evidence"]).closest("ul")).toBe(
        link(words["nav.not-known"]).closest("ul"),
      );
      await user.click(link(words["nav.not-known"]));
      await screen.findByRole("heading", { level: 1, name: words["nav.not-known"] });
      await screen.findByRole("heading", { name: new RegExp(library["not-known.questions"]) });
      const { claims } = await tools.library.evidence();
      for (const { id } of claims.filter(({ howFirm }) => howFirm === "not-known"))
        expect(await screen.findByText(i18n.t(`claims:${id}`))).toBeVisible();
      for (const id of tools.library.scenarioIds) {
        const { debrief } = await tools.library.scenario(id);
        await i18n.loadNamespaces(`scenarios/${id}`);
        for (const unit of debrief.notKnown)
          await screen.findAllByText(i18n.t(`scenarios/${id}:${unit.id}`));
      }
      // The head of each of the three pages leads to the other two.
      await user.click(await findHook('[data-place="/evidence/differ"]'));
      await screen.findByRole("heading", { level: 1, name: words["claim.conflicts"] });
      await user.click(await findHook('[data-place="/evidence"]'));
      await screen.findByRole("heading", { level: 1, name: words["nav.evidence"] });
      expect(await findHook('[data-place="/evidence"]')).toHaveAttribute("aria-current", "page");
    },
  );
});
