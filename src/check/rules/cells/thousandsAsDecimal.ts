/** A column of counts in which the dot of thousands became a decimal point. */
import { custom } from '../../engine/kinds/custom';
import type { Rule } from '../../engine/rule';
import { addressText } from '../../engine/wording';
import { cellCases, headerOfProblem } from '../problems';
import { doubtfulThousands, isInThousandsColumn, meantThousands } from './misreadNumbers';

export const dotOfThousands: Rule = custom({
  id: 'cells/thousands-as-decimal',
  severity: 'error',
  cause: 'wrongType',
  level: 1,
  basis: null,
  inspect: (context, findings) => {
    for (const found of cellCases(context).get('notWhole') ?? []) {
      const { raw, place } = found;
      if (typeof raw !== 'number' || !isInThousandsColumn(found, context)) continue;
      const only = meantThousands(raw);
      findings.add(
        () => ({
          cells: [place],
          values: { cell: addressText(place), header: headerOfProblem(context, found), value: raw, only },
          fix: { place, before: raw, after: only },
        }),
        true,
      );
    }
    for (const figure of doubtfulThousands(context)) {
      const { place, value } = figure;
      findings.add(() => ({
        cells: [place],
        values: {
          cell: addressText(place),
          header: headerOfProblem(context, figure),
          value,
          only: meantThousands(value),
        },
      }));
    }
    return undefined;
  },
});
