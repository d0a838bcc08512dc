/** Each situation that the check knows, brought about in a workbook in which there is none. */
import type { TableSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { toTcvn3 } from '../vietnamese/legacyWriter';

type Bring = (snapshot: WorkbookSnapshot) => WorkbookSnapshot;

const inTable =
  (name: string, change: (table: TableSnapshot) => TableSnapshot): Bring =>
  (snapshot) => ({
    ...snapshot,
    tables: snapshot.tables.map((table) => (table.name === name ? change(table) : table)),
  });

const LEFT_OUT = 3;

/** The last rows of the table, with nothing under their formulas. */
const withoutLast = (table: TableSnapshot): TableSnapshot => ({
  ...table,
  values: table.values.slice(0, -LEFT_OUT),
  formulas: Object.fromEntries(
    Object.entries(table.formulas).map(([at, texts]) => [at, texts.slice(0, -LEFT_OUT)] as const),
  ),
});

const YEAR_CELL = 'TT_NAM';

export const SITUATION_PLANTINGS: Readonly<Record<string, Bring>> = {
  'situations/last-years-workbook': (snapshot) => ({
    ...snapshot,
    names: snapshot.names.map((one) => (one.name === YEAR_CELL ? { ...one, value: Number(one.value) + 1 } : one)),
  }),
  'situations/rows-below-table': inTable('tblThon', (table) => ({
    ...withoutLast(table),
    below: {
      top: table.top + table.values.length - LEFT_OUT + 2,
      left: table.left,
      values: table.values.slice(-LEFT_OUT),
    },
  })),
  'situations/rows-beside-table': inTable('tblThon', (table) => ({
    ...withoutLast(table),
    beside: {
      top: table.top + 1,
      left: table.left + table.headers.length + 1,
      values: table.values.slice(-LEFT_OUT),
    },
  })),
  'situations/copied-table': (snapshot) => ({ ...snapshot, otherTables: [{ name: 'tblThon1', sheet: 'Thôn (2)' }] }),
  'situations/hidden-rows': inTable('tblCongDan', (table) => ({ ...table, hidesRows: true })),
  'situations/no-version': (snapshot) => ({ ...snapshot, templateVersion: null }),
  'situations/hamlets-in-two-encodings': inTable('tblCongDan', (table) => {
    const at = table.headers.indexOf('Thôn');
    return {
      ...table,
      values: table.values.map((row) =>
        row.map((value, column) => (column === at && typeof value === 'string' ? toTcvn3(value) : value)),
      ),
    };
  }),
};
