/** The arguments of one call, by parameter name. Every complaint names the argument, and the cell where there is one. */
import type { Count } from '../../domain/ratio';
import { isCellError, tidy } from '../cellTypes/rawCell';
import { choiceNamed } from '../choiceNames';
import type { ChoiceList } from '../choices';
import { ArgumentError } from './argumentError';
import { ageOf, amountOf, countOf, figureOf, yearOf, yesNoOf } from './cells';
import type { Cell, CellValue, Figure } from './cells';
import type { FunctionArgument, Matrix, Parameter } from './arguments';

const isMatrix = (argument: FunctionArgument): argument is Matrix => Array.isArray(argument);

export class ArgumentInput<Id extends string> {
  constructor(
    private readonly parameters: readonly Parameter[],
    private readonly args: readonly FunctionArgument[],
  ) {}

  isOmitted(id: Id): boolean {
    return this.raw(id) === null;
  }

  matrix(id: Id): Matrix {
    const raw = this.raw(id);
    if (raw === null) throw new ArgumentError(id, 'required');
    return isMatrix(raw) ? raw : [[raw]];
  }

  /** The argument's only cell; `null` when it was left out. */
  cell(id: Id): Cell {
    const raw = this.raw(id);
    if (!isMatrix(raw)) return raw;
    if (raw.length !== 1 || raw[0]?.length !== 1) throw new ArgumentError(id, 'oneCell');
    // A cell that is empty was not left out.
    return raw[0][0] ?? '';
  }

  figure(id: Id): Figure | null {
    return this.read(id, figureOf(this.cell(id)));
  }

  count(id: Id): Count {
    return this.read(id, countOf(this.cell(id)));
  }

  year(id: Id): Count {
    return this.read(id, yearOf(this.cell(id)));
  }

  yesNo(id: Id): boolean | null {
    return this.read(id, yesNoOf(this.cell(id)));
  }

  text(id: Id): string {
    const cell = this.cell(id);
    if (cell !== null && isCellError(cell)) throw new ArgumentError(id, 'errorInCell');
    return cell === null ? '' : tidy(String(cell));
  }

  /** A choice by any of its names; `null` when the cell is empty or the argument left out. */
  choice<C extends string>(id: Id, list: ChoiceList<C>): C | null {
    const text = this.text(id);
    if (text === '') return null;
    const found = choiceNamed(list, text);
    if (found !== undefined) return found;
    throw new ArgumentError(id, 'notInList', { allowed: list.choices.map(({ label }) => label).join('; ') });
  }

  private read<V>(id: Id, value: CellValue<V>): V {
    if (value.ok) return value.value;
    throw new ArgumentError(id, value.problem);
  }

  private raw(id: Id): FunctionArgument {
    return this.args[this.parameters.findIndex((parameter) => parameter.id === id)] ?? null;
  }
}

/** Where a cell stands in the range that was handed over, counted from 1. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

const inRange = <V>(argument: string, value: CellValue<V>, { row, column }: Position): V => {
  if (value.ok) return value.value;
  throw new ArgumentError(argument, value.problem, { row, column });
};

export const countAt = (argument: string, cell: Cell, position: Position): Count =>
  inRange(argument, countOf(cell), position);

export const amountAt = (argument: string, cell: Cell, position: Position): Count =>
  inRange(argument, amountOf(cell), position);

export const figureAt = (argument: string, cell: Cell, position: Position): Figure | null =>
  inRange(argument, figureOf(cell), position);

export const ageAt = (argument: string, cell: Cell, position: Position): number | undefined =>
  inRange(argument, ageOf(cell), position);

export const yesNoAt = (argument: string, cell: Cell, position: Position): boolean | null =>
  inRange(argument, yesNoOf(cell), position);
