/** Names of hamlets and persons in a character set from before Unicode: nobody could be found again in another commune. */
import { detectEncoding, toUnicode } from '../../vietnamese/encoding';
import { LEGACY_ENCODINGS } from '../../vietnamese/legacyFonts';
import { listOf } from '../planParts';
import { HAMLET_TABLES, textIn } from './source';
import type { MergeSource } from './source';

export interface LegacyName {
  readonly name: string;
  /** In Unicode. */
  readonly meant: string;
}

const legacyIn = (texts: readonly string[]): readonly LegacyName[] => {
  const { cells, capitals } = detectEncoding({ texts });
  return texts.flatMap((name, index) => {
    const encoding = LEGACY_ENCODINGS.find((own) => own === cells[index]);
    return encoding === undefined ? [] : [{ name, meant: toUnicode(name, encoding, capitals) }];
  });
};

/** Each once. */
export const legacyNames = ({ plan }: MergeSource): readonly LegacyName[] => {
  const found = HAMLET_TABLES.flatMap(([table, column]) =>
    [...new Set([column, table.labelColumn])].flatMap((key) =>
      legacyIn([...new Set(listOf(plan, table).flatMap((row) => textIn(row, key) ?? []))]),
    ),
  );
  return [...new Map(found.map((one) => [one.name, one])).values()];
};
