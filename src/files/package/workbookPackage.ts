/** Which part of a package is the workbook, which hold its sheets and their tables, and what it says of itself. */
import { FileProblem } from '../fileProblem';
import { attribute, isOn, prefixedAttribute } from '../xml/readXml';
import type { Codec } from './codec';
import { Package } from './package';

export interface TablePart {
  readonly path: string;
  readonly name: string;
  /** `A4:U30`, its heading included. */
  readonly ref: string;
  /** As the part has them, line breaks included. */
  readonly headers: readonly string[];
  /** The header row may be switched off; the part keeps the headings. */
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

export interface SheetPart {
  readonly path: string;
  readonly name: string;
}

export interface DefinedName {
  readonly name: string;
  /** What it stands for. */
  readonly text: string;
  /** Position of the sheet that alone knows it. */
  readonly sheet: number | null;
}

export interface WorkbookPackage {
  readonly package: Package;
  readonly path: string;
  /** Worksheets, in the order of their tabs. */
  readonly sheets: readonly SheetPart[];
  readonly definedNames: readonly DefinedName[];
  readonly calculation: 'automatic' | 'manual';
  /** Days count from 1904. */
  readonly from1904: boolean;
  /** Workbooks that formulas refer to. */
  readonly externalLinks: number;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

/** With macros, and templates: their parts are the same. */
const WORKBOOK_TYPE =
  /^application\/vnd\.(?:openxmlformats-officedocument\.spreadsheetml|ms-excel)\.(?:sheet|template|addin)\.(?:macroenabled\.)?main\+xml$/;
const BINARY_TYPE = 'application/vnd.ms-excel.sheet.binary.macroenabled.main';

const isOpenDocument = (whole: Package): boolean =>
  whole.has('mimetype') && new TextDecoder().decode(whole.part('mimetype')).includes('opendocument.spreadsheet');

/** In attributes and texts a character may be written as `_x000a_` (ECMA-376 part 1, 22.9.2.19). */
const ESCAPE = /_x([0-9a-f]{4})_/gi;

export const fromEscapes = (text: string): string =>
  text.includes('_x') ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;

/** Throws FileProblem for a package of something else. */
const workbookPath = (whole: Package): string => {
  if (isOpenDocument(whole)) throw new FileProblem('openDocument');
  const main = whole.relations('').find(({ kind }) => kind === 'officeDocument')?.target ?? null;
  if (main === null) throw new FileProblem('notXlsx');
  const type = whole.typeOf(main);
  if (type === BINARY_TYPE) throw new FileProblem('binaryWorkbook');
  // A type that is missing, or that of any XML, says nothing; another one says what it is.
  const saysNothing = type === undefined || type === 'application/xml' || type === 'text/xml';
  if (!saysNothing && !WORKBOOK_TYPE.test(type)) throw new FileProblem('notXlsx');
  if (!whole.has(main)) throw new FileProblem('damaged');
  return main;
};

interface Workbook {
  readonly sheets: { readonly name: string; readonly relation: string }[];
  readonly definedNames: DefinedName[];
  calculation: 'automatic' | 'manual';
  from1904: boolean;
  isWorkbook: boolean;
}

const readWorkbook = (whole: Package, path: string): Workbook => {
  const found: Workbook = {
    sheets: [],
    definedNames: [],
    calculation: 'automatic',
    from1904: false,
    isWorkbook: false,
  };
  let name: Omit<DefinedName, 'text'> | null = null;
  let text = '';
  let inside = 0;
  whole.read(path, {
    open: (element, attributes) => {
      if (inside === 0) found.isWorkbook = element === 'workbook';
      inside += 1;
      if (element === 'sheet') {
        const own = attributes();
        found.sheets.push({ name: attribute(own, 'name') ?? '', relation: prefixedAttribute(own, 'id') ?? '' });
      } else if (element === 'definedName') {
        const own = attributes();
        const sheet = attribute(own, 'localSheetId');
        name = { name: attribute(own, 'name') ?? '', sheet: sheet === undefined ? null : Number(sheet) };
        text = '';
      } else if (element === 'calcPr') {
        if (attribute(attributes(), 'calcMode') === 'manual') found.calculation = 'manual';
      } else if (element === 'workbookPr') found.from1904 = isOn(attribute(attributes(), 'date1904'));
    },
    text: (piece, meaning) => {
      if (name !== null) text += meaning(piece);
    },
    close: (element) => {
      if (element !== 'definedName' || name === null) return;
      found.definedNames.push({ ...name, text });
      name = null;
    },
  });
  return found;
};

/** Throws FileProblem. */
export const openWorkbook = (bytes: Uint8Array, codec?: Codec): WorkbookPackage => {
  const whole = new Package(bytes, codec);
  const path = workbookPath(whole);
  const workbook = readWorkbook(whole, path);
  if (!workbook.isWorkbook) throw new FileProblem('damaged');
  const relations = whole.relations(path);
  const byId = new Map(relations.map((relation) => [relation.id, relation] as const));
  const sheets = workbook.sheets.flatMap(({ name, relation }) => {
    const found = byId.get(relation);
    if (found === undefined) throw new FileProblem('damaged');
    // Sheets of charts, dialogs and macros have no cells.
    if (found.kind !== 'worksheet' || found.target === null) return [];
    // It might be the one with our figures.
    if (!whole.has(found.target)) throw new FileProblem('damaged');
    return [{ name, path: found.target }];
  });
  const target = (kind: string): string | null => relations.find((own) => own.kind === kind)?.target ?? null;
  const { definedNames, calculation, from1904 } = workbook;
  return {
    package: whole,
    path,
    sheets,
    definedNames,
    calculation,
    from1904,
    externalLinks: relations.filter(({ kind }) => kind === 'externalLink').length,
    sharedStrings: target('sharedStrings'),
    styles: target('styles'),
  };
};

const readTable = (whole: Package, path: string): TablePart => {
  const headers: string[] = [];
  let [name, ref, headed, totals] = ['', '', 1, 0];
  let inside = 0;
  whole.read(path, {
    open: (element, attributes) => {
      inside += 1;
      if (inside === 1 && element === 'table') {
        const own = attributes();
        name = attribute(own, 'displayName') ?? attribute(own, 'name') ?? '';
        ref = attribute(own, 'ref') ?? '';
        headed = Number(attribute(own, 'headerRowCount') ?? 1);
        totals = Number(attribute(own, 'totalsRowCount') ?? 0);
      } else if (element === 'tableColumn') headers.push(fromEscapes(attribute(attributes(), 'name') ?? ''));
    },
  });
  return { path, name, ref, headers, hasHeaders: headed > 0, hasTotals: totals > 0 };
};

/** The tables of a sheet. Throws FileProblem. */
export const tablesOf = (whole: Package, { path }: SheetPart): readonly TablePart[] =>
  whole
    .relations(path)
    .flatMap(({ kind, target }) => (kind === 'table' && target !== null ? [readTable(whole, target)] : []));
