/** Reading of a table of universal education: ours by its headers, or [code, (title,) count, population]. */
import type { UniversalEducationRow } from '../../domain/figures';
import { UNIVERSAL_EDUCATION_CODES } from '../../domain/universalEducationCodes';
import type { UniversalEducationCode } from '../../domain/universalEducationCodes';
import { headerKey } from '../cellTypes/comparable';
import { phoCap } from '../sheets/phoCap';
import { ArgumentError } from './argumentError';
import type { Matrix } from './arguments';
import type { Cell } from './cells';
import { countAt } from './input';

interface Places {
  readonly code: number;
  readonly count: number;
  readonly population: number;
}

const { columns } = phoCap.table;

const placesOf = (argument: string, table: Matrix): Places => {
  const head = (table[0] ?? []).map((cell) => headerKey(String(cell ?? '')));
  const find = (header: string): number => head.indexOf(headerKey(header));
  const byHeader: Places = {
    code: find(columns.code.header),
    count: find(columns.count.header),
    population: find(columns.population.header),
  };
  if (Object.values(byHeader).every((place) => place >= 0)) return byHeader;
  if (head.length === 3) return { code: 0, count: 1, population: 2 };
  if (head.length === 4) return { code: 0, count: 2, population: 3 };
  throw new ArgumentError(argument, 'columns', { columns: head.length, allowed: '3; 4' });
};

interface CodeRow {
  readonly code: UniversalEducationCode;
  readonly cells: readonly Cell[];
  readonly row: number;
}

/** The rows that have a code, of any programme. */
const rowsOfCodes = (argument: string, table: Matrix, places: Places): readonly CodeRow[] => {
  const rows = table.flatMap((cells, index): readonly CodeRow[] => {
    const written = String(cells[places.code] ?? '')
      .trim()
      .toUpperCase();
    const code = UNIVERSAL_EDUCATION_CODES.find((known) => known === written);
    return code === undefined ? [] : [{ code, cells, row: index + 1 }];
  });
  if (rows.length === 0) throw new ArgumentError(argument, 'noCodes');
  return rows;
};

/** Rows of `codes`; those of other codes, and headings, are passed over. */
export const readEducationTable = (
  argument: string,
  table: Matrix,
  codes: readonly UniversalEducationCode[],
): readonly UniversalEducationRow[] => {
  const places = placesOf(argument, table);
  const seen = new Set<string>();
  return rowsOfCodes(argument, table, places).flatMap(({ code, cells, row }): readonly UniversalEducationRow[] => {
    if (!codes.includes(code)) return [];
    if (seen.has(code)) throw new ArgumentError(argument, 'codeTwice', { code });
    seen.add(code);
    const figure = (column: number) => countAt(argument, cells[column] ?? null, { row, column: column + 1 });
    const [count, population] = [figure(places.count), figure(places.population)];
    if (count !== null && population !== null && count > population) {
      throw new ArgumentError(argument, 'countAbovePopulation', { code });
    }
    return [{ code, count, population }];
  });
};
