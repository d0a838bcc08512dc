/** Functions that show #VALUE! because a cell they read holds no such figure: that cell is told of by itself. */
import { isFormula } from '../../workbook/cellType';
import { FormulaSyntaxError, scanFormula } from '../../workbook/formula/scanFormula';
import type { Token } from '../../workbook/formula/scanFormula';
import { namedColumns } from '../../workbook/formula/foundReference';
import type { NamedColumns } from '../../workbook/formula/foundReference';
import { tableNamesOf } from '../../workbook/formula/tableNames';
import type { TableNames } from '../../workbook/formula/tableNames';
import type { FormulaProblem, ParsedWorkbook } from '../../workbook/parsed';
import { findColumn, TABLES } from '../../workbook/workbook';
import type { RuleContext } from '../engine/ruleContext';

/** The rows, as row numbers of the sheet, in which each column of a table holds something that could not be read. */
type ColumnsAmiss = ReadonlyMap<string, ReadonlySet<number>>;

interface Amiss {
  /** By table or defined name; a name has no columns. */
  readonly sources: ReadonlyMap<string, ColumnsAmiss>;
  readonly names: TableNames;
}

const sheetRow = (address: string): number => Number(/\d{1,7}$/.exec(address)?.[0] ?? 0);

const amissIn = ({ cellProblems, snapshot }: ParsedWorkbook): Amiss => {
  const sources = new Map<string, Map<string, Set<number>>>();
  for (const { source, column, place } of cellProblems) {
    const key = source.toLowerCase();
    const columns = sources.get(key) ?? new Map<string, Set<number>>();
    sources.set(key, columns);
    if (column !== null) columns.set(column, (columns.get(column) ?? new Set<number>()).add(sheetRow(place.address)));
  }
  const described = TABLES.map(({ table }) => table);
  return { sources, names: tableNamesOf(snapshot.tables, described) };
};

/** Headers of the columns that a reference names. */
const headersOf = ({ first, last }: NamedColumns, table: string, names: TableNames): readonly string[] => {
  if (last === null) return [first];
  const all = names.headers(table) ?? [];
  return all.slice(all.indexOf(first), all.indexOf(last) + 1);
};

/** What a calculated column was made of is not known here: any cell of its table may have been it. */
const isCalculated = (table: string, key: string): boolean => findColumn(table, key)?.role === 'computed';

const readsAmiss = (
  { sources, names }: Amiss,
  source: string,
  bracket: Token | undefined,
  { source: ownSource, place }: FormulaProblem,
): boolean => {
  const amiss = sources.get(source.toLowerCase());
  if (amiss === undefined) return false;
  const read = bracket?.kind === 'bracket' ? namedColumns(bracket.text.slice(1, -1)) : undefined;
  if (read === undefined) return true;
  const own = read.isOwnRow && source.toLowerCase() === ownSource.toLowerCase() ? sheetRow(place.address) : null;
  const isAmiss = (rows: ReadonlySet<number>): boolean => own === null || rows.has(own);
  return headersOf(read, source, names).some((header) => {
    const key = names.key(source, header);
    // Not one of the template's: what stands there is not read.
    if (key === undefined) return false;
    if (isCalculated(source, key)) return [...amiss.values()].some(isAmiss);
    const rows = amiss.get(key);
    return rows !== undefined && isAmiss(rows);
  });
};

const tokensOf = (formula: string): readonly Token[] => {
  try {
    return scanFormula(formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return [];
    throw error;
  }
};

/** A function refuses an argument that is no such figure; what that cell brings about is not told beside it. */
export const isRefusal = (context: RuleContext, problem: FormulaProblem): boolean => {
  const { raw, found, source } = problem;
  if (raw !== '#VALUE!' || !isFormula(found)) return false;
  const amiss = context.once('sourcesAmiss', () => amissIn(context.parsed));
  const tokens = tokensOf(found.formula);
  return tokens.some(({ kind, text }, at) => {
    // Within its table a formula need not name it.
    if (kind === 'bracket' && tokens[at - 1]?.kind !== 'word') return readsAmiss(amiss, source, tokens[at], problem);
    return kind === 'word' && readsAmiss(amiss, text, tokens[at + 1], problem);
  });
};
