/** The one script address this app ever hands to the browser as code. */
export const workerUrl = (): string => new URL("sw.js", document.baseURI).href;

interface UrlPolicy {
  readonly createScriptURL: (url: string) => unknown;
}

interface PolicyFactory {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => UrlPolicy;
}

let policy: UrlPolicy | undefined;

/** The worker's address in the form that Trusted Types ask for; plain text where they are unknown. */
export function trustedWorkerUrl(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  const url = workerUrl();
  if (!trustedTypes) return url;
  // Made once: a second policy of the same name is refused.
  policy ??= trustedTypes.createPolicy("app-worker", {
    createScriptURL: (asked) => {
      if (asked !== workerUrl()) throw new TypeError("Only the app's own worker may be loaded.");
      return asked;
    },
  });
  // Registration takes either; TypeScript's own types know only text here.
  return policy.createScriptURL(url) as string;
}
