/** Texts in the legacy character sets TCVN3 and VNI: they look right in their own font and nowhere else. */
import { detectEncoding, toUnicode } from '../../domain/vietnamese/encoding';
import { a1 } from '../../workbook/a1';
import type { RawCell } from '../../workbook/cellType';
import type { TableSnapshot } from '../../workbook/snapshot';
import type { Findings } from '../engine/findings';
import { custom } from '../engine/kinds/custom';
import { listOfTable } from '../engine/lists';
import type { Rule } from '../engine/rule';

const NAMES = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' } as const;

/** A column without any letter beyond ASCII reads the same in every set. */
const BEYOND_ASCII = /[^\u0000-\u007F]/;

interface TextColumn {
  readonly table: TableSnapshot;
  readonly column: number;
  /** One a row; '' where the cell holds no text. */
  readonly texts: readonly string[];
}

const textOf = (cell: RawCell | undefined): string => (typeof cell === 'string' && BEYOND_ASCII.test(cell) ? cell : '');

function* textColumns(tables: readonly TableSnapshot[]): Generator<TextColumn> {
  for (const table of tables) {
    if (listOfTable(table.name) === undefined) continue;
    for (const column of table.headers.keys()) {
      // Computed cells hold texts of the template, which are Unicode.
      if (table.formulas[column] !== undefined) continue;
      const texts = table.values.map((row) => textOf(row[column]));
      if (texts.some((text) => text !== '')) yield { table, column, texts };
    }
  }
}

const findIn = ({ table, column, texts }: TextColumn, findings: Findings): void => {
  const fontName = table.fonts?.[column] ?? undefined;
  const { cells, capitals } = detectEncoding({ texts, ...(fontName === undefined ? {} : { fontName }) });
  cells.forEach((encoding, row) => {
    if (encoding !== 'tcvn3' && encoding !== 'vni') return;
    findings.add(() => {
      const before = texts[row] ?? '';
      const place = { sheet: table.sheet, address: a1(table.top + 1 + row, table.left + column) };
      const after = toUnicode(before, encoding, capitals);
      return {
        cells: [place],
        values: { cell: place.address, header: table.headers[column] ?? '', encoding: NAMES[encoding] },
        fix: { place, before, after },
      };
    }, true);
  });
};

const legacyText = custom({
  id: 'encodings/legacy-text',
  severity: 'error',
  cause: 'spelling',
  level: 1,
  basis: 'TCVN 6909:2001',
  reads: ['problems'],
  *inspect({ parsed }, findings) {
    for (const column of textColumns(parsed.snapshot.tables)) {
      findIn(column, findings);
      yield;
    }
  },
});

export const encodingRules: readonly Rule[] = [legacyText];
