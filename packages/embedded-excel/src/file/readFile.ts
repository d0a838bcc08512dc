import type { Worksheet } from '@cj-tech-master/excelts';
import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import type { CellInput } from '../engine/content';
import type { Visibility } from '../engine/engine';
import type { StyleKey, StyleValue } from '../engine/style';
import { DEFAULT_STYLE } from '../engine/style';
import { parseA1 } from '../geometry/a1';
import { CellBlocks } from '../geometry/blocks';
import { MAX_ROWS, cell as cellAt } from '../geometry/rect';
import type { Book } from '../model/book';
import type { ThemeColors } from './colors';
import { colorOf, themeColors } from './colors';
import { readConditionals } from './conditionals';
import { readCell } from './fileCells';
import type { FormulaSpelling } from './formulaText';
import { looksOf } from './looks';
import type { FileOrigin, Loss } from './origin';
import { UnreadableFile } from './origin';
import { readPage } from './page';
import { readTables } from './tables';
import { readValidations } from './validations';

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};
const PIXELS_PER_LETTER = 7;
const POINTS_PER_PIXEL = 0.75;
/** Widths in a file count letters of the standard font; the host counts points. */
const columnPoints = (letters: number): number => Math.round(letters * PIXELS_PER_LETTER) * POINTS_PER_PIXEL;

/** First bytes of a zip, and of the container of older and of encrypted workbooks. */
const ZIP = [0x50, 0x4b];
const OLD_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];
const beginsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, at) => bytes[at] === byte);

const holds = (bytes: Uint8Array, part: readonly number[]): boolean =>
  bytes.some((_byte, at) => part.every((byte, offset) => bytes[at + offset] === byte));
const lettersOf = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** The container of an encrypted workbook has a stream of this name, in two bytes a letter. */
const isEncrypted = (bytes: Uint8Array): boolean =>
  holds(
    bytes,
    lettersOf('EncryptedPackage').flatMap((letter) => [letter, 0]),
  );
/** Names of parts stand in a zip as they are. */
const hasMacros = (bytes: Uint8Array): boolean => holds(bytes, lettersOf('xl/vbaProject.bin'));

/** @throws UnreadableFile */
export async function loadFile(bytes: Uint8Array): Promise<Workbook> {
  if (beginsWith(bytes, OLD_CONTAINER)) throw new UnreadableFile(isEncrypted(bytes) ? 'protected' : 'oldFormat');
  if (!beginsWith(bytes, ZIP)) throw new UnreadableFile('damaged');
  installChartSupport();
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes);
  } catch (error) {
    throw new UnreadableFile('damaged', { cause: error });
  }
  if (workbook.worksheets.length === 0) throw new UnreadableFile('damaged');
  return workbook;
}

export const themeOf = (workbook: Workbook): ThemeColors => {
  const parts = (workbook.model as { themes?: Readonly<Record<string, string>> }).themes ?? {};
  return themeColors(Object.values(parts)[0]);
};

interface Reading {
  readonly book: Book;
  readonly workbook: Workbook;
  readonly theme: ThemeColors;
  readonly spelling: FormulaSpelling;
  readonly losses: Loss[];
}

/** Cells and their looks, each kind of look in as few blocks as there are. */
function readCells({ book, workbook, theme, spelling, losses }: Reading, file: Worksheet, sheet: string): void {
  const from1904 = workbook.properties.date1904 === true;
  const looks = new Map<StyleKey, Map<StyleValue, CellBlocks>>();
  const { hyperlinks } = book.state(sheet);
  const standard = workbook.defaultFont ?? {};
  let rich = 0;
  file.eachRow({ includeEmpty: false }, (row) => {
    const inputs: CellInput[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => {
      const [r, c] = [row.number - 1, cell.col - 1];
      for (const [key, value] of looksOf({ ...cell.style, font: { ...standard, ...cell.style.font } }, theme)) {
        const values = looks.get(key) ?? new Map<StyleValue, CellBlocks>();
        looks.set(key, values);
        const blocks = values.get(value) ?? new CellBlocks();
        values.set(value, blocks);
        blocks.add(r, c);
      }
      // A cell covered by a merged one repeats what that holds.
      const read = cell.isMerged && cell.master !== cell ? null : readCell(cell, spelling, from1904);
      if (read === null) return;
      inputs[c] = read.content;
      if (read.isRich) rich += 1;
      if (read.link) hyperlinks.put(cellAt(r, c), read.link);
    });
    if (inputs.length === 0) return;
    const cells = Array.from(inputs, (input) => input ?? null);
    book.engine.write(sheet, { row: row.number - 1, column: 0, rows: 1, columns: cells.length }, [cells]);
  });
  for (const [key, values] of looks)
    for (const [value, blocks] of values)
      for (const rect of blocks.blocks()) book.engine.setStyle(sheet, rect, key, value);
  if (rich > 0) losses.push({ kind: 'richText', sheet: file.name, count: rich });
}

function readSizes({ engine }: Book, file: Worksheet, sheet: string): void {
  const columns = (file.columns as Worksheet['columns'] | null) ?? [];
  for (const column of columns) {
    const at = { row: 0, column: column.number - 1, rows: MAX_ROWS, columns: 1 };
    const width = column.width === undefined ? undefined : columnPoints(column.width);
    if (width !== undefined && width !== DEFAULT_STYLE.columnWidth) engine.setStyle(sheet, at, 'columnWidth', width);
    if (column.hidden) engine.setStyle(sheet, at, 'columnHidden', true);
  }
  file.eachRow({ includeEmpty: true }, (row) => {
    const at = cellAt(row.number - 1, 0);
    const height = row.height;
    if (height !== undefined && height !== DEFAULT_STYLE.rowHeight) engine.setStyle(sheet, at, 'rowHeight', height);
    if (row.hidden) engine.setStyle(sheet, at, 'rowHidden', true);
  });
}

/** Undefined for a sheet that says nothing of how it is seen, whatever the library's types say. */
export const viewsOf = (file: Worksheet): Worksheet['views'] => {
  const views: unknown = file.views;
  return (views ?? []) as Worksheet['views'];
};

function readView({ book, theme }: Reading, file: Worksheet, sheet: string): void {
  const [view] = viewsOf(file);
  if (view?.state === 'frozen') book.engine.setFreeze(sheet, view.ySplit ?? 0, view.xSplit ?? 0);
  const tabColor = colorOf(file.properties.tabColor, theme);
  book.engine.setSheet(sheet, {
    ...(view?.showGridLines === false ? { showGridlines: false } : {}),
    ...(view?.showRowColHeaders === false ? { showHeadings: false } : {}),
    ...(tabColor === undefined ? {} : { tabColor }),
  });
  // Undefined for a sheet that was read without one, whatever the library's types say.
  const sheetProtection = file.sheetProtection as Worksheet['sheetProtection'] | undefined;
  if (!sheetProtection) return;
  const allowed = (
    [
      'formatCells',
      'formatColumns',
      'formatRows',
      'insertColumns',
      'insertRows',
      'insertHyperlinks',
      'deleteColumns',
      'deleteRows',
      'sort',
      'autoFilter',
      'pivotTables',
    ] as const
  ).map((name) => [`allow${name.charAt(0).toUpperCase()}${name.slice(1)}`, sheetProtection[name] === true] as const);
  book.state(sheet).protection = {
    options: { ...Object.fromEntries(allowed), selectionMode: 'Normal' },
    // The password itself is not in the file; nobody can give this one.
    password: sheetProtection.hashValue === undefined ? null : crypto.randomUUID(),
  };
}

function readNames({ book, workbook, spelling }: Reading, ids: readonly string[]): void {
  for (const entry of workbook.definedNames.model) {
    if (entry.name.startsWith('_xlnm.')) continue;
    const text = entry.rawText ?? entry.formulaExpression ?? entry.ranges.join(',');
    if (text === '') continue;
    book.engine.putName({
      name: entry.name,
      formula: spelling.typed(text),
      comment: '',
      visible: entry.hidden !== true,
      scope: entry.localSheetId === undefined ? null : (ids[entry.localSheetId] ?? null),
    });
  }
}

/** A workbook begins with one sheet; the file's sheets come in its place. */
function makeSheets({ engine }: Book, workbook: Workbook): readonly string[] {
  const [first] = engine.sheets();
  return workbook.worksheets.map(({ name }, at) => {
    if (at > 0 || first === undefined) return engine.addSheet(name);
    engine.renameSheet(first.id, name);
    return first.id;
  });
}

/**
 * Fills an empty workbook with what stands in a file.
 * @param workbook what `loadFile` made of `bytes`
 */
export async function readFile(
  book: Book,
  workbook: Workbook,
  bytes: Uint8Array,
  spelling: FormulaSpelling,
): Promise<{ readonly origin: FileOrigin; readonly losses: readonly Loss[] }> {
  const reading: Reading = { book, workbook, theme: themeOf(workbook), spelling, losses: [] };
  const { engine } = book;
  if (hasMacros(bytes)) reading.losses.push({ kind: 'macros', sheet: null, count: 1 });
  book.from1904 = workbook.properties.date1904 === true;
  const ids = makeSheets(book, workbook);
  workbook.worksheets.forEach((file, at) => {
    const sheet = ids[at] ?? '';
    readSizes(book, file, sheet);
    readCells(reading, file, sheet);
    for (const { top, left, bottom, right } of file.mergedRegions)
      engine.merge(sheet, { row: top - 1, column: left - 1, rows: bottom - top + 1, columns: right - left + 1 });
  });
  for (const [at, file] of workbook.worksheets.entries()) {
    const sheet = ids[at] ?? '';
    readTables(book, file, sheet);
    const unknown = readValidations(file, engine, sheet, spelling);
    if (unknown > 0) reading.losses.push({ kind: 'validations', sheet: file.name, count: unknown });
    readConditionals(file, engine, sheet, { spelling, theme: reading.theme, newId: () => book.newId('FORMAT') });
    readPage(file, book.state(sheet));
    readView(reading, file, sheet);
    const controls = file.formControls.length;
    if (controls > 0) reading.losses.push({ kind: 'formControls', sheet: file.name, count: controls });
  }
  readNames(reading, ids);
  showSheets(reading, ids);
  await engine.settle();
  return {
    origin: { bytes, sheets: new Map(workbook.worksheets.map(({ name }, at) => [ids[at] ?? '', name])) },
    losses: reading.losses,
  };
}

/** Which sheets are in sight, and what the reader sees first. */
function showSheets({ book, workbook }: Reading, ids: readonly string[]): void {
  const visible = workbook.worksheets.map(({ state }) => VISIBILITY[state] ?? 'Visible');
  const wanted = (workbook.views as Workbook['views'] | undefined)?.[0]?.activeTab ?? 0;
  const shown = visible[wanted] === 'Visible' ? wanted : visible.indexOf('Visible');
  const [active, file] = [ids[shown], workbook.worksheets[shown]];
  if (active !== undefined) book.engine.activate(active);
  visible.forEach((visibility, at) => {
    const sheet = ids[at];
    if (sheet !== undefined && visibility !== 'Visible') book.engine.setSheet(sheet, { visibility });
  });
  const rect = parseA1((file && viewsOf(file)[0]?.activeCell) ?? 'A1');
  if (active !== undefined && rect !== null) book.engine.select(active, rect);
}
