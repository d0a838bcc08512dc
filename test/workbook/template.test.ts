import { STEPS } from '../../src/workbook/looks';
import { sheetById } from '../../src/workbook/workbook';
import { a1, absoluteRange, columnLetters } from '../../src/workbook/a1';
import { emptyPlan, newPlan } from '../../src/workbook/newPlan';
import type { Plan } from '../../src/workbook/plan';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { buildTemplate, LEAST_SCROLLING, SHEET_ON_SCREEN } from '../../src/workbook/template';
import { heightFor, lineHeight, wrappedLines } from '../../src/workbook/template/rowHeights';
import type { Rect, TemplateSheet } from '../../src/workbook/templateModel';

const plan = newPlan({ year: 2026, province: 'Lạng Sơn', commune: 'Tân Văn', especiallyDifficult: true });
const template = buildTemplate(plan, { formulas: 'custom', values: true });
const sheetOf = (id: string, from = template): TemplateSheet => {
  const found = from.sheets.find((sheet) => sheet.id === id);
  if (found === undefined) throw new Error(`No sheet ${id}.`);
  return found;
};
const cellAt = (sheet: TemplateSheet, row: number, column: number) => {
  const block = sheet.blocks.find(
    ({ top, left, rows, columns }) => row >= top && row < top + rows && column >= left && column < left + columns,
  );
  return block?.cells[row - block.top]?.[column - block.left];
};
const nameOf = (sheet: TemplateSheet, name: string) => {
  const found = sheet.names.find((own) => own.name === name);
  return found === undefined ? undefined : cellAt(sheet, found.row, found.column);
};
const overlaps = (a: Rect, b: Rect) =>
  a.top < b.top + b.rows && b.top < a.top + a.rows && a.left < b.left + b.columns && b.left < a.left + a.columns;
const sheets = template.sheets.map((sheet) => [sheet.title, sheet] as const);

describe('addresses', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (column, letters) => expect(columnLetters(column)).toBe(letters));
  test('a cell and a range', () => {
    expect(a1(6, 1)).toBe('B7');
    expect(absoluteRange("Thôn 'cũ'", 8, 0, 20, 1)).toBe("'Thôn ''cũ'''!$A$9:$A$28");
  });
});

describe('every sheet', () => {
  test.each(sheets)('%s: nothing is drawn twice', (_title, { blocks }) => {
    blocks.forEach((block, index) => {
      for (const other of blocks.slice(index + 1)) expect(overlaps(block, other)).toBe(false);
      expect(block.cells.length).toBe(block.rows);
      for (const line of block.cells) expect(line.length).toBe(block.columns);
    });
  });
  test.each(sheets)('%s: the table has nothing merged and its header as described', (_title, sheet) => {
    const { table } = sheet;
    if (table === null) return expect(sheet.printTitleRows).toBeNull();
    for (const merge of sheet.merges) expect(overlaps(merge, table)).toBe(false);
    expect(table.headers.map((_header, column) => cellAt(sheet, table.top, table.left + column))).toEqual(
      table.headers,
    );
    expect(sheet.printTitleRows?.[1]).toBe(table.top);
    return expect([0, table.top + 1]).toContain(sheet.frozenRows);
  });
  const places = ['Tân Văn', 'phường Tam Thanh', 'đặc khu Vân Đồn', 'thị trấn Bình Gia'].map((commune) => {
    const info = { year: 2026, province: 'Lạng Sơn', commune, especiallyDifficult: false };
    return [commune, buildTemplate(newPlan(info), { formulas: 'native' }).sheets] as const;
  });
  test.each(places)('%s: most of a small screen scrolls', (_commune, all) => {
    for (const { frozenRows, rowHeights } of all) {
      const frozen = Array.from({ length: frozenRows }, (_, row) => rowHeights[row] ?? lineHeight());
      const height = frozen.reduce((sum, own) => sum + own, 0);
      expect(height).toBeLessThanOrEqual(SHEET_ON_SCREEN * (1 - LEAST_SCROLLING));
    }
  });
  test.each(places)('%s: headings stay in view but below a form or charts', (_commune, all) => {
    const scrolling = all.filter(({ table, frozenRows }) => table !== null && frozenRows === 0);
    expect(scrolling.map(({ id }) => id)).toEqual(['tongQuan', 'trungTamHtcd', 'tuDanhGia']);
  });
  test.each(sheets)('%s: texts of validations are as long as Excel takes them', (_title, { validations }) => {
    for (const { promptTitle, prompt, errorTitle, error, spec, source } of validations) {
      expect(promptTitle.length).toBeLessThanOrEqual(32);
      expect(errorTitle.length).toBeLessThanOrEqual(32);
      expect(prompt.length).toBeLessThanOrEqual(255);
      expect(error.length).toBeLessThanOrEqual(255);
      expect(spec.kind === 'listOfColumn').toBe(source !== undefined);
    }
  });
  test.each(sheets)('%s: rows are high enough for what they hold', (_title, { rowHeights }) => {
    expect(rowHeights[0]).toBeGreaterThanOrEqual(24);
    for (const height of Object.values(rowHeights)) expect(height).toBeLessThanOrEqual(409);
  });
});

describe('the form', () => {
  const sheet = sheetOf('thongTin');
  test.each([
    ['TT_NAM', 2026],
    ['TT_XA', 'Tân Văn'],
    ['TT_DBKK', 'Có'],
    ['TT_DBKK_XN', 'Giả định - cần xác nhận'],
    ['TT_LOAI_XA', 'Xã'],
  ])('%s holds %s', (name, value) => expect(nameOf(sheet, name)).toBe(value));
  test('a confirmed setting says so', () => {
    const confirmed: Plan = { ...plan, info: { ...plan.info, confirmed: ['especiallyDifficult'] } };
    expect(nameOf(sheetOf('thongTin', buildTemplate(confirmed, { formulas: 'custom' })), 'TT_DBKK_XN')).toBe(
      'Đã xác nhận',
    );
  });
  test('the version stands on the guide', () => {
    expect(nameOf(sheetOf('huongDan'), 'XHHT_MAU')).toBe('xhht-ke-hoach');
    expect(nameOf(sheetOf('huongDan'), 'XHHT_PHIEN_BAN')).toBe(template.version);
  });
});

describe('the table', () => {
  test('calculates a rate from the cells of its own row', () => {
    const sheet = sheetOf('phoCap');
    const row = (sheet.table?.top ?? 0) + 1;
    const line = String(row + 1);
    const native = cellAt(sheet, row, 4);
    expect(native).toEqual({ formula: expect.stringContaining(`C${line}/D${line}`) as unknown, value: '' });
    const chosen = { ...plan, info: { ...plan.info, functionCells: 'display' as const } };
    const shown = sheetOf('phoCap', buildTemplate(chosen, { formulas: 'custom', values: true }));
    expect(cellAt(shown, row, 4)).toEqual({
      formula: `=XHHT.TYLE(IF(C${line}="","",C${line}),IF(D${line}="","",D${line}))`,
      value: '',
    });
  });
  test('formats the value of a target by its kind', () => {
    const sheet = sheetOf('chiTieu');
    const top = (sheet.table?.top ?? 0) + 1;
    const formatAt = (row: number) =>
      sheet.numberFormats.find((format) => overlaps(format, { top: top + row, left: 3, rows: 1, columns: 1 }))?.format;
    expect([formatAt(0), formatAt(4)]).toEqual(['0', '0.00%']);
  });
  test('offers the names of the hamlets, wherever their sheet is called otherwise', () => {
    const titles = { thon: 'Thôn (2)' };
    const sheet = sheetOf('congDanHocTap', buildTemplate(plan, { formulas: 'custom', titles }));
    expect(sheet.validations.find(({ spec }) => spec.kind === 'listOfColumn')?.source).toMatch(
      /^='Thôn \(2\)'!\$A\$\d+:\$A\$\d+$/,
    );
  });
  test('has the rows of the plan, and blank ones up to its usual size', () => {
    const rows = (of: Plan, id: string) =>
      (sheetOf(id, buildTemplate(of, { formulas: 'native' })).table?.rows ?? 0) - 1;
    expect(rows(plan, 'thon')).toBe(20);
    expect(rows(samplePlan({ year: 2026 }), 'congDanHocTap')).toBe(300);
    expect(rows(emptyPlan(), 'chiTieu')).toBe(1);
    expect(rows(emptyPlan(), 'xoaMuChu')).toBe(46);
  });
  test('shows neither zeros nor errors while nothing is entered', () => {
    const blank = buildTemplate(emptyPlan(), { formulas: 'native', values: true });
    const shown = (id: string, column: number): boolean =>
      Object.values(sheetById(id)?.table?.columns ?? {})[column]?.band !== STEPS;
    const values = blank.sheets.flatMap(({ id, blocks }) =>
      blocks.flatMap(({ left, cells }) =>
        cells.flatMap((row) =>
          row.flatMap((cell, index) => (typeof cell === 'object' && shown(id, left + index) ? [cell.value] : [])),
        ),
      ),
    );
    expect(new Set(values)).toEqual(new Set(['', 'Chưa nhập']));
  });
  test('shows a verdict only where there is a target', () => {
    const sheet = sheetOf('chiTieu');
    expect(sheet.conditionalFormats.map(({ look }) => look)).toEqual(
      expect.arrayContaining(['met', 'notMet', 'cannotTell', 'missingRequired']),
    );
  });
});

describe('on paper', () => {
  test.each([
    ['thongTin', 1],
    ['xoaMuChu', 1],
    ['congDanHocTap', 1],
    ['chiTieu', 2],
    ['thon', 2],
    ['muChuTheoThon', 3],
  ])('%s takes %i pages side by side', (id, pages) => expect(1 + (sheetOf(id).pages?.breaks.length ?? 0)).toBe(pages));
});

describe('a part of the workbook', () => {
  test('holds the sheets asked for', () =>
    expect(buildTemplate(plan, { formulas: 'native', sheets: ['thon', 'chiTieu'] }).sheets.map(({ id }) => id)).toEqual(
      ['chiTieu', 'thon'],
    ));
});

describe('heights', () => {
  test.each([
    ['một hai ba', 7, 2],
    ['một hai ba', 10, 1],
    ['một\nhai', 10, 2],
    ['rấtlàdài', 4, 2],
    ['', 10, 1],
  ])('%j in %i characters takes %i lines', (words, width, lines) => expect(wrappedLines(words, width)).toBe(lines));
  test('a line of 14 pt capitals has 24 points at least', () =>
    expect(heightFor([{ text: 'KẾ HOẠCH', width: 30, bold: true }], 14)).toBeGreaterThanOrEqual(22));
  test('never more than Excel allows', () => expect(heightFor([{ text: 'dài '.repeat(5_000), width: 10 }])).toBe(409));
});

describe.each(['custom', 'native'] as const)('%s formulas of rows', (formulas) => {
  const drawn = buildTemplate(samplePlan({ year: 2026 }), { formulas });
  /** The same text for cells of one column that Excel would fill with one formula. */
  const fromItsRow = (formula: string, row: number): string =>
    formula.replace(new RegExp(`\\b([A-Z]{1,3})${String(row + 1)}\\b`, 'g'), '$1:row');
  const columnsOf = (sheet: TemplateSheet): readonly (readonly string[])[] => {
    const { table } = sheet;
    if (table === null) return [];
    return table.headers.map((_header, position) =>
      Array.from({ length: table.rows - 1 }, (_, index) => {
        const row = table.top + 1 + index;
        const cell = cellAt(sheet, row, table.left + position);
        return typeof cell === 'object' ? fromItsRow(cell.formula, row) : '';
      }),
    );
  };

  test.each(drawn.sheets.filter(({ table }) => table !== null).map((sheet) => [sheet.title, sheet] as const))(
    '%s: a column of an Excel table holds one, or it is no Excel table',
    (_title, sheet) => {
      const different = columnsOf(sheet).filter((column) => new Set(column).size > 1);
      expect(different.length > 0).toBe(sheet.table?.standsIn === 'range');
    },
  );

  test('cells outside the Excel tables are never named as cells of one', () => {
    const outside = drawn.sheets.flatMap(({ table }) => (table?.standsIn === 'range' ? [table.name] : []));
    expect(outside).toEqual(['tblChiSo']);
    const all = drawn.sheets.flatMap(({ blocks }) =>
      blocks.flatMap(({ cells }) => cells.flat().flatMap((cell) => (typeof cell === 'object' ? [cell.formula] : []))),
    );
    expect(all.filter((formula) => outside.some((name) => formula.includes(`${name}[`)))).toEqual([]);
    const names = new Set(drawn.sheets.flatMap((sheet) => sheet.names.map(({ name }) => name)));
    const asked = all.flatMap((formula) => formula.match(/\btblChiSo_\w+/g) ?? []);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((name) => !names.has(name))).toEqual([]);
  });
});
