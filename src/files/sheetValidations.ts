/**
 * Which cells of a sheet have data validation, from the sheet's XML. The .xlsx library is not given it: it would unroll a
 * validation over whole columns cell by cell. Only the part behind the cells is looked at, block by block.
 */
import { findPosition } from '../workbook/a1';
import type { Rect } from '../workbook/templateModel';
import { attribute } from './freeze/xml';

/** A sheet of ours has some fifty; files that were pasted into for years have thousands. */
const MOST_BLOCKS = 200_000;
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

const END_OF_CELLS = [...'sheetData'].map((letter) => letter.charCodeAt(0));

/** Everything after the cells, which are nearly all of a sheet; validations stand there, old and extended ones. */
const afterCells = (part: Uint8Array): string => {
  for (let start = part.length - END_OF_CELLS.length; start >= 0; start -= 1) {
    if (END_OF_CELLS.every((byte, index) => part[start + index] === byte))
      return new TextDecoder().decode(part.subarray(start));
  }
  return '';
};

const rectOf = (reference: string): Rect | undefined => {
  const [first = '', last = first] = reference.replaceAll('$', '').split(':');
  const [start, end] = [findPosition(first), findPosition(last)];
  if (start !== undefined && end !== undefined) {
    return {
      top: start.row,
      left: start.column,
      rows: end.row - start.row + 1,
      columns: end.column - start.column + 1,
    };
  }
  const [left, right] = [findPosition(`${first}1`), findPosition(`${last}1`)];
  if (/^[A-Z]+$/i.test(first) && left !== undefined && right !== undefined) {
    return { top: 0, left: left.column, rows: MAX_ROWS, columns: right.column - left.column + 1 };
  }
  const [top, bottom] = [Number(first), Number(last)];
  return Number.isInteger(top) && Number.isInteger(bottom) && top > 0
    ? { top: top - 1, left: 0, rows: bottom - top + 1, columns: MAX_COLUMNS }
    : undefined;
};

/** In the extension that Excel writes for lists on other sheets the cells stand in an element, not in an attribute. */
const ELEMENT = /<(?:[\w.-]+:)?dataValidation((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
const REFERENCE_ELEMENT = /<(?:[\w.-]+:)?sqref\s*>([^<]*)</;

/** `undefined` when there are more than anybody made on purpose. */
export const validatedBlocks = (part: Uint8Array): readonly Rect[] | undefined => {
  const xml = afterCells(part);
  const blocks: Rect[] = [];
  const found = [...xml.matchAll(ELEMENT)];
  for (const [index, { 1: attributes = '', 2: closed, index: start, 0: whole }] of found.entries()) {
    if ((attribute(attributes, 'type') ?? 'none') === 'none') continue;
    const inner = closed === '/' ? '' : xml.slice(start + whole.length, found[index + 1]?.index);
    const references = attribute(attributes, 'sqref') ?? REFERENCE_ELEMENT.exec(inner)?.[1] ?? '';
    for (const reference of references.split(/\s+/)) {
      const rect = rectOf(reference);
      if (rect !== undefined) blocks.push(rect);
    }
    if (blocks.length > MOST_BLOCKS) return undefined;
  }
  return blocks;
};
