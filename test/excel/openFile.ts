import type { Switches } from '@xhht/embedded-excel/switches';
import { openWorkbook, type OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { rectOf } from '../../src/files/package/grid';
import { openWorkbook as openPackage, tablesOf } from '../../src/files/package/workbookPackage';
import { readSharedStrings } from '../../src/files/read/sharedStrings';
import { readSheetCells, type SheetCell } from '../../src/files/read/sheetCells';
import { officeWith } from './officeContext';

const contentOf = (cell: SheetCell | undefined): string | number | boolean => {
  if (cell === undefined) return '';
  if (cell.formula !== '') return `=${cell.formula.replaceAll('_xldudf_XHHT_', 'XHHT.')}`;
  // A text that looks like a number or a formula stays a text.
  return typeof cell.value === 'string' && /^[=+\-@\d]/.test(cell.value) ? `'${cell.value}` : cell.value;
};

/** As far as a plan's sheets reach. */
const AREA = { top: 0, left: 0, rows: 2_000, columns: 80 };
const CELL = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$[A-Z]+\$\d+)$/;

/** An .xlsx file as Excel would open it: cells, tables and names; looks and validations are left out. */
export const openFile = async (bytes: Uint8Array, switches: Partial<Switches> = {}): Promise<OpenedWorkbook> => {
  const file = openPackage(bytes);
  const strings = readSharedStrings(file);
  const workbook = await openWorkbook({ engine: 'memory', switches });
  workbook.installGlobals();
  officeWith({ customFunctions: true });
  await workbook.Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheets = file.sheets.map((part) => ({ part, to: worksheets.add(part.name) }));
    for (const { part, to } of sheets) {
      const cells = readSheetCells({ workbook: file, path: part.path, strings, firstDay: () => 0 }, [AREA]);
      const rows = cells.lastRow(AREA) + 1;
      const contents = Array.from({ length: rows }, (_row, row) =>
        Array.from({ length: AREA.columns }, (_column, column) => contentOf(cells.cell(row, column))),
      );
      if (rows > 0) to.getRangeByIndexes(0, 0, rows, AREA.columns).formulas = contents;
      for (const { name, ref } of tablesOf(file.package, part)) to.tables.add(ref, true).name = name;
    }
    for (const { name, text } of file.definedNames) {
      const [, quoted, plain, address = ''] = CELL.exec(text) ?? [];
      const sheet = quoted?.replaceAll("''", "'") ?? plain;
      const cell = rectOf(address);
      if (sheet === undefined || cell === undefined || name.startsWith('_xlnm')) continue;
      names.add(name, worksheets.getItem(sheet).getRangeByIndexes(cell.top, cell.left, 1, 1));
    }
    await context.sync();
  });
  return workbook;
};
