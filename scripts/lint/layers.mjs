/**
 * The one table of who may import whom. Everything that enforces or proves the rule reads it.
 * A folder may always import itself.
 */
const core = ['vietnamese', 'domain', 'workbook', 'check', 'i18n'];
const middle = [...core, 'functions', 'excel', 'files', 'documents'];

export const layers = {
  vietnamese: [],
  domain: ['vietnamese'],
  i18n: ['domain'],
  workbook: ['vietnamese', 'domain', 'i18n'],
  check: ['vietnamese', 'domain', 'workbook', 'i18n'],
  functions: core,
  excel: core,
  files: core,
  documents: core,
  // One runtime holds both: the ribbon's commands leave their wishes where the pane picks them up.
  taskpane: [...middle, 'commands'],
  commands: middle,
  // Questions to Excel: those of the host, and journeys through the product.
  conformance: middle,
  // Says whether the build is served right, also where it is not.
  serverCheck: ['i18n'],
  cli: middle,
  'packages/embedded-excel': [],
};

/** Packages (a name, a scope, or the `node:` built-ins) that only some folders may import. */
export const packageOwners = {
  'node:': ['cli', 'packages/embedded-excel'],
  // Besides tests, benches and scripts.
  '@xhht/embedded-excel': ['conformance'],
  '@univerjs': ['packages/embedded-excel'],
  '@microsoft/office-js': ['packages/embedded-excel'],
  rxjs: ['packages/embedded-excel'],
  numfmt: ['packages/embedded-excel'],
  // Only tests: a second opinion on our files.
  exceljs: [],
  papaparse: ['files'],
  saxen: ['files'],
  fflate: ['files', 'documents'],
  docx: ['documents'],
  mammoth: ['documents'],
  commander: ['cli'],
  react: ['taskpane'],
  'react-dom': ['taskpane'],
  '@fluentui': ['taskpane'],
  '@tanstack/react-virtual': ['taskpane'],
};

/** The globals of Office, and the only places that may name them. */
export const officeGlobals = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions', 'OfficeRuntime'];
export const officeFolders = [
  'src/excel/**',
  'src/functions/**',
  'src/commands/**',
  'src/taskpane/index.tsx',
  'src/conformance/entry.ts',
];
