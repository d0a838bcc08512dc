/**
 * Changes cells that the user agreed to change: looks first, writes only cells that still hold what was shown, reads
 * back, and reports, with what takes it back. One undo step where Excel can merge them.
 */
import { isCellFix, type CellFix, type Fix, type TableFix, type ValidationFix } from '../../check/report';
import { isFormula, type Formula, type RawCell } from '../../workbook/cellType';
import { sameFormula } from '../../workbook/formula/sameFormula';
import { sendInOrder } from '../draw/sendInOrder';
import { askDateSystem, writtenDay } from '../dateSystem';
import { hiddenRows } from '../hiddenRows';
import { runExcel } from '../run';
import { formulaIn, needsMark } from '../writeCells';
import { NO_CHANGE, type ChangeRecord } from './changeRecord';
import { columnSteps, stripsOf, type ColumnCell, type Strip } from './cellStrips';
import { lookAtTables } from './growTables';
import { lookAtValidations } from './restoreValidations';

export interface FixOutcome {
  readonly applied: readonly Fix[];
  /** The cell held something else by then, and was left alone. */
  readonly changedMeanwhile: readonly Fix[];
  /** Written, but the cell reads differently (protected, validation by macro …), or not written for that reason. */
  readonly notTaken: readonly Fix[];
  /** What takes it back. */
  readonly record: ChangeRecord;
}

type FixStrip = Strip<CellFix>;

const cellAt = (cells: unknown[][], strip: FixStrip, row: number): unknown => cells[row - strip.top]?.[0];

const contentAt = (strip: FixStrip, row: number): RawCell | Formula => {
  const value = cellAt(strip.range.values as unknown[][], strip, row) as RawCell;
  const formula = formulaIn(cellAt(strip.range.formulas as unknown[][], strip, row), value);
  return formula === '' ? value : { formula };
};

/** Does the cell hold this content, or this formula? Excel may rewrite a formula's spelling, and nothing else of it. */
const holds = (strip: FixStrip, row: number, wanted: RawCell | Formula, { inList }: CellFix): boolean => {
  const found = contentAt(strip, row);
  if (isFormula(found)) return isFormula(wanted) && sameFormula(found.formula, wanted.formula, inList);
  return !isFormula(wanted) && (found === wanted || String(found) === String(wanted));
};

/** Where it matters: a formula or a figure in a cell of format Text would stay a text, and a text there needs no mark. */
const asksFormat = ({ items }: FixStrip): boolean =>
  items.some(
    ({ item: { after, numberFormat } }) =>
      isFormula(after) || typeof after === 'number' || needsMark(after) || numberFormat !== undefined,
  );

const asksFont = ({ items }: FixStrip): boolean => items.some(({ item: { font } }) => font !== undefined);

const formatAt = (strip: FixStrip, row: number): string | undefined =>
  asksFormat(strip) ? String(cellAt(strip.range.numberFormat as unknown[][], strip, row)) : undefined;

const load = (strip: FixStrip): void => {
  strip.range.load(asksFormat(strip) ? 'formulas,values,numberFormat' : 'formulas,values');
};

/** What is found of a column before anything is written. */
interface Look {
  readonly strip: FixStrip;
  readonly isLocked: () => boolean;
  readonly isProtected: () => boolean;
  readonly fontAt: (row: number) => string | undefined;
}

const lookAt = (strip: FixStrip): Look => {
  const { range } = strip;
  load(strip);
  range.load('rowHidden,format/protection/locked');
  range.worksheet.protection.load('protected');
  const fonts = asksFont(strip) ? range.getCellProperties({ format: { font: { name: true } } }) : null;
  const isProtected = (): boolean => range.worksheet.protection.protected;
  return {
    strip,
    isProtected,
    // `null` where some of the cells are locked: none of them is tried then.
    isLocked: () => isProtected() && (range.format.protection.locked as boolean | null) !== false,
    fontAt: (row) => fonts?.value[row - strip.top]?.[0]?.format?.font?.name,
  };
};

/** What is no text usually stands in a cell formatted as text where it was one; the format must go, or it stays text. */
const formatFor = (strip: FixStrip, row: number, { before, after, numberFormat }: CellFix): string | undefined => {
  if (numberFormat !== undefined) return numberFormat;
  const leavesText = isFormula(after)
    ? formatAt(strip, row) === '@'
    : typeof after === 'number' && typeof before === 'string';
  return leavesText ? 'General' : undefined;
};

type Back = Pick<CellFix, 'after' | 'numberFormat' | 'font'>;

/** What puts the cell back as it was before, if it still reads then as it was left. */
const backOf = ({ strip, fontAt }: Look, row: number, cell: ColumnCell): Back => {
  const font = cell.font === undefined ? undefined : fontAt(row);
  const numberFormat = cell.numberFormat === undefined ? undefined : formatAt(strip, row);
  return {
    after: contentAt(strip, row),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(font === undefined ? {} : { font }),
  };
};

/**
 * Sorts the fixes of a column into what is written, what is so already, and what is left alone.
 * @param backs what takes back each fix that was written, by an earlier try too
 * @param wanted what a fix comes to in this workbook
 */
const decide = (look: Look, backs: Map<CellFix, Back>, wanted: (fix: CellFix) => CellFix['after']) => {
  const { strip } = look;
  const cells = new Map<number, ColumnCell>();
  const agreed: { readonly row: number; readonly fix: CellFix }[] = [];
  const changedMeanwhile: CellFix[] = [];
  const locked: CellFix[] = [];
  for (const { row, item: fix } of strip.items) {
    if (!holds(strip, row, fix.before, fix)) {
      if (holds(strip, row, wanted(fix), fix)) agreed.push({ row, fix });
      else changedMeanwhile.push(fix);
    } else if (look.isLocked()) locked.push(fix);
    else {
      const looks = look.isProtected() ? {} : { numberFormat: formatFor(strip, row, fix), font: fix.font };
      const cell = { content: wanted(fix), ...looks };
      cells.set(row - strip.top, cell);
      backs.set(fix, backOf(look, row, cell));
      agreed.push({ row, fix });
    }
  }
  return { strip, cells, agreed, changedMeanwhile, locked };
};

const placeOf = ({ place, inList }: CellFix): Pick<CellFix, 'place' | 'inList'> => ({
  place,
  ...(inList === undefined ? {} : { inList }),
});

/** The way back of a table that grew: its rows stay where they are. */
const shrunkAgain = (fix: TableFix): TableFix => ({ ...fix, before: fix.after, after: fix.before });

/**
 * Two round trips: look; write and read back. One more where rows are hidden. What is so already counts as applied, so
 * that a second try ends well.
 */
export const applyFixes = (fixes: readonly Fix[]): Promise<FixOutcome> => {
  const backs = new Map<CellFix, Back>();
  const restored = new Set<ValidationFix>();
  const grown = new Set<TableFix>();
  return runExcel(
    'applyFixes',
    async (context) => {
      const strips = stripsOf(context, fixes.filter(isCellFix));
      const looks = strips.map(lookAt);
      const validations = lookAtValidations(context, fixes);
      const tables = lookAtTables(context, fixes);
      const daysBehind = askDateSystem(context);
      await context.sync();
      const wanted = ({ after, numberFormat }: CellFix) => writtenDay(after, numberFormat, daysBehind());
      const isHidden = await hiddenRows(
        context,
        strips.map(({ range }) => range),
      );

      const decisions = looks.map((look) => decide(look, backs, wanted));
      const steps = decisions.flatMap(({ strip, cells }) =>
        columnSteps(
          strip.range,
          cells,
          isHidden(strip.range),
          (position) => formatAt(strip, strip.top + position) === '@',
        ),
      );
      const restorations = validations.write();
      const growths = tables.write();
      for (const fix of growths.written) grown.add(fix);
      for (const fix of restorations.written) restored.add(fix);
      await sendInOrder(context, steps, () => strips.forEach(load));

      const applied: Fix[] = [];
      const notTaken: Fix[] = [...growths.locked, ...decisions.flatMap(({ locked }) => locked)];
      const back: CellFix[] = [];
      for (const fix of restorations.agreed) (validations.isRestored(fix) ? applied : notTaken).push(fix);
      for (const fix of growths.agreed) (tables.isGrown(fix) ? applied : notTaken).push(fix);
      for (const { strip, agreed } of decisions) {
        for (const { row, fix } of agreed) {
          const isApplied = holds(strip, row, wanted(fix), fix);
          (isApplied ? applied : notTaken).push(fix);
          const own = backs.get(fix);
          // What was written and not taken as it was meant is put back as well.
          if (own !== undefined) back.push({ ...placeOf(fix), ...own, before: contentAt(strip, row) });
        }
      }
      return {
        applied,
        changedMeanwhile: [
          ...restorations.changedMeanwhile,
          ...growths.changedMeanwhile,
          ...decisions.flatMap((one) => one.changedMeanwhile),
        ],
        notTaken,
        record: {
          ...NO_CHANGE,
          cells: back,
          validations: [...restored].filter(validations.isRestored),
          tables: [...grown].filter(tables.isGrown).map(shrunkAgain),
        },
      };
    },
    { oneUndoStep: true },
  );
};
