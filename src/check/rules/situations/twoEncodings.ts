/** Hamlets written in one character set in one table and in another in the next: one cause, not a finding for each row. */
import { LEGACY_NAMES } from '../../../vietnamese/legacyFonts';
import { custom } from '../../engine/kinds/custom';
import { DESCRIPTION_OF, LIST_KEYS } from '../../engine/lists';
import type { AnyRow, ListKey } from '../../engine/lists';
import type { Rule } from '../../engine/rule';
import type { RuleContext } from '../../engine/ruleContext';
import { matchHamlet } from '../hamletNames';

/** Lists whose rows name a hamlet, with that column. */
const REGISTERS: readonly (readonly [ListKey, string])[] = LIST_KEYS.flatMap((list) =>
  Object.entries(DESCRIPTION_OF[list].columns).flatMap(([key, column]) =>
    column.role !== 'computed' && column.type.id === 'hamletName' ? [[list, key] as const] : [],
  ),
);

/** Positions of rows whose hamlet is known only when one of the two names is read in a legacy set. */
const foreignRows = (context: RuleContext, list: ListKey, column: string) =>
  context.rows(list).flatMap((row: AnyRow, index) => {
    const text = row[column];
    const match = typeof text === 'string' && text !== '' ? matchHamlet(text, context) : null;
    return match?.encoding === undefined || match.encoding === null
      ? []
      : [{ index, text: String(text), encoding: match.encoding }];
  });

export const hamletsInTwoEncodings: Rule = custom({
  id: 'situations/hamlets-in-two-encodings',
  severity: 'error',
  cause: 'spelling',
  level: 1,
  basis: null,
  inspect: (context, findings) => {
    for (const [list, column] of REGISTERS) {
      const rows = foreignRows(context, list, column);
      const [first] = rows;
      if (first === undefined) continue;
      findings.add(() => ({
        cells: [
          context.place(list, first.index, column),
          context.columnTop('hamlets', DESCRIPTION_OF.hamlets.labelColumn),
        ],
        values: {
          sheet: context.sheetTitle(list),
          hamletSheet: context.sheetTitle('hamlets'),
          rows: rows.length,
          value: first.text,
          encoding: LEGACY_NAMES[first.encoding],
        },
      }));
    }
    return undefined;
  },
});
