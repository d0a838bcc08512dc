/** The port's heavy half on a real workbook: acceptances, who could count, targets to begin with. */
import { createEngine, type CheckOutcome } from '../../src/excel/workbookEngine';
import { Anchors } from '../../src/check/engine/anchors';
import type { FindingGroup, Occurrence } from '../../src/check/report';
import { keepAcceptances } from '../../src/excel/change/acceptances';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { plantMistakes } from '../../src/workbook/sample/mistakes';
import { templateState } from '../../src/excel/read/templateState';
import type { OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { openEmpty, openPlan } from './openPlan';

// Each test makes a workbook of its own.
let workbook: OpenedWorkbook;
let engine: ReturnType<typeof createEngine>;
const plan = samplePlan({ year: 2026 });
const withMistakes = async (): Promise<void> => {
  workbook = await openPlan(plan, plantMistakes, { customFunctions: false });
};
beforeEach(async () => {
  workbook = await openEmpty({ customFunctions: false });
  engine = createEngine();
});
afterEach(() => workbook.close());

const options = () => ({ signal: new AbortController().signal, onProgress: () => undefined });
const check = async () => (await engine.check(options())).report;
const places = (groups: readonly FindingGroup[], ruleId: string) =>
  groups.filter((group) => group.ruleId === ruleId).flatMap(({ occurrences }) => occurrences);

describe('accepting', () => {
  const accepted = async () => {
    await withMistakes();
    const before = await check();
    const group = before.findings.find(({ occurrences: [first] }) => first?.cells.length === 1)!;
    const { ruleId, occurrences } = group;
    await engine.acceptFinding({ ruleId, occurrences, reason: 'Đã đối chiếu' });
    return { before, group };
  };

  test('keeps a finding out of the count, with its reason, until it is taken back', async () => {
    const { before, group } = await accepted();
    const during = await check();
    expect(places(during.findings, group.ruleId)).toEqual([]);
    expect(places(during.accepted, group.ruleId).map(({ reason }) => reason)).toEqual(
      group.occurrences.map(() => 'Đã đối chiếu'),
    );
    expect(during.counts.accepted).toBe(group.count);
    await engine.withdrawAcceptance(group);
    const after = await check();
    expect(after.counts).toEqual(before.counts);
    expect(after.accepted).toEqual([]);
  });

  test('travels with the file: another pane sees it too', async () => {
    const { group } = await accepted();
    engine = createEngine();
    expect((await check()).counts.accepted).toBe(group.count);
  });

  describe('one finding in a row', () => {
    const RULE = 'hamlets/female-within-population';
    const SHEET = 'Thôn';
    const open = async () => places((await check()).findings, RULE).length;
    const kept = async () => places((await check()).accepted, RULE);
    const inExcel = (act: (context: Excel.RequestContext) => void) =>
      workbook.Excel.run(async (context) => {
        act(context);
        await context.sync();
      });
    const sortBy = (column: number, ascending: boolean) =>
      inExcel((context) => context.workbook.tables.getItem('tblThon').sort.apply([{ key: column, ascending }]));

    beforeEach(async () => {
      await withMistakes();
      const occurrences = places((await check()).findings, RULE);
      expect(occurrences).toHaveLength(1);
      await engine.acceptFinding({ ruleId: RULE, occurrences, reason: 'Đã đối chiếu' });
    });

    test('stays through renaming, inserting, sorting, hiding, and a new pane', async () => {
      const before = (await kept())[0]!.cells[0]!.address;
      workbook.host.user.renameSheet(SHEET, 'Các thôn');
      workbook.host.user.insertRows('Các thôn', 2, 2);
      workbook.host.user.insertColumns('Các thôn', 1);
      await sortBy(1, false);
      await inExcel((context) => {
        context.workbook.worksheets.getItem('Các thôn').visibility = 'Hidden';
      });
      engine = createEngine();
      expect(await open()).toBe(0);
      const [occurrence] = await kept();
      expect(occurrence).toMatchObject({
        reason: 'Đã đối chiếu',
        cells: [{ sheet: 'Các thôn' }, { sheet: 'Các thôn' }],
      });
      expect(occurrence!.cells[0]!.address).not.toBe(before);
      await engine.withdrawAcceptance({ ruleId: RULE, occurrences: await kept() });
      expect([await open(), (await kept()).length]).toEqual([1, 0]);
    });

    test('is back when its cell changes, wherever the row is by then', async () => {
      await sortBy(0, false);
      const { address } = (await kept())[0]!.cells[0]!;
      workbook.host.user.paste(SHEET, address, [[901]]);
      expect([await open(), (await kept()).length]).toEqual([1, 0]);
    });

    test('is gone with its row, and no other row takes it over', async () => {
      const { address } = (await kept())[0]!.cells[0]!;
      const row = Number(/\d+$/.exec(address)?.[0]);
      const figures = workbook.host.values(SHEET, `B${String(row)}:F${String(row)}`);
      workbook.host.user.deleteRows(SHEET, row);
      expect([await open(), (await kept()).length]).toEqual([0, 0]);
      workbook.host.user.paste(SHEET, `B${String(row)}`, figures);
      expect([await open(), (await kept()).length]).toEqual([1, 0]);
    });

    test('kept in the form of an earlier version: honoured, and written anew with the next one', async () => {
      const [{ cells }] = (await kept()) as [Occurrence];
      const [first] = cells as [{ sheet: string; address: string }];
      await engine.withdrawAcceptance({ ruleId: RULE, occurrences: [{ cells, values: {} }] });
      const parsed = engine.checked().parsed;
      const old = { ruleId: RULE, ...first, hash: new Anchors(parsed).hashOf(cells), reason: 'cũ' };
      await keepAcceptances([old]);
      engine = createEngine();
      expect((await kept()).map(({ reason }) => reason)).toEqual(['cũ']);
      const other = (await check()).findings.find(({ ruleId }) => ruleId === 'cells/negative')!;
      await engine.acceptFinding({ ruleId: other.ruleId, occurrences: other.occurrences, reason: 'mới' });
      await sortBy(0, false);
      expect((await kept()).map(({ reason }) => reason)).toEqual(['cũ']);
    });
  });

  test('lapses when the cell changes', async () => {
    const { group } = await accepted();
    const [{ sheet, address }] = group.occurrences[0]!.cells as [{ sheet: string; address: string }];
    workbook.host.user.type(sheet, address, 'khác');
    const after = await check();
    expect(places(after.accepted, group.ruleId).some(({ cells }) => cells[0]?.address === address)).toBe(false);
  });
});

test('tells who could count towards learning citizens, and what that would change', async () => {
  workbook = await openPlan(plan, undefined, { customFunctions: false });
  const report = await check();
  const row = report.targets.findIndex(({ code }) => code === 'CDHT');
  const people = engine.candidates(row);
  expect(people.length).toBeGreaterThan(0);
  expect(people.every(({ place, points }) => place !== null && points !== null)).toBe(true);
  const before = await check();
  const outcome = engine.suppose(row, { kind: 'people', byHamlet: { [people[0]!.hamlet ?? '']: 1 } })!;
  expect(outcome.then.numerator).toBe((outcome.now.numerator ?? 0) + 1);
  expect(await check()).toEqual(before);
});

test('a template with targets of a plan has these and no others', async () => {
  const targets = [
    { code: 'CDHT', title: 'Khoảng 35% …', kind: 'about', value: 35, tolerance: null, lastYear: null },
    { code: null, title: '90% thôn có tủ sách', kind: 'atLeast', value: 90, tolerance: null, lastYear: null },
  ] as const;
  await engine.createTemplate({
    year: 2026,
    province: 'Lạng Sơn',
    commune: 'Tân Văn',
    communeKind: 'commune',
    especiallyDifficult: false,
    hamlets: null,
    targets,
  });
  const report = await check();
  expect(report.targets.map(({ code, target }) => [code, target])).toEqual([
    ['CDHT', 35],
    ['R1', 90],
  ]);
  expect((await engine.compareTargets(targets, options())).flatMap(({ fixes }) => fixes)).toEqual([]);
});

test('before a check there is nobody to tell of', () => {
  expect(() => engine.candidates(0)).toThrow(expect.objectContaining({ code: 'notFound' }) as Error);
});

test('a check takes three round trips at most, and says whose plan it is without another', async () => {
  await withMistakes();
  let outcome: CheckOutcome | null = null;
  const requests = await workbook.host.requestsOf(async () => {
    outcome = await engine.check(options());
  });
  expect(requests).toBeLessThanOrEqual(3);
  expect(outcome).toMatchObject({ workbook: { kind: 'present', year: 2026, communeKind: 'commune' } });
  expect(outcome!.workbook).toEqual(await templateState());
});
