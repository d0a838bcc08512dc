/**
 * What nothing uses fails: files, exports, types, packages, and packages that are used without being listed.
 * `knip` looks at everything, `knip --production` (entries and files marked `!`) at what the product itself uses.
 */

/** Held by tests and tools alone, on purpose. Each entry goes when the product uses the file. */
const forTests = {
  'src/check/check.ts': ['exports'], // a whole check in one call, without the pane's slices
  'src/documents/holes.ts': ['exports'], // all holes in one call, without the pane's slices
  'src/documents/readPlan/grammar/knownWords.ts': ['exports'], // sentences by which the words are tried
  'src/domain/regulations/ruleSet.ts': ['exports'], // every figure of a rule set
  'src/domain/workingAge.ts': ['exports'], // the bounds that stand behind the ages
  'src/i18n/fill.ts': ['exports'], // placeholders of a text
  'src/workbook/carry/nextYear.ts': ['exports'], // a new year in one call, without the pane's slices
  'src/workbook/parse/snapshotOfTemplate.ts': ['files'], // a template as a reader would find it
  'src/workbook/customFunctions/example.ts': ['files'], // an example as a call and as a formula
  'src/workbook/planSchema.ts': ['exports'], // the schema as other programs want it
  'src/workbook/sample/mistakes.ts': ['exports'], // the sample with its mistakes, all at once
  'src/workbook/template/rowHeights.ts': ['exports'], // into how many lines words break
  'src/workbook/template/evaluation.ts': ['exports'], // what the formulas make of cells as they were read
  'src/workbook/workbook.ts': ['exports'], // one sheet by its id
};

const inProduction = process.argv.includes('--production');

export default {
  ignoreExportsUsedInFile: true,
  ...(inProduction ? { ignoreIssues: forTests } : {}),
  workspaces: {
    '.': {
      entry: [
        'src/cli/main.ts!',
        // Found by its words.
        'src/cli/commands/*.ts!',
        // What the build and `npm run docs` write goes into the product, or describes it.
        'src/functions/metadata.ts!',
        'scripts/docs/*.ts!',
        'scripts/*.mjs',
        'scripts/template/formerTexts.ts',
        'src/workbook/upgrade/fingerprint.ts!',
        'bench/*.bench.ts',
        'trial/*.trial.ts',
        'jest.groups.config.mjs',
        'trial/givenOrder.mjs',
        'trial/firstFailure.ts',
        'trial/mutantsRunner.mjs',
        // Started as programs of their own, or bundled for a page.
        'test/repository/*.mjs',
        'test/support/pane/serve.mjs',
        'test/support/pane/harness.tsx',
      ],
      project: [
        'src/**/*.{ts,tsx}!',
        'scripts/docs/**/*.ts!',
        '{scripts,bench,trial,test}/**/*.{ts,tsx,mjs}',
        '*.{mjs,js}',
      ],
      // Jest is told where the host's package has numfmt; `expect` comes with Jest; a test starts the reader of manifests.
      ignoreDependencies: ['numfmt', 'expect', 'office-addin-manifest'],
      ignoreBinaries: ['apt-get', 'mkfifo', 'mount', 'soffice', 'umount'],
    },
    'packages/embedded-excel': {
      entry: ['src/web/main.ts!', 'src/engine/univer/headless.ts!'],
      project: ['{src,test,testing,conformance}/**/*.ts', '*.mjs'],
      // Read as a file, never imported.
      ignoreDependencies: ['@microsoft/office-js'],
    },
  },
};
