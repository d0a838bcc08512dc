/** Cells that cannot be read as what they should hold, or only just. */
import type { Rule } from '../engine/rule';
import { dayInstead, isInThousandsColumn } from './cells/misreadNumbers';
import { dotOfThousands } from './cells/thousandsAsDecimal';
import { cellRule } from './problems';

export const cellRules: readonly Rule[] = [
  cellRule('required', 'cells/required', 'error', 'missing'),
  cellRule('notANumber', 'cells/not-a-number', 'error', 'wrongType'),
  cellRule('numberAsText', 'cells/number-as-text', 'warning', 'wrongType'),
  cellRule('ambiguousNumber', 'cells/ambiguous-number', 'error', 'wrongType'),
  cellRule('negative', 'cells/negative', 'error', 'outOfRange'),
  dotOfThousands,
  cellRule('notWhole', 'cells/not-whole', 'error', 'outOfRange', {
    applies: (found, context) => !isInThousandsColumn(found, context),
  }),
  cellRule('tooSmall', 'cells/too-small', 'error', 'outOfRange'),
  cellRule('tooLarge', 'cells/day-for-number', 'error', 'wrongType', {
    applies: (found) => dayInstead(found) !== null,
    values: (found) => {
      const day = dayInstead(found);
      return { date: day?.iso ?? '', typed: day?.typed ?? '' };
    },
  }),
  cellRule('tooLarge', 'cells/too-large', 'error', 'outOfRange', { applies: (found) => dayInstead(found) === null }),
  cellRule('notADate', 'cells/not-a-date', 'error', 'wrongType'),
  cellRule('dateAsText', 'cells/date-as-text', 'warning', 'wrongType'),
  cellRule('notInList', 'cells/not-in-list', 'error', 'spelling'),
  cellRule('nearlyInList', 'cells/nearly-in-list', 'warning', 'spelling'),
  cellRule('repeated', 'cells/repeated', 'error', 'duplicate'),
  cellRule('notText', 'cells/not-a-text', 'warning', 'wrongType'),
  cellRule('notAsGiven', 'cells/not-as-given', 'warning', 'structure'),
  cellRule('tooLong', 'cells/too-long', 'warning', 'outOfRange'),
  cellRule('formulaError', 'cells/formula-error', 'error', 'formula'),
  cellRule('untidyText', 'cells/untidy-text', 'note', 'spelling'),
];
