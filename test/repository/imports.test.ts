import { execFileSync } from 'node:child_process';
import path from 'node:path';

interface Message {
  ruleId: string | null;
  message: string;
}

/** Lints each [file, code] with the repository's own configuration. */
function lint(samples: readonly (readonly [string, string])[]): Message[][] {
  const output = execFileSync(process.execPath, [path.join(__dirname, 'lintSamples.mjs')], {
    input: JSON.stringify(samples.map(([file, code]) => ({ file, code }))),
    encoding: 'utf8',
  });
  return JSON.parse(output) as Message[][];
}

const allowed = [
  ['src/domain/a.ts', "import './ratio';"],
  ['src/domain/regulations/a.ts', "import '../ratio';"],
  ['src/workbook/a.ts', "import '../domain/ratio';"],
  ['src/workbook/sheets/a.ts', "import '../../domain/ratio';"],
  ['src/workbook/a.ts', "import './files/ofThisLayer';"],
  ['src/check/a.ts', "import '../workbook/a'; import '../i18n/vi';"],
  ['src/check/rules/documents/a.ts', "import '../../../domain/ratio';"],
  ['src/excel/a.ts', "import '../check/a';"],
  ['src/files/a.ts', "import 'saxen';"],
  ['src/taskpane/a.tsx', "import 'react'; import '../excel/run';"],
  ['src/taskpane/a.tsx', "await import('../documents/report');"],
  ['src/commands/a.ts', "import '../excel/run';"],
  ['src/taskpane/index.tsx', "import '../commands/paneRequests';"],
  ['src/cli/a.ts', "import 'node:fs'; import '../files/read'; import pkg from '../../package.json'; pkg.version;"],
  ['packages/embedded-excel/src/a.ts', "import '@univerjs/core'; import './model/range';"],
  ['src/domain/a.ts', "import '../vietnamese/a';"],
  ['src/excel/a.ts', 'Excel.run(f);'],
  ['src/functions/a.ts', "CustomFunctions.associate('A', f);"],
  ['src/commands/a.ts', "Office.actions.associate('a', f);"],
  ['src/taskpane/index.tsx', 'Office.onReady(f);'],
] as const;

const forbidden = [
  ['src/domain/a.ts', "import '../workbook/a';"],
  ['src/domain/a.ts', "import '../i18n/vi';"],
  ['src/domain/regulations/a.ts', "export { x } from '../../check/a';"],
  ['src/i18n/a.ts', "import '../check/a';"],
  ['src/workbook/a.ts', "import '../check/a';"],
  ['src/workbook/sheets/a.ts', "import type { X } from '../../excel/run';"],
  ['src/check/a.ts', "import '../excel/run';"],
  ['src/check/a.ts', "let x: import('../taskpane/App').App;"],
  ['src/excel/a.ts', "import '../files/read';"],
  ['src/excel/a.ts', "import '../taskpane/App';"],
  ['src/functions/a.ts', "import '../excel/run';"],
  ['src/documents/a.ts', "await import('../files/read');"],
  ['src/commands/a.ts', "import '../taskpane/App';"],
  ['src/cli/a.ts', "import '../../packages/embedded-excel/src/host';"],
  ['src/cli/a.ts', "import '@xhht/embedded-excel/testing/openWorkbook';"],
  ['src/taskpane/a.tsx', "import '../../packages/embedded-excel/src/model/range';"],
  ['packages/embedded-excel/src/a.ts', "import '../../../src/domain/ratio';"],
  ['src/vietnamese/a.ts', "import '../domain/ratio';"],
  ['src/vietnamese/a.ts', "import '../i18n/vi';"],
  ['src/elsewhere/a.ts', "import './b';"],
  ['src/domain/a.ts', "import '../../test/support/plan';"],
  ['src/domain/a.ts', "import 'node:fs';"],
  ['src/check/a.ts', "import 'exceljs';"],
  ['src/excel/a.ts', "import 'react';"],
  ['src/taskpane/a.tsx', "import '@univerjs/core';"],
  ['src/cli/a.ts', "import 'docx';"],
] as const;

const officeOutside = [
  ['src/domain/a.ts', 'Excel.run(f);'],
  ['src/check/a.ts', 'let range: Excel.Range;'],
  ['src/workbook/a.ts', 'CustomFunctions.associate(f);'],
  ['src/taskpane/App.tsx', 'Office.onReady(f);'],
  ['src/taskpane/views/a.tsx', "OfficeRuntime.storage.getItem('a');"],
  ['src/files/a.ts', 'new OfficeExtension.ClientRequestContext();'],
  ['src/cli/a.ts', 'Excel.run(f);'],
  ['src/workbook/a.ts', 'globalThis.Excel.run(f);'],
] as const;

const ruleIds = (messages: Message[]): (string | null)[] => messages.map(({ ruleId }) => ruleId);
const officeRules = ['no-restricted-globals', 'no-restricted-syntax'];
const importRules = ['layers/imports', ...officeRules];

describe('the import rule', () => {
  let results: Message[][];
  beforeAll(() => (results = lint([...allowed, ...forbidden, ...officeOutside])));

  test.each(allowed.map((sample, i) => [...sample, i] as const))('allows %s: %s', (_file, _code, i) => {
    // A fatal parse error has no rule id and would hide everything else.
    expect(ruleIds(results[i]!).filter((id) => id === null || importRules.includes(id))).toEqual([]);
  });
  test.each(forbidden.map((sample, i) => [...sample, allowed.length + i] as const))(
    'forbids %s: %s',
    (_file, _code, i) => expect(ruleIds(results[i]!)).toContain('layers/imports'),
  );
  test.each(officeOutside.map((sample, i) => [...sample, allowed.length + forbidden.length + i] as const))(
    'keeps Office out of %s: %s',
    (_file, _code, i) => expect(ruleIds(results[i]!).filter((id) => officeRules.includes(id ?? ''))).toHaveLength(1),
  );
});

test('cells are written in one place, which knows content from formulas', () => {
  const code = 'range.formulas = rows; range.values = rows;';
  const [outside, inside] = lint([
    ['src/excel/change/a.ts', code],
    ['src/excel/writeCells.ts', code],
  ]);
  expect(ruleIds(outside!).filter((id) => id === 'no-restricted-syntax')).toHaveLength(2);
  expect(ruleIds(inside!)).not.toContain('no-restricted-syntax');
});

test('an inline comment cannot switch a rule off', () => {
  const code = '/* eslint-' + "disable */\nimport '../excel/run';\n";
  const [messages] = lint([['src/domain/a.ts', code]]);
  expect(ruleIds(messages!)).toContain('layers/imports');
});
