/** Values of any cells of a package, for formulas of the user's own that have to be worked out here. */
import type { RawCell } from '../../workbook/cellType';
import { columnLetters, positionOf } from '../../workbook/a1';
import { evaluateAll, NotEvaluable } from '../../workbook/formula/evaluate';
import type { CellContent, Environment } from '../../workbook/formula/evaluate';
import { readFormula } from '../../workbook/formula/readFormula';
import type { TableNames } from '../../workbook/formula/tableNames';
import type { CalculatedValues } from './calculatedValues';
import { addressOf, valueOf } from './cellXml';
import { textOf } from './packageMap';
import type { Parts, SheetPart, TablePart } from './packageMap';
import { elementsOf } from './xml';

export interface PackageCells {
  /** The cells that a formula standing in `sheet` gives; undefined where it cannot be worked out here. */
  evaluate(formula: string, sheet: string): readonly (readonly RawCell[])[] | undefined;
}

const REFERENCE = /^(?:(?:'((?:[^']|'')*)'|([^'!:]+))!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/iu;
/** More than a formula of ours is ever given; a whole column is not worked out here. */
const MOST_CELLS = 200_000;

interface Source {
  readonly parts: Parts;
  readonly sheets: readonly SheetPart[];
  readonly names: TableNames;
  readonly definedNames: ReadonlyMap<string, string>;
  readonly calculated: CalculatedValues;
  readonly sharedStrings: readonly string[];
}

export const packageCells = (source: Source): PackageCells => {
  const { parts, sheets, names, definedNames, calculated, sharedStrings } = source;
  const read = new Map<string, ReadonlyMap<string, RawCell>>();

  const cellsOf = (sheet: string): ReadonlyMap<string, RawCell> => {
    const known = read.get(sheet);
    if (known !== undefined) return known;
    const part = sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
    const cells = new Map<string, RawCell>();
    for (const cell of elementsOf(part === undefined ? '' : textOf(parts, part.path), 'c')) {
      const address = addressOf(cell);
      const value = calculated.find(sheet, address)?.value ?? valueOf(cell, sharedStrings);
      if (value !== undefined) cells.set(address, value);
    }
    read.set(sheet, cells);
    return cells;
  };

  const range = (text: string, ownSheet: string): readonly (readonly CellContent[])[] | undefined => {
    const [, quoted, plain, left, top, right, bottom] = REFERENCE.exec(text) ?? [];
    if (left === undefined || top === undefined) return undefined;
    const sheet = quoted?.replaceAll("''", "'") ?? plain ?? ownSheet;
    const from = positionOf(`${left}${top}`);
    const to = right === undefined || bottom === undefined ? from : positionOf(`${right}${bottom}`);
    const [rows, columns] = [to.row - from.row + 1, to.column - from.column + 1];
    if (rows < 1 || columns < 1 || rows * columns > MOST_CELLS) return undefined;
    const cells = cellsOf(sheet);
    return Array.from({ length: rows }, (_, row) =>
      Array.from(
        { length: columns },
        (__, column) => cells.get(`${columnLetters(from.column + column)}${from.row + row + 1}`) ?? null,
      ),
    );
  };

  const tablePart = (name: string): TablePart => {
    const found = sheets
      .flatMap(({ tables }) => tables)
      .find((table) => table.name.toLowerCase() === name.toLowerCase());
    if (found === undefined) throw new NotEvaluable('A table that is not there.');
    return found;
  };
  const table = (name: string): readonly (readonly CellContent[])[] => {
    const { ref, sheet } = tablePart(name);
    return range(ref, sheet) ?? [];
  };
  const column = (name: string, key: string): readonly CellContent[] => {
    const place = tablePart(name).headers.indexOf(names.header(name, key) ?? '');
    if (place < 0) throw new NotEvaluable('A column that is not there.');
    return table(name)
      .slice(1)
      .map((row) => row[place] ?? null);
  };
  const named = (name: string): CellContent => {
    const cells = range(definedNames.get(name.toUpperCase()) ?? '', '');
    if (cells?.length !== 1 || cells[0]?.length !== 1) throw new NotEvaluable('A name that is not one cell.');
    return cells[0][0] ?? null;
  };
  const nowhere = (): never => {
    throw new NotEvaluable('A cell of the own row.');
  };

  return {
    evaluate: (formula, sheet) => {
      const expr = readFormula(formula, names);
      if (expr === undefined) return undefined;
      const environment: Environment = {
        row: 0,
        cell: nowhere,
        cells: nowhere,
        column,
        table,
        name: named,
        reference: (text) => range(text, sheet),
      };
      try {
        return evaluateAll(expr, environment, 'custom');
      } catch (error) {
        if (error instanceof NotEvaluable) return undefined;
        throw error;
      }
    },
  };
};
