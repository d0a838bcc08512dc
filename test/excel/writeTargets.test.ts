import { targetChanges } from '../../src/check/targetChanges';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { undoChange } from '../../src/excel/change/undoChange';
import { writeTargets } from '../../src/excel/change/writeTargets';
import type { TakenTarget } from '../../src/workbook/corrections';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { newPlan } from '../../src/workbook/newPlan';
import { chiTieu } from '../../src/workbook/sheets/chiTieu';
import type { TargetCells } from '../../src/workbook/targetRow';
import type { OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { openPlan } from './openPlan';

const target = (part: Partial<TargetCells>): TargetCells => ({
  code: 'CDHT',
  title: 'Khoảng 40% người dân là công dân học tập',
  kind: 'about',
  value: 40,
  tolerance: null,
  lastYear: null,
  ...part,
});
const own = target({ code: null, title: '=Chỉ tiêu riêng của xã', kind: 'atLeast', value: 12.5 });

const begun = newPlan({ year: 2026 });
let workbook: OpenedWorkbook;
beforeEach(async () => {
  workbook = await openPlan(begun);
});
afterEach(() => workbook.close());

const parsed = async () => parseWorkbook((await readWorkbook()).snapshot);
const changesFor = async (...targets: readonly TakenTarget[]) => targetChanges(await parsed(), targets);

test('nothing is written by comparing, and a target that is as it should be needs nothing', async () => {
  const [row] = (await parsed()).plan.targets.filter(({ code }) => code === 'CDHT');
  const [change] = await changesFor(target({ kind: row!.kind, value: row!.value }));
  expect(change!.fixes).toEqual([]);
  expect(change!.before).not.toBeNull();
});

test('changes figure and words of a target that is there together', async () => {
  const before = (await parsed()).plan.targets;
  expect(await writeTargets(await changesFor(target({})))).toMatchObject({ changed: 1, added: 0, kept: [] });
  const { plan } = await parsed();
  expect(plan.targets).toHaveLength(before.length);
  const row = plan.targets.find(({ code }) => code === 'CDHT')!;
  expect(row).toMatchObject({ kind: 'about', value: 40, title: 'Khoảng 40% người dân là công dân học tập' });
});

test('a level in place of a rate is shown as a level', async () => {
  await writeTargets(await changesFor(target({ kind: 'keepLevel', value: 2 })));
  const { plan, places } = await parsed();
  const row = plan.targets.findIndex(({ code }) => code === 'CDHT');
  expect(plan.targets[row]).toMatchObject({ kind: 'keepLevel', value: 2 });
  const place = places.cell('tblChiTieu', row, 'value')!;
  expect(workbook.host.values(place.sheet, place.address)).toEqual([[2]]);
});

test('adds rows of the commune’s own at the end, with a code and the formulas of the table', async () => {
  const before = (await parsed()).plan.targets.length;
  expect(await writeTargets(await changesFor(own, target({ code: null, title: 'Một chỉ tiêu khác' })))).toMatchObject({
    changed: 0,
    added: 2,
    kept: [],
  });
  const { plan, formulaProblems, cellProblems } = await parsed();
  expect(plan.targets.slice(before)).toEqual([
    expect.objectContaining({
      code: 'R1',
      title: '=Chỉ tiêu riêng của xã',
      kind: 'atLeast',
      value: 12.5,
      lead: null,
      ownNumerator: null,
    }),
    expect.objectContaining({ code: 'R2', title: 'Một chỉ tiêu khác', kind: 'about', value: 40 }),
  ]);
  expect(formulaProblems.filter(({ source }) => source === 'tblChiTieu')).toEqual([]);
  expect(cellProblems.filter(({ source }) => source === 'tblChiTieu')).toEqual([]);
});

test('how a sentence was corrected is written with its target, as text, and taken back with it', async () => {
  const reading = { wording: '=Khoảng …% người dân', figure: 1, code: 'CDHT', kind: 'about' } as const;
  const corrected = { reading, insteadOf: [{ ...reading, code: null }] };
  const { record, ...outcome } = await writeTargets(await changesFor({ ...own, corrected }));
  expect(outcome).toEqual({ changed: 0, added: 1, remembered: 1, kept: [] });
  expect((await parsed()).plan.correctedReadings).toEqual([reading]);
  await undoChange(record);
  expect((await parsed()).plan).toEqual(begun);
});

test('new targets stand below the last one, whatever row above it was emptied', async () => {
  const { places, plan } = await parsed();
  const last = plan.targets.length - 1;
  const cellOf = (row: number, key: string) => places.cell('tblChiTieu', row, key)!;
  const inputs = Object.entries(chiTieu.table.columns).filter(([, { role }]) => role !== 'computed');
  for (const [key] of inputs) workbook.host.user.type(cellOf(3, key).sheet, cellOf(3, key).address, '');
  const codeIn = (row: number) => workbook.host.values(cellOf(0, 'code').sheet, cellOf(row, 'code').address)[0]?.[0];
  expect(await writeTargets(await changesFor(own))).toMatchObject({ added: 1, kept: [] });
  expect([codeIn(2), codeIn(3), codeIn(last)]).toEqual([plan.targets[2]?.code, '', plan.targets[last]?.code]);
  const after = await parsed();
  const added = after.plan.targets.findIndex(({ code }) => code === 'R1');
  const rowOf = (address = ''): number => Number(/\d+$/.exec(address)?.[0]);
  expect(rowOf(after.places.cell('tblChiTieu', added, 'code')?.address)).toBe(rowOf(cellOf(last, 'code').address) + 1);
});

test('the same plan read again adds nothing', async () => {
  await writeTargets(await changesFor(own));
  const [again] = await changesFor(own);
  expect(again).toMatchObject({ before: { code: 'R1' }, fixes: [] });
});

test('a cell that was changed meanwhile is left alone, and told', async () => {
  const changes = await changesFor(target({}));
  const [fix] = changes[0]!.fixes.filter(({ after }) => after === 0.4);
  workbook.host.user.type(fix!.place.sheet, fix!.place.address, 0.7);
  const { kept } = await writeTargets(changes);
  expect(kept).toEqual([fix!.place]);
  expect(workbook.host.values(fix!.place.sheet, fix!.place.address)).toEqual([[0.7]]);
});

test('a second try after a failure in the middle neither adds a row twice nor takes its own writing for an edit', async () => {
  const changes = await changesFor(target({}), own);
  const before = (await parsed()).plan.targets.length;
  // Looked, written and read back; looked for the rows to add; then the adding fails.
  workbook.host.failRequest(4, 'GeneralException');
  await expect(writeTargets(changes)).rejects.toMatchObject({ code: 'unknown' });
  expect(await writeTargets(changes)).toMatchObject({ changed: 1, added: 1, kept: [] });
  expect(await writeTargets(changes)).toMatchObject({ changed: 1, added: 1, kept: [] });
  expect((await parsed()).plan.targets).toHaveLength(before + 1);
});
