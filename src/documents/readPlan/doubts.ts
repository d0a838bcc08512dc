/** What makes a reading a question. */
import type { IndicatorCode } from '../../domain/indicators';
import type { Folded } from './folded';
import { DEEDS } from './grammar/deeds';
import { isModel } from './ownWords';
import { DOUBTS } from './planReading';
import type { Doubt, Why } from './planReading';

export const isDoubtful = (why: Why): why is Doubt => DOUBTS.some((doubt) => doubt === why);

/** People of one kind: a target about them is not the target about everybody. "Công nhận" folds to the same as "công nhân". */
const SOME_PEOPLE =
  /\b(?:can bo|cong chuc|vien chuc|dang vien|hoc sinh|sinh vien|giao vien|nha giao|hoi vien|doan vien|phu nu|thanh nien|nguoi cao tuoi|cong nhan(?: vien|,| lao dong)|nguoi khuyet tat|dan toc thieu so|chien si|chien sy|nguoi lao dong(?! trong do tuoi)|lao dong nong thon|lao dong nu|hoi nong dan|nong dan|cuu chien binh|truong hoc|nha truong|cap uy|lanh dao|(?:nguoi lon|thanh vien|nguoi dan) trong (?!do tuoi))\b/;

interface Whom {
  /** Some of the people (or things) that the indicator is about. */
  readonly some: RegExp;
  /** Not so where the sentence also names these. */
  readonly unless?: RegExp;
}

const WHOM: Readonly<Partial<Record<IndicatorCode, Whom>>> = {
  CDHT: { some: SOME_PEOPLE },
  NLTT: { some: SOME_PEOPLE },
  KNS: { some: SOME_PEOPLE },
  CMKT: {
    some: /\b(?:can bo|cong chuc|vien chuc|dang vien|giao vien|hoi vien|doan vien|phu nu|thanh nien|lao dong nong thon|lao dong nu|nguoi khuyet tat|dan toc thieu so)\b/,
  },
  DH: {
    some: /\b(?:can bo|cong chuc|vien chuc|dang vien|giao vien|nha giao|hoi vien|phu nu|thanh nien|hoc sinh|lanh dao)\b/,
  },
  DVHT: {
    some: /\b(?:truong hoc|nha truong|cac truong|truong mam non|doanh nghiep|luc luong vu trang)\b/,
    unless: /\bco quan\b|\b(?:cac|so) don vi\b|\bdon vi(?! hoc tap)/,
  },
  GDHT: {
    some: /\bgia dinh (?:hoi vien|dang vien|can bo|giao vien|doan vien)\b|\bho gia dinh (?:hoi vien|dang vien)\b/,
  },
  QLSO: { some: /\b(?:ho so|hoc ba|can bo|thu tuc|van ban)\b/ },
  DHSO: { some: /\b(?:giao vien|hoc sinh)\b/ },
};

const REGISTERED = /\bdang ky\b/;

/** The standard is for children of five; those of three and four have targets of their own. */
const OTHER_AGES = /\b(?:3|4|ba|bon)(?: ?[-–,] ?[345])* tuoi\b|\b[34] ?(?:-|–|den) ?5 tuoi\b|\btre mau giao\b(?! 5)/;

/** Whom a sentence names that the indicator of that code is not about. */
const OTHERS: Readonly<Partial<Record<IndicatorCode, RegExp>>> = { PCGDMN: OTHER_AGES };

/** Where a figure and its indicator stand in the folded sentence, and the stretch that is about them. */
export interface Stretch {
  readonly concept: { readonly start: number; readonly end: number } | null;
  readonly value: { readonly start: number; readonly end: number } | null;
  readonly from: number;
  readonly to: number;
}

const TITLED = /\b(?:dat|danh hieu|cong nhan|tieu chuan|xay dung)\b/;

const isOtherDeed = (code: IndicatorCode, plain: string, { concept, value, from, to }: Stretch): boolean =>
  DEEDS.some(({ words, modelsOnly }) => {
    if (!modelsOnly) return words.test(plain.slice(from, to));
    if (!isModel(code) || concept === null || value === null || concept.start < value.end) return false;
    return !TITLED.test(plain.slice(value.end, concept.start)) && words.test(plain.slice(concept.end, to));
  });

export interface Suspicion {
  readonly why: readonly Why[];
  /** So probably another target that the catalogue's reading is only the alternative. */
  readonly own: boolean;
}

export const suspicionsOf = (code: IndicatorCode | null, folded: Folded, stretch: Stretch): Suspicion => {
  const { plain } = folded;
  const why: Why[] = [];
  if (folded.mended || folded.toneless) why.push('misspelt');
  const own = plain.slice(stretch.from, stretch.to);
  const whom = code === null ? undefined : WHOM[code];
  if (whom?.some.test(own) === true && whom.unless?.test(own) !== true) why.push('partOfPeople');
  if (code !== null && REGISTERED.test(own)) why.push('registration');
  if (code !== null && isOtherDeed(code, plain, stretch)) why.push('otherDeed');
  if (code !== null && OTHERS[code]?.test(plain) === true) why.push('looseWording');
  return { why, own: why.includes('registration') || why.includes('otherDeed') };
};
