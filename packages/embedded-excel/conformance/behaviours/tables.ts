import { TAKEN_OR_REFUSED, type Behaviour } from '../behaviour';

const FILL = 'office-js#2093, #5909, #6745, #1916; support: "Use calculated columns in an Excel table"';

export const tableBehaviours: readonly Behaviour[] = [
  {
    id: 'tables/different-formulas-in-one-column',
    asks: 'Three different formulas are written as one array into a blank column of a new table.',
    source: FILL,
    kinds: {
      eachKept: ['=1+1', '=2+2', '=3+3'],
      lastFills: ['=3+3', '=3+3', '=3+3'],
      firstFills: ['=1+1', '=1+1', '=1+1'],
    },
    host: 'lastFills',
    ask: async ({ table, load }) => {
      const column = table(3).columns.getItemAt(1).getDataBodyRange();
      column.clear('Contents');
      column.formulas = [['=1+1'], ['=2+2'], ['=3+3']];
      return ((await load(column, 'formulas')).formulas as string[][]).flat();
    },
  },
  {
    id: 'tables/formula-in-one-cell-of-a-blank-column',
    asks: 'One formula is written into the first cell of a blank column of a table.',
    source: FILL,
    kinds: { fills: ['=1+1', '=1+1', '=1+1'], oneCell: ['=1+1', '', ''] },
    host: 'fills',
    ask: async ({ table, load }) => {
      const column = table(3).columns.getItemAt(1).getDataBodyRange();
      column.clear('Contents');
      column.getCell(0, 0).formulas = [['=1+1']];
      return ((await load(column, 'formulas')).formulas as string[][]).flat();
    },
  },
  {
    id: 'tables/another-formula-in-a-column-of-one-formula',
    asks: 'A column holds one formula; another one is written into its second cell.',
    source: FILL,
    kinds: { oneCell: ['=1+1', '=2+2', '=1+1'], fills: ['=2+2', '=2+2', '=2+2'] },
    host: 'fills',
    ask: async ({ table, load }) => {
      const column = table(3).columns.getItemAt(1).getDataBodyRange();
      column.formulas = [['=1+1'], ['=1+1'], ['=1+1']];
      await load(column, 'formulas');
      column.getCell(1, 0).formulas = [['=2+2']];
      return ((await load(column, 'formulas')).formulas as string[][]).flat();
    },
  },
  {
    id: 'tables/formulas-of-a-row-that-is-added',
    asks: 'A row is added to a table whose second column holds one formula; only the first cell is given.',
    source: FILL,
    kinds: { filled: '=1+1', blank: '' },
    host: 'filled',
    ask: async ({ table, load }) => {
      const own = table(3);
      own.columns.getItemAt(1).getDataBodyRange().formulas = [['=1+1'], ['=1+1'], ['=1+1']];
      await load(own, 'name');
      own.rows.add(undefined, [['Tà Hò', null as unknown as string]]);
      const cell = own.getDataBodyRange().getLastRow().getCell(0, 1);
      return String((await load(cell, 'formulas')).formulas[0]?.[0]);
    },
  },
  {
    id: 'tables/array-over-filtered-rows',
    asks: 'A filter hides the second and the third row of four; an array of four values is written over all of them.',
    source: 'office-js#224; xlwings#747',
    kinds: {
      everyCell: [101, 102, 103, 104],
      visibleFromTheBeginning: [101, 2, 3, 101],
      visibleOnly: [101, 2, 3, 104],
      visibleInOrder: [101, 2, 3, 102],
    },
    host: 'everyCell',
    ask: async ({ table, context, load }) => {
      const own = table(4);
      own.columns.getItemAt(0).filter.applyValuesFilter(['Thôn 1', 'Thôn 4']);
      await context.sync();
      own.columns.getItemAt(1).getDataBodyRange().values = [[101], [102], [103], [104]];
      await context.sync();
      own.clearFilters();
      const body = own.columns.getItemAt(1).getDataBodyRange();
      return ((await load(body, 'values')).values as number[][]).flat();
    },
  },
  {
    id: 'tables/one-cell-in-a-hidden-row',
    asks: 'A filter hides the second row; its cell alone is written.',
    source: 'office-js#224',
    kinds: { written: 102, kept: 2 },
    host: 'written',
    ask: async ({ table, sheet, context, load }) => {
      const own = table(3);
      own.columns.getItemAt(0).filter.applyValuesFilter(['Thôn 1']);
      await context.sync();
      sheet.getRange('B3').values = [[102]];
      await context.sync();
      own.clearFilters();
      return (await load(sheet.getRange('B3'), 'values')).values[0]?.[0] as number;
    },
  },
  {
    id: 'tables/header-row-switched-off',
    asks: 'The header row of a table is switched off, then its range is asked for.',
    source: 'excel.table#showHeaders; what getHeaderRowRange answers is not documented',
    kinds: { ...TAKEN_OR_REFUSED, staysOn: 'staysOn' },
    host: 'refused',
    ask: async ({ table, context, attempt }) => {
      table();
      await context.sync();
      const off = await attempt((sheet) => (sheet.tables.getItemAt(0).showHeaders = false));
      if (off === 'refused') return 'staysOn';
      return attempt((sheet) => sheet.tables.getItemAt(0).getHeaderRowRange().load('address'));
    },
  },
  {
    id: 'tables/without-header-row',
    asks: 'The header row is switched off: where the table begins, what the cell of its first heading holds, what its first column is called, and whether rows are still hidden by a filter.',
    source: 'support: "Turn Excel table headers on or off"',
    kinds: { documented: ['A2', '', 'Thôn', false] },
    host: 'documented',
    ask: async ({ table, sheet, context, load }) => {
      const own = table(3);
      own.columns.getItemAt(0).filter.applyValuesFilter(['Thôn 1']);
      await context.sync();
      own.showHeaders = false;
      await context.sync();
      const range = await load(own.getRange(), 'address');
      const heading = await load(sheet.getRange('A1'), 'values');
      const column = await load(own.columns.getItemAt(0), 'name');
      const body = await load(own.getDataBodyRange(), 'rowHidden');
      const [, first = ''] = /!([A-Z]+\d+):/.exec(range.address) ?? [];
      return [first, String(heading.values[0]?.[0]), column.name, body.rowHidden];
    },
  },
  {
    id: 'tables/header-row-put-back',
    asks: 'The header row is switched off, something is typed into its first cell, and the row is switched on again: where the table begins, and what stands in that cell.',
    source: 'not documented',
    kinds: { movesDown: ['A2', 'đã gõ'], overwrites: ['A1', 'Thôn'], staysOff: ['A2', ''] },
    host: 'movesDown',
    ask: async ({ table, sheet, context, load }) => {
      const own = table();
      own.showHeaders = false;
      sheet.getRange('A1').values = [['đã gõ']];
      await context.sync();
      own.showHeaders = true;
      await context.sync();
      const range = await load(own.getRange(), 'address');
      const cell = await load(sheet.getRange('A1'), 'values');
      const [, first = ''] = /!([A-Z]+\d+):/.exec(range.address) ?? [];
      return [first, String(cell.values[0]?.[0])];
    },
  },
  {
    id: 'tables/merging-inside',
    asks: 'Two cells inside a table are merged.',
    source: 'support: "Merge and unmerge cells"',
    kinds: TAKEN_OR_REFUSED,
    host: 'refused',
    ask: async ({ table, context, attempt }) => {
      table();
      await context.sync();
      return attempt((sheet) => sheet.getRange('A2:B2').merge());
    },
  },
  {
    id: 'tables/name-like-a-cell',
    asks: 'A table is named TT1.',
    source: 'support: "Rename an Excel table"',
    kinds: TAKEN_OR_REFUSED,
    host: 'refused',
    ask: async ({ table, context, attempt }) => {
      table();
      await context.sync();
      return attempt((sheet) => (sheet.tables.getItemAt(0).name = 'TT1'));
    },
  },
  {
    id: 'tables/label-of-the-totals-row',
    asks: 'The totals row is switched on; what stands in its first cell.',
    source: 'excel.table#showTotals',
    kinds: { english: 'Total', vietnamese: 'Tổng', blank: '' },
    host: 'english',
    ask: async ({ table, load }) => {
      const own = table();
      own.showTotals = true;
      return String((await load(own.getTotalRowRange(), 'values')).values[0]?.[0]);
    },
  },
  {
    id: 'tables/deleting-clears-the-cells',
    asks: 'A table is deleted; are its cells blank?',
    source: 'excel.table#delete; mog#370',
    kinds: { cleared: true, kept: false },
    host: 'cleared',
    ask: async ({ table, sheet, load }) => {
      table().delete();
      return (await load(sheet.getRange('A2'), 'values')).values[0]?.[0] === '';
    },
  },
];
