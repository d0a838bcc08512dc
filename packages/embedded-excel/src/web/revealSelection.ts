import type { Worksheet } from '@univerjs/core';
import { LifecycleService, LifecycleStages } from '@univerjs/core';
import type { UniverKit } from '../engine/univer/kit';

interface Selections {
  /** How a person made the selection; a program gives none. */
  readonly type?: number;
  readonly reveal?: boolean;
  readonly selections?: readonly {
    readonly range: { readonly startRow: number; readonly startColumn: number };
  }[];
}

/** Headings of rows and columns, in pixels at 100 %. */
const HEADINGS = { width: 46, height: 20 } as const;

interface Axis {
  readonly cell: number;
  readonly frozen: number;
  /** First cell in view according to Univer, counted from 0, and pixels beyond its start. */
  readonly first: number;
  readonly offset: number;
  readonly room: number;
  readonly size: (index: number) => number;
}

/** Pixels that the part beside the frozen cells is to be scrolled by, so that the cell is in it. */
function scrollFor({ cell, frozen, first, offset, room, size }: Axis): number {
  const upTo = (end: number, start = 0): number => {
    let sum = 0;
    for (let index = start; index < end; index++) sum += size(index);
    return sum;
  };
  const now = upTo(first) + offset;
  if (cell < frozen) return now;
  const start = upTo(cell, frozen);
  const end = start + size(cell);
  if (start < now) return start;
  const visible = room - upTo(frozen);
  return end > now + visible ? Math.min(start, end - visible) : now;
}

/** Univer's own way there is off by the difference in width between frozen and other cells. */
function scrollTo({ api, workbook, model }: UniverKit, grid: HTMLElement, row: number, column: number): void {
  const sheet: Worksheet = model.getActiveSheet();
  const { xSplit, ySplit } = sheet.getFreeze();
  const state = workbook.getActiveSheet().getScrollState();
  const canvas = grid.querySelector('canvas[id^="univer-sheet-main-canvas"]');
  if (canvas === null) return;
  const zoom = sheet.getZoomRatio();
  const offsetX = scrollFor({
    cell: column,
    frozen: xSplit,
    first: state.sheetViewStartColumn,
    offset: state.offsetX,
    room: canvas.clientWidth / zoom - HEADINGS.width,
    size: (index) => sheet.getColumnWidth(index),
  });
  const offsetY = scrollFor({
    cell: row,
    frozen: ySplit,
    first: state.sheetViewStartRow,
    offset: state.offsetY,
    room: canvas.clientHeight / zoom - HEADINGS.height,
    size: (index) => sheet.getRowHeight(index),
  });
  const place = {
    sheetViewStartRow: 0,
    sheetViewStartColumn: 0,
    offsetX,
    offsetY,
  };
  void api.executeCommand('sheet.command.scroll-view', place);
}

/** Excel brings into view what the add-in or the keyboard selects; Univer only the latter, and not quite. */
export async function revealSelection(kit: UniverKit, grid: HTMLElement): Promise<void> {
  // The first selection is made before there is anything to scroll.
  await kit.univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  kit.commands.onCommandExecuted(({ id, params }) => {
    if (id !== 'sheet.operation.set-selections') return;
    const { type, reveal, selections } = (params ?? {}) as Selections;
    const range = selections?.[0]?.range;
    if ((type !== undefined && reveal !== true) || range === undefined) return;
    // A sheet that was just opened is laid out only after this.
    setTimeout(() => scrollTo(kit, grid, range.startRow, range.startColumn), 0);
  });
}
