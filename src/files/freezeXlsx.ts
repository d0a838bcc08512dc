/**
 * A plan workbook that every reader sees right: in the bytes of an .xlsx file, native twins stand in the place of our
 * functions, values where there is no twin, and every calculated cell of the template holds its value. Parts that hold
 * no formula, such as charts, pictures, macros and styles, stay byte for byte as they are.
 */
import { parseWorkbook } from '../workbook/parse/parse';
import { isNewer } from '../workbook/parse/templateVersion';
import { tableNamesOf } from '../workbook/formula/tableNames';
import type { TableNames } from '../workbook/formula/tableNames';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { TemplateDifference } from '../workbook/upgrade/difference';
import { TABLES } from '../workbook/workbook';
import { calculatedValues } from './freeze/calculatedValues';
import type { CalculatedValues } from './freeze/calculatedValues';
import { packageCells } from './freeze/packageCells';
import { replacePart, workbookParts } from './freeze/packageMap';
import type { SheetPart, WorkbookParts } from './freeze/packageMap';
import { patchFormulaTexts, patchSheet } from './freeze/patchSheet';
import type { FrozenPlace } from './freeze/patchSheet';
import { elementsOf, printElement, replaceElements, withAttribute } from './freeze/xml';
import type { Codec } from './package/codec';
import { relationsPath, resolvePath } from './package/package';
import { packZip } from './package/packZip';
import { attribute } from './xml/readXml';
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

const CONTENT_TYPES = '[Content_Types].xml';

const ONE_CELL = /^(?:'((?:[^']|'')*)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)$/iu;

/** What was read from the bytes, and what a workbook of an older template has otherwise (`formerTemplate`). */
export interface ReadBefore {
  readonly snapshot: WorkbookSnapshot;
  readonly former: TemplateDifference | null;
}

const valuesOf = ({ snapshot, former }: ReadBefore, names: ReadonlyMap<string, string>): CalculatedValues => {
  if (snapshot.tables.length === 0 && snapshot.names.length === 0) throw new FileProblem('noTemplate');
  if (isNewer(snapshot)) throw new FileProblem('newerTemplate');
  const parsed = parseWorkbook(snapshot, former);
  // Its formulas are built-in ones already, and what they gave stands where its registers would be counted.
  if (parsed.sent !== null) throw new FileProblem('sentCopy');
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

/** Behind the last of these the settings of calculation stand (ECMA-376 part 1, 18.2.27). */
const BEFORE_CALCULATION = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];

/** Whoever opens the file works every formula out anew. */
export const withFullCalculation = (xml: string): string => {
  if (elementsOf(xml, 'calcPr').length > 0) {
    return replaceElements(xml, 'calcPr', (element) =>
      printElement({ ...element, attributes: withAttribute(element.attributes, 'fullCalcOnLoad', '1') }),
    );
  }
  const before = BEFORE_CALCULATION.find((name) => elementsOf(xml, name).length > 0);
  if (before === undefined) return xml;
  return replaceElements(xml, before, (element) => {
    const prefix = element.tag.slice(0, -before.length);
    return `${printElement(element)}<${prefix}calcPr fullCalcOnLoad="1"/>`;
  });
};

const patchWorkbook = ({ parts, workbook }: WorkbookParts, names: TableNames, counts: Counts): void =>
  replacePart(parts, workbook, (xml) => {
    const { xml: patched, formulas, impossible } = patchFormulaTexts(xml, ['definedName'], names);
    counts.formulas += formulas;
    for (let index = 0; index < impossible; index += 1) counts.left.push({ sheet: '', address: '' });
    return withFullCalculation(patched);
  });

/** The order of calculation names cells that may have no formula any more; Excel makes it again. */
const dropCalculationChain = ({ parts, workbook }: WorkbookParts): void => {
  const dropped = new Set<string>();
  replacePart(parts, relationsPath(workbook), (xml) =>
    replaceElements(xml, 'Relationship', ({ attributes }) => {
      if (attribute(attributes, 'Type')?.endsWith('/calcChain') !== true) return undefined;
      dropped.add(resolvePath(workbook, attribute(attributes, 'Target') ?? '').toLowerCase());
      return '';
    }),
  );
  for (const path of Object.keys(parts)) if (dropped.has(path.toLowerCase())) Reflect.deleteProperty(parts, path);
  replacePart(parts, CONTENT_TYPES, (xml) =>
    replaceElements(xml, 'Override', ({ attributes }) =>
      dropped.has(resolvePath('', attribute(attributes, 'PartName') ?? '').toLowerCase()) ? '' : undefined,
    ),
  );
};

/** Throws FileProblem. */
export const freezeXlsx = (
  bytes: Uint8Array,
  read: ReadBefore = { snapshot: readXlsx(bytes), former: null },
  codec?: Codec,
): FrozenFile => {
  const workbook = workbookParts(bytes);
  const { parts, sheets, sharedStrings, definedNames: defined } = workbook;
  const names = tableNamesOf(
    sheets.flatMap(({ tables }) => tables),
    TABLES.map(({ table }) => table),
  );
  const calculated = valuesOf(read, defined);
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
  patchWorkbook(workbook, names, counts);
  dropCalculationChain(workbook);
  return { bytes: packZip(Object.entries(parts), codec), ...counts };
};
