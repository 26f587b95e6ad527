/** The language the worker says was kept, else the first of the browser's that the page has, else Korean. */
export function firstLanguage(): string {
  const kept = document.documentElement.getAttribute("data-kept");
  const wanted = [kept || ""].concat(navigator.languages);
  const known = (document.documentElement.getAttribute("data-languages") || "ko").split(" ");
  for (const tag of wanted) {
    const base = tag.toLowerCase().split("-")[0] || "";
    if (known.indexOf(base) >= 0) return base;
  }
  return "ko";
}
