import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  IFunctionService,
} from '@univerjs/engine-formula';
import { ErrorType, ErrorValueObject, NumberValueObject } from '@univerjs/engine-formula';
import type { Cells } from './cells';
import { cellsOf, forgetCellsWithUniver } from './cells';
import { contentOfValue, isError } from './content';
import type { Test } from './criterion';
import { criterion } from './criterion';

type Argument = BaseValueObject | BaseReferenceObject;
type Result = BaseValueObject | undefined;

interface Condition {
  readonly cells: Cells;
  readonly test: Test;
}

/**
 * Univer 0.25.1 makes two objects for each cell and criterion: 60 formulas over four columns of a register of 25,000
 * people took longer than all others together. These functions count in the cells themselves. It also passes over empty texts
 * where a criterion is "<>" or "*", and takes empty cells for them. What has blocks as criteria is left to Univer.
 * Test: counting.test.ts.
 */
export function countInCells(functions: IFunctionService): void {
  forgetCellsWithUniver();
  replace(functions, 'COUNTIF', (values) => count(conditions(values)));
  replace(functions, 'COUNTIFS', (values) => count(conditions(values)));
  replace(functions, 'SUMIF', ([range, condition, summed = range]) => {
    if (!range || !condition) return undefined;
    const found = conditions([range, condition]);
    const cells = summed && rangeOf(summed);
    // A range of another size is cut to that of the criterion.
    return found && cells && areSameSize(found, cells) ? sum(cells, found) : undefined;
  });
  replace(functions, 'SUMIFS', ([summed, ...values]) => {
    const cells = summed && rangeOf(summed);
    return cells && sum(cells, conditions(values));
  });
}

function replace(functions: IFunctionService, name: string, direct: (values: readonly Argument[]) => Result): void {
  const executor = functions.getExecutor(name);
  if (!executor) throw new Error(`Univer has no function ${name}.`);
  const original = executor.calculate.bind(executor);
  executor.calculate = (...values) => direct(values) ?? original(...values);
}

const isReference = (value: Argument): value is BaseReferenceObject => value.isReferenceObject();

const rangeOf = (value: Argument): Cells | undefined => (isReference(value) ? cellsOf(value) : undefined);

function conditions(values: readonly Argument[]): readonly Condition[] | undefined {
  const found: Condition[] = [];
  for (let index = 0; index < values.length; index += 2) {
    const [range, wanted] = values.slice(index, index + 2);
    const cells = range && rangeOf(range);
    const test = wanted && testOf(wanted);
    if (!cells || !test) return undefined;
    found.push({ cells, test });
  }
  return found.length > 0 ? found : undefined;
}

function testOf(value: Argument): Test | undefined {
  if (isReference(value)) {
    const cells = cellsOf(value);
    return cells?.places.length === 1 ? criterion(cells.different[cells.places[0] ?? 0] ?? null) : undefined;
  }
  if (!value.isArray()) return testOfValue(value);
  const block = value as ArrayValueObject;
  return block.getRowCount() === 1 && block.getColumnCount() === 1 ? testOfValue(block.getFirstCell()) : undefined;
}

function testOfValue(value: BaseValueObject): Test | undefined {
  const content = contentOfValue(value);
  return content === undefined ? undefined : criterion(content);
}

const areSameSize = (conditions: readonly Condition[], { rows, columns }: Cells): boolean =>
  conditions.every(({ cells }) => cells.rows === rows && cells.columns === columns);

/** Which cells fulfil every condition. */
function picked(conditions: readonly Condition[], size: number): Uint32Array {
  const left = new Uint32Array(size);
  for (let cell = 0; cell < size; cell++) left[cell] = cell;
  let kept = size;
  for (const { cells, test } of conditions) {
    const holds = cells.different.map(test);
    // "Not blank" mostly holds everywhere.
    if (!holds.includes(false)) continue;
    const before = kept;
    kept = 0;
    for (let index = 0; index < before; index++) {
      const cell = left[index] ?? 0;
      if (holds[cells.places[cell] ?? 0]) left[kept++] = cell;
    }
  }
  return left.subarray(0, kept);
}

function count(conditions: readonly Condition[] | undefined): Result {
  const [first] = conditions ?? [];
  if (!conditions || !first) return undefined;
  if (!areSameSize(conditions, first.cells)) return ErrorValueObject.create(ErrorType.VALUE);
  return NumberValueObject.create(picked(conditions, first.cells.places.length).length);
}

function sum(cells: Cells, conditions: readonly Condition[] | undefined): Result {
  if (!conditions) return undefined;
  if (!areSameSize(conditions, cells)) return ErrorValueObject.create(ErrorType.VALUE);
  let total = 0;
  for (const cell of picked(conditions, cells.places.length)) {
    const content = cells.different[cells.places[cell] ?? 0] ?? null;
    if (isError(content)) return ErrorValueObject.create(content.error);
    if (typeof content === 'number') total = plus(total, content);
  }
  return NumberValueObject.create(total);
}

/** Fractions are added as Univer's SUM does it, so that both give the same. */
function plus(a: number, b: number): number {
  const total = a + b;
  return Number.isSafeInteger(total) ? total : Number(NumberValueObject.create(a).plusBy(b).getValue());
}
