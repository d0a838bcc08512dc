import type { Translate } from '../../../i18n/translate';
import type { CommuneKind } from '../../../workbook/templateState';
import type { TemplateOptions } from '../../../excel/workbookEngine';
import { HAMLET_COUNT } from '../../../workbook/hamletCount';
import { splitCommune } from '../../../vietnamese/placeWords';
import { PLAN_YEARS } from './planYears';

export interface StartForm {
  readonly year: number;
  readonly province: string;
  readonly commune: string;
  readonly especiallyDifficult: boolean;
  /** As typed; may be left blank. */
  readonly hamlets: string;
}

/** What is wrong with one field; the text is looked up by it. */
export type FieldProblem = 'empty' | 'nameTooLong' | 'nameHasNoLetters' | 'nameHasSigns';

export interface StartProblems {
  readonly province: FieldProblem | null;
  readonly commune: FieldProblem | null;
  readonly hamlets: 'hamletsWrong' | null;
}

const LONGEST_NAME = 60;
/** Signs that are in no name of a place and that would spoil formulas, file names or headings. */
const REFUSED_SIGNS = '<>{}[]|\\/:;*?"=@#%';

/** One space between words, none around, letters and their marks in one piece. */
const tidied = (name: string): string => name.normalize('NFC').trim().replaceAll(/\s+/g, ' ');

export const nameProblem = (name: string): FieldProblem | null => {
  const text = tidied(name);
  if (text === '') return 'empty';
  if (text.length > LONGEST_NAME) return 'nameTooLong';
  if ([...text].some((sign) => REFUSED_SIGNS.includes(sign))) return 'nameHasSigns';
  return /\p{L}/u.test(text) ? null : 'nameHasNoLetters';
};

export type NameKey = 'province' | 'commune';

export const nameProblemText = (t: Translate, field: NameKey, problem: FieldProblem): string => {
  if (problem === 'empty') return t(`start.${field}Empty`);
  if (problem === 'nameHasSigns') return t('start.nameHasSigns', { signs: [...REFUSED_SIGNS].join(' ') });
  return t(`start.${problem}`);
};

/** 'phường Tam Thanh' -> ward 'Tam Thanh'; without such a word it is a commune. */
const splitKind = (name: string): { readonly commune: string; readonly communeKind: CommuneKind } => {
  const { name: commune, kind } = splitCommune(name);
  return { commune, communeKind: kind ?? 'commune' };
};

const isHamletCount = (count: number): boolean =>
  Number.isInteger(count) && count >= HAMLET_COUNT.min && count <= HAMLET_COUNT.max;

export const problemsOf = ({ province, commune, hamlets }: StartForm): StartProblems => ({
  province: nameProblem(province),
  commune: nameProblem(commune),
  hamlets: hamlets.trim() === '' || isHamletCount(Number(hamlets)) ? null : 'hamletsWrong',
});

export const hasProblem = (problems: StartProblems): boolean =>
  Object.values(problems).some((problem) => problem !== null);

export const optionsOf = (form: StartForm): TemplateOptions => ({
  year: form.year,
  province: tidied(form.province).replace(/^tỉnh\s+(?=\S)/iu, ''),
  ...splitKind(tidied(form.commune)),
  especiallyDifficult: form.especiallyDifficult,
  hamlets: form.hamlets.trim() === '' ? null : Number(form.hamlets),
});

/** This year, as far as the scheme has it. */
export const startYear = (today: Date): number => {
  const [first] = PLAN_YEARS;
  const last = PLAN_YEARS[PLAN_YEARS.length - 1];
  return Math.min(Math.max(today.getFullYear(), first ?? 0), last ?? 0);
};
