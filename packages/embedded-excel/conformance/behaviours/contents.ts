import { TAKEN_OR_REFUSED, type Behaviour, type Scene } from '../behaviour';

/** What `formulas` gives back of a text that was written through `values`: the text, or a formula. */
const readAs = async (text: string, { sheet, context, load }: Scene): Promise<string | null> => {
  const cell = sheet.getRange('A1');
  try {
    cell.values = [[text]];
    await context.sync();
  } catch {
    return null;
  }
  return String((await load(cell, 'formulas')).formulas[0]?.[0]);
};

/** Value and formula of a cell after something was written to it through `values`. */
const written =
  (text: string) =>
  async ({ sheet, load }: Scene) => {
    const cell = sheet.getRange('A1');
    cell.values = [[text]];
    const { values, formulas } = await load(cell, 'values,formulas');
    return [values[0]?.[0] as string | number, formulas[0]?.[0] as string | number];
  };

const refused =
  (formula: string): Behaviour['ask'] =>
  ({ attempt }) =>
    attempt((sheet) => (sheet.getRange('A1').formulas = [[formula]]));

const VALUES = 'excel.range#values; excel-add-ins-ranges-set-get-values';

export const contentBehaviours: readonly Behaviour[] = [
  {
    id: 'formulas/semicolons',
    asks: '=SUM(1;2) is written through `formulas`.',
    source: 'excel-add-ins-ranges-set-get-values: formulas are in en-US notation',
    kinds: TAKEN_OR_REFUSED,
    host: 'refused',
    ask: refused('=SUM(1;2)'),
  },
  {
    id: 'formulas/missing-parenthesis',
    asks: '=SUM(1,2 is written through `formulas`.',
    source: 'not documented; the grid itself offers a correction',
    kinds: TAKEN_OR_REFUSED,
    host: 'refused',
    ask: refused('=SUM(1,2'),
  },
  {
    id: 'formulas/nine-thousand-characters',
    asks: 'A formula of 9,000 characters is written.',
    source: 'support: "Excel specifications and limits"',
    kinds: TAKEN_OR_REFUSED,
    host: 'refused',
    ask: refused(`=${'1+'.repeat(4_499)}1`),
  },
  {
    id: 'formulas/value-at-once',
    asks: '=1+1 is written and its value read in the same batch.',
    source: 'excel.range#values',
    kinds: { calculated: 2, notYet: '' },
    host: 'calculated',
    ask: async ({ sheet, load }) => {
      const cell = sheet.getRange('A1');
      cell.formulas = [['=1+1']];
      return (await load(cell, 'values')).values[0]?.[0] as number;
    },
  },
  {
    id: 'formulas/spaces-read-back',
    asks: '= 1 + 1 is written; what `formulas` gives back.',
    source: 'not documented',
    kinds: { asWritten: '= 1 + 1', withoutSpaces: '=1+1', firstSpaceLost: '=1 + 1' },
    host: 'asWritten',
    ask: async ({ sheet, load }) => {
      const cell = sheet.getRange('A1');
      cell.formulas = [['= 1 + 1']];
      return String((await load(cell, 'formulas')).formulas[0]?.[0]);
    },
  },
  {
    id: 'formulas/in-a-cell-of-format-text',
    asks: 'A cell has the format @; =1+1 is written through `formulas`.',
    source: 'support: "Format numbers as text"',
    kinds: { text: ['=1+1', '=1+1'], calculated: [2, '=1+1'] },
    host: 'text',
    ask: async ({ sheet, load }) => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [['@']];
      cell.formulas = [['=1+1']];
      const { values, formulas } = await load(cell, 'values,formulas');
      return [values[0]?.[0] as string | number, String(formulas[0]?.[0])];
    },
  },
  {
    id: 'formulas/of-the-row-read-back',
    asks: '=[@Hộ]*2 is written beside the data of a table; what `formulas` gives back.',
    source: 'support: "Using structured references with Excel tables"',
    kinds: { asWritten: '=[@Hộ]*2', thisRow: '=Bang[[#This Row],[Hộ]]*2', withTable: '=Bang[@Hộ]*2' },
    host: 'asWritten',
    ask: async ({ table, sheet, load }) => {
      table().columns.add(undefined, [['Đôi'], [''], ['']]);
      const cell = sheet.getRange('C2');
      cell.formulas = [['=[@Hộ]*2']];
      return String((await load(cell, 'formulas')).formulas[0]?.[0]);
    },
  },
  {
    id: 'values/equals-sign',
    asks: '=1+1 is written through `values`.',
    source: VALUES,
    kinds: { formula: [2, '=1+1'], text: ['=1+1', '=1+1'] },
    host: 'formula',
    ask: written('=1+1'),
  },
  {
    id: 'values/apostrophe-before-a-formula',
    asks: "'=A1 is written through `values`; what `values` and `formulas` give back.",
    source: 'office-js#6687',
    kinds: { apostropheDropped: ['=A1', '=A1'], apostropheKept: ["'=A1", "'=A1"] },
    host: 'apostropheDropped',
    ask: written("'=A1"),
  },
  {
    id: 'values/plus-sign',
    asks: '+1 is written through `values`.',
    source: VALUES,
    kinds: { number: [1, 1], formula: [1, '=+1'], text: ['+1', '+1'] },
    host: 'number',
    ask: written('+1'),
  },
  {
    id: 'values/dash-before-words',
    asks: '- Rà soát is written through `values`: what `formulas` gives back.',
    source: 'excel.range#values: a value that starts with a plus, minus or equal sign is interpreted as a formula',
    kinds: { text: '- Rà soát', formula: '=- Rà soát', refused: null },
    host: 'formula',
    ask: (scene) => readAs('- Rà soát', scene),
  },
  {
    id: 'values/at-sign',
    asks: '@x is written through `values`: what `formulas` gives back.',
    source: 'not documented; a person who types it is taken to begin a formula',
    kinds: { text: '@x', formula: '=@x', refused: null },
    host: 'formula',
    ask: (scene) => readAs('@x', scene),
  },
  {
    id: 'values/full-width-equals-sign',
    asks: '＝1+1 (full-width sign) is written through `values`: what `formulas` gives back.',
    source: 'not documented; East Asian input',
    kinds: { text: '＝1+1', formula: '=1+1', refused: null },
    host: 'formula',
    ask: (scene) => readAs('＝1+1', scene),
  },
  {
    id: 'values/tab-before-equals-sign',
    asks: 'A tab and =1+1 are written through `values`: what `formulas` gives back.',
    source: 'not documented; how files of separated values are made to run formulas',
    kinds: { text: '\t=1+1', formula: '=1+1', refused: null },
    host: 'text',
    ask: (scene) => readAs('\t=1+1', scene),
  },
  {
    id: 'values/number-with-a-comma',
    asks: '1,5 is written through `values`.',
    source: 'office-js#6614; excel-add-ins-ranges-set-get-values',
    kinds: { thousands: [15, 15], decimals: [1.5, 1.5], text: ['1,5', '1,5'] },
    host: 'text',
    ask: written('1,5'),
  },
  {
    id: 'values/percentage',
    asks: '12% is written through `values`.',
    source: 'support: "Format numbers as percentages"',
    kinds: { number: [0.12, 0.12], text: ['12%', '12%'] },
    host: 'number',
    ask: written('12%'),
  },
  {
    id: 'values/day-before-month',
    asks: '23/11/2026 is written through `values`.',
    source: VALUES,
    kinds: { text: ['23/11/2026', '23/11/2026'], date: [46_349, 46_349] },
    host: 'text',
    ask: written('23/11/2026'),
  },
  {
    id: 'values/leading-zero',
    asks: '0123 is written through `values` into a cell of format General.',
    source: VALUES,
    kinds: { number: [123, 123], text: ['0123', '0123'] },
    host: 'number',
    ask: written('0123'),
  },
  {
    id: 'text/of-a-number',
    asks: '1234.5 in the format #,##0.00: what `text` shows.',
    source: 'excel.range#text; office-js#1553',
    kinds: { english: '1,234.50', vietnamese: '1.234,50' },
    host: 'english',
    ask: async ({ sheet, load }) => {
      const cell = sheet.getRange('A1');
      cell.values = [[1234.5]];
      cell.numberFormat = [['#,##0.00']];
      return String((await load(cell, 'text')).text[0]?.[0]);
    },
  },
  {
    id: 'text/in-a-narrow-column',
    asks: '1234567890 in a column of 10 points: what `text` shows.',
    source: 'excel.range#text',
    kinds: { asFormatted: '1234567890', hashes: true },
    host: 'asFormatted',
    ask: async ({ sheet, load }) => {
      const cell = sheet.getRange('A1');
      cell.values = [[1_234_567_890]];
      cell.format.columnWidth = 10;
      const text = String((await load(cell, 'text')).text[0]?.[0]);
      return /^#+$/.test(text) ? true : text;
    },
  },
  {
    id: 'text/name-of-the-general-format',
    asks: 'The number format of an untouched cell.',
    source: 'excel.range#numberFormat; office-js#2824',
    kinds: { english: 'General' },
    host: 'english',
    ask: async ({ sheet, load }) => String((await load(sheet.getRange('A1'), 'numberFormat')).numberFormat[0]?.[0]),
  },
];
