/** What users do to a workbook; the plan must still be read, or the loss be named. */
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { createTemplate } from '../../src/excel/draw/createTemplate';
import { templateState } from '../../src/excel/read/templateState';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import type { ParsedWorkbook } from '../../src/workbook/parsed';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import type { OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { openPlan } from './openPlan';

const plan = samplePlan({ year: 2026 });
const [firstHamlet, ...otherHamlets] = plan.hamlets;

let workbook: OpenedWorkbook;
beforeEach(async () => {
  workbook = await openPlan(plan);
});
afterEach(() => workbook.close());

const read = async (): Promise<ParsedWorkbook> => parseWorkbook((await readWorkbook()).snapshot);
const top = async () => (await read()).places.cell('tblThon', 0, 'name')?.address ?? '';
const rowOf = (address: string): number => Number(/\d+$/.exec(address)?.[0]);

test('a renamed sheet', async () => {
  workbook.host.user.renameSheet('Thôn', 'Các thôn của xã');
  const parsed = await read();
  expect(parsed.plan).toEqual(plan);
  expect(parsed.places.cell('tblThon', 0, 'name')?.sheet).toBe('Các thôn của xã');
});

test('a column of the user inserted inside a table', async () => {
  workbook.host.user.insertColumns('Thôn', 3);
  expect((await read()).plan.hamlets).toEqual(plan.hamlets);
});

test('rows inserted above a table', async () => {
  const before = rowOf(await top());
  workbook.host.user.insertRows('Thôn', 2, 3);
  const parsed = await read();
  expect(parsed.plan.hamlets).toEqual(plan.hamlets);
  expect(parsed.places.cell('tblThon', 0, 'name')?.address).toBe(`A${String(before + 3)}`);
});

test('an empty row in the middle of a table is no hamlet', async () => {
  workbook.host.user.insertRows('Thôn', rowOf(await top()) + 1);
  const parsed = await read();
  expect(parsed.plan.hamlets).toEqual(plan.hamlets);
  expect(parsed.places.cell('tblThon', 1, 'name')?.address).toBe(`A${String(rowOf(await top()) + 2)}`);
});

test('a deleted hamlet', async () => {
  workbook.host.user.deleteRows('Thôn', rowOf(await top()));
  expect((await read()).plan.hamlets).toEqual(otherHamlets);
  expect(firstHamlet?.name).not.toBe(otherHamlets[0]?.name);
});

test('a hamlet that the list does not hold can be typed; a choice that does not exist is refused', async () => {
  const { places } = await read();
  const place = (column: string) => places.cell('tblCongDan', 0, column)?.address ?? '';
  workbook.host.user.type('Công dân học tập', place('hamlet'), 'Thôn sắp lập');
  expect((await read()).plan.citizens[0]?.hamlet).toBe('Thôn sắp lập');
  expect(() => workbook.host.user.type('Công dân học tập', place('sex'), 'Không rõ là gì')).toThrow('validation');
});

test('a deleted sheet is named, and "Tạo bộ biểu mẫu" adds that one only', async () => {
  workbook.host.user.deleteSheet('Thôn');
  const parsed = await read();
  expect(parsed.structureProblems).toEqual([
    expect.objectContaining({ code: 'missingTable', source: 'tblThon', label: 'Thôn' }),
  ]);
  const { added } = await createTemplate(plan);
  expect(added).toEqual(['Thôn']);
  expect((await read()).plan).toEqual(plan);
});

test('a second press adds nothing and changes nothing', async () => {
  const before = (await readWorkbook()).snapshot;
  expect((await createTemplate(plan)).added).toEqual([]);
  expect((await readWorkbook()).snapshot).toEqual(before);
});

test('the state tells commune, year and version', async () => {
  expect(await templateState()).toMatchObject({
    kind: 'present',
    age: 'current',
    year: 2026,
    commune: plan.info.commune,
  });
});
