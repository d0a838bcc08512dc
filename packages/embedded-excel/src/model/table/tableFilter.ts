import type { TableInfo } from '../../engine/engine';
import { runsOf } from '../../geometry/runs';
import { notImplemented } from '../../protocol/hostError';
import { HostObject, home } from '../../protocol/hostObject';
import { integer } from '../arguments';
import type { Book, TableHome } from '../book';
import { tableInfo } from './tableInfo';
import { bodyRect } from './tableHeaders';

/** Texts that are shown, by position of the column in the table. */
type Filters = ReadonlyMap<number, ReadonlySet<string>>;

const filtersOf = (book: Book, { sheet, id }: TableInfo): Filters => book.state(sheet).filters.get(id) ?? new Map();

/** Shows the rows that pass every filter of the table, and hides the others, a run of rows at a time. */
function put(book: Book, info: TableInfo, filters: Filters): void {
  const body = bodyRect(info);
  book.state(info.sheet).filters.set(info.id, filters);
  book.engine.setStyle(info.sheet, body, 'rowHidden', false);
  const isHidden = book.engine
    .values(info.sheet, body)
    .map((cells) => [...filters].some(([column, shown]) => !shown.has(String(cells[column] ?? ''))));
  for (const { from, to } of runsOf(isHidden)) {
    book.engine.setStyle(info.sheet, { ...body, row: body.row + from, rows: to - from }, 'rowHidden', true);
  }
}

/** Undefined forgets the filter of the column. */
function filterColumn(book: Book, table: string, column: number, shown: readonly unknown[] | undefined): void {
  const info = tableInfo(book, table);
  const others = [...filtersOf(book, info)].filter(([own]) => own !== column);
  put(book, info, new Map(shown === undefined ? others : [...others, [column, new Set(shown.map(String))] as const]));
}

export const clearFilters = (book: Book, table: string): void => {
  put(book, tableInfo(book, table), new Map());
};

/** Of the ways to filter, that by values. */
function valuesIn(criteria: unknown): readonly unknown[] {
  const { filterOn, values } = (criteria ?? {}) as {
    readonly filterOn?: unknown;
    readonly values?: unknown;
  };
  if (filterOn !== 'Values' || !Array.isArray(values)) throw notImplemented('Filter', 'apply', String(filterOn));
  return values as unknown[];
}

/** learn.microsoft.com/javascript/api/excel/excel.filter */
export class Filter extends HostObject<TableHome & { readonly column: number }> {
  apply(criteria: unknown): void {
    filterColumn(this[home].book, this[home].table, this[home].column, valuesIn(criteria));
  }

  applyValuesFilter(values: unknown): void {
    this.apply({ filterOn: 'Values', values });
  }

  clear(): void {
    filterColumn(this[home].book, this[home].table, this[home].column, undefined);
  }
}

/** learn.microsoft.com/javascript/api/excel/excel.autofilter (ExcelApi 1.9) */
export class AutoFilter extends HostObject<TableHome> {
  override scalars(): readonly string[] {
    return ['enabled', 'isDataFiltered'];
  }

  get enabled(): boolean {
    return true;
  }

  get isDataFiltered(): boolean {
    return filtersOf(this[home].book, tableInfo(this[home].book, this[home].table)).size > 0;
  }

  apply(_range: unknown, column: unknown, criteria: unknown): void {
    filterColumn(this[home].book, this[home].table, integer(column, 0), valuesIn(criteria));
  }

  clearCriteria(): void {
    clearFilters(this[home].book, this[home].table);
  }
}
