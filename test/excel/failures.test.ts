/**
 * Every request made to fail in turn: the right failure comes out, the workbook is as it was before the first request
 * that writes, and a second try ends as if nothing had failed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { keepAcceptances } from '../../src/excel/change/acceptances';
import { applyFixes } from '../../src/excel/change/applyFixes';
import { createTemplate } from '../../src/excel/draw/createTemplate';
import { ExcelFailure } from '../../src/excel/errors';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { selectCell } from '../../src/excel/selectCell';
import { showTemplateSheet } from '../../src/excel/showTemplateSheet';
import { templateState } from '../../src/excel/read/templateState';
import { upgradeTemplate } from '../../src/excel/upgrade/upgradeTemplate';
import { useNativeFormulas } from '../../src/excel/change/useNativeFormulas';
import { watchEdits } from '../../src/excel/watchEdits';
import { createEngine } from '../../src/excel/workbookEngine';
import { writeReportSheet } from '../../src/excel/draw/writeReportSheet';
import { writeTargets } from '../../src/excel/change/writeTargets';
import { newPlan } from '../../src/workbook/newPlan';
import type { Template } from '../../src/workbook/templateModel';
import type { OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { DOCUMENTED } from './documentedErrors';
import { ofVersion10, openEmpty, openPlan } from './openPlan';
import { workbookState } from './workbookState';

// Whole workbooks are written and read.
jest.setTimeout(process.env['XHHT_ALL_ERRORS'] === '1' ? 3_600_000 : 60_000);

const plan = newPlan({ year: 2026, province: 'Lạng Sơn', commune: 'Tân Văn' });
/** The sheets that the actions touch: a whole workbook is opened for every request that writes. */
const few = (template: Template): Template => ({
  ...template,
  sheets: template.sheets.filter(({ id }) => ['huongDan', 'thongTin', 'chiTieu', 'thon'].includes(id)),
});
const place = { sheet: 'Thông tin', address: 'B6' };
const own = { code: 'R1', title: 'Chỉ tiêu của xã', kind: 'count', value: 3, tolerance: null, lastYear: null } as const;
const report = { id: 'baoCao', title: 'Báo cáo', columns: 1, rows: [{ kind: 'gap' }] } as const;
const acceptance = {
  ruleId: 'cells/required',
  sheet: 'Thông tin',
  address: 'B6',
  hash: '00000000',
  reason: 'Đã đối chiếu',
};
const options = { signal: new AbortController().signal, onProgress: () => undefined };

interface Action {
  readonly act: () => Promise<unknown>;
  /** An empty plan of this version unless given. */
  readonly open?: () => Promise<OpenedWorkbook>;
  /** Requests before whose failure something was written already: what that leaves is said beside it. */
  readonly partial?: readonly number[];
}

const withCheck = (then: (engine: ReturnType<typeof createEngine>) => Promise<unknown>) => async () => {
  const engine = createEngine();
  await engine.check(options);
  return then(engine);
};

const found = { ruleId: 'cells/required', occurrences: [{ cells: [place], values: {} }] };

const ACTIONS: Readonly<Record<string, Action>> = {
  templateState: { act: templateState },
  createTemplate: { open: openEmpty, act: () => createTemplate(plan) },
  readWorkbook: { act: readWorkbook },
  selectCell: { act: () => selectCell(place) },
  showTemplateSheet: { act: () => showTemplateSheet('thon') },
  writeReportSheet: { act: () => writeReportSheet(report) },
  // Cells of targets that are there are written before the new rows are looked for.
  writeTargets: {
    act: () =>
      writeTargets([
        { before: null, after: own, fixes: [] },
        { before: null, after: { ...own, code: 'R2' }, fixes: [{ place, before: 'Lạng Sơn', after: 'Lạng Sơn A' }] },
      ]),
    partial: [3, 4],
  },
  applyFixes: { act: () => applyFixes([{ place, before: 'Lạng Sơn', after: 'Lạng Sơn A' }]) },
  keepAcceptances: { act: () => keepAcceptances([acceptance]) },
  useNativeFormulas: { act: () => useNativeFormulas() },
  // New sheets are drawn before the version is written, which says that all is done.
  upgradeTemplate: {
    open: () => openPlan(plan, (template) => few(ofVersion10(template))),
    act: () => upgradeTemplate(plan),
    partial: [5, 6],
  },
  watchEdits: { act: async () => (await watchEdits(() => undefined))() },
  writeFindingsSheet: { act: withCheck(async (engine) => engine.writeFindingsSheet(engine.checked().report)) },
  acceptFinding: { act: withCheck((engine) => engine.acceptFinding({ ...found, reason: 'Đã đối chiếu' })) },
  withdrawAcceptance: { act: withCheck((engine) => engine.withdrawAcceptance(found)) },
  compareTargets: { act: () => createEngine().compareTargets([own], options) },
};

let workbook: OpenedWorkbook;
afterAll(() => workbook.close());

const openFor = async ({ open = () => openPlan(plan, few) }: Action): Promise<void> => {
  workbook = await open();
};
const failureOf = (act: Action['act']): Promise<unknown> =>
  act().then(
    () => null,
    (error: unknown) => error,
  );

const named = new Set<string>();

/**
 * Which errors a request fails with. What writes needs a new workbook for each, so that one error stands for all there;
 * XHHT_ALL_ERRORS=1 tries every one of them: an action takes up to three minutes, and all of them together more memory
 * than a process has (`-t '^applyFixes '`).
 */
const errorsFor = (name: string, request: number, writes: boolean): typeof DOCUMENTED =>
  writes && process.env['XHHT_ALL_ERRORS'] !== '1'
    ? [DOCUMENTED[(request * 7 + name.length) % DOCUMENTED.length]!]
    : DOCUMENTED;

describe.each(Object.entries(ACTIONS))('%s', (name, action) => {
  test('ends as if nothing had failed, whichever request fails first', async () => {
    await openFor(action);
    const before = await workbookState(workbook);
    const requests = await workbook.host.requestsOf(action.act);
    const done = await workbookState(workbook);
    expect(requests).toBeGreaterThan(0);
    const cases = Array.from({ length: requests }, (_, index) => index + 1).flatMap((request) =>
      errorsFor(name, request, before !== done).map(([officeCode, code]) => ({ request, officeCode, code })),
    );
    for (const { request, officeCode, code } of cases) {
      if (before !== done) {
        workbook.close();
        await openFor(action);
      }
      workbook.host.failRequest(request, officeCode);
      const failure = await failureOf(action.act);
      expect(failure).toBeInstanceOf(ExcelFailure);
      expect(failure).toMatchObject({ code, officeCode });
      named.add((failure as ExcelFailure).action);
      const left = await workbookState(workbook);
      expect([request, officeCode, left === before]).toEqual([
        request,
        officeCode,
        !(action.partial ?? []).includes(request),
      ]);
      await action.act();
      expect([request, officeCode, (await workbookState(workbook)) === done]).toEqual([request, officeCode, true]);
    }
    workbook.close();
  });
});

describe('the table of actions', () => {
  test('has everything that src/excel does', () => {
    const folder = path.resolve(__dirname, '../../src/excel');
    const used = readdirSync(folder).flatMap((file) =>
      [...readFileSync(path.join(folder, file), 'utf8').matchAll(/runExcel\(\s*'(\w+)'/g)].map(
        ([, action = '']) => action,
      ),
    );
    expect([...named].sort()).toEqual([...new Set(used)].sort());
  });
});

describe('each documented error', () => {
  beforeAll(async () => {
    workbook = await openPlan(plan, few);
  });

  test.each(DOCUMENTED)('%s is %s', async (officeCode, code) => {
    workbook.host.failRequest(1, officeCode);
    expect(await failureOf(() => selectCell(place))).toMatchObject({ code, officeCode, action: 'selectCell' });
  });

  test('the list has all that the library knows', () => {
    const listed = DOCUMENTED.map(([officeCode]) => officeCode);
    expect(Object.values(workbook.Excel.ErrorCodes).filter((code) => !listed.includes(code))).toEqual([]);
  });
});
