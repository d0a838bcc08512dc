/** Whose document it is, and who stands above: names by the kind of commune and by the government of the day. */
import { namesDistrictBody } from '../../check/districtBodies';
import { governmentOn } from '../../domain/regulations/government';
import type { Body, GovernmentPeriod } from '../../domain/regulations/government';
import { fill } from '../../i18n/fill';
import { documentWords as words } from '../../i18n/vi/documents';
import { communeKindIn, inPlaceWords, placeWordsOf, splitCommune, type PlaceWords } from '../../vietnamese/placeWords';
import type { Plan } from '../../workbook/plan';

type Info = Plan['info'];

/** Cities under central government; every other province is "tỉnh". */
const CITIES: readonly string[] = ['Hà Nội', 'Hải Phòng', 'Huế', 'Đà Nẵng', 'Cần Thơ', 'Hồ Chí Minh'];
const PREFIX = /^(?:tỉnh|thành phố|tp\.?)\s+/iu;

export const provinceName = ({ province }: Info): string => {
  if (province === null || province.trim() === '') return fill(words.province, { name: words.blank });
  const name = province.trim().replace(PREFIX, '');
  return fill(CITIES.includes(name) ? words.city : words.province, { name });
};

export const kindWord = (info: Info): string => placeWordsOf(communeKindIn(info)).commune;

/** A text of ours in the words of that commune. */
export const inWordsOf = (info: Info, text: string): string => inPlaceWords(text, placeWordsOf(communeKindIn(info)));

export const placeWordsIn = (info: Info): PlaceWords => placeWordsOf(communeKindIn(info));

/** 'Tân Văn', also where the kind was typed into the name. */
export const communeName = ({ commune }: Info): string =>
  commune === null || commune.trim() === '' ? words.blank : splitCommune(commune).name;

/** 'xã Tân Văn'. */
export const placeName = (info: Info): string => `${kindWord(info)} ${communeName(info)}`;

/** 'Ủy ban nhân dân xã Tân Văn'. */
export const committeeName = (info: Info): string => fill(words.committeeOf, { place: placeName(info) });

export const yearText = ({ year }: Info): string => (year === null ? words.blank : String(year));

/**
 * The government on the day of a document. Without a day: on the last day of January, when plans are written.
 */
export const governmentFor = (day: string | null, { year }: Info): GovernmentPeriod | undefined => {
  const asked = day ?? (year === null ? null : `${String(year)}-01-31`);
  return asked === null ? undefined : governmentOn(asked)?.value;
};

export const bodyName = (body: Body, info: Info): string => fill(words.bodies[body], { province: provinceName(info) });

/** Does a name that somebody typed fit the levels of the day? */
export const fitsGovernment = (name: string, period: GovernmentPeriod | undefined): boolean =>
  period === undefined || period.levels.includes('district') || !namesDistrictBody(name);

/** A name that was typed, unless the body has been abolished; else the body of the day. */
const typedOr = (typed: string | null, body: Body, info: Info, period: GovernmentPeriod | undefined): string =>
  typed !== null && typed.trim() !== '' && fitsGovernment(typed, period) ? typed.trim() : bodyName(body, info);

export const superiorName = (info: Info, period: GovernmentPeriod | undefined): string =>
  typedOr(info.superior, period?.superior ?? 'provincePeoplesCommittee', info, period);

export const reportsToName = (info: Info, period: GovernmentPeriod | undefined): string =>
  typedOr(info.reportTo, period?.reportsGoTo ?? 'provinceEducationDepartment', info, period);

/** Bodies inside the commune before 1 July 2025, by what the workbook's own texts call them. */
const BEFORE_OFFICES: readonly (readonly [RegExp, string])[] = [
  [/Phòng Văn hóa - Xã hội/g, 'Công chức Văn hóa - Xã hội'],
  [/Phòng Kinh tế/g, 'Công chức Tài chính - Kế toán'],
];

/** Communes had no offices while there were districts; the workbook's default texts name offices. */
export const withBodiesOfDay = (text: string, period: GovernmentPeriod | undefined): string =>
  period?.levels.includes('district') === true
    ? BEFORE_OFFICES.reduce((current, [from, to]) => current.replace(from, to), text)
    : text;
