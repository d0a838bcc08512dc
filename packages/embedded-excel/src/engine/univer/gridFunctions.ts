import type { Nullable } from '@univerjs/core';
import type { BaseValueObject, IFunctionService } from '@univerjs/engine-formula';
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { LIMITS } from '../../limits';
import type { GridArgument, GridFunction, GridResult, GridValue } from '../engine';

const ERRORS: ReadonlySet<string> = new Set(Object.values(ErrorType));

/** A function of the add-in inside Univer's calculation; arguments keep blanks and errors apart. */
class GridFunctionExecutor extends BaseFunction {
  override minParams = 0;
  override maxParams = LIMITS.functionArguments.most;
  readonly #function: GridFunction;

  constructor(gridFunction: GridFunction) {
    super(gridFunction.name);
    this.#function = gridFunction;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const caller = {
      sheet: this.subUnitId ?? '',
      row: this.row,
      column: this.column,
    };
    return toValueObject(this.#function.call(variants.map(toArgument), caller));
  }
}

function toArgument(variant: BaseValueObject): GridArgument {
  if (!variant.isArray()) return { kind: 'value', value: toGridValue(variant) };
  const rows = (variant as ArrayValueObject).getArrayValue();
  return {
    kind: 'matrix',
    values: rows.map((row) => Array.from(row, (value) => toGridValue(value))),
  };
}

function toGridValue(value: Nullable<BaseValueObject>): GridValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return (value as ErrorValueObject).getErrorType();
  return value.getValue();
}

function toValueObject(result: GridResult): BaseValueObject {
  if (!isMatrix(result)) return toScalar(result);
  const list = result.map((row) => row.map(toScalar));
  return ArrayValueObject.create({
    calculateValueList: list,
    rowCount: list.length,
    columnCount: list[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

const isMatrix = (result: GridResult): result is readonly (readonly GridValue[])[] => Array.isArray(result);

function toScalar(value: GridValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return ERRORS.has(value) ? ErrorValueObject.create(value as ErrorType) : StringValueObject.create(value);
}

export function registerGridFunctions(service: IFunctionService, functions: readonly GridFunction[]): void {
  service.registerExecutors(...functions.map((one) => new GridFunctionExecutor(one)));
  // Formulas written before were parsed as calls of something unknown.
  service.deleteFormulaAstCacheKey(...functions.map((one) => one.name));
  service.registerDescriptions(
    ...functions.map((one) => ({
      functionName: one.name,
      functionType: FunctionType.User,
      description: one.description,
      abstract: one.description,
      functionParameter: one.parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description,
        example: '',
        require: parameter.optional ? 0 : 1,
        repeat: parameter.repeating ? 1 : 0,
      })),
    })),
  );
}
