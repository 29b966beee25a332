/** Who may import whom: the table of docs/architecture.md, as rules. A cycle is an error. */
const within = (layer) => `^src/${layer}/`;
const layer = (name, mayImport) => ({
  name: `${name}-imports-only-what-it-may`,
  severity: "error",
  from: { path: within(name) },
  to: { path: "^src/", pathNot: [name, ...mayImport].map(within) },
});

/** The packages that the pure core may use: values and calendars, nothing that reads or writes. */
const pure = "^src/(domain|knowledge|notation|planning)/";

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, pathNot: "^test/oracle/" },
      to: {},
    },
    layer("domain", []),
    layer("knowledge", ["domain"]),
    layer("notation", ["domain"]),
    layer("planning", ["domain", "knowledge"]),
    layer("messages", ["domain", "planning", "notation"]),
    {
      name: "messages-take-only-types-from-planning-and-notation",
      severity: "error",
      from: { path: within("messages") },
      to: { path: "^src/(planning|notation)/", dependencyTypesNot: ["type-only"] },
    },
    layer("application", ["domain", "knowledge", "notation", "planning", "messages"]),
    {
      name: "an-adapter-imports-only-what-it-may",
      severity: "error",
      from: { path: "^src/adapters/([^/]+)/" },
      to: {
        path: "^src/",
        pathNot: ["^src/adapters/$1/", within("application"), within("domain"), within("messages")],
      },
    },
    {
      name: "the-pure-core-touches-nothing-outside",
      severity: "error",
      from: { path: pure },
      to: {
        dependencyTypes: ["core", "npm", "npm-dev"],
        pathNot: "temporal-polyfill|fastest-levenshtein|yaml|csv-parse|ical.js|marked",
      },
    },
    {
      name: "the-judge-shares-no-code-with-what-it-judges",
      severity: "error",
      from: { path: "^test/oracle/" },
      to: { path: "^src/", pathNot: within("domain"), dependencyTypesNot: ["type-only"] },
    },
    {
      name: "only-main-builds-adapters",
      severity: "error",
      from: { pathNot: ["^src/adapters/", "^src/(main|start-[a-z]+)\\.ts$"] },
      to: { path: "^src/adapters/" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types"] },
  },
};
