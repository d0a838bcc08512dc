import type { CellInput } from '../../engine/content';
import type { Engine, TableInfo } from '../../engine/engine';
import type { BorderPart, BorderSide, StyleKey } from '../../engine/style';
import { CELL_KEYS } from '../../engine/style';
import { mapSettings } from '../../formula/shiftRules';
import { moveFormula } from '../../formula/r1c1';
import type { Rect } from '../../geometry/rect';
import { boundingRect, contains, lastColumn, lastRow, overlaps } from '../../geometry/rect';
import { calculatedColumns } from './calculatedColumns';
import { bodyRect } from './tableHeaders';

type Rows = Pick<Rect, 'row' | 'rows'>;

/**
 * Makes new rows of a table like their neighbours: the formulas of calculated columns in cells that
 * are blank, number formats, looks, validation and conditional formats of the row above, or of the
 * row below where the header stands above.
 * support.microsoft.com "Use calculated columns in an Excel table", "Insert or delete rows and columns"
 */
export function fillNewRows(engine: Engine, table: TableInfo, { row, rows }: Rows): void {
  const fresh: Rect = { ...table.rect, row, rows };
  const body = bodyRect(table);
  const model = row > body.row ? row - 1 : row + rows;
  if (model <= lastRow(body)) takeOver(engine, table.sheet, { ...fresh, row: model, rows: 1 }, fresh);
  fillCalculated(engine, table, { row, rows });
}

/** The formulas of calculated columns, in cells of these rows that are blank. */
export function fillCalculated(engine: Engine, table: TableInfo, { row, rows }: Rows): void {
  const fresh: Rect = { ...table.rect, row, rows };
  const calculated = calculatedColumns(engine, table, fresh);
  if (calculated.size === 0) return;
  const contents = engine.formulas(table.sheet, fresh).map((cells, r) =>
    cells.map((content, c): CellInput => {
      const formula = calculated.get(c);
      return formula && content === '' ? { formula: formula(fresh.row + r) } : null;
    }),
  );
  if (contents.some((cells) => cells.some((input) => input !== null))) engine.write(table.sheet, fresh, contents);
}

function takeOver(engine: Engine, sheet: string, model: Rect, fresh: Rect): void {
  for (let column = fresh.column; column <= lastColumn(fresh); column++) {
    const [from, to] = [
      { ...model, column, columns: 1 },
      { ...fresh, column, columns: 1 },
    ];
    for (const key of CELL_KEYS) copyLook(engine, sheet, from, to, key);
    for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const)
      copyBorder(engine, sheet, from, to, side);
  }
  copyValidation(engine, sheet, model, fresh);
  extendConditionalFormats(engine, sheet, model, fresh);
}

function copyLook(engine: Engine, sheet: string, from: Rect, to: Rect, key: StyleKey, target = key): void {
  const value = engine.style(sheet, from, key);
  if (value !== null && value !== engine.style(sheet, to, target)) engine.setStyle(sheet, to, target, value);
}

function copyBorder(engine: Engine, sheet: string, from: Rect, to: Rect, side: BorderSide): void {
  const parts: readonly BorderPart[] = ['style', 'color', 'weight'];
  for (const part of parts) {
    copyLook(engine, sheet, from, to, `border.${side}.${part}`);
    if (side !== 'EdgeBottom' || to.rows === 1) continue;
    copyLook(engine, sheet, from, to, `border.${side}.${part}`, `border.InsideHorizontal.${part}`);
  }
}

function copyValidation(engine: Engine, sheet: string, model: Rect, fresh: Rect): void {
  const rules = engine.validations(sheet, boundingRect(model, fresh));
  for (let column = fresh.column; column <= lastColumn(fresh); column++) {
    const [from, to] = [
      { ...model, column, columns: 1 },
      { ...fresh, column, columns: 1 },
    ];
    const rule = rules.find((one) => one.ranges.some((range) => overlaps(range, from)));
    if (rule?.ranges.some((range) => contains(range, to))) continue;
    const isRuled = rules.some((one) => one.ranges.some((range) => overlaps(range, to)));
    if (rule !== undefined || isRuled) engine.copyValidation(sheet, from, to);
  }
}

/** Formats that end at the edge of the old rows are stretched over the new ones. */
function extendConditionalFormats(engine: Engine, sheet: string, model: Rect, fresh: Rect): void {
  for (const format of engine.conditionalFormats(sheet)) {
    const ranges = format.ranges.map((range) => stretched(range, model, fresh));
    if (ranges.every((range, index) => range === format.ranges[index])) continue;
    const [first, now] = [format.ranges[0], ranges[0]];
    // A format's formula is written as for its first cell.
    const settings =
      first && now
        ? mapSettings(format.settings, (text) => moveFormula(text, [first.row, first.column], [now.row, now.column]))
        : format.settings;
    engine.putConditionalFormat(sheet, { ...format, ranges, settings });
  }
}

function stretched(range: Rect, model: Rect, fresh: Rect): Rect {
  const inTable = range.column >= fresh.column && lastColumn(range) <= lastColumn(fresh);
  if (!inTable || !overlaps(range, model) || overlaps(range, fresh)) return range;
  return boundingRect(range, { ...range, row: fresh.row, rows: fresh.rows });
}
