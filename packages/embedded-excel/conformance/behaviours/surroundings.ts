/** What goes on around the cells: events, undo, protection, charts. */
import { TAKEN_OR_REFUSED, type Behaviour, type Scene } from '../behaviour';

/** Long enough for an event that is on its way. */
const SETTLED = 400;

interface Heard {
  readonly atSync: number;
  readonly later: number;
  readonly triggerSource: string;
}

/** Listens to the workbook, changes two cells in one batch, and looks at what arrived when. */
const hear = async ({ sheet, context, wait }: Scene): Promise<Heard> => {
  const sources: string[] = [];
  const listening = context.workbook.worksheets.onChanged.add((event) => {
    // Older builds leave it out.
    const said = Object.entries(event).find(([name]) => name === 'triggerSource');
    sources.push(said === undefined ? 'undefined' : String(said[1]));
    return Promise.resolve();
  });
  await context.sync();
  sheet.getRange('A1:A2').values = [[1], [2]];
  await context.sync();
  const atSync = sources.length;
  await wait(SETTLED);
  const heard = { atSync, later: sources.length, triggerSource: sources[0] ?? 'none' };
  listening.remove();
  await context.sync();
  return heard;
};

const inOneUndoStep = async (
  { Excel: library }: Scene,
  act: (sheet: Excel.Worksheet) => void,
): Promise<'taken' | 'refused'> => {
  try {
    await library.run({ mergeUndoGroup: true }, async (context) => {
      act(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    return 'taken';
  } catch {
    return 'refused';
  }
};

const UNDO = 'excel-add-ins-undo-capabilities; office-js#6491, #6711, #6255';

export const surroundingBehaviours: readonly Behaviour[] = [
  {
    id: 'events/of-own-changes',
    asks: 'An own change: is onChanged heard when sync resolves, and a while later?',
    source: 'excel-add-ins-events',
    kinds: { afterSync: [false, true], beforeSync: [true, true], never: [false, false] },
    host: 'afterSync',
    ask: async (scene) => {
      const { atSync, later } = await hear(scene);
      return [atSync > 0, later > 0];
    },
  },
  {
    id: 'events/number-for-one-block',
    asks: 'One block of two cells is written: how many events.',
    source: 'not documented',
    kinds: { one: 1, oneACell: 2, none: 0 },
    host: 'one',
    ask: async (scene) => (await hear(scene)).later,
  },
  {
    id: 'events/trigger-source',
    asks: 'The triggerSource of an own change.',
    source: 'excel.worksheetchangedeventargs#triggerSource (ExcelApi 1.14)',
    kinds: { thisAddin: 'ThisLocalAddin', unknown: 'Unknown', missing: 'undefined', noEvent: 'none' },
    host: 'thisAddin',
    ask: async (scene) => (await hear(scene)).triggerSource,
  },
  {
    id: 'events/switched-off',
    asks: 'runtime.enableEvents is false while an own change is made: how many events.',
    source: 'excel.runtime#enableEvents',
    kinds: { none: 0, one: 1 },
    host: 'none',
    ask: async (scene) => {
      scene.context.runtime.enableEvents = false;
      const { later } = await hear(scene);
      scene.context.runtime.enableEvents = true;
      await scene.context.sync();
      return later;
    },
  },
  {
    id: 'undo/group-of-writes',
    asks: 'Cells are written in a batch that asks for one undo step (mergeUndoGroup).',
    source: UNDO,
    kinds: TAKEN_OR_REFUSED,
    host: 'taken',
    ask: (scene) => inOneUndoStep(scene, (sheet) => (sheet.getRange('A1').values = [[1]])),
  },
  {
    id: 'undo/group-of-many-formulas',
    asks: 'A thousand formulas are written in a batch that asks for one undo step.',
    source: 'office-js#6491',
    kinds: TAKEN_OR_REFUSED,
    host: 'taken',
    ask: (scene) =>
      inOneUndoStep(
        scene,
        (sheet) => (sheet.getRange('A1:A1000').formulas = Array.from({ length: 1_000 }, (_, row) => [`=${row}+1`])),
      ),
  },
  {
    id: 'undo/group-with-a-renamed-sheet',
    asks: 'A sheet is renamed, which has no undo, in a batch that asks for one undo step.',
    source: UNDO,
    kinds: TAKEN_OR_REFUSED,
    host: 'refused',
    ask: (scene) => inOneUndoStep(scene, (sheet) => (sheet.name = 'XHHT_B')),
  },
  {
    id: 'protection/twice',
    asks: 'A protected sheet is protected again.',
    source: 'office-js#6784',
    kinds: TAKEN_OR_REFUSED,
    host: 'refused',
    ask: async ({ sheet, context, attempt }) => {
      sheet.protection.protect();
      await context.sync();
      return attempt((own) => own.protection.protect());
    },
  },
  {
    id: 'protection/locked-cell',
    asks: 'A cell of a protected sheet is written.',
    source: 'excel.worksheetprotection#protect',
    kinds: TAKEN_OR_REFUSED,
    host: 'refused',
    ask: async ({ sheet, context, attempt }) => {
      sheet.protection.protect();
      await context.sync();
      return attempt((own) => (own.getRange('A1').values = [[1]]));
    },
  },
  {
    id: 'protection/structure-of-the-workbook',
    asks: 'A sheet is added to a workbook whose structure is protected.',
    source: 'support: "Protect a workbook"',
    kinds: TAKEN_OR_REFUSED,
    host: 'refused',
    ask: async ({ context, attempt }) => {
      context.workbook.protection.protect();
      await context.sync();
      return attempt((_own, batch) => batch.workbook.worksheets.add('XHHT_B'));
    },
  },
  {
    id: 'charts/over-blank-cells',
    asks: 'A column chart is drawn over blank cells.',
    source: 'excel-add-ins error page: EmptyChartSeries',
    kinds: TAKEN_OR_REFUSED,
    host: 'taken',
    ask: ({ attempt }) => attempt((sheet) => sheet.charts.add('ColumnClustered', sheet.getRange('A1:A4'), 'Columns')),
  },
  {
    id: 'charts/heading-of-one-column',
    asks: 'A column chart over one column whose first cell is a text: how many series, and the name of the first.',
    source: 'excel.chartcollection#add: not said how headings are told',
    kinds: { heading: [1, 'Hộ'], value: [1, 'Series1'], vietnameseValue: [1, 'Chuỗi1'] },
    host: 'value',
    ask: async ({ sheet, load }) => {
      sheet.getRange('A1:A3').values = [['Hộ'], [4], [5]];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:A3'), 'Columns');
      const { items } = await load(chart.series, 'items/name');
      return [items.length, items[0]?.name ?? ''];
    },
  },
  {
    id: 'names/reference-to-nothing',
    asks: 'A defined name is =#REF!; its range as getRangeOrNullObject.',
    source: 'office-js#263',
    kinds: { nullObject: true, range: false },
    host: 'nullObject',
    ask: async ({ context, load }) => {
      const range = context.workbook.names.add('XHHT_Mat', '=#REF!').getRangeOrNullObject();
      return (await load(range, 'address')).isNullObject;
    },
  },
];
