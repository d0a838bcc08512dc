import { textsInPlace } from '../vietnamese/placeWords';
import type { CheckReport } from './report';

interface Localised {
  readonly locale: string;
}

/** The texts as they speak of the place that was checked: Vietnamese has a word of its own for each kind. */
export const placedTexts = <T extends Localised>({ workbook }: Pick<CheckReport, 'workbook'>, texts: T): T =>
  texts.locale === 'vi' ? textsInPlace(texts, workbook.communeKind) : texts;
