import type { ICellData } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { ISheetClipboardService } from '@univerjs/preset-sheets-core';
import type { UniverKit } from '../../engine/univer/kit';
import { UNIT_ID } from '../../engine/univer/unit';
import { pastedCells } from './localText';

/** Univer marks what was copied here. */
const isOwnCopy = (html: string): boolean => html.includes('data-copy-id=');

/** @param read what a text becomes in a cell with that number format */
function pasteValues(kit: UniverKit, text: string, read: (text: string, pattern: string) => ICellData): boolean {
  const sheet = kit.workbook.getActiveSheet();
  const range = kit.workbook.getActiveRange();
  if (range === null) return false;
  const cells = pastedCells(text);
  const [top, left] = [range.getRow(), range.getColumn()];
  const columns = Math.max(...cells.map((row) => row.length));
  // One copied value fills the whole selection, as in Excel.
  const [height, width] =
    cells.length === 1 && columns === 1 ? [range.getHeight(), range.getWidth()] : [cells.length, columns];
  const inner = sheet.getSheet();
  if (inner.getRowCount() < top + height) sheet.setRowCount(top + height);
  const matrix = inner.getCellMatrix();
  const value: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < height; row++) {
    const line: Record<number, ICellData> = (value[top + row] = {});
    for (let column = 0; column < width; column++) {
      const given = cells[row % cells.length]?.[column % columns] ?? '';
      const pattern = kit.model.getStyles().getStyleByCell(matrix.getValue(top + row, left + column))?.n?.pattern ?? '';
      const content = given === '' ? { v: '', t: CellValueType.STRING } : read(given, pattern);
      line[left + column] = { ...content, f: null, si: null, p: null };
    }
  }
  return kit.api.syncExecuteCommand('sheet.command.set-range-values', {
    unitId: UNIT_ID,
    subUnitId: sheet.getSheetId(),
    range: { startRow: top, startColumn: left, endRow: top + height - 1, endColumn: left + width - 1 },
    value,
  });
}

/**
 * What comes from another program brings its values and leaves the looks of the cells, their lists and their formats as
 * they are; what was copied here is pasted with all that belongs to it.
 */
export function pasteValuesOnly(kit: UniverKit, read: (text: string, pattern: string) => ICellData): void {
  const clipboard = kit.univer.__getInjector().get(ISheetClipboardService);
  const legacyPaste = clipboard.legacyPaste.bind(clipboard);
  clipboard.legacyPaste = async (html, text, files) =>
    text === undefined || text === '' || isOwnCopy(html ?? '')
      ? legacyPaste(html, text, files)
      : pasteValues(kit, text, read);
  const paste = clipboard.paste.bind(clipboard);
  clipboard.paste = async (item, type) => {
    const html = item.types.includes('text/html') ? await (await item.getType('text/html')).text() : '';
    if (!item.types.includes('text/plain') || isOwnCopy(html)) return paste(item, type);
    return pasteValues(kit, await (await item.getType('text/plain')).text(), read);
  };
}
