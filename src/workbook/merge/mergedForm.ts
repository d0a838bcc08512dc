/** A form of several plans as one. */
import type { FormDescription } from '../describe';
import type { PlanRecord } from '../plan';
import { shownValue } from '../carry/shown';
import { dataFields, formOf } from '../planParts';
import { combine } from './combine';
import { cellOf, isAlone } from './mergeContext';
import type { MergeContext, MergeNews } from './mergeContext';
import type { Part } from './mergeLine';

export const mergedForm = (
  form: FormDescription,
  context: MergeContext,
): MergeNews & { readonly values: PlanRecord } => {
  const { sources, mapping } = context;
  const cells = dataFields(form).map(([key, { name, label, type }]) => {
    const how = form.merging[key];
    if (how === undefined) throw new Error(`The form "${form.json}" does not say how "${key}" merges.`);
    const parts = sources.map((source): Part => {
      const value = formOf(source.plan, form)[key] ?? null;
      return { of: source.label, value, ...(mapping.isWhole(source) ? {} : { undivided: true }) };
    });
    // Plans that disagree are refused before.
    const combined = combine(how === 'agrees' ? 'same' : how, parts, isAlone(context));
    return [
      key,
      cellOf(
        combined,
        { id: key, at: { field: name }, subject: label, parts, show: (value) => shownValue(type, value) },
        context,
      ),
    ] as const;
  });
  return {
    values: Object.fromEntries(cells.map(([key, { value }]) => [key, value])),
    lines: cells.flatMap(([, { lines }]) => lines),
    questions: cells.flatMap(([, { questions }]) => questions),
  };
};
