/** Whether this browser has what the app needs. Runs in browsers far below the floor. */
export function isNewEnough(): boolean {
  return (
    "noModule" in document.createElement("script") &&
    "inert" in document.documentElement &&
    typeof structuredClone === "function" &&
    typeof Array.prototype.findLast === "function" &&
    typeof Object.hasOwn === "function" &&
    typeof CompressionStream === "function" &&
    typeof CSS !== "undefined" &&
    CSS.supports("selector(:focus-visible)") &&
    CSS.supports("container-type", "inline-size")
  );
}

/** The app's own script is refused from here on: half an app would hide what is said instead. */
export function refuseScripts(): void {
  const policy = document.createElement("meta");
  policy.setAttribute("http-equiv", "Content-Security-Policy");
  policy.setAttribute("content", "script-src 'none'");
  document.head.appendChild(policy);
}
