import type { Translate } from '../../i18n/translate';
import type { TemplateState } from '../../workbook/templateState';
import { usePaneState } from '../state/PaneContext';
import { useText } from './TextContext';

type Present = Extract<TemplateState, { kind: 'present' }>;

const placeOf = (t: Translate, { commune, communeKind }: Present): string => {
  if (commune === null) return t('shell.noPlace');
  return communeKind === null ? commune : t('shell.place', { kind: t(`communeKind.${communeKind}`), name: commune });
};

/** 'Năm 2026 · xã Tân Văn'. */
export const usePlanHeading = (): string => {
  const t = useText();
  const workbook = usePaneState((state) => state.workbook);
  if (workbook?.kind !== 'present') return t('app.title');
  const place = placeOf(t, workbook);
  return workbook.year === null
    ? t('shell.headingNoYear', { place })
    : t('shell.heading', { year: String(workbook.year), place });
};
