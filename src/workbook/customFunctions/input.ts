/** The arguments of one call, by parameter name. Every complaint names the argument, and the cell where there is one. */
import type { Count } from '../../domain/ratio';
import { choiceReader, labelOf } from '../cellTypes/choice';
import type { ChoiceList } from '../choices';
import { ArgumentError } from './argumentError';
import { countOf, numberOf, yesNoOf } from './cells';
import type { Cell, CellValue } from './cells';
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

  number(id: Id): Count {
    return this.read(id, numberOf(this.cell(id)));
  }

  yesNo(id: Id): boolean | null {
    return this.read(id, yesNoOf(this.cell(id)));
  }

  text(id: Id): string {
    const cell = this.cell(id);
    return cell === null ? '' : String(cell).normalize('NFC').trim();
  }

  /** Id or label of a choice, in any capitals; `null` when the cell is empty or the argument left out. */
  choice<C extends string>(id: Id, list: ChoiceList<C>): C | null {
    const text = this.text(id);
    if (text === '') return null;
    const byId = list.choices.find((choice) => choice.id.toLowerCase() === text.toLowerCase());
    const found = byId?.id ?? choiceReader(list).read(text).value;
    if (found !== null) return found;
    throw new ArgumentError(id, 'notInList', {
      allowed: list.choices.map((choice) => labelOf(list, choice.id)).join('; '),
    });
  }

  /** One of a few words that are the same in every language, in any capitals. */
  word<W extends string>(id: Id, words: readonly W[], preset: W): W {
    const text = this.text(id);
    if (text === '') return preset;
    const found = words.find((word) => word.toLowerCase() === text.toLowerCase());
    if (found === undefined) throw new ArgumentError(id, 'notInList', { allowed: words.join('; ') });
    return found;
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

export const numberAt = (argument: string, cell: Cell, position: Position): Count =>
  inRange(argument, numberOf(cell), position);

export const yesNoAt = (argument: string, cell: Cell, position: Position): boolean | null =>
  inRange(argument, yesNoOf(cell), position);
