/** Damage to the build of a workbook, each with what a check of it has to say. */
import type { Random } from '../../../src/workbook/sample/random';
import type { TableSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { tableById, TABLES } from '../../../src/workbook/workbook';
import { movedBy, withColumns, withRows, withTable } from './mutated';

/**
 * `same`: nothing but addresses differs. `rule`: that rule finds it, by the value of its message. `more`: something is
 * found or not evaluated that was not before. `any`: nothing is wrong with the workbook as it is now.
 */
export type Expected =
  | { readonly kind: 'same' | 'more' | 'any' }
  | { readonly kind: 'rule'; readonly ruleId: string; readonly value?: string };

export interface Rebuilt {
  readonly what: string;
  readonly snapshot: WorkbookSnapshot;
  readonly expected: Expected;
}

type Step = (snapshot: WorkbookSnapshot, random: Random) => Rebuilt;

const anyTable = ({ tables }: WorkbookSnapshot, random: Random): TableSnapshot => random.pick(tables);
const growing = ({ tables }: WorkbookSnapshot): readonly TableSnapshot[] =>
  tables.filter(({ name }) => tableById(name).table.grows);
const fixedRows = ({ tables }: WorkbookSnapshot): readonly TableSnapshot[] =>
  tables.filter(({ name }) => !tableById(name).table.grows && tableById(name).table.rowsMayGo !== true);
const indices = (length: number): number[] => Array.from({ length }, (_, index) => index);
const without = (length: number, left: number): number[] => indices(length).filter((index) => index !== left);
const usedRows = ({ values }: TableSnapshot): readonly number[] =>
  [...values.keys()].filter((row) => (values[row]?.[0] ?? '') !== '');

const renameSheet: Step = (snapshot, random) => {
  const from = random.pick(snapshot.sheets).name;
  const to = random.pick(['Sheet1', 'Bảng tính (2)', "Thôn 'mới'", '2026', 'x'.repeat(31), '🏠']);
  const renamed = <T extends { readonly sheet: string }>(part: T): T =>
    part.sheet === from ? { ...part, sheet: to } : part;
  return {
    what: 'sheet renamed',
    snapshot: {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet)),
      tables: snapshot.tables.map(renamed),
      names: snapshot.names.map(renamed),
    },
    expected: { kind: 'same' },
  };
};

const moveTable: Step = (snapshot, random) => {
  const table = anyTable(snapshot, random);
  return {
    what: 'table moved',
    snapshot: withTable(snapshot, table, movedBy(table, random.between(0, 9), random.between(0, 30))),
    expected: { kind: 'same' },
  };
};

const moveColumn: Step = (snapshot, random) => {
  const table = anyTable(snapshot, random);
  const { length } = table.headers;
  const [from, to] = [random.between(0, length - 1), random.between(0, length - 1)];
  const order = without(length, from);
  order.splice(to, 0, from);
  return {
    what: 'column moved',
    snapshot: withTable(snapshot, table, withColumns(table, order)),
    expected: { kind: 'same' },
  };
};

const ownColumn: Step = (snapshot, random) => {
  const table = anyTable(snapshot, random);
  const order: (number | null)[] = indices(table.headers.length);
  order.splice(random.between(0, order.length), 0, null);
  return {
    what: 'own column',
    snapshot: withTable(snapshot, table, withColumns(table, order)),
    expected: { kind: 'same' },
  };
};

const reverseRows: Step = (snapshot, random) => {
  const table = anyTable(snapshot, random);
  const order = indices(table.values.length).reverse();
  return {
    what: 'rows reversed',
    snapshot: withTable(snapshot, table, withRows(table, order)),
    expected: { kind: 'same' },
  };
};

const dropColumn: Step = (snapshot, random) => {
  const table = anyTable(snapshot, random);
  const position = random.between(0, table.headers.length - 1);
  const dropped = withColumns(table, without(table.headers.length, position));
  const value = table.headers[position] ?? '';
  return {
    what: 'column deleted',
    snapshot: withTable(snapshot, table, dropped),
    expected: { kind: 'rule', ruleId: 'structure/missing-column', value },
  };
};

const editHeader: Step = (snapshot, random) => {
  const table = anyTable(snapshot, random);
  const position = random.between(0, table.headers.length - 1);
  const value = table.headers[position] ?? '';
  const header = random.pick([
    '',
    'Cột lạ',
    '__proto__',
    `${value}s`,
    value.normalize('NFD').replace(/\p{M}/gu, '') + '*',
    '12',
    '#REF!',
  ]);
  const headers = table.headers.map((text, index) => (index === position ? header : text));
  return {
    what: 'header edited',
    snapshot: withTable(snapshot, table, { ...table, headers }),
    expected: { kind: 'rule', ruleId: 'structure/missing-column', value },
  };
};

const respaceHeader: Step = (snapshot, random) => {
  const table = anyTable(snapshot, random);
  const headers = table.headers.map((text) => ` ${text.normalize('NFD').replace(' ', '\u00A0\n')}`.toUpperCase());
  return {
    what: 'headers respaced',
    snapshot: withTable(snapshot, table, { ...table, headers }),
    expected: { kind: 'same' },
  };
};

const twoHeaders: Step = (snapshot, random) => {
  const table = anyTable(snapshot, random);
  const [first, second] = [0, random.between(1, table.headers.length - 1)];
  const value = table.headers[first] ?? '';
  const headers = table.headers.map((text, index) => (index === second ? value : text));
  return {
    what: 'header twice',
    snapshot: withTable(snapshot, table, { ...table, headers }),
    expected: { kind: 'rule', ruleId: 'structure/duplicate-column', value },
  };
};

const dropTable: Step = (snapshot, random) => {
  const table = anyTable(snapshot, random);
  return {
    what: 'table missing',
    snapshot: { ...snapshot, tables: snapshot.tables.filter((one) => one !== table) },
    expected: {
      kind: 'rule',
      ruleId: 'structure/missing-table',
      value: TABLES.find((one) => one.table.id === table.name)?.sheet.title ?? '',
    },
  };
};

const dropName: Step = (snapshot, random) => {
  const form = random.pick(
    snapshot.names.filter(({ name, formula }) => /^(TT|HTCD)_/.test(name) && !name.endsWith('_XN') && formula === ''),
  );
  return {
    what: 'name missing',
    snapshot: { ...snapshot, names: snapshot.names.filter((name) => name !== form) },
    expected: { kind: 'rule', ruleId: 'structure/missing-name' },
  };
};

const dropGivenRow: Step = (snapshot, random) => {
  const table = random.pick(fixedRows(snapshot));
  const row = random.between(0, table.values.length - 1);
  return {
    what: `row of the form deleted: ${table.name}`,
    snapshot: withTable(snapshot, table, withRows(table, without(table.values.length, row))),
    expected: { kind: 'more' },
  };
};

const emptyForm: Step = (snapshot, random) => {
  const table = random.pick(fixedRows(snapshot));
  return {
    what: `form emptied: ${table.name}`,
    snapshot: withTable(snapshot, table, withRows(table, [])),
    expected: { kind: 'more' },
  };
};

const dropRow: Step = (snapshot, random) => {
  const table = random.pick(growing(snapshot));
  const row = random.between(0, table.values.length - 1);
  return {
    what: 'row deleted',
    snapshot: withTable(snapshot, table, withRows(table, without(table.values.length, row))),
    expected: { kind: 'any' },
  };
};

/** Two paragraphs, budget lines, classes or tasks of the same words may both be meant. */
const MAY_REPEAT = ['tblNoiDung', 'tblKinhPhi', 'tblLopHoc', 'tblNhiemVu', 'tblTuDanhGia'];

const doubleRow: Step = (snapshot, random) => {
  const table = random.pick(snapshot.tables.filter((one) => usedRows(one).length > 0));
  const row = random.pick(usedRows(table));
  return {
    what: `row there twice: ${table.name}`,
    snapshot: withTable(
      snapshot,
      table,
      withRows(table, [...indices(row + 1), row, ...indices(table.values.length).slice(row + 1)]),
    ),
    expected: { kind: MAY_REPEAT.includes(table.name) ? 'any' : 'more' },
  };
};

const emptyTable: Step = (snapshot, random) => {
  const table = random.pick(growing(snapshot));
  return {
    what: 'table emptied',
    snapshot: withTable(snapshot, table, withRows(table, [])),
    expected: { kind: 'any' },
  };
};

/** Nothing says whose the tables are: they are ours by their names. Something else says it: they are not. */
const otherFile: Step = (snapshot, random) => {
  const templateId = random.pick([null, 'xhht', '']);
  return {
    what: 'not our template',
    snapshot: { ...snapshot, templateId },
    expected: { kind: 'rule', ruleId: templateId === null ? 'situations/no-version' : 'structure/no-template' },
  };
};

const manual: Step = (snapshot) => ({
  what: 'manual calculation',
  snapshot: { ...snapshot, calculation: 'manual' },
  expected: { kind: 'rule', ruleId: 'structure/manual-calculation' },
});

const linked: Step = (snapshot) => ({
  what: 'link to another workbook',
  snapshot: { ...snapshot, externalLinks: ['Kế hoạch cũ.xlsx'] },
  expected: { kind: 'rule', ruleId: 'structure/external-link', value: 'Kế hoạch cũ.xlsx' },
});

const STEPS: readonly Step[] = [
  renameSheet,
  moveTable,
  moveColumn,
  ownColumn,
  reverseRows,
  dropColumn,
  editHeader,
  respaceHeader,
  twoHeaders,
  dropTable,
  dropName,
  dropGivenRow,
  dropGivenRow,
  emptyForm,
  dropRow,
  doubleRow,
  doubleRow,
  emptyTable,
  otherFile,
  manual,
  linked,
];

export const rebuild: Step = (snapshot, random) => random.pick(STEPS)(snapshot, random);
