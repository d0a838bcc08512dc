/** What makes a reading a question. */
import type { IndicatorCode } from '../../domain/indicators';
import type { Folded } from './folded';
import { DOUBTS } from './planReading';
import type { Doubt, Why } from './planReading';
import type { PercentMention } from './values';

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

export interface Suspicion {
  readonly why: readonly Why[];
  /** So probably another target that the catalogue's reading is only the alternative. */
  readonly own: boolean;
}

export const suspicionsOf = (code: IndicatorCode | null, folded: Folded, value: PercentMention | null): Suspicion => {
  const { plain } = folded;
  const why: Why[] = [];
  if (folded.mended || folded.toneless) why.push('misspelt');
  const whom = code === null ? undefined : WHOM[code];
  const partly = whom?.some.test(plain) === true && whom.unless?.test(plain) !== true;
  if (partly) why.push('partOfPeople');
  const near = value === null ? plain : plain.slice(Math.max(0, value.start - 50), value.end + 60);
  if (code !== null && REGISTERED.test(near)) why.push('registration');
  if (code === 'PCGDMN' && OTHER_AGES.test(plain)) why.push('looseWording');
  return { why, own: why.includes('registration') };
};
