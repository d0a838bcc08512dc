/** Formulas of an older version as its workbooks hold them. */
import { columnLetters } from '../a1';
import { headerKey } from '../cellTypes/comparable';
import { sameFormula } from '../formula/sameFormula';
import type { FormulaMode } from '../formula/print';
import type { FormulaPrint } from './fingerprint';

/** Sheet column, zero-based, by header in the form in which headers are compared; undefined for one that is not there. */
export type HeaderPositions = (header: string) => number | undefined;

export interface FormerText {
  /** `null` where both kinds of workbooks hold the same text. */
  readonly mode: FormulaMode | null;
  /** In a sheet row, zero-based. */
  readonly texts: (sheetRow: number) => readonly string[];
}

const OWN_ROW = /\[@\[([^\]]*)\](?::\[([^\]]*)\])?\]/g;

/** The text with cells of the own row as Excel is given them while it runs: B7, B7:D7. */
const inCells = (text: string, positions: HeaderPositions): ((sheetRow: number) => string) => {
  const parts: (string | { readonly letters: string })[] = [];
  let place = 0;
  const put = (header: string): void => {
    const position = positions(headerKey(header));
    parts.push(position === undefined ? '#REF!' : { letters: columnLetters(position) });
  };
  for (const found of text.matchAll(OWN_ROW)) {
    parts.push(text.slice(place, found.index));
    put(found[1] ?? '');
    if (found[2] !== undefined) {
      parts.push(':');
      put(found[2]);
    }
    place = found.index + found[0].length;
  }
  parts.push(text.slice(place));
  return (sheetRow) =>
    parts.map((part) => (typeof part === 'string' ? part : `${part.letters}${String(sheetRow + 1)}`)).join('');
};

const formerText = (mode: FormulaMode | null, text: string, positions: HeaderPositions): FormerText => {
  const cells = inCells(text, positions);
  return { mode, texts: (sheetRow) => [cells(sheetRow), text] };
};

/** Every spelling that a formula had; none for a cell that was empty. */
export const formerTexts = (was: FormulaPrint, positions: HeaderPositions): readonly FormerText[] => {
  if (was === '') return [];
  if (typeof was === 'string') return [formerText(null, was, positions)];
  return [formerText('custom', was.custom, positions), formerText('native', was.native, positions)];
};

/** As it is put back into a workbook of that form; undefined for a cell that was empty. */
export const formerIn = (mode: FormulaMode, former: readonly FormerText[], sheetRow: number): string | undefined =>
  former.find((own) => own.mode === null || own.mode === mode)?.texts(sheetRow)[0];

/** The spelling in which a cell holds it, if any. */
export const spellingIn = (
  text: string,
  former: readonly FormerText[],
  sheetRow: number,
  table: string,
): FormerText | undefined =>
  text.startsWith('=')
    ? (former.find(({ texts }) => texts(sheetRow).includes(text)) ??
      former.find(({ texts }) => texts(sheetRow).some((own) => sameFormula(text, own, table))))
    : undefined;
