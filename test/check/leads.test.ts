/** Every finding, and every figure that a verdict waits for, leads to the cell that has to be changed, and to it once. */
import { a1 } from '../../src/workbook/a1';
import { check } from '../../src/check/check';
import { ruleById } from '../../src/check/rules';
import { messageOf } from '../../src/check/message';
import { viCheck } from '../../src/i18n/vi/check';
import type { RawCell } from '../../src/workbook/cellType';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../../src/workbook/parse/snapshotOfTemplate';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import type { TableSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { buildTemplate } from '../../src/workbook/template';
import { headerOf } from '../../src/workbook/workbook';

const CLEAN = snapshotOfTemplate(buildTemplate(samplePlan({ year: 2026 }), { formulas: 'native', values: true }));

const tableOf = ({ tables }: WorkbookSnapshot, name: string): TableSnapshot => {
  const found = tables.find((table) => table.name === name);
  if (found === undefined) throw new Error(`There is no table ${name}.`);
  return found;
};
const columnOf = (table: TableSnapshot, key: string): number => table.headers.indexOf(headerOf(table.name, key));
const addressOf = (name: string, row: number, key: string): string => {
  const table = tableOf(CLEAN, name);
  return a1(table.top + 1 + row, table.left + columnOf(table, key));
};

const withCells = (name: string, cells: readonly (readonly [row: number, key: string, value: RawCell])[]) => {
  const table = tableOf(CLEAN, name);
  const values = table.values.map((row, index) =>
    row.map((cell, column) => {
      const changed = cells.find(([at, key]) => at === index && columnOf(table, key) === column);
      return changed === undefined ? cell : changed[2];
    }),
  );
  return { ...CLEAN, tables: CLEAN.tables.map((one) => (one === table ? { ...table, values } : one)) };
};

const report = (snapshot: WorkbookSnapshot) => check(parseWorkbook(snapshot), { today: '2026-06-30' });
const before = report(CLEAN);

/** Findings that the clean workbook has not: rule, and the cells of the first occurrence. */
const newFindings = (snapshot: WorkbookSnapshot) =>
  report(snapshot).findings.flatMap(({ ruleId, count, occurrences }) => {
    const known = before.findings.find((group) => group.ruleId === ruleId)?.count ?? 0;
    const [first] = occurrences;
    return count === known || first === undefined ? [] : [[ruleId, ...first.cells.map(({ address }) => address)]];
  });

const AGE_ROW = 5;
const age = (row: number): string => addressOf('tblXMC', row, 'age');

describe('an age', () => {
  const literacyNeeds = (snapshot: WorkbookSnapshot) => {
    const target = report(snapshot).targets.find(({ code }) => code === 'XMC');
    return [...new Set(target?.needs.map(({ place }) => place?.address))];
  };

  test.each<[string, RawCell, string]>([
    ['that is blank', '', 'cells/required'],
    ['that is a word', 'hai mươi', 'cells/not-in-list'],
    ['that the form does not have', 80, 'cells/not-in-list'],
  ])('%s leads to its own cell, and so does what is missing of it', (_label, value, ruleId) => {
    const snapshot = withCells('tblXMC', [[AGE_ROW, 'age', value]]);
    const found = newFindings(snapshot);
    expect(found).toContainEqual([ruleId, age(AGE_ROW)]);
    expect(found).toContainEqual(['structure/missing-row', age(AGE_ROW)]);
    expect(literacyNeeds(snapshot)).toEqual([age(AGE_ROW)]);
  });

  test.each([
    ['of the row below', 1],
    ['of the row above', -1],
    ['of a row far below', 20],
  ])('%s, typed over its own, is called repeated, where it does not belong', (_label, offset) => {
    const value = 15 + AGE_ROW + offset;
    const snapshot = withCells('tblXMC', [[AGE_ROW, 'age', value]]);
    const found = newFindings(snapshot);
    expect(found).toContainEqual(['cells/repeated', age(AGE_ROW), age(AGE_ROW + offset)]);
    expect(found.map(([ruleId]) => ruleId)).not.toContain('cells/not-in-list');
    expect(literacyNeeds(snapshot)).toEqual([age(AGE_ROW)]);
    const [group] = report(snapshot).findings.filter(({ ruleId }) => ruleId === 'cells/repeated');
    expect(messageOf(viCheck, 'cells/repeated', group!.occurrences[0]!).what).toBe(
      `Ô ${age(AGE_ROW)} (“Tuổi”) ghi “${String(value)}”, đã có ở ô ${age(AGE_ROW + offset)}.`,
    );
  });

  test('typed over another keeps the figures of the row that stands where the form has it', () => {
    const { plan } = parseWorkbook(
      withCells('tblXMC', [
        [AGE_ROW, 'age', 21],
        [AGE_ROW, 'scopeTotal', 4_711],
      ]),
    );
    const clean = parseWorkbook(CLEAN).plan;
    expect(plan.literacy[AGE_ROW + 1]).toEqual(clean.literacy[AGE_ROW + 1]);
    expect(plan.literacy[AGE_ROW]).toMatchObject({ age: 20, scopeTotal: null });
  });

  test('of a row that is gone leads to the row above', () => {
    const table = tableOf(CLEAN, 'tblXMC');
    const cut = { ...table, values: table.values.filter((_, row) => row !== AGE_ROW), formulas: {} };
    const snapshot = { ...CLEAN, tables: CLEAN.tables.map((one) => (one === table ? cut : one)) };
    expect(literacyNeeds(snapshot)).toEqual([a1(table.top + AGE_ROW, table.left)]);
  });
});

test('a code of universal education that stands twice is called repeated', () => {
  const code = columnOf(tableOf(CLEAN, 'tblPhoCap'), 'code');
  const typed = tableOf(CLEAN, 'tblPhoCap').values[0]?.[code] ?? '';
  expect(newFindings(withCells('tblPhoCap', [[1, 'code', typed]]))).toContainEqual([
    'cells/repeated',
    addressOf('tblPhoCap', 1, 'code'),
    addressOf('tblPhoCap', 0, 'code'),
  ]);
});

describe('a population of nobody', () => {
  test.each([0, 4, 7])('leads to its own cell: row %i', (row) => {
    const snapshot = withCells('tblPhoCap', [
      [row, 'population', 0],
      [row, 'count', 0],
    ]);
    const places = report(snapshot)
      .targets.flatMap(({ needs }) => needs)
      .filter(({ reason }) => reason === 'emptyDenominator')
      .map(({ place }) => place?.address);
    expect([...new Set(places)]).toEqual([addressOf('tblPhoCap', row, 'population')]);
  });
});

test.each([0, 3])('of hamlets with one name, the one whose figures contradict each other is meant: row %i', (row) => {
  const name = 'Thôn cùng tên';
  const [part, whole] = ['technicalTraining', 'age15Plus'] as const;
  const snapshot = withCells('tblThon', [
    ...[0, 1, 3].map((at) => [at, 'name', name] as const),
    [row, part, 9],
    [row, whole, 8],
  ]);
  const places = report(snapshot)
    .targets.flatMap(({ needs }) => needs)
    .filter(({ reason }) => reason === 'contradicts')
    .map(({ place }) => place?.address);
  expect(places).toContain(addressOf('tblThon', row, whole));
  const rowOf = (place: string | undefined): string => /\d+$/.exec(place ?? '')?.[0] ?? '';
  expect([...new Set(places.map(rowOf))]).toEqual([rowOf(addressOf('tblThon', row, whole))]);
});

describe('a cell that cannot be read is not empty', () => {
  test.each<[string, string, string, RawCell, string]>([
    ['the value of a target', 'tblChiTieu', 'value', 'ba mươi', 'cells/not-a-number'],
    ['a score', 'tblCongDan', 'score3', 'tốt', 'cells/not-a-number'],
    ['a score above the scale', 'tblCongDan', 'score3', 11, 'cells/too-large'],
    ['lessons', 'tblCoSo', 'lessons', '1.234', 'cells/ambiguous-number'],
    ['digital lessons', 'tblCoSo', 'digitalLessons', -3, 'cells/negative'],
    ['points', 'tblTuDanhGia', 'points', 'đủ', 'cells/not-a-number'],
    ['people in scope', 'tblXMC', 'scopeTotal', '#REF!', 'cells/formula-error'],
    ['children to be reached', 'tblPhoCap', 'population', 1.5, 'cells/not-whole'],
  ])('%s', (_label, table, key, value, ruleId) => {
    const found = newFindings(withCells(table, [[0, key, value]]));
    expect(found).toContainEqual([ruleId, addressOf(table, 0, key)]);
    expect(found.filter(([id]) => ruleById(id ?? '')?.meta.cause === 'missing')).toEqual([]);
  });

  test('one score is blank beside one that cannot be read', () => {
    const found = newFindings(
      withCells('tblCongDan', [
        [0, 'score3', 'tốt'],
        [0, 'score4', ''],
      ]),
    );
    expect(found).toContainEqual(['citizens/scores-complete', addressOf('tblCongDan', 0, 'score4')]);
  });

  test.each([
    ['TT_KH_NGAY', 'information/plan-date'],
    ['TT_KH_SO', 'information/plan-number'],
  ])('the field %s', (name, ruleId) => {
    const withName = (value: RawCell) => ({
      ...CLEAN,
      names: CLEAN.names.map((one) => (one.name === name ? { ...one, value } : one)),
    });
    expect(report(withName('')).findings.map((group) => group.ruleId)).toContain(ruleId);
    expect(report(withName('#N/A')).findings.map((group) => group.ruleId)).not.toContain(ruleId);
  });
});

test('people in scope left blank beside those who are not literate', () => {
  expect(newFindings(withCells('tblXMC', [[3, 'scopeTotal', '']]))).toContainEqual([
    'literacy/scope-missing',
    addressOf('tblXMC', 3, 'scopeTotal'),
    addressOf('tblXMC', 3, 'classATotal'),
    addressOf('tblXMC', 3, 'classBTotal'),
  ]);
});

describe('a calculated figure that is off by a hair', () => {
  test.each<[string, string, number, number]>([
    ['tblXMC', 'scopeTotal', 428.0000000000001, 428],
    ['tblXMC', 'scopeTotal', 427.99999999999994, 428],
    ['tblXMC', 'age', 15.000000000000002, 15],
    ['tblThon', 'population', 999.9999999999999, 1000],
    ['tblPhoCap', 'population', 100.00000000000001, 100],
    ['tblCongDan', 'birthYear', 1990.0000000000002, 1990],
    ['tblCongDan', 'score1', 8, 8],
  ])('%s %s %d', (table, key, value, meant) => {
    const parsed = parseWorkbook(withCells(table, [[0, key, value]]));
    expect(parsed.cellProblems).toEqual(parseWorkbook(withCells(table, [[0, key, meant]])).cellProblems);
    expect(parsed.plan).toEqual(parseWorkbook(withCells(table, [[0, key, meant]])).plan);
  });

  test('the year of the plan', () => {
    const names = CLEAN.names.map((one) => (one.name === 'TT_NAM' ? { ...one, value: 2026.0000000000002 } : one));
    expect(parseWorkbook({ ...CLEAN, names }).plan.info.year).toBe(2026);
  });
});
