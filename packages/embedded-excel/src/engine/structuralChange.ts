import { MAX_COLUMNS, MAX_ROWS } from '../geometry/rect';
import type { StructuralEdit } from '../geometry/structuralEdit';
import type { ChangeType, EngineEvent } from './events';

/** The event for rows, columns or cells put in or taken out. */
export function structuralChange(sheet: string, edit: StructuralEdit): Extract<EngineEvent, { kind: 'changed' }> {
  const rows = edit.axis === 'rows';
  const rect = rows
    ? {
        row: edit.at,
        rows: edit.count,
        column: edit.from,
        columns: edit.to - edit.from + 1,
      }
    : {
        column: edit.at,
        columns: edit.count,
        row: edit.from,
        rows: edit.to - edit.from + 1,
      };
  const whole = rows ? rect.columns >= MAX_COLUMNS : rect.rows >= MAX_ROWS;
  const thing = whole ? (rows ? 'Row' : 'Column') : 'Cell';
  const change: ChangeType = `${thing}${edit.kind === 'insert' ? 'Inserted' : 'Deleted'}`;
  return { kind: 'changed', change, sheet, rect, edit };
}
