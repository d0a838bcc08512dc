/** What every cell type does first: set aside errors and blanks, tidy texts. */
import { normalizeText } from '../../vietnamese/normalize';
import type { CellReading, RawCell, ReadProblem } from '../cellType';

/** The errors that a cell can show; Excel and files give them as these texts. */
const CELL_ERROR =
  /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA|PYTHON!)$/;

export const isCellError = (raw: RawCell): raw is string =>
  typeof raw === 'string' && raw.startsWith('#') && CELL_ERROR.test(raw);

/**
 * Words of ASCII and composed Latin letters with single spaces between them: nearly every text of a register, and
 * nothing in it to tidy. Left out are the Icelandic and African letters that only look like đ.
 */
const PLAIN = /^(?:[!-~À-ÏÑ-ïñ-ƈƊ-ɏḀ-ỿ]+(?: [!-~À-ÏÑ-ïñ-ƈƊ-ɏḀ-ỿ]+)*)?$/;

export const tidy = (text: string): string => (PLAIN.test(text) ? text : normalizeText(text).text);

/** Saves the look at the whole text: what begins with a visible ASCII character is no blank. */
const beginsVisibly = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return first > 0x20 && first < 0x7f;
};

/** Empty, or nothing but spaces and invisible characters. */
export const isBlank = (raw: RawCell): boolean =>
  raw === '' || (typeof raw === 'string' && !beginsVisibly(raw) && tidy(raw) === '');

export const BLANK: CellReading<never> = { value: null };

export const unusable = (problem: ReadProblem): CellReading<never> => ({ value: null, problem });

/** The reading of a cell that holds no content of its own: empty, spaces only, or an error; else undefined. */
export const readEmptyOrError = (raw: RawCell): CellReading<never> | undefined => {
  if (raw === '') return BLANK;
  if (typeof raw !== 'string') return undefined;
  if (isCellError(raw)) return unusable({ code: 'formulaError', values: { text: raw } });
  if (beginsVisibly(raw)) return undefined;
  return tidy(raw) === '' ? unusable({ code: 'untidyText', values: { text: '' }, repair: '' }) : undefined;
};
