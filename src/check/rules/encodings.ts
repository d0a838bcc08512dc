/** Texts in legacy character sets, by what can be done about them. */
import { texts } from '../../domain/regulations/texts';
import { LEGACY_NAMES } from '../../vietnamese/legacyFonts';
import { FONT_NAME } from '../../workbook/looks';
import type { Findings } from '../engine/findings';
import { custom } from '../engine/kinds/custom';
import type { Rule, RuleMeta } from '../engine/rule';
import type { RuleContext } from '../engine/ruleContext';
import { LegacyScan } from '../legacyCells';
import type { LegacyCell, LegacyKind } from '../legacyCells';

/** Cells that are in a legacy set are for these rules only: tidying them first would take the letter ư for a soft hyphen. */
export const legacyScan = (context: RuleContext): LegacyScan =>
  context.once('legacyScan', () => new LegacyScan(context.parsed.snapshot));

const report = ({ place, header, encoding, before, after }: LegacyCell, findings: Findings): void => {
  findings.add(
    () => ({
      cells: [place],
      values: { cell: place.address, header, encoding: encoding === null ? '' : LEGACY_NAMES[encoding] },
      fix: after === null ? undefined : { place, before, after, font: FONT_NAME },
    }),
    after !== null,
  );
};

const legacyRule = (kind: LegacyKind, id: RuleMeta['id'], severity: RuleMeta['severity']): Rule =>
  custom({
    id,
    severity,
    cause: 'spelling',
    level: 1,
    basis: [texts.characterSet],
    *inspect(context, findings) {
      const scan = legacyScan(context);
      yield* scan.run();
      for (const cell of scan.cells) if (cell.kind === kind) report(cell, findings);
    },
  });

export const encodingRules: readonly Rule[] = [
  legacyRule('whole', 'encodings/legacy-text', 'error'),
  legacyRule('partly', 'encodings/partly-legacy', 'error'),
  legacyRule('lost', 'encodings/lost-letter', 'error'),
  legacyRule('undecided', 'encodings/undecided', 'warning'),
];
