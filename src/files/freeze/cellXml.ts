/** One cell of a worksheet part: its formula and its value, read and written again. */
import type { RawCell } from '../../workbook/cellType';
import { isCellError } from '../../workbook/cellTypes/rawCell';
import { attribute, fromXml } from '../xml/readXml';
import { elementsOf, printElement, replaceElements, toXml, withAttribute, withoutAttribute } from './xml';
import type { XmlElement } from './xml';

export interface FormulaXml {
  /** Without '='; '' for a cell that shares the formula of another one. */
  readonly text: string;
  /** Number of a shared formula. */
  readonly shared: string | null;
  /** Cells that a formula fills: an array formula, or a spilled one. */
  readonly fills: string | null;
}

const MAY_HOLD_FORMULA = /[<:]f[\s/>]/;

export const addressOf = ({ attributes }: XmlElement): string => attribute(attributes, 'r') ?? '';

export const formulaOf = ({ inner }: XmlElement): FormulaXml | null => {
  // Most cells have none.
  if (inner === null || !MAY_HOLD_FORMULA.test(inner)) return null;
  const [formula] = elementsOf(inner, 'f');
  if (formula === undefined) return null;
  const kind = attribute(formula.attributes, 't');
  return {
    text: fromXml(formula.inner ?? ''),
    shared: kind === 'shared' ? (attribute(formula.attributes, 'si') ?? '') : null,
    fills: kind === 'array' ? (attribute(formula.attributes, 'ref') ?? null) : null,
  };
};

/** Undefined for a cell without a value. */
export const valueOf = ({ attributes, inner }: XmlElement, sharedStrings: readonly string[]): RawCell | undefined => {
  const type = attribute(attributes, 't') ?? 'n';
  if (type === 'inlineStr') return textOf(inner ?? '');
  const [value] = elementsOf(inner ?? '', 'v');
  if (value?.inner === undefined || value.inner === null) return undefined;
  const text = fromXml(value.inner);
  if (type === 's') return sharedStrings[Number(text)] ?? '';
  if (type === 'b') return text === '1' || text.toLowerCase() === 'true';
  return type === 'n' ? Number(text) : text;
};

/** The runs of a text without what is only its reading aid. */
export const textOf = (xml: string): string =>
  elementsOf(
    replaceElements(xml, 'rPh', () => ''),
    't',
  )
    .map(({ inner }) => fromXml(inner ?? ''))
    .join('');

const typeOf = (value: RawCell): string | null => {
  if (typeof value === 'number') return null;
  if (typeof value === 'boolean') return 'b';
  return isCellError(value) ? 'e' : 'str';
};

const printed = (value: RawCell): string => {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'number' ? String(value) : toXml(value);
};

/** `null` leaves the cell without a value, to be worked out by whoever opens the file. */
export const withValue = (cell: XmlElement, value: RawCell | null): XmlElement => {
  const type = value === null ? null : typeOf(value);
  const attributes = type === null ? withoutAttribute(cell.attributes, 't') : withAttribute(cell.attributes, 't', type);
  const rest = ['v', 'is'].reduce((inner, name) => replaceElements(inner, name, () => ''), cell.inner ?? '');
  const prefix = cell.tag.slice(0, -1);
  const space = typeof value === 'string' && value !== value.trim() ? ' xml:space="preserve"' : '';
  const xml = value === null ? '' : `<${prefix}v${space}>${printed(value)}</${prefix}v>`;
  // A cell's value stands after its formula and before extensions.
  const inner = rest.includes('extLst')
    ? replaceElements(rest, 'extLst', (extension) => xml + printElement(extension))
    : rest + xml;
  return { ...cell, attributes, inner };
};

export const withFormulaText = (cell: XmlElement, text: string): XmlElement => ({
  ...cell,
  inner: replaceElements(cell.inner ?? '', 'f', (formula) => printElement({ ...formula, inner: toXml(text) })),
});

/** Keeps the value. `cm` says that the formula is a dynamic array, which a value is not. */
export const withoutFormula = (cell: XmlElement): XmlElement => ({
  ...cell,
  attributes: withoutAttribute(cell.attributes, 'cm'),
  inner: replaceElements(cell.inner ?? '', 'f', () => ''),
});
