/** What every cell type does first: set aside errors and blanks, tidy texts. */
import { normalizeText } from '../../domain/vietnamese/normalize';
import type { CellReading, RawCell, ReadProblem } from '../cellType';

/** The errors that a cell can show; Excel and files give them as these texts. */
const CELL_ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA|PYTHON!)$/;

export const isCellError = (raw: RawCell): raw is string => typeof raw === 'string' && CELL_ERROR.test(raw);

/** Short texts of printable ASCII without outer or double spaces need no normalising; most codes and labels are such. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;

export const tidy = (text: string): string => (PLAIN.test(text) ? text : normalizeText(text).text);

/** Empty, or nothing but spaces and invisible characters. */
export const isBlank = (raw: RawCell): boolean => raw === '' || (typeof raw === 'string' && tidy(raw) === '');

export const BLANK: CellReading<never> = { value: null };

export const unusable = (problem: ReadProblem): CellReading<never> => ({ value: null, problem });

/** The reading of a cell that holds no content of its own: empty, spaces only, or an error; else undefined. */
export const readEmptyOrError = (raw: RawCell): CellReading<never> | undefined => {
  if (raw === '') return BLANK;
  if (typeof raw !== 'string') return undefined;
  if (isCellError(raw)) return unusable({ code: 'formulaError', values: { text: raw } });
  return tidy(raw) === '' ? unusable({ code: 'untidyText', values: { text: '' }, repair: '' }) : undefined;
};
