/** Who may import whom. The rooms are described in docs/adr/0001-rooms-and-directions.md. */
const ROOMS = {
  regulation: [],
  sop: ["regulation"],
  rules: ["regulation", "sop"],
  checker: ["regulation", "sop", "rules"],
  flowchart: ["regulation", "sop"],
  ooxml: ["regulation", "sop", "flowchart"],
  recognise: ["regulation", "sop", "ooxml"],
  snippets: ["regulation", "sop"],
  word: ["regulation", "sop", "rules", "checker", "flowchart", "ooxml", "recognise", "snippets"],
  taskpane: ["regulation", "sop", "rules", "checker", "flowchart", "ooxml", "snippets", "recognise", "word"],
  desk: ["regulation", "sop", "rules", "checker", "flowchart", "ooxml", "recognise", "snippets"],
  cli: ["regulation", "sop", "rules", "checker", "flowchart", "ooxml", "recognise", "snippets"],
};

const directions = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `${room}-imports`,
  severity: "error",
  comment: `${room} may import: ${allowed.join(", ") || "nothing"}`,
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: `^src/(${[room, ...allowed].join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...directions,
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "react-only-in-taskpane",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/taskpane/" },
      to: { path: "node_modules/(react|react-dom|@fluentui)/" },
    },
    {
      name: "node-only-at-the-edge",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "taskpane-takes-only-types-of-reading-rooms",
      severity: "error",
      comment: "The pane reaches documents only through word; a pasted table and a workbook are none.",
      from: { path: "^src/taskpane/" },
      to: {
        path: "^src/(ooxml|recognise)/",
        dependencyTypesNot: ["type-only"],
        pathNot: "^src/(ooxml/(options|store)\\.ts|recognise/(tempel|buku)/.*)$",
      },
    },
    {
      name: "no-dev-dependencies",
      severity: "error",
      from: { path: "^src/(?!desk/)" },
      to: { dependencyTypes: ["npm-dev"] },
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
