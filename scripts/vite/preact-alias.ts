/**
 * The screens are written for React and shipped with Preact, which understands them and is a sixth of
 * its size: docs/decisions/0005. The app, its tests and the build's own drawing all use this.
 */
export const preactAlias = [
  { find: /^react$/, replacement: "preact/compat" },
  { find: /^react-dom$/, replacement: "preact/compat" },
  { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
  { find: /^react\/jsx-(?:dev-)?runtime$/, replacement: "preact/jsx-runtime" },
];
