import { removeMarks } from '../../src/workbook/cellTypes/comparable';
import type { RawCell } from '../../src/workbook/cellType';
import { STEPS } from '../../src/workbook/looks';
import { MAX_FORMULA_LENGTH } from '../../src/workbook/formula/print';
import { confirmationName } from '../../src/workbook/layout';
import {
  dataColumns,
  dataFields,
  givenRows,
  identityColumn,
  PLAN_FORMS,
  PLAN_TABLES,
} from '../../src/workbook/planParts';
import { newPlan } from '../../src/workbook/newPlan';
import { buildTemplate } from '../../src/workbook/template';
import { TEMPLATE_NAME, VERSION_NAME } from '../../src/workbook/identity';
import { headerOf, sheetById, SHEETS, tableById, TABLES } from '../../src/workbook/workbook';

const tables = TABLES.map(({ table }) => [table.id, table] as const);
const repeated = (items: readonly string[]) => items.filter((item, index) => items.indexOf(item) !== index);

const choiceLists = new Map(
  [...PLAN_TABLES.flatMap((table) => dataColumns(table)), ...PLAN_FORMS.flatMap((form) => dataFields(form))].flatMap(
    ([, { type }]) => (type.choices === undefined ? [] : [[type.choices.name, type.choices] as const]),
  ),
);

test('a list whose rows go by the name of a person says what it is for and how long it is kept', () => {
  const lists = PLAN_TABLES.filter((table) =>
    dataColumns(table).some(([key, { type }]) => key === table.labelColumn && type.names === 'person'),
  );
  expect(lists.length).toBeGreaterThan(1);
  for (const { id, persons } of lists)
    expect([id, persons?.purpose, persons?.keptUntil]).toEqual([
      id,
      expect.stringMatching(/\.$/),
      expect.stringMatching(/\.$/),
    ]);
});

describe('sheets', () => {
  test('stand in the order of the template', () =>
    expect(SHEETS.map(({ title }) => title)).toEqual([
      'Hướng dẫn',
      'Tổng quan',
      'Thông tin',
      'Chỉ tiêu',
      'Thôn',
      'Xóa mù chữ',
      'Mù chữ theo thôn',
      'Người chưa biết chữ',
      'Phổ cập',
      'Công dân học tập',
      'Đơn vị học tập',
      'Cơ sở giáo dục',
      'TTHTCĐ',
      'Tự đánh giá TTHTCĐ',
      'Nhiệm vụ',
      'Kinh phí',
      'Nội dung',
      'Cách đọc đã sửa',
      'Số liệu',
    ]));
  test.each(SHEETS.map((sheet) => [sheet.title, sheet] as const))(
    '%s has a title and an introduction that Excel takes',
    (_title, sheet) => {
      expect(sheet.id).toMatch(/^[a-z][A-Za-z]+$/);
      expect(sheet.title.length).toBeLessThanOrEqual(31);
      expect(sheet.title).not.toMatch(/[\\/?*[\]:]/);
      expect(sheet.intro).toMatch(/[.]$/);
      expect(sheetById(sheet.id)).toBe(sheet);
    },
  );
  test('an unknown table or column is our mistake', () => {
    expect(() => tableById('tblKhac')).toThrow('tblKhac');
    expect(() => headerOf('tblThon', 'khac')).toThrow('khac');
  });
});

describe('headers', () => {
  test.each(tables)('%s: letters, digits and spaces, each once', (_id, { columns }) => {
    const headers = Object.values(columns).map(({ header }) => header);
    for (const header of headers) expect(header).toMatch(/^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u);
    expect(repeated(headers.map((header) => header.toLowerCase()))).toEqual([]);
  });
  test.each(tables)('%s: its label column is one of its own', (_id, table) =>
    expect(Object.keys(table.columns)).toContain(table.labelColumn),
  );
  test.each(tables)('%s: steps of a calculation stand behind all that is printed', (_id, { columns }) => {
    const isStep = Object.values(columns).map(({ band }) => band === STEPS);
    expect(isStep).toEqual([...isStep].sort());
  });

  test.each(tables)('%s: columns of one band stand together', (_id, { columns }) => {
    const bands = Object.values(columns).map(({ band }) => band ?? '');
    const runs = bands.filter((band, index) => band !== bands[index - 1] && band !== '');
    expect(repeated(runs)).toEqual([]);
  });
});

describe('names', () => {
  const names = [
    TEMPLATE_NAME,
    VERSION_NAME,
    ...PLAN_FORMS.flatMap((form) => Object.values(form.fields).flatMap(({ name }) => [name, confirmationName(name)])),
    ...tables.map(([id]) => id),
  ];
  test('are ASCII and no cell addresses', () => {
    for (const name of names) expect(name).toMatch(/^(?![A-Z]{1,3}\d+$)[A-Za-z_][A-Za-z0-9_]*$/);
  });
  test('are there once', () => expect(repeated(names.map((name) => name.toUpperCase()))).toEqual([]));
  test('every field of a form is in a section', () => {
    for (const { fields, sections } of PLAN_FORMS)
      expect(sections.flatMap((section) => section.fields).sort()).toEqual(Object.keys(fields).sort());
  });
  test('lists and forms of the plan have names of their own', () =>
    expect(repeated([...PLAN_TABLES.map(({ json }) => json), ...PLAN_FORMS.map(({ json }) => json)])).toEqual([]));
});

describe('choices', () => {
  test.each([...choiceLists])(
    '%s: labels fit into one validation and stay apart without marks',
    (_name, { choices }) => {
      const labels = choices.map(({ label }) => label);
      expect(labels.join(',').length).toBeLessThanOrEqual(255);
      for (const label of labels) expect(label).not.toContain(',');
      expect(repeated(labels.map(removeMarks))).toEqual([]);
      for (const { id } of choices) expect(id).toMatch(/^[A-Za-z0-9-]+$/);
    },
  );
});

describe('given rows', () => {
  test.each(tables)('%s grows, or fixes the column by which its rows are known', (_id, table) =>
    expect(identityColumn(table) === undefined).toBe(table.grows),
  );
  test.each(PLAN_TABLES.filter(({ initial }) => initial.kind === 'given').map((table) => [table.id, table] as const))(
    '%s: every value fits its cell',
    (_id, table) => {
      const rows = givenRows(table);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        const raw: Record<string, RawCell> = {};
        for (const [key, { type }] of dataColumns(table)) raw[key] = type.write(row[key] ?? null, raw);
        for (const [key, { type }] of dataColumns(table))
          expect(type.read(raw[key] ?? '', raw)).toEqual({ value: row[key] });
      }
    },
  );
});

describe('formulas', () => {
  test.each(['tblCongDan', 'tblNguoiMuChu'])('%s, a register, calculates by built-in functions alone', (id) => {
    const computed = Object.values(tableById(id).table.columns).flatMap((column) =>
      column.role === 'computed' ? [column.form] : [],
    );
    expect(new Set(computed)).toEqual(new Set(['native']));
  });
  test.each(['custom', 'native'] as const)('%s formulas are short enough and complete', (formulas) => {
    const { sheets } = buildTemplate(newPlan({ year: 2026 }), { formulas });
    const texts = sheets
      .flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()))
      .flatMap((cell) => (typeof cell === 'object' ? [cell.formula] : []));
    expect(texts.length).toBeGreaterThan(1_000);
    for (const text of texts) {
      expect(text.length).toBeLessThan(MAX_FORMULA_LENGTH);
      expect(text).toMatch(/^=/);
      expect(text).not.toMatch(/#REF!|undefined|\u0001/);
      if (formulas === 'native') expect(text).not.toContain('XHHT.');
    }
  });
});

describe('what becomes of values in a merger', () => {
  test.each(PLAN_TABLES.map((table) => [table.id, table] as const))(
    '%s: every column that holds data says it',
    (_, table) => {
      if (table.merging.rows === 'derived') throw new Error('A list of the plan is not worked out.');
      expect(Object.keys(table.merging.columns).sort()).toEqual(
        dataColumns(table)
          .map(([key]) => key)
          .sort(),
      );
    },
  );
  test.each(PLAN_FORMS.map((form) => [form.json, form] as const))('%s: every field to fill in says it', (_, form) =>
    expect(Object.keys(form.merging).sort()).toEqual(
      dataFields(form)
        .map(([key]) => key)
        .sort(),
    ),
  );
  test('a list that is worked out has nothing to put together', () =>
    expect(
      TABLES.filter(({ table }) => table.merging.rows === 'derived').map(({ table }) => table.derived),
    ).not.toContain(undefined));
});
