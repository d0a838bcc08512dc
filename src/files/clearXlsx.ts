/**
 * The registers of persons, and what is for the commune's own use, emptied in the bytes of an .xlsx file. All else stays as
 * it is, byte for byte where nothing is changed. What no cell holds any more leaves the list of texts, notes on emptied
 * cells go, and what formulas elsewhere last showed of somebody is worked out anew by whoever opens the file.
 */
import { clearingOf, type Clearing } from '../check/sent/clearing';
import type { CellFix } from '../check/report';
import { isFormula } from '../workbook/cellType';
import type { RawCell } from '../workbook/cellType';
import type { ParsedWorkbook } from '../workbook/parsed';
import { OF_OWN_USE } from '../workbook/sent/leftOut';
import { personNames, type PersonNames } from '../workbook/sent/personNames';
import { addressOf, formulaOf, valueOf, withoutFormula, withValue } from './freeze/cellXml';
import { replacePart, textOf, workbookParts, type WorkbookParts } from './freeze/packageMap';
import { elementsOf, printElement, replaceElements } from './freeze/xml';
import { withFullCalculation } from './freezeXlsx';
import { FileProblem } from './fileProblem';
import type { Codec } from './package/codec';
import { packZip } from './package/packZip';
import { relationsPath, resolvePath } from './package/package';
import { attribute } from './xml/readXml';

export interface ClearedFile {
  readonly bytes: Uint8Array;
  readonly clearing: Clearing;
}

type CellValues = ReadonlyMap<string, RawCell>;

const byAddress = (fixes: readonly CellFix[], sheet: string): CellValues =>
  new Map(
    fixes.flatMap(({ place, after }) =>
      place.sheet === sheet && !isFormula(after) ? [[place.address, after] as const] : [],
    ),
  );

const patchCells = (xml: string, values: CellValues, names: PersonNames, strings: readonly string[]): string =>
  replaceElements(xml, 'c', (cell) => {
    const after = values.get(addressOf(cell));
    if (after !== undefined) return printElement(withValue(withoutFormula(cell), after === '' ? null : after));
    const shown = formulaOf(cell) === null ? undefined : valueOf(cell, strings);
    return typeof shown === 'string' && names.isIn(shown) ? printElement(withValue(cell, null)) : undefined;
  });

const NOTES = /\/(?:comments|threadedComment)$/;

/** Paths of the parts that hold a sheet's notes. */
const notesOf = ({ parts }: WorkbookParts, path: string): readonly string[] =>
  elementsOf(textOf(parts, relationsPath(path)), 'Relationship').flatMap(({ attributes }) =>
    NOTES.test(attribute(attributes, 'Type') ?? '')
      ? [resolvePath(path, attribute(attributes, 'Target') ?? '').replace(/^\//, '')]
      : [],
  );

const withoutNotes = (xml: string, cleared: CellValues): string =>
  ['comment', 'threadedComment'].reduce(
    (text, name) =>
      replaceElements(text, name, ({ attributes }) =>
        cleared.get(attribute(attributes, 'ref') ?? '') === '' ? '' : undefined,
      ),
    xml,
  );

const usedStrings = ({ parts, sheets }: WorkbookParts): ReadonlySet<number> =>
  new Set(
    sheets.flatMap(({ path }) =>
      elementsOf(textOf(parts, path), 'c').flatMap(({ attributes, inner }) =>
        attribute(attributes, 't') === 's' ? elementsOf(inner ?? '', 'v').map((value) => Number(value.inner)) : [],
      ),
    ),
  );

/** Texts are found by their position, so that none may go: they become empty. */
const withoutUnused = (xml: string, used: ReadonlySet<number>): string => {
  let index = -1;
  return replaceElements(xml, 'si', (text) => {
    index += 1;
    return used.has(index)
      ? undefined
      : printElement({ ...text, inner: `<${text.tag.slice(0, -2)}t></${text.tag.slice(0, -2)}t>` });
  });
};

const isThere = (workbook: WorkbookParts, path: string, values: CellValues): boolean => {
  const there = new Set(elementsOf(textOf(workbook.parts, path), 'c').map(addressOf));
  return [...values].every(([address, after]) => after === '' || there.has(address));
};

/** Throws FileProblem, also where a total would have to be written into a cell that the file does not have. */
export const clearXlsx = (bytes: Uint8Array, parsed: ParsedWorkbook, codec?: Codec): ClearedFile => {
  if (parsed.sent !== null) throw new FileProblem('sentCopy');
  const clearing = clearingOf(parsed, OF_OWN_USE);
  const names = personNames([parsed.plan, parsed.seen]);
  const workbook = workbookParts(bytes);
  const { parts, sharedStringsPath } = workbook;
  for (const { path, name } of workbook.sheets) {
    const values = byAddress(clearing.fixes, name);
    if (!isThere(workbook, path, values)) throw new FileProblem('damaged');
    replacePart(parts, path, (xml) => patchCells(xml, values, names, workbook.sharedStrings));
    for (const notes of notesOf(workbook, path)) replacePart(parts, notes, (xml) => withoutNotes(xml, values));
  }
  const used = usedStrings(workbook);
  if (sharedStringsPath !== null) replacePart(parts, sharedStringsPath, (xml) => withoutUnused(xml, used));
  replacePart(parts, workbook.workbook, withFullCalculation);
  return { bytes: packZip(Object.entries(parts), codec), clearing };
};
