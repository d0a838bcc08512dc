/** Calculated cells that were typed over, wherever they stand: above a table, in a form, far down in a long register. */
import { check } from '../../src/check/check';
import type { CheckReport, FindingGroup, Fix } from '../../src/check/report';
import { applyFixes } from '../../src/excel/change/applyFixes';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { HostError } from '@xhht/embedded-excel/hostError';
import { Range } from '@xhht/embedded-excel/model/range/range';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import type { OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { openPlan } from './openPlan';

const plan = samplePlan({ year: 2026 });
const LONG = 2_500;
const REGISTER = 'Công dân học tập';

// Each test makes a workbook of its own.
let workbook: OpenedWorkbook;
afterEach(() => workbook.close());

const parsed = async () => parseWorkbook((await readWorkbook()).snapshot);
const report = async (): Promise<CheckReport> => check(await parsed(), { today: null });
const groupOf = ({ findings }: CheckReport, ruleId: string): FindingGroup | undefined =>
  findings.find((group) => group.ruleId === ruleId);
const cellsOf = (group: FindingGroup | undefined): readonly string[] =>
  (group?.occurrences ?? []).flatMap(({ cells }) => cells.map(({ sheet, address }) => `${sheet}!${address}`));
const fixesOf = (group: FindingGroup | undefined): readonly Fix[] =>
  (group?.occurrences ?? []).flatMap(({ fix }) => fix ?? []);

describe('in an ordinary workbook', () => {
  beforeEach(async () => {
    workbook = await openPlan(plan);
  });

  test('a total and a cell of a form are found in the same two round trips, and put back', async () => {
    const { snapshot, places } = await parsed();
    const thon = snapshot.tables.find(({ name }) => name === 'tblThon')!;
    const total = { sheet: thon.sheet, address: `B${String(thon.top - 1)}` };
    const met = places.field('TQ_DAT')!;
    const before = [total, met].map(({ sheet, address }) => workbook.host.formulas(sheet, address)[0]?.[0]);
    expect(before).toEqual([expect.stringMatching(/^=/), expect.stringMatching(/^=/)]);
    workbook.host.user.type(total.sheet, total.address, '4000');
    workbook.host.user.type(met.sheet, met.address, '13');
    expect(await workbook.host.requestsOf(readWorkbook)).toBe(2);
    const group = groupOf(await report(), 'formulas/overwritten');
    expect(cellsOf(group)).toEqual([`${met.sheet}!${met.address}`, `${total.sheet}!${total.address}`]);
    expect((await applyFixes(fixesOf(group))).applied).toHaveLength(2);
    expect([total, met].map(({ sheet, address }) => workbook.host.formulas(sheet, address)[0]?.[0])).toEqual(before);
    expect(groupOf(await report(), 'formulas/overwritten')).toBeUndefined();
  });

  test('a table pushed down, with rows between its totals and its header, keeps its totals', async () => {
    const thon = (await parsed()).snapshot.tables.find(({ name }) => name === 'tblThon')!;
    workbook.host.user.insertRows(thon.sheet, 2, 4);
    workbook.host.user.insertRows(thon.sheet, thon.top + 4, 2);
    workbook.host.user.insertColumns(thon.sheet, 3);
    const { formulaProblems, structureProblems } = await parsed();
    expect(structureProblems).toEqual([]);
    expect(formulaProblems).toEqual([]);
  });

  test('totals of a table that was pushed out of sight are named as not found', async () => {
    const thon = (await parsed()).snapshot.tables.find(({ name }) => name === 'tblThon')!;
    workbook.host.user.insertRows(thon.sheet, thon.top + 1, 60);
    expect((await parsed()).structureProblems).toMatchObject([{ code: 'missingLine', source: 'tblThon' }]);
  });
});

describe('in a register too long to read every formula of', () => {
  beforeEach(async () => {
    const citizens = Array.from({ length: LONG }, (_, index) => ({
      ...plan.citizens[index % plan.citizens.length]!,
      citizenNumber: null,
    }));
    workbook = await openPlan({ ...plan, citizens });
  });

  const typeOver = async (): Promise<string> => {
    const { places } = await parsed();
    const { address } = places.columnTop('tblCongDan', 'total')!;
    const cell = address.replace(/\d+$/, (row) => String(Number(row) + 2_000));
    workbook.host.user.type(REGISTER, cell, '99');
    return cell;
  };

  test('a row that was typed over is found all the same, and what was not looked at is said', async () => {
    const cell = await typeOver();
    expect(await workbook.host.requestsOf(readWorkbook)).toBe(2);
    const found = await report();
    const group = groupOf(found, 'formulas/overwritten');
    expect(cellsOf(group)).toEqual([`${REGISTER}!${cell}`]);
    expect(found.notEvaluated.filter(({ why }) => why === 'formulasNotRead')).toMatchObject([
      { ruleId: 'formulas/changed', values: { sheet: REGISTER } },
    ]);
    expect((await applyFixes(fixesOf(group))).applied).toHaveLength(1);
    expect(groupOf(await report(), 'formulas/overwritten')).toBeUndefined();
  });

  test('where Excel will not look for formulas, that is said, and nothing is blamed', async () => {
    await typeOver();
    const search = jest.spyOn(Range.prototype, 'getSpecialCellsOrNullObject').mockImplementation(() => {
      throw new HostError('GeneralException', 'Refused.', 500);
    });
    const { findings, notEvaluated } = await report();
    search.mockRestore();
    expect(findings.filter(({ ruleId }) => ruleId.startsWith('formulas/'))).toEqual([]);
    expect(
      notEvaluated
        .filter(({ why }) => why === 'formulasNotRead')
        .map(({ ruleId }) => ruleId)
        .sort(),
    ).toEqual(['formulas/changed', 'formulas/missing', 'formulas/overwritten']);
  });
});
