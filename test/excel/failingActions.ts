/** The actions of the adapter, made to fail: what an error at one of their requests leaves behind. */
import { keepAcceptances } from '../../src/excel/change/acceptances';
import { NO_CHANGE } from '../../src/excel/change/changeRecord';
import { undoChange } from '../../src/excel/change/undoChange';
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
import type { DOCUMENTED } from './documentedErrors';
import { ofVersion10, openEmpty, openPlan } from './openPlan';
import { workbookState } from './workbookState';

export const plan = newPlan({ year: 2026, province: 'Lạng Sơn', commune: 'Tân Văn' });
/** The sheets that the actions touch: a whole workbook is opened for every request that writes. */
export const few = (template: Template): Template => ({
  ...template,
  sheets: template.sheets.filter(({ id }) => ['huongDan', 'thongTin', 'chiTieu', 'thon'].includes(id)),
});
const fewOfVersion10 = (template: Template): Template => few(ofVersion10(template));
export const place = { sheet: 'Thông tin', address: 'B6' };
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
  /** Asks for one undo step: where Excel refuses that, the action is done without. */
  readonly oneUndoStep?: true;
  /** Requests before whose failure something was written already: what that leaves is said beside it. */
  readonly partial?: readonly number[];
  /** Requests without which the action does its work in another way. */
  readonly recovers?: readonly number[];
}

const withCheck = (then: (engine: ReturnType<typeof createEngine>) => Promise<unknown>) => async () => {
  const engine = createEngine();
  await engine.check(options);
  return then(engine);
};

const found = { ruleId: 'cells/required', occurrences: [{ cells: [place], values: {} }] };

export const ACTIONS: Readonly<Record<string, Action>> = {
  templateState: { act: templateState },
  // Charts come last, and are drawn one by one where they fail together.
  createTemplate: { open: openEmpty, act: () => createTemplate(plan), recovers: [4] },
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
    oneUndoStep: true,
  },
  applyFixes: {
    act: () => applyFixes([{ place, before: 'Lạng Sơn', after: 'Lạng Sơn A' }]),
    oneUndoStep: true,
  },
  // What is put back in cells goes the way of applyFixes; here a row that was added goes.
  undoChange: {
    act: () => undoChange({ ...NO_CHANGE, rows: [{ table: 'tblChiTieu', count: 1, total: 2, moved: false }] }),
  },
  keepAcceptances: { act: () => keepAcceptances([acceptance]) },
  useNativeFormulas: { act: () => useNativeFormulas(), oneUndoStep: true },
  // Fields, then new sheets come before the version, which says that all is done; charts are drawn one by one if need be.
  upgradeTemplate: {
    open: () => openPlan(plan, fewOfVersion10),
    act: () => upgradeTemplate(plan),
    partial: [4, 5, 7, 8],
    recovers: [6],
  },
  watchEdits: { act: async () => (await watchEdits(() => undefined))() },
  writeFindingsSheet: { act: withCheck(async (engine) => engine.writeFindingsSheet(engine.checked().report)) },
  acceptFinding: { act: withCheck((engine) => engine.acceptFinding({ ...found, reason: 'Đã đối chiếu' })) },
  withdrawAcceptance: { act: withCheck((engine) => engine.withdrawAcceptance(found)) },
  compareTargets: { act: () => createEngine().compareTargets([own], options) },
};

const failureOf = (act: Action['act']): Promise<unknown> =>
  act().then(
    () => null,
    (error: unknown) => error,
  );

type DocumentedError = (typeof DOCUMENTED)[number];

export interface Tried {
  /** Requests that were made to fail, once for each error. */
  readonly cases: number;
  /** Names under which the failures came out. */
  readonly named: readonly string[];
  /** What should not have happened. */
  readonly faults: readonly string[];
}

/**
 * Makes each request of the action fail in turn. The right failure comes out, the workbook is as it was before the first
 * request that writes, and a second try ends as if nothing had failed.
 * @param errorsOf which errors a request fails with, and whether the action writes: each needs a new workbook then
 */
export async function tryToFail(
  name: string,
  errorsOf: (request: number, writes: boolean) => readonly DocumentedError[],
): Promise<Tried> {
  const action = ACTIONS[name];
  if (action === undefined) throw new Error(`No action is named ${name}.`);
  const open = action.open ?? (() => openPlan(plan, few));
  let workbook = await open();
  const faults: string[] = [];
  const named = new Set<string>();
  let cases = 0;
  try {
    const before = await workbookState(workbook);
    const requests = await workbook.host.requestsOf(action.act);
    const done = await workbookState(workbook);
    const writes = before !== done;
    if (requests === 0) faults.push(`${name}: no request`);
    for (let request = 1; request <= requests; request += 1) {
      for (const [officeCode, code] of errorsOf(request, writes)) {
        const complain = (what: string) => faults.push(`${name}, request ${request}, ${officeCode}: ${what}`);
        if (writes) {
          workbook.close();
          workbook = await open();
        }
        cases += 1;
        workbook.host.failRequest(request, officeCode);
        const failure = await failureOf(action.act);
        if (action.recovers?.includes(request) === true) {
          if (failure !== null || (await workbookState(workbook)) !== done) complain('was not done in another way');
          continue;
        }
        if (failure === null && officeCode === 'UndoNotSupported' && action.oneUndoStep) {
          if ((await workbookState(workbook)) !== done) complain('without one undo step it ends otherwise');
          continue;
        }
        if (!(failure instanceof ExcelFailure)) {
          complain(`${String(failure)} is no failure of Excel`);
          continue;
        }
        named.add(failure.action);
        if (failure.code !== code || failure.officeCode !== officeCode)
          complain(`came out as ${failure.code} (${failure.officeCode ?? 'no code'})`);
        const isAsBefore = (await workbookState(workbook)) === before;
        const mayDiffer = (action.partial ?? []).includes(request);
        if (isAsBefore === mayDiffer) complain(mayDiffer ? 'nothing was written' : 'the workbook was changed');
        await action.act();
        if ((await workbookState(workbook)) !== done) complain('a second try ends otherwise');
      }
    }
  } finally {
    workbook.close();
  }
  return { cases, named: [...named], faults };
}
