/** What a cell can hold. A blank cell is the empty string, as in `range.values`. */
export type Scalar = string | number | boolean;
/** A cell's content apart from its looks. A formula starts with `=`; its value is computed. */
export type CellContent = { readonly formula: string } | { readonly formula: null; readonly value: Scalar };
/** Content to write; `null` leaves the cell as it is. */
export type CellInput = CellContent | null;

export const BLANK: CellContent = { formula: null, value: '' };
