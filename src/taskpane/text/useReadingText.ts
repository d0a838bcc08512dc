import type { TargetCells } from '../../workbook/targetRow';
import { kindAsksText } from './targetText';
import { useKeyOf, useText } from './TextContext';

type Read = Pick<TargetCells, 'code' | 'kind' | 'value' | 'tolerance'>;

export interface ReadingTexts {
  /** 'Công dân học tập', 'Chỉ tiêu riêng'. */
  readonly titleOf: (target: Pick<Read, 'code'>) => string;
  /** 'từ 35 % trở lên'. */
  readonly asksOf: (target: Read) => string;
  /** Both. */
  readonly textOf: (target: Read) => string;
}

/** A target that is not judged yet, in words. */
export const useReadingText = (): ReadingTexts => {
  const t = useText();
  const keyOf = useKeyOf();
  const titleOf: ReadingTexts['titleOf'] = ({ code }) => {
    const key = keyOf('indicator', code ?? '');
    return key === undefined ? t('reader.own') : t(key);
  };
  const asksOf: ReadingTexts['asksOf'] = ({ code, kind, value, tolerance }) =>
    kindAsksText(t, kind, { code: code ?? '', target: value, tolerance });
  return { titleOf, asksOf, textOf: (target) => t('reader.item', { title: titleOf(target), asks: asksOf(target) }) };
};
