/** Whole situations: one cause that makes many findings, or that no cell or row shows by itself. Each is told once. */
import { TEMPLATE_VERSION } from '../../workbook/identity';
import type { StrayRows } from '../../workbook/parsed';
import { TABLES } from '../../workbook/workbook';
import { custom } from '../engine/kinds/custom';
import type { Rule, RuleMeta } from '../engine/rule';
import type { RuleContext } from '../engine/ruleContext';
import type { CellFix, TableFix } from '../report';
import { lastYearsWorkbook } from './situations/lastYear';
import { hamletsInTwoEncodings } from './situations/twoEncodings';

const structural = { cause: 'structure', level: 0, basis: null } as const;

const sheetOf = (context: RuleContext, { source, labels }: StrayRows): string =>
  labels[0]?.sheet ?? context.sheetOfTable(source);

/** The part of an address from its column on: 'A9:AF43', rows 31 and 43 -> 'A31:AF43'. */
const rowsOfRange = (range: string, first: number, last: number): string => {
  const [left = '', right = left] = range.split(':').map((cell) => cell.replace(/\d{1,7}$/, ''));
  return `${left}${String(first)}:${right}${String(last)}`;
};

const growthFix = (sheet: string, { source, growth, first, last, cells }: StrayRows): TableFix | undefined =>
  growth === null
    ? undefined
    : { table: source, place: { sheet, address: rowsOfRange(growth.after, first, last) }, cells, ...growth };

const strayRule = (side: StrayRows['side'], id: RuleMeta['id']): Rule =>
  custom({
    ...structural,
    id,
    severity: 'error',
    inspect: (context, findings) => {
      for (const stray of context.parsed.strayRows) {
        if (stray.side !== side) continue;
        const { labels, first, last, growth } = stray;
        findings.add(() => {
          const sheet = sheetOf(context, stray);
          const lines = { first: String(first), last: String(last) };
          return {
            cells: labels,
            values: { sheet, rows: labels.length, ...lines },
            fix: growthFix(sheet, stray),
          };
        }, growth !== null);
      }
      return undefined;
    },
  });

const TABLE_IDS: readonly string[] = TABLES.map(({ table: { id } }) => id);

/** Excel calls the copy of a table as its original, with a number behind it. */
const originalOf = (name: string): string | undefined =>
  TABLE_IDS.find(
    (id) => name.toUpperCase().startsWith(id.toUpperCase()) && /^_?\d+(?:_\d+)*$/.test(name.slice(id.length)),
  );

const copiedTable = custom({
  ...structural,
  id: 'situations/copied-table',
  severity: 'warning',
  inspect: (context, findings) => {
    for (const { name, sheet } of context.parsed.snapshot.otherTables ?? []) {
      const original = originalOf(name);
      if (original === undefined) continue;
      findings.add(() => ({
        cells: [{ sheet, address: 'A1' }],
        values: { sheet, table: name, originalSheet: context.sheetOfTable(original), original },
      }));
    }
    return undefined;
  },
});

/** Told once, whatever the number of tables: such rows are there and count. */
const hiddenRows = custom({
  ...structural,
  id: 'situations/hidden-rows',
  severity: 'note',
  inspect: ({ parsed }, findings) => {
    const sheets = parsed.snapshot.tables.flatMap(({ hidesRows, sheet }) => (hidesRows === true ? [sheet] : []));
    const [first] = sheets;
    if (first === undefined) return undefined;
    const titles = [...new Set(sheets)].map((sheet) => `“${sheet}”`).join(', ');
    findings.add(() => ({ cells: [{ sheet: first, address: 'A1' }], values: { sheets: titles } }));
    return undefined;
  },
});

/** With every part of today's template there, only today's version can be meant. */
const versionFix = ({ parsed }: RuleContext): CellFix | undefined => {
  const { structureProblems, snapshot } = parsed;
  const [place] = structureProblems.flatMap((problem) => (problem.code === 'noVersion' ? (problem.place ?? []) : []));
  const isWhole = structureProblems.every(({ code }) => code === 'noVersion');
  return place === undefined || !isWhole || snapshot.templateId === null
    ? undefined
    : { place, before: '', after: TEMPLATE_VERSION };
};

const noVersion = custom({
  ...structural,
  id: 'situations/no-version',
  severity: 'warning',
  inspect: (context, findings) => {
    const found = context.parsed.structureProblems.find(({ code }) => code === 'noVersion');
    if (found === undefined) return undefined;
    const fix = versionFix(context);
    findings.add(() => ({ cells: found.place === null ? [] : [found.place], values: {}, fix }), fix !== undefined);
    return undefined;
  },
});

export const situationRules: readonly Rule[] = [
  lastYearsWorkbook,
  hamletsInTwoEncodings,
  strayRule('below', 'situations/rows-below-table'),
  strayRule('beside', 'situations/rows-beside-table'),
  copiedTable,
  noVersion,
  hiddenRows,
];
