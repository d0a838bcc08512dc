import type { UniverKit } from '../engine/univer/kit';
import type { EmbeddedHost } from '../host';

/** Univer knows nothing of Excel's sheet protection; this keeps a person from editing locked cells. */
export function guardLockedCells(kit: UniverKit, host: EmbeddedHost, warn: () => void): void {
  const { api } = kit;
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    const sheet = event.worksheet.getSheetId();
    if (!host.book.state(sheet).protection) return;
    const rect = { row: event.row, column: event.column, rows: 1, columns: 1 };
    if (host.engine.style(sheet, rect, 'protection.locked') === false) return;
    event.cancel = true;
    warn();
  });
}
