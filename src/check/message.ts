/** Findings as sentences, in the language of the texts that are handed in. */
import { indicatorOf } from '../domain/indicators';
import type { CheckTexts } from '../i18n/checkTexts';
import { fill, type FillValues } from '../i18n/fill';
import type { RuleText } from '../i18n/ruleText';
import type { FindingGroup, MessageValues, NotEvaluated, Occurrence, Name } from './report';

type Locale = CheckTexts['locale'];

const MARKS: Readonly<Record<Locale, { readonly thousands: string; readonly decimals: string }>> = {
  vi: { thousands: '.', decimals: ',' },
  en: { thousands: ',', decimals: '.' },
};

/** 1234.5 -> '1.234,5' (vi). As many decimals as the number has, four at most. */
export const writeNumber = (value: number, locale: Locale): string => {
  const { thousands, decimals } = MARKS[locale];
  const rounded = Math.round(Math.abs(value) * 10_000) / 10_000;
  const [whole = '0', rest] = String(rounded).split('.');
  const grouped = whole.replace(/\B(?=(\d{3}){1,8}$)/g, thousands);
  return `${value < 0 ? '−' : ''}${grouped}${rest === undefined ? '' : `${decimals}${rest}`}`;
};

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Values that the rules give as ISO dates; a text of a cell is shown as it was typed. */
const DATE_VALUES = new Set(['date', 'announced', 'checked', 'today', 'planDate', 'value', 'min', 'max']);

const nameText = ({ names, locale }: CheckTexts, name: Name): string => {
  if ('indicator' in name) return indicatorOf(name.indicator)?.title[locale] ?? name.indicator;
  if ('percent' in name) return `${writeNumber(Math.round(name.percent * 1_000_000) / 10_000, locale)} %`;
  if ('line' in name) return fill(names.line, { n: name.line });
  if ('age' in name) return fill(names.age, { n: name.age });
  if ('confirms' in name) return fill(names.confirms, { name: name.confirms });
  if ('registerRows' in name)
    return name.registerRows === '' ? names.noRegisterRows : fill(names.registerRows, { rows: name.registerRows });
  if ('origin' in name) return name.origin === '' ? names.noOrigin : fill(names.origin, { cell: name.origin });
  if ('cells' in name) return name.cells.join(', ');
  if ('hamlet' in name) return fill(names.hamlet, { name: name.hamlet });
  return 'named' in name ? fill(names.named, { name: name.named }) : name.text;
};

/** Values with names as words. */
export const wordedValues = (texts: CheckTexts, values: MessageValues): FillValues =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, typeof value === 'object' ? nameText(texts, value) : value]),
  );

/** How many cells a value names: by it a text chooses between its words for one and for several. */
const countsIn = (values: MessageValues): FillValues =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      typeof value === 'object' && 'cells' in value ? [[key, value.cells.length]] : [],
    ),
  );

const readable = (values: FillValues): FillValues =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'string' && DATE_VALUES.has(key) ? value.replace(ISO_DATE, '$3/$2/$1') : value,
    ]),
  );

const isRuleId = (texts: CheckTexts, id: string): id is keyof CheckTexts['rules'] => Object.hasOwn(texts.rules, id);

/** The texts of a rule, placeholders unfilled; throws for an id that no rule has. */
export const textsOfRule = (texts: CheckTexts, ruleId: string): RuleText => {
  if (!isRuleId(texts, ruleId)) throw new Error(`No rule has the id "${ruleId}".`);
  return texts.rules[ruleId];
};

export interface Message {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

/** What is wrong at one place, why, and what to do: with the fix where one is offered, by hand where none is. */
export const messageOf = (
  texts: CheckTexts,
  ruleId: string,
  { values, fix }: Pick<Occurrence, 'values' | 'fix'>,
): Message => {
  const { what, why, todo, mend = texts.proposed.replace('{todo}', todo) } = textsOfRule(texts, ruleId);
  const own = readable(wordedValues(texts, values));
  const counts = countsIn(values);
  const write = (value: number): string => writeNumber(value, texts.locale);
  const wanted = fix === undefined ? todo : mend;
  const told = (text: string): string => fill(text, own, write, counts);
  return { what: told(what), why: told(why), todo: told(wanted) };
};

/** Heading of a group: "Số nữ nhiều hơn dân số". */
export const titleOf = (texts: CheckTexts, { ruleId }: Pick<FindingGroup, 'ruleId'>): string =>
  textsOfRule(texts, ruleId).title;

export const notEvaluatedText = (texts: CheckTexts, { ruleId, why, values }: NotEvaluated): string =>
  fill(
    texts.notEvaluated[why],
    { ...wordedValues(texts, values), title: isRuleId(texts, ruleId) ? texts.rules[ruleId].title : ruleId },
    (value) => writeNumber(value, texts.locale),
  );
