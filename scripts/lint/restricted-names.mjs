const memory = "Learner state stays in memory; what is kept goes through src/storage.";
const silence =
  "The app sends nothing. Its own files are read by import; src/pwa and src/app may fetch.";
const outside =
  "Take it as an argument: this layer must give the same answer everywhere and always.";

const network = ["WebSocket", "EventSource", "RTCPeerConnection", "XMLHttpRequest", "WebTransport"];
const keeping = ["localStorage", "sessionStorage", "cookieStore"];
const environment = [
  "document",
  "window",
  "self",
  "globalThis",
  "navigator",
  "location",
  "history",
  "indexedDB",
  "caches",
  "Date",
  "crypto",
  "performance",
  "setTimeout",
  "setInterval",
  "requestAnimationFrame",
];

const list = (names, message) => names.map((name) => ({ name, message }));

/** Globals a layer may not touch. */
export function restrictedGlobals({ pure = false, network: mayFetch = false }) {
  return [
    ...list(network, silence),
    ...list(keeping, memory),
    ...list(["open"], "The app opens no window: show an address as text to copy."),
    ...(mayFetch ? [] : list(["fetch"], silence)),
    ...(pure ? list(environment, outside) : []),
  ];
}

/** The same names reached through an object. */
export function restrictedProperties({ pure = false, network: mayFetch = false }) {
  const through = (names, message) =>
    ["window", "globalThis", "self"].flatMap((object) =>
      names.map((property) => ({ object, property, message })),
    );
  return [
    ...through(network, silence),
    ...through(keeping, memory),
    ...through(["open"], "The app opens no window: show an address as text to copy."),
    ...(mayFetch ? [] : through(["fetch"], silence)),
    { object: "navigator", property: "sendBeacon", message: silence },
    { object: "document", property: "cookie", message: memory },
    {
      property: "pushState",
      message: "The app owns one history entry: change places with history.replaceState.",
    },
    ...(pure ? [{ object: "Math", property: "random", message: outside }] : []),
  ];
}

const noDefault = {
  selector: "ExportDefaultDeclaration, ExportSpecifier[exported.name='default']",
  message: "Export it by its name: a name can be searched for.",
};
const noHtml = {
  selector:
    "JSXAttribute[name.name='dangerouslySetInnerHTML'], AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML)$/]",
  message: "Text is shown as text: render it with React.",
};
const readAloud = "JSXAttribute[name.name=/^(aria-label|aria-description|title|alt|placeholder)$/]";
const shown = "JSXExpressionContainer";
/** A text as it stands, in a template, or as one of two. */
const texts = (of, letters) =>
  [
    `> Literal[value=/${letters}/]`,
    `> TemplateLiteral > TemplateElement[value.raw=/${letters}/]`,
    `> :matches(ConditionalExpression, LogicalExpression) > Literal[value=/${letters}/]`,
  ]
    .map((inner) => `${of} ${inner}`)
    .join(", ");
const rawText = [
  "Literal[value=/[\\uac00-\\ud7a3]/], TemplateElement[value.raw=/[\\uac00-\\ud7a3]/]",
  "JSXText[value=/[A-Za-z\\uac00-\\ud7a3]{2}/]",
  `${readAloud} > Literal`,
  texts(`${readAloud} > ${shown}`, "[A-Za-z]{2}"),
  texts(`:matches(JSXElement, JSXFragment) > ${shown}`, "[A-Za-z]{2}"),
].map((selector) => ({
  selector,
  message: "Put the text into locales/ko and locales/en and read it by its key.",
}));
/** Other layers speak to whoever builds; what src/ui says, a reader reads. */
const rawSentence = {
  selector: ":not(NewExpression) > Literal[value=/^[A-Z][a-z]+(?:,? [A-Za-z’'-]+){2,}[.?!…]$/]",
  message: "Put the sentence into locales/ko and locales/en and read it by its key.",
};

/** Syntax no layer may use, and the import rules for `import()`, which no-restricted-imports leaves out. */
export function restrictedSyntax(name, patterns) {
  const dynamic = patterns.map(({ regex, message }) => ({
    selector: `ImportExpression > Literal[value=/${regex.replaceAll("/", "\\u002f")}/]`,
    message,
  }));
  const sentence = name === "ui" || name.startsWith("ui/") ? [rawSentence] : [];
  const text = name === "i18n" ? [] : [...rawText, ...sentence];
  return [noDefault, noHtml, ...text, ...dynamic];
}
