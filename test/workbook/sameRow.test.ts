/** Formulas of a table that name the cells of their own row by heading, as files have them. */
import { MAX_FORMULA_LENGTH } from '../../src/workbook/formula/print';
import { nativeText } from '../../src/workbook/formula/parseFormula';
import { tableNamesOf } from '../../src/workbook/formula/tableNames';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../../src/workbook/parse/snapshotOfTemplate';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { buildTemplate } from '../../src/workbook/template';
import type { TemplateOptions } from '../../src/workbook/template';
import type { Template } from '../../src/workbook/templateModel';
import { TABLES } from '../../src/workbook/workbook';

const plan = samplePlan({ year: 2026 });
const build = (formulas: 'custom' | 'native', options: Partial<TemplateOptions> = {}) =>
  buildTemplate(plan, { formulas, sameRow: 'structured', ...options });

const columnFormulas = (template: Template): readonly string[] =>
  template.sheets.flatMap(({ table }) => Object.values(table?.columnFormulas ?? {}));

describe.each(['custom', 'native'] as const)('%s functions', (formulas) => {
  const template = build(formulas);

  test('every cell of a calculated column reads like the column’s own formula', () => {
    for (const { blocks, table } of template.sheets) {
      const body = blocks.find(({ top, left }) => table !== null && top === table.top + 1 && left === table.left);
      for (const [position, formula] of Object.entries(table?.columnFormulas ?? {})) {
        const cells = body?.cells.map((row) => row[Number(position)]) ?? [];
        expect(cells.length).toBeGreaterThan(0);
        expect(new Set(cells.map((cell) => (typeof cell === 'object' ? cell.formula : cell)))).toEqual(
          new Set([formula]),
        );
      }
    }
  });

  test('no formula is longer than Excel accepts', () => {
    const all = columnFormulas(template);
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter((formula) => formula.length > MAX_FORMULA_LENGTH)).toEqual([]);
  });

  test('no formula names a cell by its address', () => {
    const withoutTexts = columnFormulas(template).map((formula) => formula.replace(/"[^"]*"|\[[^[\]]*\]/g, ''));
    expect(withoutTexts.filter((formula) => /\b[A-Z]{1,3}\d+\b/.test(formula))).toEqual([]);
  });

  test.each([
    ['as a file has it', (text: string) => text],
    [
      'as Excel shows it',
      (text: string) =>
        text.replace(/tbl\w+\[\[#This Row\],(\[[^[\]]*\])\]/g, '[@$1]').replace(/tbl\w+\[\[#This Row\],/g, '[@'),
    ],
  ])('the reader knows each of them again, %s', (_label, spell) => {
    const snapshot = snapshotOfTemplate(template);
    const tables = snapshot.tables.map((table) => ({
      ...table,
      formulas: Object.fromEntries(
        Object.entries(table.formulas).map(([position, texts]) => [position, texts.map(spell)]),
      ),
    }));
    expect(
      tables.some(({ formulas: own }) =>
        Object.values(own).some((texts) => texts.some((text) => /@|#This Row/.test(text))),
      ),
    ).toBe(true);
    expect(parseWorkbook({ ...snapshot, tables }).formulaProblems).toEqual([]);
  });
});

test('another column in it is a changed formula', () => {
  const snapshot = snapshotOfTemplate(build('native'));
  const tables = snapshot.tables.map((table) => ({
    ...table,
    formulas: Object.fromEntries(
      Object.entries(table.formulas).map(([position, texts]) => [
        position,
        texts.map((text) => text.replace('[#This Row],[Mẫu số]', '[#This Row],[Tử số]')),
      ]),
    ),
  }));
  const { formulaProblems } = parseWorkbook({ ...snapshot, tables });
  expect(formulaProblems.length).toBeGreaterThan(0);
  expect(new Set(formulaProblems.map(({ code }) => code))).toEqual(new Set(['changed']));
});

test('the columns’ formulas become native ones as their cells do', () => {
  const described = TABLES.map(({ table }) => table);
  const names = tableNamesOf(
    described.map(({ id, columns }) => ({ name: id, headers: Object.values(columns).map(({ header }) => header) })),
    described,
  );
  const [custom, native] = [build('custom'), build('native')].map(columnFormulas);
  expect(custom!.map((formula) => nativeText(formula, names).text)).toEqual(native);
});
