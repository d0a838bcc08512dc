import type { TableProperties, Worksheet } from '@cj-tech-master/excelts';
import { Table } from '@cj-tech-master/excelts';
import type { TableInfo } from '../engine/engine';
import { headingsOf } from '../engine/tableHeadings';
import { formatA1, parseA1 } from '../geometry/a1';
import type { Book } from '../model/book';
import { bodyRect } from '../model/table/tableHeaders';
import type { FormulaSpelling } from './formulaText';

export function readTables(book: Book, file: Worksheet, sheet: string): void {
  for (const { table } of file.getTables()) {
    const rect = parseA1(table.tableRef ?? table.ref);
    if (rect === null) continue;
    const { style = {} } = table;
    book.engine.putTable({
      id: book.newId('TABLE'),
      name: table.displayName ?? table.name,
      sheet,
      rect,
      hiddenHeadings: table.headerRow === false ? table.columns.map(({ name }) => name) : null,
      showTotals: table.totalsRow === true,
      style: style.theme ?? 'None',
      showBandedRows: style.showRowStripes === true,
      showBandedColumns: style.showColumnStripes === true,
      showFilterButton: table.autoFilterRef !== undefined,
      highlightFirstColumn: style.showFirstColumn === true,
      highlightLastColumn: style.showLastColumn === true,
    });
  }
}

/** The formula that every cell of a column has in the same words; Excel puts it into new rows. */
function columnFormula(contents: readonly unknown[]): string | undefined {
  const [first] = contents;
  return typeof first === 'string' && first.startsWith('=') && contents.every((one) => one === first)
    ? first
    : undefined;
}

/** The cells are written before: the library takes the rows of a table from them. */
export function writeTables(book: Book, file: Worksheet, sheet: string, spelling: FormulaSpelling): void {
  const before = new Map(file.getTables().map(({ table }) => [table.name.toLowerCase(), table]));
  for (const name of Object.keys(file.tables)) Reflect.deleteProperty(file.tables, name);
  for (const info of book.engine.tables().filter((table) => table.sheet === sheet)) {
    const formulas = book.engine.formulas(sheet, bodyRect(info));
    const kept = new Map(before.get(info.name.toLowerCase())?.columns.map((column) => [column.name, column]));
    const columns = headingsOf(book.engine, info).map((name, at): TableProperties['columns'][number] => {
      const formula = columnFormula(formulas.map((row) => row[at]));
      const { totalsRowLabel, totalsRowFunction, totalsRowFormula } = kept.get(name) ?? { name };
      return {
        name,
        ...(totalsRowLabel === undefined ? {} : { totalsRowLabel }),
        ...(totalsRowFunction === undefined ? {} : { totalsRowFunction }),
        ...(totalsRowFormula === undefined ? {} : { totalsRowFormula }),
        ...(formula === undefined ? {} : { calculatedColumnFormula: spelling.stored(formula) }),
      };
    });
    file.tables[info.name] = new Table(file, model(info, columns));
  }
}

function model(info: TableInfo, columns: TableProperties['columns']): NonNullable<Table['table']> {
  const address = formatA1(info.rect);
  return {
    name: info.name,
    displayName: info.name,
    ref: formatA1({ ...info.rect, rows: 1, columns: 1 }),
    tableRef: address,
    headerRow: info.hiddenHeadings === null,
    totalsRow: info.showTotals,
    ...(info.showFilterButton
      ? { autoFilterRef: formatA1({ ...info.rect, rows: info.rect.rows - (info.showTotals ? 1 : 0) }) }
      : {}),
    style: {
      ...(info.style === 'None' || info.style === '' ? {} : { theme: info.style }),
      showFirstColumn: info.highlightFirstColumn,
      showLastColumn: info.highlightLastColumn,
      showRowStripes: info.showBandedRows,
      showColumnStripes: info.showBandedColumns,
    },
    columns,
    rows: [],
  };
}
