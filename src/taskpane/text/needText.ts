import type { TargetResult } from '../../check/report';
import type { Translate } from '../../i18n/translate';
import { sourceWords } from '../../workbook/sourceWords';

export type TargetNeed = TargetResult['needs'][number];

/** What a verdict waits for: 'Còn trống 2 ô trong cột “Số tiết”'. */
export const needText = (t: Translate, { source, column, rows, reason, place }: TargetNeed): string => {
  const words = sourceWords(source, column);
  const where = place?.sheet ?? words?.sheet ?? source;
  const label = words?.label ?? null;
  switch (reason) {
    case 'blank':
      return label === null ? t('need.blank', { rows, where }) : t('need.blankColumn', { rows, where, column: label });
    case 'contradicts':
      return label === null
        ? t('need.contradicts', { rows, where })
        : t('need.contradictsColumn', { rows, where, column: label });
    case 'noRows':
      return t('need.noRows', { where });
    case 'noFigureForYear':
      return t('need.noFigureForYear');
    case 'emptyDenominator':
      return label === null ? t('need.emptyDenominator') : t('need.emptyDenominatorColumn', { column: label });
    case 'notEntered':
      return t('need.notEntered', { where: label ?? where });
  }
};
