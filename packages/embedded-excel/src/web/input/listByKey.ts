import type { IRange } from '@univerjs/core';
import { DataValidationType } from '@univerjs/core';
import { DataValidatorRegistryService } from '@univerjs/data-validation';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import type { UniverKit } from '../../engine/univer/kit';
import { UNIT_ID } from '../../engine/univer/unit';

interface ListValidator {
  getListAsync(rule: object, unit: string, sheet: string): Promise<string[]>;
}

interface ValidationRule {
  readonly type: string;
  readonly ranges: readonly IRange[];
}

const PAGE = 8;
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: -Infinity,
  End: Infinity,
};

/** A list below a cell, moved in by keys. */
class CellList {
  readonly #box = document.createElement('div');
  readonly #items: readonly string[];
  readonly #take: (item: string) => void;
  #at = 0;
  #typed = '';

  /** @param place where the cell is, on the screen */
  constructor(items: readonly string[], label: string, place: DOMRect, take: (item: string) => void) {
    this.#items = items;
    this.#take = take;
    const box = this.#box;
    box.className = 'cell-list';
    box.setAttribute('role', 'listbox');
    box.setAttribute('aria-label', label);
    box.tabIndex = -1;
    items.forEach((text, index) => {
      const item = document.createElement('div');
      item.id = `list-item-${index}`;
      item.setAttribute('role', 'option');
      item.textContent = text;
      item.addEventListener('mousedown', (event) => {
        event.preventDefault();
        this.#take(text);
      });
      box.append(item);
    });
    document.body.append(box);
    const fits = place.bottom + box.offsetHeight < innerHeight;
    box.style.left = `${place.left}px`;
    box.style.top = `${fits ? place.bottom : place.top - box.offsetHeight}px`;
    box.style.minWidth = `${place.width}px`;
  }

  contains(target: EventTarget | null): boolean {
    return target instanceof Node && this.#box.contains(target);
  }

  remove(): void {
    this.#box.remove();
  }

  mark(at: number): void {
    this.#at = Math.max(0, Math.min(this.#items.length - 1, at));
    [...this.#box.children].forEach((item, index) => {
      item.setAttribute('aria-selected', String(index === this.#at));
      if (index === this.#at) item.scrollIntoView({ block: 'nearest' });
    });
    this.#box.setAttribute('aria-activedescendant', `list-item-${this.#at}`);
  }

  /** @returns whether the key was for the list */
  press(key: string, close: () => void): boolean {
    const step = STEPS[key];
    if (step !== undefined) this.mark(this.#at + step);
    else if (key === 'Enter' || key === 'Tab') this.#take(this.#items[this.#at] ?? '');
    else if (key === 'Escape') close();
    else if (key.length === 1) this.#seek(key);
    else return false;
    // Tab goes on to the next cell as well.
    return key !== 'Tab';
  }

  #seek(letter: string): void {
    this.#typed += letter.toLocaleLowerCase();
    const found = this.#items.findIndex((item) => item.toLocaleLowerCase().startsWith(this.#typed));
    if (found >= 0) this.mark(found);
    else this.#typed = '';
  }
}

const holds = ({ startRow, endRow, startColumn, endColumn }: IRange, row: number, column: number): boolean =>
  row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;

const isOutsideGrid = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('#top, #side') !== null;

/** Alt+Down opens the list of the selected cell, as in Excel; letters and arrows move in it, Enter takes, Esc leaves. */
export function openListsByKey(kit: UniverKit, place: HTMLElement, label: string): void {
  const injector = kit.univer.__getInjector();
  const validators = injector.get(DataValidatorRegistryService);
  const editor = injector.get(IEditorBridgeService);
  let open: CellList | null = null;
  const close = () => {
    open?.remove();
    open = null;
  };

  const show = async () => {
    const range = kit.workbook.getActiveRange();
    if (range === null) return;
    const sheet = kit.workbook.getActiveSheet().getSheetId();
    const rules = kit.validations.getRules(UNIT_ID, sheet) as readonly ValidationRule[];
    const rule = rules.find(
      ({ type, ranges }) => type === 'list' && ranges.some((one) => holds(one, range.getRow(), range.getColumn())),
    );
    if (rule === undefined) return;
    const validator = validators.getValidatorItem(DataValidationType.LIST) as unknown as ListValidator;
    const items = await validator.getListAsync(rule, UNIT_ID, sheet);
    const canvas = place.querySelector('canvas[id^="univer-sheet-main-canvas"]')?.getBoundingClientRect();
    if (items.length === 0 || canvas === undefined) return;
    // Univer's own list, which the mouse opens, takes no keys.
    kit.api.syncExecuteCommand('sheet.operation.hide-data-validation-dropdown', {});
    const { left, top, width, height } = range.getCellRect();
    const cell = new DOMRect(canvas.left + left, canvas.top + top, width, height);
    close();
    open = new CellList(items, label, cell, (item) => {
      range.setValue(item);
      close();
    });
    open.mark(items.indexOf(String(range.getValue() ?? '')));
  };

  const onKey = (event: KeyboardEvent) => {
    if (!place.isConnected) {
      removeEventListener('keydown', onKey, { capture: true });
      return;
    }
    if (open !== null) {
      if (!open.press(event.key, close)) return;
    } else {
      const asks = event.altKey && event.key === 'ArrowDown';
      if (!asks || isOutsideGrid(event.target) || editor.isVisible().visible) return;
      void show();
    }
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('keydown', onKey, { capture: true });
  place.addEventListener('mousedown', (event) => open?.contains(event.target) === true || close(), { capture: true });
}
