/** The port's heavy half on a real workbook: acceptances, who could count, targets to begin with. */
import { createEngine } from '../../src/excel/workbookEngine';
import type { FindingGroup } from '../../src/check/report';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { plantMistakes } from '../../src/workbook/sample/mistakes';
import { ExcelFailure } from '../../src/excel/errors';
import { createTemplate } from '../../src/excel/createTemplate';
import { openWorkbook, type OpenedWorkbook } from '../support/office/openWorkbook';
import { officeWith } from './officeContext';

let workbook: OpenedWorkbook;
let engine: ReturnType<typeof createEngine>;
beforeEach(async () => {
  workbook = await openWorkbook({ engine: 'memory' });
  workbook.installGlobals();
  officeWith({ customFunctions: false });
  engine = createEngine();
});
afterEach(() => workbook.close());

const options = () => ({ signal: new AbortController().signal, onProgress: () => undefined });
const check = () => engine.check(options());
const places = (groups: readonly FindingGroup[], ruleId: string) =>
  groups.filter((group) => group.ruleId === ruleId).flatMap(({ occurrences }) => occurrences);

describe('accepting', () => {
  const accepted = async () => {
    await createTemplate(samplePlan({ year: 2026 }), plantMistakes);
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
    expect(places(during.accepted, group.ruleId).map(({ reason }) => reason)).toEqual(group.occurrences.map(() => 'Đã đối chiếu'));
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

  test('lapses when the cell changes', async () => {
    const { group } = await accepted();
    const [{ sheet, address }] = group.occurrences[0]!.cells as [{ sheet: string; address: string }];
    workbook.host.user.type(sheet, address, 'khác');
    const after = await check();
    expect(places(after.accepted, group.ruleId).some(({ cells }) => cells[0]?.address === address)).toBe(false);
  });
});

test('tells who could count towards learning citizens, and what that would change', async () => {
  await createTemplate(samplePlan({ year: 2026 }));
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
  await engine.createTemplate({ year: 2026, province: 'Lạng Sơn', commune: 'Tân Văn', communeKind: 'commune', especiallyDifficult: false, targets });
  const report = await check();
  expect(report.targets.map(({ code, target }) => [code, target])).toEqual([['CDHT', 35], ['R1', 90]]);
  expect((await engine.compareTargets(targets, options())).flatMap(({ fixes }) => fixes)).toEqual([]);
});

test('before a check there is nobody to tell of', () => {
  expect(() => engine.candidates(0)).toThrow(expect.objectContaining({ name: ExcelFailure.name }) as Error);
});
