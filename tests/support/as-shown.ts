import { holdTogether } from "#i18n/hold-together.ts";

/** Texts of a language's file as the app shows them: with what no line may part held together. */
export function asShown<Texts extends Readonly<Record<string, string>>>(texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, holdTogether(text)]),
  ) as unknown as Texts;
}
