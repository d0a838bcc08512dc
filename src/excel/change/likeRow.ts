/**
 * Makes rows of a list look, check and calculate like one of its rows, without what was entered in that: where the change
 * fails before the rows are filled, blank ones are left.
 */
import type { Labelled } from '../../workbook/template/expectedValidation';
import { validationOf } from '../../workbook/template/expectedValidation';
import { setValidation } from '../draw/renderSheet';
import type { IsHidden } from '../hiddenRows';
import { hasFormula, type ReadRows } from './tableRows';

/** Cells of a list's rows as they were read, with their number formats. */
type DressedRows = ReadRows & Pick<Excel.Range, 'numberFormat'>;

export interface ModelRow {
  readonly range: Excel.Range;
  /** The cells of the list, and where the row stands among them. */
  readonly body: DressedRows;
  readonly row: number;
  /** What the template says of the columns in which something is entered, by position. */
  readonly labelled: ReadonlyMap<number, Labelled>;
}

const isEntered = ({ body, row }: ModelRow, column: number): boolean =>
  (body.formulas as unknown[][])[row]?.[column] !== '' && !hasFormula(body, row, column);

/** Neighbouring columns that are copied in one way. */
const runsOf = (model: ModelRow, width: number) => {
  const runs: { from: number; to: number; readonly entered: boolean }[] = [];
  for (let column = 0; column < width; column += 1) {
    const entered = isEntered(model, column);
    const last = runs.at(-1);
    if (last?.entered === entered) last.to = column + 1;
    else runs.push({ from: column, to: column + 1, entered });
  }
  return runs;
};

/** Queues it. A list of choices from another sheet is left to the check, which knows where those rows are. */
export const makeLike = (rows: Excel.Range, model: ModelRow, width: number): void => {
  for (const { from, to, entered } of runsOf(model, width)) {
    const part = (range: Excel.Range): Excel.Range => range.getColumn(from).getResizedRange(0, to - from - 1);
    part(rows).copyFrom(part(model.range), entered ? 'Formats' : 'All');
    for (let column = from; entered && column < to; column += 1) {
      const labelled = model.labelled.get(column);
      const validation = labelled === undefined ? null : validationOf(labelled, () => null);
      if (validation !== null) setValidation(rows.getColumn(column), validation);
    }
  }
};

/** Does a row lack a formula or a number format that the model has? A failure left it before it was made like that. */
export const isUnmade = (body: DressedRows, model: number, row: number): boolean => {
  const [cells, formats] = [body.formulas as unknown[][], body.numberFormat as string[][]];
  return (cells[row] ?? []).some(
    (content, column) =>
      (content === '' && hasFormula(body, model, column)) ||
      (formats[row]?.[column] === 'General' && formats[model]?.[column] !== 'General'),
  );
};

/**
 * The row that new ones are made like, one that can be seen: what is filtered away may not be copied. Best a blank one at the
 * end, whose looks are nobody's own, unless it was never made; then the last one in which something is entered.
 * @param entered rows up to the last one in which something is entered
 */
export const modelRow = (body: DressedRows, entered: number, rows: number, isHidden: IsHidden): number => {
  const seen = Array.from({ length: rows }, (_row, row) => row).filter((row) => !isHidden(row));
  const known = seen.filter((row) => row < entered).at(-1) ?? seen[0] ?? rows - 1;
  return seen.filter((row) => row >= entered && !isUnmade(body, known, row)).at(-1) ?? known;
};
