/** Texts in legacy sets that only the font of their cell tells from Unicode. */
import ExcelJS from 'exceljs';
import { check } from '../../src/check/check';
import type { FindingGroup, Fix } from '../../src/check/report';
import { applyFixes } from '../../src/excel/change/applyFixes';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { readXlsx } from '../../src/files/readXlsx';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { openPlan } from './openPlan';

const RULE = 'encodings/legacy-text';
const VNI = 'VNI-Times';
const SHEET = 'Công dân học tập';
const plan = samplePlan({ year: 2026 });

// Each test makes a workbook of its own.
/** Rows of the register: what is typed into the name, in which font, and what it is in Unicode. */
const NAMES = [
  { row: 2, text: 'Nguyeãn Vaên Hoàng', font: VNI, is: 'Nguyễn Văn Hồng' },
  { row: 3, text: 'Hoàng', font: VNI, is: 'Hồng' },
  { row: 5, text: 'Hoàng', font: 'Arial', is: null },
] as const;
const CONVERTED = NAMES.flatMap(({ row, is }) => (is === null ? [] : [{ row, is }]));

const groupIn = (snapshot: WorkbookSnapshot): FindingGroup | undefined =>
  check(parseWorkbook(snapshot), { today: null }).findings.find(({ ruleId }) => ruleId === RULE);
const fixesOf = (group: FindingGroup | undefined): readonly Fix[] =>
  (group?.occurrences ?? []).flatMap(({ fix }) => fix ?? []);
const found = (group: FindingGroup | undefined) => fixesOf(group).map((fix) => ('after' in fix ? fix.after : ''));

describe('in Excel', () => {
  let workbook: OpenedWorkbook;
  let top: number;
  const inExcel = (act: (sheet: Excel.Worksheet) => void) =>
    workbook.Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem(SHEET));
      await context.sync();
    });
  const typeNames = () =>
    inExcel((sheet) => {
      for (const { row, text, font } of NAMES) {
        const range = sheet.getRange(`A${String(top + row)}`);
        range.values = [[text]];
        range.format.font.name = font;
      }
    });
  const fontOf = async (row: number): Promise<string> =>
    workbook.Excel.run(async (context) => {
      const { font } = context.workbook.worksheets.getItem(SHEET).getRange(`A${String(top + row)}`).format;
      font.load('name');
      await context.sync();
      return font.name;
    });

  beforeEach(async () => {
    workbook = await openPlan(plan);
    const { places } = parseWorkbook((await readWorkbook()).snapshot);
    top = Number(places.columnTop('tblCongDan', 'name')!.address.slice(1));
  });
  afterEach(() => workbook.close());

  test('are found where they are, in one round trip more, and only there', async () => {
    await typeNames();
    expect(await workbook.host.requestsOf(readWorkbook)).toBe(3);
    const group = groupIn((await readWorkbook()).snapshot);
    expect(found(group)).toEqual(CONVERTED.map(({ is }) => is));
    expect(group?.occurrences.map(({ cells: [cell] }) => cell?.address)).toEqual(
      CONVERTED.map(({ row }) => `A${String(top + row)}`),
    );
  });

  test('are given the font of the template with their letters; cells between them keep theirs', async () => {
    await typeNames();
    const fixes = fixesOf(groupIn((await readWorkbook()).snapshot));
    expect((await applyFixes(fixes)).applied).toHaveLength(CONVERTED.length);
    expect(workbook.host.values(SHEET, `A${String(top + 2)}:A${String(top + 5)}`).flat()).toEqual([
      'Nguyễn Văn Hồng',
      'Hồng',
      plan.citizens[4]!.name,
      'Hoàng',
    ]);
    expect([await fontOf(2), await fontOf(3), await fontOf(5)]).toEqual([
      'Times New Roman',
      'Times New Roman',
      'Arial',
    ]);
    expect(groupIn((await readWorkbook()).snapshot)).toBeUndefined();
  });

  test('in a form: the cell itself tells', async () => {
    const field = parseWorkbook((await readWorkbook()).snapshot).places.field('TT_XA')!;
    await workbook.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(field.sheet).getRange(field.address);
      range.values = [['T©n V¨n']];
      range.format.font.name = '.VnTime';
      await context.sync();
    });
    expect(found(groupIn((await readWorkbook()).snapshot))).toEqual(['Tân Văn']);
  });
});

test('a file gives the fonts of a column, and of its cells where it has several', async () => {
  const file = new ExcelJS.Workbook();
  const sheet = file.addWorksheet(SHEET);
  const rows = NAMES.map(({ text }) => [text, 'Nà Pái']);
  sheet.addTable({
    name: 'tblCongDan',
    ref: 'A1',
    headerRow: true,
    columns: [{ name: 'Họ và tên' }, { name: 'Thôn' }],
    rows,
  });
  NAMES.forEach(({ font }, index) => {
    sheet.getCell(index + 2, 1).font = { name: font };
    sheet.getCell(index + 2, 2).font = { name: VNI };
  });
  const { tables } = readXlsx(new Uint8Array(await file.xlsx.writeBuffer()));
  expect(tables[0]).toMatchObject({ fonts: { 0: null, 1: VNI }, cellFonts: { 0: NAMES.map(({ font }) => font) } });
  expect(tables[0]?.cellFonts?.[1]).toBeUndefined();
});
