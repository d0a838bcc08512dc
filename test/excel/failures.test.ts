/** Every request made to fail in turn: the right failure comes out, and a second try works. */
import { applyFixes } from '../../src/excel/applyFixes';
import { createTemplate } from '../../src/excel/createTemplate';
import { ExcelFailure } from '../../src/excel/errors';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { selectCell } from '../../src/excel/selectCell';
import { templateState } from '../../src/excel/templateState';
import { writeReportSheet } from '../../src/excel/writeReportSheet';
import { writeTargets } from '../../src/excel/writeTargets';
import { newPlan } from '../../src/workbook/newPlan';
import type { OpenedWorkbook } from '../support/office/openWorkbook';
import { openPlan } from './openPlan';

const plan = newPlan({ year: 2026 });

let workbook: OpenedWorkbook;
beforeAll(async () => {
  workbook = await openPlan(plan);
});
afterAll(() => workbook.close());

const CODES = [
  ['InvalidOperationInCellEditMode', 'cellEditing'],
  ['AccessDenied', 'sheetProtected'],
  ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
  ['ItemNotFound', 'notFound'],
  ['ApiNotFound', 'noApi'],
  ['ActivityLimitReached', 'busy'],
  ['GeneralException', 'unknown'],
] as const;

const place = { sheet: 'Thông tin', address: 'B6' };
const own = { code: 'R1', title: 'Chỉ tiêu của xã', kind: 'count', value: 3, tolerance: null, lastYear: null } as const;
const added = { before: null, after: own, fixes: [] };
const ACTIONS = [
  ['templateState', 1, () => templateState()],
  ['createTemplate', 1, () => createTemplate(plan)],
  ['readWorkbook', 2, () => readWorkbook()],
  ['selectCell', 1, () => selectCell(place)],
  ['writeReportSheet', 2, () => writeReportSheet({ id: 'baoCao', title: 'Báo cáo', columns: 1, rows: [{ kind: 'gap' }] })],
  ['writeTargets', 3, () => writeTargets([added, { before: null, after: { ...own, code: 'R2' }, fixes: [{ place, before: 1, after: 2 }] }])],
  ['applyFixes', 2, () => applyFixes([{ place, before: 1, after: 2 }])],
] as const;

const cases = ACTIONS.flatMap(([name, requests, act]) =>
  Array.from({ length: requests }, (_, index) => index + 1).flatMap((request) =>
    CODES.map(([officeCode, code]) => [name, request, officeCode, code, act] as const),
  ),
);

test.each(cases)('%s, request %i fails with %s: %s', async (_name, request, officeCode, code, act) => {
  workbook.host.failRequest(request, officeCode);
  const failure: unknown = await act().then(() => null, (error: unknown) => error);
  expect(failure).toBeInstanceOf(ExcelFailure);
  expect(failure).toMatchObject({ code, officeCode });
  await expect(act()).resolves.not.toThrow();
});
