import { TAKEN_OR_REFUSED, type Behaviour, type Scene } from '../behaviour';

const LIST = { list: { inCellDropDown: true, source: 'Có,Không' } };
const letters = (count: number): string => 'a'.repeat(count);
const SPECIFICATIONS = 'support: "Excel specifications and limits"';
const VALIDATION = 'support: "Apply data validation to cells"';

const onTable =
  (act: (sheet: Excel.Worksheet) => void): Behaviour['ask'] =>
  async ({ table, context, attempt }) => {
    table();
    await context.sync();
    return attempt(act);
  };

const onSheet =
  (act: (sheet: Excel.Worksheet) => void): Behaviour['ask'] =>
  ({ attempt }: Scene) =>
    attempt(act);

/** Beyond what is documented, hence refused. */
const beyond = (id: string, asks: string, source: string, act: (sheet: Excel.Worksheet) => void): Behaviour => ({
  id: `limits/${id}`,
  asks,
  source,
  kinds: TAKEN_OR_REFUSED,
  host: 'refused',
  ask: onSheet(act),
});

export const ruleBehaviours: readonly Behaviour[] = [
  {
    id: 'rules/structured-reference-in-a-conditional-format',
    asks: 'A conditional format inside a table has the formula =[@Hộ]>4.',
    source: 'support: "Using structured references with Excel tables"',
    kinds: TAKEN_OR_REFUSED,
    host: 'refused',
    ask: onTable((sheet) => (sheet.getRange('B2').conditionalFormats.add('Custom').custom.rule.formula = '=[@Hộ]>4')),
  },
  {
    id: 'rules/structured-reference-in-a-validation',
    asks: 'A list takes its choices from a column of a table, =Bang[Thôn].',
    source: 'support: "Using structured references with Excel tables"',
    kinds: TAKEN_OR_REFUSED,
    host: 'refused',
    ask: onTable(
      (sheet) => (sheet.getRange('D2').dataValidation.rule = { list: { inCellDropDown: true, source: '=Bang[Thôn]' } }),
    ),
  },
  {
    id: 'rules/prompt-before-the-rule',
    asks: 'The prompt of a validation is set before its rule; is it there afterwards?',
    source: 'office-js#2594',
    kinds: { kept: 'Nhập', lost: '' },
    host: 'kept',
    ask: async ({ sheet, context, load }) => {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.prompt = { showPrompt: true, title: 'Nhập', message: 'số người' };
      dataValidation.rule = LIST;
      await context.sync();
      return (await load(sheet.getRange('A1').dataValidation, 'prompt')).prompt.title;
    },
  },
  {
    id: 'rules/type-of-cells-that-differ',
    asks: 'Of two cells one has a list; the type of the validation of both.',
    source: 'excel.datavalidationtype',
    kinds: { inconsistent: 'Inconsistent', mixedCriteria: 'MixedCriteria' },
    host: 'mixedCriteria',
    ask: async ({ sheet, context, load }) => {
      sheet.getRange('A1').dataValidation.rule = LIST;
      await context.sync();
      return (await load(sheet.getRange('A1:A2').dataValidation, 'type')).type;
    },
  },
  {
    id: 'rules/value-that-breaks-a-rule',
    asks: 'A cell takes Có or Không; Mai is written through `values`.',
    source: 'excel-add-ins-data-validation',
    kinds: TAKEN_OR_REFUSED,
    host: 'taken',
    ask: async ({ sheet, context, attempt }) => {
      sheet.getRange('A1').dataValidation.rule = LIST;
      await context.sync();
      return attempt((own) => (own.getRange('A1').values = [['Mai']]));
    },
  },
  beyond('row-height', 'A row of 410 points.', SPECIFICATIONS, (sheet) => {
    sheet.getRange('A2').format.rowHeight = 410;
  }),
  beyond('column-width', 'A column of 5,000 points.', SPECIFICATIONS, (sheet) => {
    sheet.getRange('B1').format.columnWidth = 5_000;
  }),
  beyond('text-of-a-cell', 'A text of 32,768 letters.', SPECIFICATIONS, (sheet) => {
    sheet.getRange('A1').values = [[letters(32_768)]];
  }),
  beyond('title-of-a-prompt', 'A validation prompt with a title of 33 letters.', VALIDATION, (sheet) => {
    const { dataValidation } = sheet.getRange('A1');
    dataValidation.rule = LIST;
    dataValidation.prompt = { showPrompt: true, title: letters(33), message: 'nhập' };
  }),
  beyond('message-of-an-alert', 'A validation alert of 256 letters.', VALIDATION, (sheet) => {
    const { dataValidation } = sheet.getRange('A1');
    dataValidation.rule = LIST;
    dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 'Sai', message: letters(256) };
  }),
  beyond('list-of-choices', 'A list of choices of 256 letters.', 'excel-add-ins-data-validation', (sheet) => {
    sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: letters(256) } };
  }),
  beyond('zoom-of-the-print', 'A page printed at 5 per cent.', 'excel.pagelayoutzoomoptions#scale', (sheet) => {
    sheet.pageLayout.zoom = { scale: 5 };
  }),
  beyond('footer', 'A footer of 256 letters.', SPECIFICATIONS, (sheet) => {
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = letters(256);
  }),
  beyond('name-of-a-sheet', 'A sheet named with 32 letters.', SPECIFICATIONS, (sheet) => {
    sheet.name = letters(32);
  }),
  beyond('defined-name-with-a-space', 'A defined name with a space.', 'support: "Names in formulas"', (sheet) => {
    sheet.names.add('Số hộ', '=1');
  }),
  {
    id: 'limits/pages-down-not-given',
    asks: 'A sheet is to print one page wide, with 0 pages down for "as many as needed".',
    source: 'excel.pagelayoutzoomoptions; office-js#1860',
    kinds: TAKEN_OR_REFUSED,
    host: 'taken',
    ask: onSheet((sheet) => (sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 })),
  },
];
