/**
 * What a new indicator takes. The four files that a newcomer writes (CONTRIBUTING, "A new indicator") are put in place
 * of ours: an entry over institutions, its two columns, words for what it counts, figures of the sample commune. All
 * else must know it by itself.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../src/check/check';
import type { TargetResult } from '../../src/check/report';
import { textOf } from '../../src/documents/documentModel';
import { buildPlanDocument } from '../../src/documents/plan/buildPlanDocument';
import { outcomeParagraph } from '../../src/documents/report/outcome';
import { buildReportDocument } from '../../src/documents/report/buildReportDocument';
import { readPlanText } from '../../src/documents/readPlan/readPlan';
import { INDICATOR_CODES } from '../../src/domain/indicators';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { upgradeTemplate } from '../../src/excel/upgrade/upgradeTemplate';
import { functionsMetadata } from '../../src/functions/metadata';
import { en } from '../../src/i18n/en/catalogue';
import { keyOf, translator } from '../../src/i18n/translate';
import { vi } from '../../src/i18n/vi/catalogue';
import { render } from '../../scripts/docs/guide';
import { missingText } from '../../src/taskpane/text/targetText';
import { num, text, xhht } from '../../src/workbook/formula/expr';
import { newPlan } from '../../src/workbook/newPlan';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../../src/workbook/parse/snapshotOfTemplate';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { buildTemplate } from '../../src/workbook/template';
import { evaluationOf } from '../../src/workbook/template/evaluation';
import { formerTemplate } from '../../src/workbook/upgrade/upgradePath';
import { tableById } from '../../src/workbook/workbook';
import type { OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { openFile } from '../excel/openFile';
import { lines, reportOf, TODAY } from '../documents/support/samples';
import { expectBoth } from '../workbook/formula/bothForms';
import { environmentOf } from '../workbook/formula/tableEnvironment';
import type * as Catalogue from '../../src/domain/catalogue';
import type * as Sheet from '../../src/workbook/sheets/coSoGiaoDuc';
import type * as Tables from '../../src/workbook/sample/tables';
import type * as ViTerms from '../../src/i18n/vi/terms';
import type * as EnTerms from '../../src/i18n/en/terms';
import { placeWordsOf } from '../../src/vietnamese/placeWords';

jest.mock('../../src/domain/catalogue', () => {
  const { CATALOGUE } = jest.requireActual<typeof Catalogue>('../../src/domain/catalogue');
  const entry = {
    ...CATALOGUE.DHSO,
    title: { vi: 'Phòng học có thiết bị số', en: 'Classrooms with digital equipment' },
    sentence: '60 % phòng học của các cơ sở giáo dục có thiết bị số.',
    measure: { ...CATALOGUE.DHSO.measure, part: 'digitalClassrooms', whole: 'classrooms' },
    aim: { kind: 'atLeast', value: 600_000 },
    counts: 'classrooms',
  };
  return { CATALOGUE: { ...CATALOGUE, PHSO: entry } };
});

jest.mock('../../src/workbook/sheets/coSoGiaoDuc', () => {
  const { coSoGiaoDuc } = jest.requireActual<typeof Sheet>('../../src/workbook/sheets/coSoGiaoDuc');
  const { lessons } = coSoGiaoDuc.table.columns;
  const columns = {
    ...coSoGiaoDuc.table.columns,
    classrooms: { ...lessons, header: 'Số phòng học' },
    digitalClassrooms: { ...lessons, header: 'Phòng học có thiết bị số' },
  };
  return { coSoGiaoDuc: { ...coSoGiaoDuc, table: { ...coSoGiaoDuc.table, columns } } };
});

jest.mock('../../src/i18n/vi/terms', () => {
  const { viTerms } = jest.requireActual<typeof ViTerms>('../../src/i18n/vi/terms');
  return { viTerms: { ...viTerms, 'unit.classrooms': 'phòng học', 'count.classrooms': '{n} phòng học' } };
});
jest.mock('../../src/i18n/en/terms', () => {
  const { enTerms } = jest.requireActual<typeof EnTerms>('../../src/i18n/en/terms');
  const words = { 'unit.classrooms': 'classrooms', 'count.classrooms': '{n} {n|classroom|classrooms}' };
  return { enTerms: { ...enTerms, ...words } };
});

jest.mock('../../src/workbook/sample/tables', () => {
  const actual = jest.requireActual<typeof Tables>('../../src/workbook/sample/tables');
  const rooms = { classrooms: 10, digitalClassrooms: 5 };
  return { ...actual, sampleInstitutions: () => actual.sampleInstitutions().map((row) => ({ ...row, ...rooms })) };
});

const CODE = 'PHSO';
const plan = samplePlan({ year: 2026 });
const row = plan.targets.findIndex(({ code }) => code === CODE);
const report = reportOf(plan);
const result = report.targets[row]!;
const figures = INDICATOR_CODES.findIndex((code: string) => code === CODE);

const plain = (all: readonly string[]): readonly string[] => all.map((line) => line.replaceAll('\u00A0', ' '));

test('a new plan asks for it', () => {
  expect(newPlan({ year: 2026 }).targets.map(({ code }) => code)).toContain(CODE);
  expect(plan.targets[row]).toMatchObject({ kind: 'atLeast', value: 60 });
});

test('the check measures, judges and leads to its figures', () => {
  expect(result).toMatchObject({ numerator: 35, denominator: 70, actual: 50, verdict: 'notMet', missing: 7 });
  expect(result.national).toEqual(report.targets.find(({ code }) => code === 'DHSO')?.national);
  expect(result.places.numerator).toMatchObject({ sheet: 'Cơ sở giáo dục' });
  expect(result.places.denominator).toMatchObject({ sheet: 'Cơ sở giáo dục' });
});

test('what is missing in its columns is said, with the cell', () => {
  // Two of them: with one alone the target is missed whatever is entered.
  const institutions = plan.institutions.map((school, at) =>
    at < 2 ? { ...school, digitalClassrooms: null } : school,
  );
  const open = reportOf({ ...plan, institutions }).targets[row]!;
  expect(open.verdict).toBe('cannotTell');
  expect(open.needs).toMatchObject([
    { source: 'tblCoSo', column: 'digitalClassrooms', rows: 2, reason: 'blank', place: { sheet: 'Cơ sở giáo dục' } },
  ]);
});

test.each(['custom', 'native'] as const)('the sheets say the same with %s formulas', (mode) => {
  const sheet = evaluationOf(plan, mode);
  expect(sheet.cell('tblChiSo', figures, 'title')).toBe('Phòng học có thiết bị số');
  expect(['numerator', 'denominator', 'unresolved'].map((key) => sheet.cell('tblChiSo', figures, key))).toEqual([
    35, 70, 0,
  ]);
  expect(['numerator', 'denominator', 'verdict', 'missing'].map((key) => sheet.cell('tblChiTieu', row, key))).toEqual([
    35,
    70,
    'Chưa đạt',
    7,
  ]);
});

test('the report counts what it counts, and the plan states it among its like', () => {
  const said = textOf(outcomeParagraph(result, row, placeWordsOf('commune')).runs);
  expect(said).toBe(
    '- Phòng học có thiết bị số: thực hiện 50,00 % (35/70 phòng học); chưa đạt, còn thiếu 7 phòng học.',
  );
  expect(plain(lines(buildReportDocument(plan, report, { today: TODAY })))).toContain(said);
  const all = plain(lines(buildPlanDocument(plan)));
  const at = (start: string): number => all.findIndex((line) => line.startsWith(start));
  expect(at('+ 60 % phòng học')).toBeGreaterThan(at('- Về hoạt động của các cơ sở giáo dục'));
  expect(at('+ 60 % phòng học')).toBeLessThan(at('- Xây dựng các mô hình học tập'));
  expect(at('- Chỉ tiêu khác của địa phương')).toBe(-1);
});

test('the pane names and counts it in both languages', () => {
  expect([vi, en].map((texts) => texts[keyOf(texts, 'indicator', CODE)!])).toEqual([
    'Phòng học có thiết bị số',
    'Classrooms with digital equipment',
  ]);
  const one: TargetResult = { ...result, missing: 1 };
  expect([vi, en].map((texts) => missingText(translator(texts), result))).toEqual([
    'Còn thiếu 7 phòng học',
    '7 classrooms missing',
  ]);
  expect(missingText(translator(en), one)).toBe('1 classroom missing');
});

test('the functions and their help know its code', () => {
  expectBoth(xhht('CHITIEU_QG', text(CODE), num(2026)), environmentOf({}), 0.8);
  for (const language of ['vi', 'en'] as const) {
    const found = functionsMetadata(language, 'https://example.org').functions.find(({ id }) => id === 'CHITIEU_QG');
    expect(found?.parameters[0]?.description).toContain(CODE);
  }
});

test('the guide tells where its figures come from', () => {
  expect(render()).toContain(
    '| `PHSO` | Phòng học có thiết bị số | Cơ sở giáo dục: “Phòng học có thiết bị số” trên “Số phòng học”',
  );
});

test('the reader of plans knows it by our own words', () => {
  const { items } = readPlanText(plain(lines(buildPlanDocument(plan))).join('\n'));
  expect(items.filter(({ code }) => String(code) === CODE)).toMatchObject([
    { kind: 'atLeast', value: 60, confidence: 'sure' },
  ]);
  expect(items).toHaveLength(plan.targets.length);
});

test('a workbook from before it is checked all the same, and says what it lacks', () => {
  const snapshot = snapshotOfTemplate(buildTemplate(plan, { formulas: 'custom' }));
  const older = snapshot.tables.map((table) => {
    if (table.name !== 'tblCoSo') return table;
    const kept = table.headers.map((header) => !header.includes('phòng học') && !header.includes('Phòng học'));
    const keep = <T>(cells: readonly T[]): readonly T[] => cells.filter((_, at) => kept[at] === true);
    return { ...table, headers: keep(table.headers), values: table.values.map(keep), formulas: {} };
  });
  const parsed = parseWorkbook({ ...snapshot, tables: older });
  const found = check(parsed, { today: TODAY }).targets[row]!;
  expect(found).toMatchObject({ verdict: 'cannotTell', numerator: null });
  expect(found.needs.map(({ column }) => column)).toEqual(['classrooms', 'digitalClassrooms']);
});

describe('a workbook of version 1.2', () => {
  const older = path.resolve(__dirname, '../support/earlier/1.2.xlsx');
  let workbook: OpenedWorkbook | undefined;
  afterEach(() => workbook?.close());

  const readBack = async () => {
    const { snapshot } = await readWorkbook();
    return parseWorkbook(snapshot, await formerTemplate(snapshot.templateVersion));
  };

  test('is brought up to date, with the columns and the row of figures; then its target is judged', async () => {
    workbook = await openFile(readFileSync(older));
    const before = await readBack();
    const outcome = await upgradeTemplate(newPlan({ year: 2026 }));
    // Version 1.2 knew sixteen indicators; each that came since has a row in Số liệu.
    expect(outcome).toMatchObject({ kind: 'upgraded', from: '1.2', rows: INDICATOR_CODES.length - 16 });
    await workbook.Excel.run(async (context) => {
      const { tables } = context.workbook;
      const institutions = tables.getItem('tblCoSo');
      const fill = (header: string, value: number): void => {
        institutions.columns.getItem(header).getDataBodyRange().getCell(0, 0).values = [[value]];
      };
      fill('Số phòng học', 8);
      fill('Phòng học có thiết bị số', 4);
      const target = Object.keys(tableById('tblChiTieu').table.columns).map(
        (key) => ({ code: CODE, title: 'Phòng học', kind: 'Từ mức trở lên', value: 0.5 })[key] ?? null,
      );
      tables.getItem('tblChiTieu').rows.add(undefined, [target] as string[][]);
      await context.sync();
    });
    const after = await readBack();
    expect(after.structureProblems).toEqual([]);
    expect(after.plan.institutions.length).toBe(before.plan.institutions.length);
    expect(after.snapshot.tables.find(({ name }) => name === 'tblChiSo')?.values.flat()).toContain(CODE);
    const found = check(after, { today: TODAY }).targets.find(({ code }) => code === CODE);
    expect(found).toMatchObject({ numerator: 4, kind: 'atLeast', target: 50 });
    expect(found?.needs.map(({ column }) => column)).toContain('classrooms');
  });
});
