import type { UniverKit } from '../engine/univer/kit';
import { UniverEngine } from '../engine/univer/univerEngine';
import { EmbeddedHost } from '../host';
import type { ConnectionParts } from './connection';
import { Connection } from './connection';
import { openListsByKey } from './input/listByKey';
import { pasteValuesOnly } from './input/pasting';
import { plainCell, typeInVietnamese, typedCell } from './input/typing';
import { guardLockedCells } from './lockedCells';
import { revealSelection } from './revealSelection';
import { PAGE_TEXTS } from './settings';
import { createUiKit } from './uiKit';

/** One workbook on the page: its grid, and the host that the pane connects to. */
export interface Session {
  readonly kit: UniverKit;
  readonly host: EmbeddedHost;
  readonly connection: Connection;
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Puts an empty workbook into `grid`, in place of what is there. */
export function beginSession(grid: HTMLElement, parts: Omit<ConnectionParts, 'host'>): Session {
  const { settings } = parts;
  const place = document.createElement('div');
  place.className = 'workbook';
  grid.replaceChildren(place);
  const kit = createUiKit(place, settings);
  const host = new EmbeddedHost({
    engine: new UniverEngine(kit),
    culture: settings.language,
    // The page shows one workbook and has no window for another.
    switches: { newWorkbooks: 'refused' },
    breathe: nextTask,
  });
  void revealSelection(kit, place);
  openListsByKey(kit, place, PAGE_TEXTS[settings.language].list);
  pasteValuesOnly(kit, settings.language === 'vi-VN' ? typedCell : plainCell);
  if (settings.language === 'vi-VN') typeInVietnamese(kit);
  guardLockedCells(kit, host, () => alert(PAGE_TEXTS[settings.language].locked));
  const session = { kit, host, connection: new Connection({ ...parts, host }) };
  // The pane's platform script and the browser tests look here.
  Object.assign(window, { __embeddedHost: session.connection, embeddedHost: host, univerKit: kit });
  return session;
}
