/** What Excel documents a limit for is taken at the limit and refused beyond it. */
import { LIMITS } from '../src/limits';
import { openWorkbook } from '../testing/openWorkbook';

type Set = (sheet: Excel.Worksheet, amount: number) => void;
const letters = (count: number): string => 'ă'.repeat(count);
const rule = { list: { inCellDropDown: true, source: 'Có,Không' } };

const SETTERS: Readonly<Record<keyof typeof LIMITS, Set | null>> = {
  rowHeight: (sheet, amount) => (sheet.getRange('A2').format.rowHeight = amount),
  columnWidth: (sheet, amount) => (sheet.getRange('B1').format.columnWidth = amount),
  'font.size': (sheet, amount) => (sheet.getRange('A1').format.font.size = amount),
  indentLevel: (sheet, amount) => (sheet.getRange('A1').format.indentLevel = amount),
  zoom: (sheet, amount) => (sheet.pageLayout.zoom = { scale: amount }),
  cellText: (sheet, amount) => (sheet.getRange('A1').values = [[letters(amount)]]),
  headerFooter: (sheet, amount) => {
    sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = letters(100);
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = letters(amount - 100);
  },
  validationTitle: (sheet, amount) => {
    const { dataValidation } = sheet.getRange('A1');
    dataValidation.rule = rule;
    dataValidation.prompt = { showPrompt: true, title: letters(amount), message: 'nhập' };
  },
  validationMessage: (sheet, amount) => {
    const { dataValidation } = sheet.getRange('A1');
    dataValidation.rule = rule;
    dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 'Sai', message: letters(amount) };
  },
  validationList: (sheet, amount) =>
    (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: letters(amount) } }),
  propertyKey: (sheet, amount) => sheet.customProperties.add(letters(amount), '1'),
  definedName: (sheet, amount) => sheet.names.add(letters(amount), '=1'),
  nameComment: (sheet, amount) => (sheet.names.add('XHHT_Ten', '=1').comment = letters(amount)),
  // Tried in test/formula/grammar.test.ts.
  formula: null,
  formulaText: null,
  functionArguments: null,
  functionLevels: null,
  formulaBytes: null,
};

const tried = Object.entries(SETTERS).flatMap(([name, set]) =>
  set === null ? [] : [[name, LIMITS[name as keyof typeof LIMITS], set] as const],
);

const setting = async (set: Set, amount: number): Promise<void> => {
  const book = await openWorkbook({ engine: 'memory' });
  try {
    await book.Excel.run(async (context) => {
      set(context.workbook.worksheets.getItem('Sheet1'), amount);
      await context.sync();
    });
  } finally {
    book.close();
  }
};

test.each(tried)('%s', async (_name, { most }, set) => {
  await expect(setting(set, most)).resolves.toBeUndefined();
  await expect(setting(set, most + 1)).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test.each(tried.filter(([, { least }]) => least > 0))('%s has a least amount', async (_name, { least }, set) => {
  await expect(setting(set, least)).resolves.toBeUndefined();
  await expect(setting(set, least - 1)).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test.each([
  ['a row beyond the last', (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(1_048_575, 0, 2, 1).load('address')],
  ['a column beyond the last', (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(0, 16_383, 1, 2).load('address')],
  ['a sheet name of 32 letters', (sheet: Excel.Worksheet) => (sheet.name = letters(32))],
  ['a defined name with a space', (sheet: Excel.Worksheet) => sheet.names.add('Số hộ', '=1')],
  ['a defined name like a cell', (sheet: Excel.Worksheet) => sheet.names.add('TT2026', '=1')],
])('%s', async (_what, use) => {
  await expect(setting(use, 0)).rejects.toMatchObject({ code: 'InvalidArgument' });
});

describe('rules of cells', () => {
  const onTable = (use: (sheet: Excel.Worksheet) => void) => (sheet: Excel.Worksheet) => {
    sheet.getRange('A1:B3').values = [
      ['Thôn', 'Hộ'],
      ['Nà Ngần', 4],
      ['Bản Lảng', 5],
    ];
    sheet.tables.add('A1:B3', true).name = 'tblThon';
    use(sheet);
  };

  test.each<readonly [string, (sheet: Excel.Worksheet) => void]>([
    [
      'a conditional format',
      (sheet) => (sheet.getRange('B2:B3').conditionalFormats.add('Custom').custom.rule.formula = '=[@Hộ]>4'),
    ],
    [
      'a conditional format by value',
      (sheet) =>
        (sheet.getRange('B2').conditionalFormats.add('CellValue').cellValue.rule = {
          formula1: '=SUM(tblThon[Hộ])',
          operator: 'GreaterThan',
        }),
    ],
    [
      'a rule of validation',
      (sheet) => (sheet.getRange('B2').dataValidation.rule = { custom: { formula: '=[@Hộ]>4' } }),
    ],
    [
      'a list',
      (sheet) =>
        (sheet.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source: '=tblThon[Thôn]' } }),
    ],
  ])('structured references are refused in %s', async (_where, use) => {
    await expect(setting(onTable(use), 0)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('a broken formula is refused in a conditional format', async () => {
    const use = (sheet: Excel.Worksheet) =>
      (sheet.getRange('B2').conditionalFormats.add('Custom').custom.rule.formula = '=B2>1)');
    await expect(setting(use, 0)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('cells of a table are not merged, and merged cells become no table', async () => {
    await expect(
      setting(
        onTable((sheet) => sheet.getRange('A2:B2').merge()),
        0,
      ),
    ).rejects.toMatchObject({
      code: 'MergedRangeConflict',
    });
    const use = (sheet: Excel.Worksheet) => {
      sheet.getRange('A1:B1').merge();
      sheet.tables.add('A1:B3', true);
    };
    await expect(setting(use, 0)).rejects.toMatchObject({ code: 'MergedRangeConflict' });
  });
});

describe('a protected structure', () => {
  test.each<readonly [string, (sheet: Excel.Worksheet) => unknown]>([
    ['adding a sheet', (sheet) => sheet.context.workbook.worksheets.add('Mới')],
    ['deleting a sheet', (sheet) => sheet.delete()],
    ['renaming a sheet', (sheet) => (sheet.name = 'Mới')],
    ['moving a sheet', (sheet) => (sheet.position = 1)],
    ['hiding a sheet', (sheet) => (sheet.visibility = 'Hidden')],
    ['showing a sheet', (sheet) => (sheet.visibility = 'Visible')],
    ['protecting it again', (sheet) => sheet.context.workbook.protection.protect()],
    ['a wrong password', (sheet) => sheet.context.workbook.protection.unprotect('sai')],
  ])('forbids %s', async (_what, use) => {
    const guarded = (sheet: Excel.Worksheet) => {
      const { worksheets, protection } = sheet.context.workbook;
      worksheets.add('Khác');
      protection.protect('khóa');
      use(sheet);
    };
    await expect(setting(guarded, 0)).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  test('allows what is written into cells, and ends with the password', async () => {
    const use = (sheet: Excel.Worksheet) => {
      const { worksheets, protection } = sheet.context.workbook;
      protection.protect('khóa');
      sheet.getRange('A1').values = [['ghi']];
      protection.unprotect('khóa');
      worksheets.add('Mới');
    };
    await expect(setting(use, 0)).resolves.toBeUndefined();
  });
});
