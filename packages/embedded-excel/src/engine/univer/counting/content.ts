import type { ICellData, Nullable, Styles } from '@univerjs/core';
import { CellValueType, isNullCell, isTextFormat } from '@univerjs/core';
import type { BaseValueObject, ErrorValueObject } from '@univerjs/engine-formula';
import { ErrorType } from '@univerjs/engine-formula';

export interface CellError {
  readonly error: ErrorType;
}

/** What stands in a cell; `null` is nothing at all. */
export type CellContent = string | number | boolean | CellError | null;

// One object for each error: contents are told apart as keys of a map.
const ERRORS: ReadonlyMap<string, CellError> = new Map(Object.values(ErrorType).map((error) => [error, { error }]));

export const errorNamed = (text: string): CellError | undefined => ERRORS.get(text);
export const isError = (content: CellContent): content is CellError => typeof content === 'object' && content !== null;

/** Undefined for a block. */
export const contentOfValue = (value: Nullable<BaseValueObject>): CellContent | undefined => {
  if (!value || value.isNull()) return null;
  if (value.isError()) return errorNamed((value as ErrorValueObject).getErrorType());
  if (value.isArray() || value.isLambda()) return undefined;
  return value.getValue();
};

/** Reads cells as Univer does for its formulas, without an object for each of them. */
export class ContentReader {
  readonly #styles: Styles | undefined;
  readonly #valueOf: (cell: ICellData) => BaseValueObject;
  readonly #textStyles = new Map<string, boolean>();

  constructor(styles: Styles | undefined, valueOf: (cell: ICellData) => BaseValueObject) {
    this.#styles = styles;
    this.#valueOf = valueOf;
  }

  /** Of a formula that has just been calculated; its cell does not hold the formula. */
  result(cell: ICellData): CellContent {
    // An empty text has its type. Without, it is a blank cell in the way of a block of results.
    if (cell.v === '' && cell.t === CellValueType.STRING) return '';
    // A formula whose result is nothing shows 0.
    if (cell.v === null && !cell.p) return 0;
    return this.content(cell);
  }

  content(cell: Nullable<ICellData>): CellContent {
    if (!cell || isNullCell(cell)) return null;
    const { v, t } = cell;
    if (cell.p) return this.#rare(cell);
    if (typeof v === 'number' && t === CellValueType.NUMBER) return this.#isText(cell) ? String(v) : v;
    if (typeof v === 'string' && (t === CellValueType.STRING || t === CellValueType.FORCE_STRING))
      return errorNamed(v) ?? v;
    if (typeof v === 'number' && t === CellValueType.BOOLEAN) return v === 1;
    return this.#rare(cell);
  }

  #rare(cell: ICellData): CellContent {
    return contentOfValue(this.#valueOf(cell)) ?? null;
  }

  /** A number in a cell for texts is a text. */
  #isText(cell: ICellData): boolean {
    const { s } = cell;
    if (!s || !this.#styles) return false;
    if (typeof s !== 'string') return isTextFormat(s.n?.pattern);
    const known = this.#textStyles.get(s);
    if (known !== undefined) return known;
    const found = isTextFormat(this.#styles.getStyleByCell(cell)?.n?.pattern);
    this.#textStyles.set(s, found);
    return found;
  }
}
