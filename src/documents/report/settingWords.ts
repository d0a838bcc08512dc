import { documentWords as words } from '../../i18n/vi/documents';
import { findLabel } from '../../workbook/choices';
import type { Plan } from '../../workbook/plan';
import { FORMS } from '../../workbook/workbook';

/** Label and value of a setting as the workbook words them. */
export const settingWords = (
  plan: Plan,
  setting: string,
): { readonly label: string; readonly value: string } | null => {
  const found = FORMS.flatMap(({ form }) => Object.entries(form.fields)).find(
    ([key, field]) => key === setting && field.role === 'setting',
  );
  if (found === undefined) return null;
  const [, field] = found;
  const value = (plan.info as Readonly<Record<string, unknown>>)[setting];
  const choices = field.role === 'computed' ? undefined : field.type.choices;
  const label = choices === undefined ? undefined : findLabel(choices, value);
  return {
    label: field.label,
    value: label ?? (value === true ? words.answers.yes : value === false ? words.answers.no : words.blank),
  };
};
