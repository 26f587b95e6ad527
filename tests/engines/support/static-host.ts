/** The headers that `_headers` gives to a path: every rule that fits, the later one winning. */
export function headersFor(rules: string, path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  let fits = false;
  for (const line of rules.split("\n")) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const rule = /^\s+([\w-]+): (.*)$/.exec(line);
    if (!rule) fits = pattern(line).test(path);
    else if (fits) headers[rule[1] ?? ""] = rule[2] ?? "";
  }
  return headers;
}

const pattern = (line: string): RegExp =>
  new RegExp(`^${line.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll("*", ".*")}$`);
