/**
 * A plan workbook that every reader sees right: in the bytes of an .xlsx file, native twins stand in the place of our
 * functions, values where there is no twin, and every calculated cell of the template holds its value. Parts that hold
 * no formula, such as charts, pictures, macros and styles, stay byte for byte as they are.
 */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { parseWorkbook } from '../workbook/parse/parse';
import { tableNamesOf } from '../workbook/formula/tableNames';
import type { TableNames } from '../workbook/formula/tableNames';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { TemplateDifference } from '../workbook/upgrade/difference';
import { TABLES } from '../workbook/workbook';
import { calculatedValues } from './freeze/calculatedValues';
import type { CalculatedValues } from './freeze/calculatedValues';
import { packageCells, readSharedStrings } from './freeze/packageCells';
import { definedNames, sheetParts, textOf, WORKBOOK, WORKBOOK_RELATIONS } from './freeze/packageMap';
import type { SheetPart } from './freeze/packageMap';
import { patchFormulaTexts, patchSheet } from './freeze/patchSheet';
import type { FrozenPlace } from './freeze/patchSheet';
import { attribute, elementsOf, printElement, replaceElements, withAttribute } from './freeze/xml';
import { openWholePackage } from './openPackage';
import { FileProblem } from './fileProblem';
import { readXlsx } from './readXlsx';

export interface FrozenFile {
  readonly bytes: Uint8Array;
  /** Cells, names and rules that now have a formula of built-in functions. */
  readonly formulas: number;
  /** Cells that now hold what their formula gave. */
  readonly values: number;
  /** Where a custom function is left: it has no twin there, and no value either. */
  readonly left: readonly FrozenPlace[];
}

type MutableParts = Record<string, Uint8Array>;

interface Counts {
  formulas: number;
  values: number;
  readonly left: FrozenPlace[];
}

const CALCULATION_CHAIN = 'xl/calcChain.xml';
const CONTENT_TYPES = '[Content_Types].xml';
/** Zip cannot say less; Excel writes the same. */
const NO_DATE = new Date(1980, 0, 1);

const replacePart = (parts: MutableParts, path: string, change: (xml: string) => string): void => {
  const xml = textOf(parts, path);
  const changed = change(xml);
  if (xml !== '' && changed !== xml) parts[path] = strToU8(changed);
};

const ONE_CELL = /^(?:'((?:[^']|'')*)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)$/iu;

/** What was read from the bytes, and what a workbook of an older template has otherwise (`formerTemplate`). */
export interface ReadBefore {
  readonly snapshot: WorkbookSnapshot;
  readonly former: TemplateDifference | null;
}

const valuesOf = ({ snapshot, former }: ReadBefore, names: ReadonlyMap<string, string>): CalculatedValues => {
  if (snapshot.tables.length === 0 && snapshot.names.length === 0) throw new FileProblem('noTemplate');
  const parsed = parseWorkbook(snapshot, former);
  return calculatedValues(parsed, (name) => {
    const [, quoted, plain, column, row] = ONE_CELL.exec(names.get(name.toUpperCase()) ?? '') ?? [];
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    return sheet === undefined || column === undefined || row === undefined
      ? undefined
      : { sheet, address: `${column}${row}` };
  });
};

const patchTables = (parts: MutableParts, sheets: readonly SheetPart[], names: TableNames): void => {
  for (const { path } of sheets.flatMap(({ tables }) => tables)) {
    replacePart(parts, path, (xml) => {
      const { xml: patched } = patchFormulaTexts(xml, ['calculatedColumnFormula', 'totalsRowFormula'], names);
      // A column whose formula has no twin fills new rows with nothing rather than with #NAME?.
      return replaceElements(patched, 'calculatedColumnFormula', ({ inner }) =>
        /_xldudf_XHHT_|XHHT\./i.test(inner ?? '') ? '' : undefined,
      );
    });
  }
};

const AFTER_NAMES = /<\/(?:[\w.-]+:)?definedNames>|<(?:[\w.-]+:)?definedNames\s*\/>/;
const AFTER_SHEETS = /<\/(?:[\w.-]+:)?(?:externalReferences|functionGroups|sheets)>/g;

/** Whoever opens the file works every formula out anew. */
const withFullCalculation = (xml: string): string => {
  if (elementsOf(xml, 'calcPr').length > 0) {
    return replaceElements(xml, 'calcPr', (element) =>
      printElement({ ...element, attributes: withAttribute(element.attributes, 'fullCalcOnLoad', '1') }),
    );
  }
  const place = AFTER_NAMES.exec(xml) ?? [...xml.matchAll(AFTER_SHEETS)].at(-1);
  if (place === undefined) return xml;
  const end = place.index + place[0].length;
  const prefix = /^<\/?((?:[\w.-]+:)?)/.exec(place[0])?.[1] ?? '';
  return `${xml.slice(0, end)}<${prefix}calcPr fullCalcOnLoad="1"/>${xml.slice(end)}`;
};

const patchWorkbook = (parts: MutableParts, names: TableNames, counts: Counts): void =>
  replacePart(parts, WORKBOOK, (xml) => {
    const { xml: patched, formulas, impossible } = patchFormulaTexts(xml, ['definedName'], names);
    counts.formulas += formulas;
    for (let index = 0; index < impossible; index += 1) counts.left.push({ sheet: '', address: '' });
    return withFullCalculation(patched);
  });

/** The order of calculation names cells that may have no formula any more; Excel makes it again. */
const dropCalculationChain = (parts: MutableParts): void => {
  if (parts[CALCULATION_CHAIN] === undefined) return;
  Reflect.deleteProperty(parts, CALCULATION_CHAIN);
  replacePart(parts, CONTENT_TYPES, (xml) =>
    replaceElements(xml, 'Override', ({ attributes }) =>
      attribute(attributes, 'PartName') === `/${CALCULATION_CHAIN}` ? '' : undefined,
    ),
  );
  replacePart(parts, WORKBOOK_RELATIONS, (xml) =>
    replaceElements(xml, 'Relationship', ({ attributes }) =>
      attribute(attributes, 'Type')?.endsWith('/calcChain') === true ? '' : undefined,
    ),
  );
};

const packed = (parts: Readonly<MutableParts>): Uint8Array => {
  const files: Zippable = {};
  for (const [path, part] of Object.entries(parts)) files[path] = [part, { mtime: NO_DATE }];
  return zipSync(files, { level: 6 });
};

/** Throws FileProblem. */
export const freezeXlsx = (
  bytes: Uint8Array,
  read: ReadBefore = { snapshot: readXlsx(bytes), former: null },
): FrozenFile => {
  const parts: MutableParts = openWholePackage(bytes);
  const sheets = sheetParts(parts);
  const names = tableNamesOf(
    sheets.flatMap(({ tables }) => tables),
    TABLES.map(({ table }) => table),
  );
  const defined = definedNames(parts);
  const calculated = valuesOf(read, defined);
  const sharedStrings = readSharedStrings(parts);
  const cells = packageCells({ parts: { ...parts }, sheets, names, definedNames: defined, calculated, sharedStrings });
  const counts: Counts = { formulas: 0, values: 0, left: [] };
  for (const { path, name } of sheets) {
    replacePart(parts, path, (xml) => {
      const patched = patchSheet(xml, { sheet: name, names, calculated, sharedStrings, cells });
      counts.formulas += patched.formulas;
      counts.values += patched.values;
      counts.left.push(...patched.left);
      return patched.xml;
    });
  }
  patchTables(parts, sheets, names);
  patchWorkbook(parts, names, counts);
  dropCalculationChain(parts);
  return { bytes: packed(parts), ...counts };
};
