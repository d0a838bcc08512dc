/** The cells of a form as the plan of a later year begins with them. */
import type { Field, FormDescription } from '../describe';
import type { PlanRecord, PlanValue } from '../plan';
import { dataFields } from '../planParts';
import type { FieldFate, YearMove } from './fate';
import { reason } from './line';
import type { CarriedAs, CarryLine, Reason } from './line';
import { shownValue } from './shown';

/** What an official says of the new year, by the defined name of the field. */
export type Answers = Readonly<Record<string, PlanValue>>;

export interface NextFields {
  readonly values: PlanRecord;
  /** Keys of settings that count as confirmed in the new year. */
  readonly confirmed: readonly string[];
  readonly lines: readonly CarryLine[];
}

const fateOf = ({ json, nextYear }: FormDescription, key: string): FieldFate => {
  const fate = nextYear?.[key];
  if (fate === undefined) throw new Error(`Form ${json}, ${key}: no word of what becomes of it in a later year.`);
  return fate;
};

const valueOf = (fate: FieldFate, value: PlanValue, move: YearMove): PlanValue => {
  if (typeof fate === 'object') return fate.again(value, move);
  switch (fate) {
    case 'year':
      return move.to;
    case 'kept':
    case 'reviewed':
      return value;
    case 'emptied':
    case 'asked':
      return null;
  }
};

/** `null`: nothing is told of it by itself. */
const tellingOf = (fate: FieldFate, { from, to }: YearMove): { what: CarriedAs; why: Reason } | null => {
  if (typeof fate === 'object') return { what: 'asked', why: reason('settingAgain', { to }) };
  switch (fate) {
    case 'year':
    case 'kept':
      return null;
    case 'reviewed':
      return { what: 'assumed', why: reason('fieldReviewed', { from, to }) };
    case 'emptied':
      return { what: 'emptied', why: reason('fieldEmptied', { from, to }) };
    case 'asked':
      return { what: 'asked', why: reason('fieldAsked', { to }) };
  }
};

interface NextField {
  readonly key: string;
  readonly field: Field;
  readonly fate: FieldFate;
  readonly old: PlanValue;
  readonly value: PlanValue;
  readonly isAnswered: boolean;
}

const lineOf = ({ field, fate, old, value, isAnswered }: NextField, move: YearMove): readonly CarryLine[] => {
  const telling = isAnswered ? { what: 'moved' as const, why: reason('settingAnswered') } : tellingOf(fate, move);
  // What was blank is not told to be blank; a setting is asked again whatever it said.
  if (telling === null || (old === null && value === null && typeof fate === 'string')) return [];
  const [before, now] = [old, value].map((own) => shownValue(field.type, own));
  return [
    {
      what: telling.what,
      at: { field: field.name },
      subject: field.label,
      before: before ?? '',
      now: now ?? '',
      reason: telling.why,
    },
  ];
};

const keptLine = (form: FormDescription, fields: readonly NextField[]): readonly CarryLine[] => {
  const kept = fields.filter(({ fate, old, isAnswered }) => fate === 'kept' && old !== null && !isAnswered);
  const [first] = kept;
  if (first === undefined) return [];
  const subject = form.sections
    .filter((section) => kept.some(({ key }) => section.fields.includes(key)))
    .map(({ title }) => title)
    .join('; ');
  const why = reason('settingsKept', { cells: kept.length });
  return [{ what: 'kept', at: { field: first.field.name }, subject, before: '', now: '', reason: why }];
};

/** `confirmed`: keys of the settings that the older plan has confirmed. */
export const nextFields = (
  form: FormDescription,
  old: PlanRecord,
  {
    move,
    confirmed,
    answers,
  }: { readonly move: YearMove; readonly confirmed: readonly string[]; readonly answers: Answers },
): NextFields => {
  const fields = dataFields(form).map(([key, field]): NextField => {
    const fate = fateOf(form, key);
    const own = old[key] ?? null;
    const answer = fate === 'year' ? undefined : answers[field.name];
    const isAnswered = answer !== undefined;
    return { key, field, fate, old: own, value: isAnswered ? answer : valueOf(fate, own, move), isAnswered };
  });
  return {
    values: Object.fromEntries(fields.map(({ key, value }) => [key, value])),
    confirmed: fields.flatMap(({ key, field, fate, isAnswered }) =>
      field.assumption !== undefined && (isAnswered || (fate === 'kept' && confirmed.includes(key))) ? [key] : [],
    ),
    lines: [...fields.flatMap((field) => lineOf(field, move)), ...keptLine(form, fields)],
  };
};
