import type { Scalar } from '../../engine/content';
import type { ValidationInfo } from '../../engine/validation';
import type { Rect } from '../../geometry/rect';
import { intersection } from '../../geometry/rect';
import type { Book } from '../book';
import { locate } from '../arguments';

type Part = Readonly<Record<string, unknown>>;

/** Whether each cell of `rect` under the rule satisfies it. */
export function checkValues(book: Book, sheet: string, rect: Rect, info: ValidationInfo): boolean[] {
  return info.ranges.flatMap((range) => {
    const common = intersection(range, rect);
    if (!common) return [];
    return book.engine
      .values(sheet, common)
      .flat()
      .map((value) => isAllowed(book, sheet, value, info));
  });
}

/**
 * Whether Excel would accept the value when typed. Rules with formulas count as satisfied: the
 * host does not evaluate them outside cells.
 */
export function isAllowed(book: Book, sheet: string, value: Scalar, info: ValidationInfo): boolean {
  if (value === '') return info.ignoreBlanks;
  const [kind, part] = Object.entries(info.rule)[0] ?? [];
  if (kind === undefined || part === undefined) return true;
  switch (kind) {
    case 'list':
      return listItems(book, sheet, part).some((item) => same(item, value));
    case 'wholeNumber':
      return typeof value === 'number' && Number.isInteger(value) && satisfies(value, part);
    case 'decimal':
      return typeof value === 'number' && satisfies(value, part);
    case 'date':
    case 'time':
      return typeof value === 'number';
    case 'textLength':
      return satisfies(String(value).length, part);
    default:
      return true;
  }
}

function listItems(book: Book, sheet: string, part: Part): Scalar[] {
  const source = part['source'];
  if (typeof source !== 'string') return [];
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim());
  const name = book.engine.names().find((one) => `=${one.name}`.toLowerCase() === source.toLowerCase());
  const { sheet: home, rect } = locate(book, sheet, name?.formula ?? source);
  return book.engine.values(home, rect).flat();
}

/** Typed list items compare exactly. support.microsoft.com "Create a drop-down list" (case-sensitive). */
const same = (item: Scalar, value: Scalar): boolean => String(item) === String(value);

function satisfies(value: number, part: Part): boolean {
  const [low, high] = [limit(part['formula1']), limit(part['formula2'])];
  if (low === null) return true;
  switch (part['operator']) {
    case 'NotBetween':
      return high === null || value < low || value > high;
    case 'EqualTo':
      return value === low;
    case 'NotEqualTo':
      return value !== low;
    case 'GreaterThan':
      return value > low;
    case 'LessThan':
      return value < low;
    case 'GreaterThanOrEqualTo':
      return value >= low;
    case 'LessThanOrEqualTo':
      return value <= low;
    default:
      return high === null || (value >= low && value <= high);
  }
}

/** A number, given as such or as text; `null` for a formula. */
function limit(given: unknown): number | null {
  if (typeof given === 'number') return given;
  const number = typeof given === 'string' ? Number(given.replace(/^=/, '')) : Number.NaN;
  return Number.isNaN(number) ? null : number;
}
