/** A change of cells, rows or formulas that fails in the middle of a request, and is tried again: as if nothing had failed. */
import type { CellFix } from '../../src/check/report';
import { applyFixes } from '../../src/excel/change/applyFixes';
import { undoChange } from '../../src/excel/change/undoChange';
import { useNativeFormulas } from '../../src/excel/change/useNativeFormulas';
import { writeTargets } from '../../src/excel/change/writeTargets';
import { writeReportSheet } from '../../src/excel/draw/writeReportSheet';
import { ExcelFailure } from '../../src/excel/errors';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import type { Template } from '../../src/workbook/templateModel';
import type { OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { openPlan } from './openPlan';
import { workbookState } from './workbookState';
import { runs } from '@xhht/embedded-excel/testing/inTrial';

const plan = samplePlan({ year: 2026 });
const few = (template: Template): Template => ({
  ...template,
  sheets: template.sheets.filter(({ id }) => ['thongTin', 'chiTieu', 'thon', 'xoaMuChu', 'congDan'].includes(id)),
});

let workbook: OpenedWorkbook;
afterEach(() => workbook.close());
const open = async (): Promise<void> => {
  // New rows get no formula from Excel: all that they have is of our making.
  workbook = await openPlan(plan, few, { switches: { calculatedColumns: 'kept' } });
};

const target = (at: number) =>
  ({
    code: `R${String(at)}`,
    title: `Của xã ${String(at)}`,
    kind: 'count',
    value: 7,
    tolerance: null,
    lastYear: null,
  }) as const;
const addTargets = (count: number) =>
  writeTargets(Array.from({ length: count }, (_one, at) => ({ before: null, after: target(at), fixes: [] })));

/** Every other name of a hamlet: a run of its own each. */
const fixes = (): readonly CellFix[] => {
  const values = workbook.host.values('Thôn', 'A1:A60').map(([value]) => value);
  return values.flatMap((before, row): CellFix[] =>
    typeof before === 'string' && row > 6 && row % 2 === 0 && before !== ''
      ? [{ place: { sheet: 'Thôn', address: `A${String(row + 1)}` }, before, after: `${before} (mới)` }]
      : [],
  );
};

/** Contents, number formats, fills and rules of cells. */
const looksAndContents = async (): Promise<unknown> => {
  const { engine } = workbook.host;
  const state = JSON.parse(await workbookState(workbook)) as unknown;
  const area = { row: 0, column: 0, rows: 120, columns: 30 };
  const looks = engine.sheets().map(({ id }) => [
    engine
      .validations(id, area)
      .flatMap(({ rule, ranges }) =>
        ranges.flatMap(({ row, column, rows, columns }) =>
          Array.from({ length: rows * columns }, (_cell, at) =>
            JSON.stringify([row + Math.floor(at / columns), column + (at % columns), rule]),
          ),
        ),
      )
      .sort(),
    Array.from({ length: area.rows }, (_row, row) =>
      Array.from({ length: area.columns }, (_cell, column) =>
        engine.style(id, { row, column, rows: 1, columns: 1 }, 'fill.color'),
      ),
    ),
  ]);
  return { state, looks };
};

type Act = () => Promise<unknown>;
const ACTIONS: Readonly<Record<string, () => Promise<Act>>> = {
  'cells that are mended': () => {
    const all = fixes();
    expect(all.length).toBeGreaterThan(3);
    return Promise.resolve(() => applyFixes(all));
  },
  'targets that are added': () => Promise.resolve(() => addTargets(30)),
  'formulas that become built-in ones': () => Promise.resolve(() => useNativeFormulas()),
  'cells that are put back': async () => {
    const { record } = await applyFixes(fixes());
    return () => undoChange(record);
  },
  'rows that are taken away again': async () => {
    const { record } = await addTargets(30);
    return () => undoChange(record);
  },
  'formulas that are put back': async () => {
    const { record } = await useNativeFormulas();
    return () => undoChange(record);
  },
  'a document': () =>
    Promise.resolve(() =>
      writeReportSheet({
        id: 'baoCao',
        title: 'Báo cáo',
        columns: 2,
        rows: [{ kind: 'line', text: 'BÁO CÁO', bold: true, italic: false, align: 'left' }, { kind: 'gap' }],
      }),
    ),
};

/** About how many tries fail: each costs its time. */
const TRIES = runs(10, 5);

test.each(Object.entries(ACTIONS))('%s', async (_name, prepare) => {
  await open();
  const first = await prepare();
  const changes = await workbook.host.changesOf(first);
  expect(changes).toBeGreaterThan(0);
  const done = await looksAndContents();
  workbook.close();

  await open();
  const act = await prepare();
  const step = Math.ceil(changes / TRIES);
  let failed = 0;
  for (let tries = 0; ; tries += 1) {
    workbook.host.faults.failChange(1 + tries * step, 'GeneralException');
    const outcome = await act().catch((error: unknown) => error);
    if (!(outcome instanceof ExcelFailure)) break;
    expect(outcome.officeCode).toBe('GeneralException');
    failed += 1;
  }
  workbook.host.faults.clear();
  expect(failed).toBeGreaterThan(0);
  expect(await looksAndContents()).toEqual(done);
});
