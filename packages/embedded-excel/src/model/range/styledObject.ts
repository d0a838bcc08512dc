import type { StyleKey, StyleValue } from '../../engine/style';
import { invalidArgument } from '../../protocol/hostError';
import { HostObject } from '../../protocol/hostObject';
import type { Located } from '../arguments';
import type { Book } from '../book';

/** Member of the Office.js object -> style it stands for. */
export type StyleMembers = Readonly<Record<string, StyleKey>>;

/** An object whose members are looks of one or several blocks of cells. */
export abstract class StyledObject extends HostObject {
  protected readonly book: Book;
  protected readonly blocks: readonly Located[];
  readonly #members: StyleMembers;

  constructor(book: Book, blocks: readonly Located[], members: StyleMembers) {
    super();
    this.book = book;
    this.blocks = blocks;
    this.#members = members;
    Object.defineProperty(this, 'book', { enumerable: false });
    for (const [member, key] of Object.entries(members)) {
      Object.defineProperty(this, member, {
        get: () => this.read(key),
        set: (value: unknown) => this.change(key, value),
      });
    }
  }

  scalars(): readonly string[] {
    return Object.keys(this.#members);
  }

  /** `null` when the cells differ, as Office.js reports it. */
  protected read(key: StyleKey): StyleValue | null {
    const found = new Set(this.blocks.map(({ sheet, rect }) => this.book.engine.style(sheet, rect, key)));
    const [only] = found;
    return found.size === 1 ? (only ?? null) : null;
  }

  protected change(key: StyleKey, value: unknown): void {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
      throw invalidArgument();
    }
    for (const { sheet, rect } of this.blocks) {
      this.book.assertAllowed(sheet, formatPermission(key));
      this.book.engine.setStyle(sheet, rect, key, key.endsWith('olor') ? normaliseColor(value) : value);
    }
  }
}

function formatPermission(key: StyleKey): string {
  if (key.startsWith('column')) return 'allowFormatColumns';
  return key.startsWith('row') ? 'allowFormatRows' : 'allowFormatCells';
}

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
};

/** Excel answers colours as `#RRGGBB` in capitals, whatever form they were given in. */
export function normaliseColor(value: unknown): string {
  const color = NAMED[String(value).toLowerCase()] ?? String(value).toUpperCase();
  if (!/^#[0-9A-F]{6}$/.test(color)) throw invalidArgument();
  return color;
}
