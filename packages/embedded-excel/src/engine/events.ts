import type { Rect } from '../geometry/rect';
import type { StructuralEdit } from '../geometry/structuralEdit';
import type { Scalar } from './content';

/** Office.js `DataChangeType`. */
export type ChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** What an engine reports, whoever caused it. */
export type EngineEvent =
  | {
      readonly kind: 'changed';
      readonly change: ChangeType;
      readonly sheet: string;
      readonly rect: Rect;
      /** What moved, for rows, columns and cells put in or taken out. */
      readonly edit?: StructuralEdit;
      /** An undo put the cells back with what they had held. */
      readonly restored?: boolean;
      /** Only for single cells. */
      readonly before?: Scalar;
      readonly after?: Scalar;
    }
  | { readonly kind: 'selected'; readonly sheet: string; readonly rect: Rect }
  | {
      readonly kind: 'activated';
      readonly sheet: string;
      readonly previous: string;
    }
  | { readonly kind: 'sheetAdded'; readonly sheet: string }
  | {
      readonly kind: 'sheetDeleted';
      readonly sheet: string;
      readonly name: string;
    }
  | {
      readonly kind: 'sheetRenamed';
      readonly sheet: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'formatted'; readonly sheet: string; readonly rect: Rect }
  | { readonly kind: 'calculated'; readonly sheet: string };
