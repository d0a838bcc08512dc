import type { StyleKey, StyleValue } from '../../engine/style';
import { isLimited, isWithin } from '../../limits';
import { invalidArgument } from '../../protocol/hostError';
import { HostObject, defineMembers, home } from '../../protocol/hostObject';
import type { Located } from '../arguments';
import type { BookHome } from '../book';

/** Member of the Office.js object -> style it stands for. */
export type StyleMembers = Readonly<Record<string, StyleKey>>;

export interface StyleHome extends BookHome {
  readonly blocks: readonly Located[];
}

/** An object whose members are looks of one or several blocks of cells. */
export abstract class StyledObject extends HostObject<StyleHome> {
  constructor(given: StyleHome, members: StyleMembers) {
    super(given);
    defineMembers(
      this,
      Object.keys(members),
      (member) => this.read(keyOf(members, member)),
      (member, value) => this.change(keyOf(members, member), value),
    );
  }

  /** `null` when the cells differ, as Office.js reports it. */
  protected read(key: StyleKey): StyleValue | null {
    const found = new Set(this[home].blocks.map(({ sheet, rect }) => this[home].book.engine.style(sheet, rect, key)));
    const [only] = found;
    return found.size === 1 ? (only ?? null) : null;
  }

  protected change(key: StyleKey, value: unknown): void {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
      throw invalidArgument();
    }
    if (isLimited(key) && !(typeof value === 'number' && isWithin(key, value))) throw invalidArgument();
    for (const { sheet, rect } of this[home].blocks) {
      this[home].book.assertAllowed(sheet, formatPermission(key));
      this[home].book.engine.setStyle(sheet, rect, key, key.endsWith('olor') ? normaliseColor(value) : value);
    }
  }
}

function keyOf(members: StyleMembers, member: string): StyleKey {
  const key = members[member];
  if (key === undefined) throw invalidArgument();
  return key;
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
