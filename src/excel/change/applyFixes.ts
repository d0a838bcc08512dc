/**
 * Changes cells that the user agreed to change: looks first, writes only cells that still hold what was shown, reads
 * back, and reports. One undo step where Excel can merge them.
 */
import { isValidationFix, type CellFix, type Fix } from '../../check/report';
import { isFormula, type Formula, type RawCell } from '../../workbook/cellType';
import { positionOf } from '../../workbook/a1';
import { sameFormula } from '../../workbook/formula/sameFormula';
import { lookAtValidations } from './restoreValidations';
import { runExcel } from '../run';
import { formulaIn, needsMark, writeCells, type CellWrite } from '../writeCells';

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

const cellAt = (cells: unknown[][], strip: Strip, row: number): unknown => cells[row - strip.top]?.[0];

/** Does the cell hold this content, or this formula? Excel may rewrite a formula's spelling, and nothing else of it. */
const holds = (strip: Strip, row: number, wanted: RawCell | Formula, { inList }: CellFix): boolean => {
  const value = cellAt(strip.range.values as unknown[][], strip, row);
  const formula = formulaIn(cellAt(strip.range.formulas as unknown[][], strip, row), value);
  if (isFormula(wanted)) return formula !== '' && sameFormula(formula, wanted.formula, inList);
  return formula === '' && (value === wanted || String(value) === String(wanted));
};

/** Where it matters: a formula in a cell of format Text would stay a text, and a text there needs no mark. */
const asksFormat = ({ fixes }: Strip): boolean =>
  fixes.some(({ fix: { after } }) => isFormula(after) || needsMark(after));

const isTextCell = (strip: Strip, position: number): boolean =>
  asksFormat(strip) && (strip.range.numberFormat as unknown[][])[position]?.[0] === '@';

const load = (strip: Strip): void => {
  strip.range.load(asksFormat(strip) ? 'formulas,values,numberFormat' : 'formulas,values');
};

/** Two round trips: look; write and read back. What is so already counts as applied, so that a second try ends well. */
export const applyFixes = (fixes: readonly Fix[]): Promise<FixOutcome> =>
  runExcel(
    'applyFixes',
    async (context) => {
      const strips = stripsOf(
        context,
        fixes.filter((fix): fix is CellFix => !isValidationFix(fix)),
      );
      for (const strip of strips) load(strip);
      const validations = lookAtValidations(context, fixes);
      await context.sync();

      const restorations = validations.write();
      const changedMeanwhile: Fix[] = [...restorations.changedMeanwhile];
      const agreed = new Set<CellFix>();
      for (const strip of strips) {
        const column: CellWrite[][] = Array.from({ length: strip.rows }, () => [null]);
        for (const { row, fix } of strip.fixes) {
          if (holds(strip, row, fix.before, fix)) {
            agreed.add(fix);
            column[row - strip.top] = [fix.after];
          } else if (holds(strip, row, fix.after, fix)) agreed.add(fix);
          else changedMeanwhile.push(fix);
        }
        if (column.some(([cell]) => cell !== null)) writeColumn(strip, column);
        load(strip);
      }
      await context.sync();

      const applied: Fix[] = [];
      const notTaken: Fix[] = [];
      for (const fix of restorations.agreed) (validations.isRestored(fix) ? applied : notTaken).push(fix);
      for (const strip of strips) {
        for (const { row, fix } of strip.fixes) {
          if (!agreed.has(fix)) continue;
          (holds(strip, row, fix.after, fix) ? applied : notTaken).push(fix);
        }
      }
      return { applied, changedMeanwhile, notTaken };
    },
    { oneUndoStep: true },
  );

/** What is no text usually stands in a cell formatted as text where it was one; the format must go, or it stays text. */
const leavesTextFormat = (strip: Strip, position: number, { before, after, numberFormat }: CellFix): boolean => {
  if (isFormula(after)) return isTextCell(strip, position);
  return typeof after === 'number' && (typeof before === 'string' || numberFormat !== undefined);
};

const writeColumn = (strip: Strip, column: CellWrite[][]): void => {
  for (const { row, fix } of strip.fixes) {
    const position = row - strip.top;
    if (column[position]?.[0] === null || !leavesTextFormat(strip, position, fix)) continue;
    strip.range.getCell(position, 0).numberFormat = [[fix.numberFormat ?? 'General']];
  }
  for (const { font, top, rows } of fontRuns(strip, column)) {
    strip.range.getCell(top, 0).getResizedRange(rows - 1, 0).format.font.name = font;
  }
  writeCells(strip.range, column, (position) => isTextCell(strip, position));
};

/** Neighbouring cells that need the same font, by position in the strip. */
const fontRuns = (
  strip: Strip,
  column: CellWrite[][],
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
