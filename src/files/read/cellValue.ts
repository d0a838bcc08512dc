/** The value of a cell from the words of its XML (ECMA-376 part 1, 18.3.1.4). */
import type { RawCell } from '../../workbook/cellType';
import { FileProblem } from '../fileProblem';
import { fromEscapes } from '../package/workbookPackage';

const DAY_MS = 86_400_000;
/** Serial number of 1970-01-01 in the 1900 date system. */
const UNIX_EPOCH_SERIAL = 25_569;

const damaged = (): never => {
  throw new FileProblem('damaged');
};

const dayOf = (text: string): number => {
  const local = /[zZ]|[+-]\d\d:\d\d$/.test(text) ? text : `${text}${text.includes('T') ? '' : 'T00:00:00'}Z`;
  const time = Date.parse(local);
  return Number.isNaN(time) ? damaged() : time / DAY_MS + UNIX_EPOCH_SERIAL;
};

const numberOf = (text: string): number => {
  const value = Number(text);
  return Number.isFinite(value) ? value : damaged();
};

/** `value` is what stands in `v`, `inline` what stands in `is`. Throws FileProblem. */
export const cellValue = (type: string, value: string, inline: string, strings: readonly string[]): RawCell => {
  if (type === 'inlineStr') return fromEscapes(inline);
  if (value === '') return '';
  switch (type) {
    case 's':
      return strings[Number(value)] ?? damaged();
    case 'str':
      return fromEscapes(value);
    case 'b':
      return value === '1' || value.toLowerCase() === 'true';
    case 'e':
      return value;
    case 'd':
      return dayOf(value);
    default:
      return numberOf(value.trim());
  }
};
