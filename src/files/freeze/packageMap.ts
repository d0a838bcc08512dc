/** The parts of a workbook that is written again, and which of them hold which sheet and table. */
import { strToU8 } from 'fflate';
import { openWorkbook, tablesOf, type SheetPart as Sheet, type TablePart as Table } from '../package/workbookPackage';
import { readSharedStrings } from '../read/sharedStrings';
import { decodePart } from '../xml/decode';

export type Parts = Readonly<Record<string, Uint8Array>>;

export interface TablePart extends Table {
  readonly sheet: string;
}

export interface SheetPart extends Sheet {
  readonly tables: readonly TablePart[];
}

export interface WorkbookParts {
  readonly parts: Record<string, Uint8Array>;
  /** Path of the workbook part. */
  readonly workbook: string;
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: readonly string[];
  /** Path of the part that holds them; `null` for a workbook without. */
  readonly sharedStringsPath: string | null;
  /** What a defined name stands for, by name in capitals. */
  readonly definedNames: ReadonlyMap<string, string>;
}

export const textOf = (parts: Parts, path: string): string => {
  const part = parts[path];
  return part === undefined ? '' : decodePart(part);
};

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Parts are written in UTF-8, whatever they were read in. */
const inUtf8 = (xml: string): string =>
  xml.startsWith('<?xml') ? `${DECLARATION}${xml.slice(xml.indexOf('?>') + 2)}` : xml;

/** A part that is not there, or that nothing changes, stays as it is, byte for byte. */
export const replacePart = (parts: Record<string, Uint8Array>, path: string, change: (xml: string) => string): void => {
  const xml = textOf(parts, path);
  const changed = xml === '' ? '' : change(xml);
  if (changed !== xml) parts[path] = strToU8(inUtf8(changed));
};

/** Throws FileProblem. */
export const workbookParts = (bytes: Uint8Array): WorkbookParts => {
  const workbook = openWorkbook(bytes);
  const { package: whole, path, sheets, definedNames } = workbook;
  return {
    parts: Object.fromEntries(whole.paths.map((own) => [own, whole.part(own)])),
    workbook: path,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      tables: tablesOf(whole, sheet).map((table) => ({ ...table, sheet: sheet.name })),
    })),
    sharedStrings: readSharedStrings(workbook),
    sharedStringsPath: workbook.sharedStrings,
    definedNames: new Map(definedNames.map(({ name, text }) => [name.toUpperCase(), text])),
  };
};
