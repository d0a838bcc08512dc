/** Recognises a formula of ours in whatever spelling a workbook gives it back. */
const STRING_LITERAL = /("(?:[^"]|"")*")/;

const WITH_EXPONENT = /\b\d+(?:\.\d+)?E[+-]\d+\b/g;

/** The number formatter takes long to make, and hardly any formula has an exponent. */
let decimal: Intl.NumberFormat | null = null;
const withoutExponent = (number: string): string => {
  decimal ??= new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 20 });
  return decimal.format(Number(number));
};

/**
 * One spelling for all: `_xldudf_XHHT_TYLE` is how a file stores XHHT.TYLE, `_xlfn.` how it stores newer built-ins,
 * `TRUE()` how LibreOffice writes TRUE; `[@Tuổi]`, `[@[Tuổi]]` and `[[#This Row],[Tuổi]]` are one reference, `@` elsewhere
 * is Excel's implicit intersection. A small number may come back with an exponent.
 */
const plainCode = (code: string, ownTable: string): string =>
  code
    .replace(/\s+/g, '')
    .toUpperCase()
    .replaceAll('$', '')
    .replace(/_XLDUDF_XHHT_/g, 'XHHT.')
    .replace(/_XLFN\.(_XLWS\.)?/g, '')
    .replace(/\[\[#THISROW\],(\[[^[\]]*\](?::\[[^[\]]*\])?)\]/g, '[@$1]')
    .replace(/\[@(\[[^[\]]*\](?::\[[^[\]]*\])?)\]/g, '[#ROW,$1]')
    .replace(/\[@([^[\]]*)\]/g, '[#ROW,[$1]]')
    .replace(/(^|[^\p{L}\p{N}_.\]])\[#ROW,/gu, `$1${ownTable}[#ROW,`)
    .replace(/\b(TRUE|FALSE)\(\)/g, '$1')
    .replace(WITH_EXPONENT, withoutExponent)
    .replaceAll('@', '');

const plain = (formula: string, ownTable: string): string =>
  formula
    .normalize('NFC')
    .trim()
    .replace(/^=/, '')
    .split(STRING_LITERAL)
    .map((part, index) => (index % 2 === 1 ? part : plainCode(part, ownTable.toUpperCase())))
    .join('');

/** Thousands of rows hold a few formulas. */
const MOST_KNOWN = 2_000;
const known = new Map<string, string>();

const plainOnce = (formula: string, ownTable: string): string => {
  const key = `${ownTable}\n${formula}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const made = plain(formula, ownTable);
  known.set(key, made);
  return made;
};

/**
 * The same formula but for spaces, letter case of names, `$`, prefixes and spellings of structured references?
 * `ownTable`: the table in which the formula stands, which it need not name to name a cell of its row.
 */
export const sameFormula = (text: string, expected: string, ownTable = ''): boolean =>
  text === expected || plainOnce(text, ownTable) === plainOnce(expected, ownTable);
