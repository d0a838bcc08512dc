import type { CellValueInput, Worksheet } from '@cj-tech-master/excelts';
import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import type { StyleKey, StyleValue } from '../engine/style';
import { DEFAULT_STYLE } from '../engine/style';
import { lastColumn, lastRow } from '../geometry/rect';
import type { Rect } from '../geometry/rect';
import type { Book } from '../model/book';
import { fileColor } from './colors';
import { writeConditionals } from './conditionals';
import { storedFormula, storedValue } from './fileCells';
import type { FormulaSpelling } from './formulaText';
import { styleOf } from './looks';
import type { FileOrigin, Loss } from './origin';
import { writePage } from './page';
import { loadFile, viewsOf } from './readFile';
import { writeTables } from './tables';
import { writeValidations } from './validations';

const LETTERS_PER_POINT = 4 / 3 / 7;
const STATES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

interface Writing {
  readonly book: Book;
  readonly spelling: FormulaSpelling;
  readonly losses: Loss[];
}

/** Takes away what the host knows of: it is written anew. The rest of the sheet stays as it was opened. */
function empty(file: Worksheet): void {
  for (const { top, left, bottom, right } of [...file.mergedRegions]) file.unMergeCells(top, left, bottom, right);
  file.eachRow({ includeEmpty: false }, (row) => {
    row.hidden = false;
    row.eachCell({ includeEmpty: true }, (cell) => {
      cell.value = null;
      cell.style = {};
    });
  });
}

/** Cells that look alike share one style: the library knows it again by itself. */
function writeCells({ book, spelling }: Writing, file: Worksheet, sheet: string, used: Rect): void {
  const { engine } = book;
  const { hyperlinks } = book.state(sheet);
  const [values, formulas] = [engine.values(sheet, used), engine.formulas(sheet, used)];
  const spilled = new Set<string>();
  const content = (row: number, column: number): CellValueInput => {
    const [r, c] = [row - used.row, column - used.column];
    const [value = '', formula] = [values[r]?.[c], formulas[r]?.[c]];
    if (typeof formula !== 'string' || !formula.startsWith('=') || formula === value)
      return spilled.has(`${row} ${column}`) ? null : storedValue(value, hyperlinks.at(row, column));
    const spill = engine.spill(sheet, row, column);
    for (let down = 0; spill && down < spill.rows; down++)
      for (let right = 0; right < spill.columns; right++) spilled.add(`${row + down} ${column + right}`);
    return storedFormula(formula, value, spill, spelling);
  };
  for (let row = used.row; row <= lastRow(used); row++) {
    for (let column = used.column; column <= lastColumn(used); column++) {
      const at: Rect = { row, column, rows: 1, columns: 1 };
      const cell = file.getCell(row + 1, column + 1);
      const read = (key: StyleKey): StyleValue => engine.style(sheet, at, key) ?? '';
      cell.style = styleOf(read);
      cell.value = content(row, column);
    }
  }
}

function writeSizes({ book: { engine } }: Writing, file: Worksheet, sheet: string, used: Rect): void {
  for (let at = 0; at <= lastColumn(used); at++) {
    const column = file.getColumn(at + 1);
    const rect = { row: 0, column: at, rows: 1, columns: 1 };
    const width = Number(engine.style(sheet, rect, 'columnWidth'));
    if (width !== DEFAULT_STYLE.columnWidth || column.width !== undefined) column.width = width * LETTERS_PER_POINT;
    column.hidden = engine.style(sheet, rect, 'columnHidden') === true;
  }
  for (let at = 0; at <= lastRow(used); at++) {
    const rect = { row: at, column: 0, rows: 1, columns: 1 };
    const height = Number(engine.style(sheet, rect, 'rowHeight'));
    const hidden = engine.style(sheet, rect, 'rowHidden') === true;
    if (height !== DEFAULT_STYLE.rowHeight || file.findRow(at + 1)?.height !== undefined)
      file.getRow(at + 1).height = height;
    if (hidden) file.getRow(at + 1).hidden = true;
  }
}

async function writeView({ book }: Writing, file: Worksheet, sheet: string): Promise<void> {
  const info = book.sheet(sheet);
  const { rows, columns } = book.engine.freeze(sheet);
  const before = viewsOf(file)[0] ?? {};
  const split =
    rows > 0 || columns > 0
      ? ({ state: 'frozen', ySplit: rows, xSplit: columns } as const)
      : { state: 'normal' as const };
  const { zoomScale, rightToLeft } = before;
  file.views = [
    {
      ...split,
      ...(zoomScale === undefined ? {} : { zoomScale }),
      ...(rightToLeft === undefined ? {} : { rightToLeft }),
      showGridLines: info.showGridlines,
      showRowColHeaders: info.showHeadings,
    },
  ];
  file.state = STATES[info.visibility];
  if (info.tabColor !== '') file.properties.tabColor = fileColor(info.tabColor);
  const { protection } = book.state(sheet);
  if (protection === null) file.unprotect();
  else if (!file.sheetProtection) {
    const allowed = Object.entries(protection.options).flatMap(([name, value]) => {
      const stored = /^allow(.+)$/.exec(name)?.[1];
      return stored === undefined ? [] : [[stored.charAt(0).toLowerCase() + stored.slice(1), value === true] as const];
    });
    await file.protect(protection.password ?? undefined, Object.fromEntries(allowed));
  }
}

async function writeSheet(writing: Writing, file: Worksheet, sheet: string): Promise<void> {
  const { book, spelling, losses } = writing;
  empty(file);
  const used = book.engine.used(sheet, true);
  if (used !== null) {
    writeSizes(writing, file, sheet, used);
    writeCells(writing, file, sheet, used);
  }
  for (const { row, column, rows, columns } of book.engine.merges(sheet))
    file.mergeCellsWithoutStyle(row + 1, column + 1, row + rows, column + columns);
  writeTables(book, file, sheet, spelling);
  writeValidations(file, book.engine, sheet, spelling);
  const left = writeConditionals(file, book.engine, sheet, spelling);
  if (left > 0) losses.push({ kind: 'conditionalFormats', sheet: file.name, count: left });
  const { charts } = book.state(sheet);
  if (charts.length > 0) losses.push({ kind: 'charts', sheet: file.name, count: charts.length });
  writePage(file, book.state(sheet));
  await writeView(writing, file, sheet);
}

/** Sheets in the order of the workbook, each on the sheet of the file that it came from. */
function placeSheets(book: Book, workbook: Workbook, origin: FileOrigin | null): Map<string, Worksheet> {
  const infos = book.engine.sheets();
  const placed = new Map<string, Worksheet>();
  for (const { id } of infos) {
    const file = workbook.getWorksheet(origin?.sheets.get(id) ?? '');
    if (file) placed.set(id, file);
  }
  const kept = new Set(placed.values());
  for (const file of [...workbook.worksheets]) if (!kept.has(file)) workbook.removeWorksheet(file.id);
  // Two sheets may have taken each other's names.
  [...kept].forEach((file, at) => (file.name = `passing ${at}`));
  infos.forEach(({ id, name }, at) => {
    const file = placed.get(id) ?? workbook.addWorksheet(name);
    file.name = name;
    file.orderNo = at + 1;
    placed.set(id, file);
  });
  return placed;
}

function writeNames({ book, spelling }: Writing, workbook: Workbook): void {
  const order = book.engine.sheets().map(({ id }) => id);
  workbook.definedNames.model = book.engine.names().map(({ name, formula, visible, scope }) => ({
    name,
    ranges: [],
    rawText: spelling.stored(formula),
    kind: 'opaque' as const,
    ...(scope === null ? {} : { localSheetId: order.indexOf(scope) }),
    ...(visible ? {} : { hidden: true }),
  }));
}

/** The workbook as the bytes of an .xlsx file, and what those do not hold. */
export async function writeFile(
  book: Book,
  origin: FileOrigin | null,
  spelling: FormulaSpelling,
): Promise<{ readonly bytes: Uint8Array; readonly losses: readonly Loss[] }> {
  await book.engine.settle();
  installChartSupport();
  const workbook = origin === null ? new Workbook() : await loadFile(origin.bytes);
  const { themes } = workbook.model as { themes?: object };
  if (themes === undefined || Object.keys(themes).length === 0) workbook.clearThemes();
  const writing: Writing = { book, spelling, losses: [] };
  for (const [sheet, file] of placeSheets(book, workbook, origin)) await writeSheet(writing, file, sheet);
  writeNames(writing, workbook);
  if (book.settings.size > 0) writing.losses.push({ kind: 'addinSettings', sheet: null, count: book.settings.size });
  workbook.properties.date1904 = book.from1904;
  const active = book.engine.sheets().findIndex(({ id }) => id === book.engine.activeSheet());
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 24_000,
      height: 14_000,
      firstSheet: 0,
      ...(workbook.views as Workbook['views'] | undefined)?.[0],
      visibility: 'visible',
      activeTab: Math.max(0, active),
    },
  ];
  // Values stand beside the formulas; Excel is asked to count again because its functions are its own.
  workbook.calcProperties.fullCalcOnLoad = true;
  return { bytes: await workbook.xlsx.writeBuffer({ validate: false }), losses: writing.losses };
}
