/**
 * Changes cells that the user agreed to change: looks first, writes only cells that still hold what was shown, reads
 * back, and reports. One undo step where Excel can merge them.
 */
import { isValidationFix, type CellFix, type Fix } from '../../check/report';
import type { RawCell } from '../../workbook/cellType';
import { positionOf } from '../../workbook/a1';
import { keptText } from './keptText';
import { lookAtValidations } from './restoreValidations';
import { runExcel } from '../run';

export interface FixOutcome {
  readonly applied: readonly Fix[];
  /** The cell held something else by then, and was left alone. */
  readonly changedMeanwhile: readonly Fix[];
  /** Written, but the cell reads differently (protected format, validation by macro …). */
  readonly notTaken: readonly Fix[];
}

/** Fixes of one column, over the rows from the first to the last of them. */
interface Strip {
  readonly range: Excel.Range;
  readonly top: number;
  readonly rows: number;
  readonly fixes: readonly { readonly row: number; readonly fix: CellFix }[];
}

/** One strip per sheet and column, so that 17,000 fixes are a handful of objects. */
const stripsOf = (context: Excel.RequestContext, fixes: readonly CellFix[]): Strip[] => {
  const groups = new Map<string, { sheet: string; column: number; fixes: { row: number; fix: CellFix }[] }>();
  for (const fix of fixes) {
    const { row, column } = positionOf(fix.place.address);
    const key = `${column}|${fix.place.sheet}`;
    const group = groups.get(key) ?? { sheet: fix.place.sheet, column, fixes: [] };
    group.fixes.push({ row, fix });
    groups.set(key, group);
  }
  return [...groups.values()].map(({ sheet, column, fixes: own }) => {
    const rows = own.map(({ row }) => row);
    const top = rows.reduce((least, row) => Math.min(least, row));
    const bottom = rows.reduce((most, row) => Math.max(most, row));
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, column, bottom - top + 1, 1);
    return { range, top, rows: bottom - top + 1, fixes: own };
  });
};

const same = (found: unknown, expected: RawCell): boolean => found === expected || String(found) === String(expected);

/** Fixes put formulas back; everything else that they write is a value. */
const written = ({ after }: CellFix): RawCell =>
  typeof after === 'string' && after.startsWith('=') ? after : keptText(after);

const read = (strip: Strip, row: number): unknown =>
  (strip.range.formulas[row - strip.top] as unknown[] | undefined)?.[0];

/** Two round trips: look; write and read back. What is so already counts as applied, so that a second try ends well. */
export const applyFixes = (fixes: readonly Fix[]): Promise<FixOutcome> =>
  runExcel(
    'applyFixes',
    async (context) => {
      const strips = stripsOf(
        context,
        fixes.filter((fix): fix is CellFix => !isValidationFix(fix)),
      );
      for (const { range } of strips) range.load('formulas');
      const validations = lookAtValidations(context, fixes);
      await context.sync();

      const restorations = validations.write();
      const changedMeanwhile: Fix[] = [...restorations.changedMeanwhile];
      const agreed = new Set<CellFix>();
      for (const strip of strips) {
        const column: (RawCell | null)[][] = Array.from({ length: strip.rows }, () => [null]);
        for (const { row, fix } of strip.fixes) {
          if (same(read(strip, row), fix.before)) {
            agreed.add(fix);
            column[row - strip.top] = [written(fix)];
          } else if (read(strip, row) === fix.after) agreed.add(fix);
          else changedMeanwhile.push(fix);
        }
        if (column.some(([cell]) => cell !== null)) writeColumn(strip, column);
        strip.range.load('formulas');
      }
      await context.sync();

      const applied: Fix[] = [];
      const notTaken: Fix[] = [];
      for (const fix of restorations.agreed) (validations.isRestored(fix) ? applied : notTaken).push(fix);
      for (const strip of strips) {
        for (const { row, fix } of strip.fixes) {
          if (!agreed.has(fix)) continue;
          (reads(read(strip, row), fix.after) ? applied : notTaken).push(fix);
        }
      }
      return { applied, changedMeanwhile, notTaken };
    },
    { oneUndoStep: true },
  );

/** Excel may rewrite a formula's spelling; that it is one is what counts. */
const reads = (found: unknown, after: RawCell): boolean =>
  typeof after === 'string' && after.startsWith('=')
    ? typeof found === 'string' && found.startsWith('=')
    : same(found, after);

const writeColumn = (strip: Strip, column: (RawCell | null)[][]): void => {
  // A figure typed as text usually sits in a cell formatted as text; the format must go, or it stays text.
  strip.fixes.forEach(({ row, fix }) => {
    const changesForm = typeof fix.before === 'string' || fix.numberFormat !== undefined;
    if (typeof fix.after === 'number' && changesForm && column[row - strip.top]?.[0] !== null) {
      strip.range.getCell(row - strip.top, 0).numberFormat = [[fix.numberFormat ?? 'General']];
    }
  });
  for (const { font, top, rows } of fontRuns(strip, column)) {
    strip.range.getCell(top, 0).getResizedRange(rows - 1, 0).format.font.name = font;
  }
  strip.range.formulas = column;
};

/** Neighbouring cells that need the same font, by position in the strip. */
const fontRuns = (
  strip: Strip,
  column: (RawCell | null)[][],
): readonly { readonly font: string; readonly top: number; readonly rows: number }[] => {
  const runs: { font: string; top: number; rows: number }[] = [];
  const inOrder = strip.fixes
    .map(({ row, fix }) => ({ at: row - strip.top, font: fix.font }))
    .sort((a, b) => a.at - b.at);
  for (const { at, font } of inOrder) {
    if (font === undefined || column[at]?.[0] === null) continue;
    const last = runs.at(-1);
    if (last?.font === font && last.top + last.rows === at) last.rows += 1;
    else runs.push({ font, top: at, rows: 1 });
  }
  return runs;
};
