/** Gaps that the workbook's paragraphs may have: {năm}, {xã}, {tỉnh}, {cấp trên}. */
import type { GovernmentPeriod } from '../../domain/regulations/government';
import { COMMUNE_WORDS } from '../../vietnamese/placeWords';
import type { Plan } from '../../workbook/plan';
import { communeName, kindWord, provinceName, superiorName, withBodiesOfDay, yearText } from './place';

const KIND_AND_NAME = new RegExp(`(?:${COMMUNE_WORDS})\\s+\\{xã\\}`, 'giu');

/** An unknown gap stays as it was typed, for the official to see. */
export const fillParagraph = (text: string, info: Plan['info'], period: GovernmentPeriod | undefined): string => {
  const place = `${kindWord(info)} ${communeName(info)}`;
  const province = provinceName(info);
  const filled = text
    .normalize('NFC')
    .replace(KIND_AND_NAME, place)
    .replace(/\{xã\}/giu, communeName(info))
    .replace(/(?:tỉnh|thành phố)\s+\{tỉnh\}/giu, province)
    .replace(/\{tỉnh\}/giu, province.replace(/^(?:tỉnh|thành phố) /u, ''))
    .replace(/\{năm\}/giu, yearText(info))
    .replace(/\{cấp trên\}/giu, superiorName(info, period));
  return withBodiesOfDay(filled.trim(), period);
};
