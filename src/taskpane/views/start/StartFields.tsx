import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import type { Ref } from 'react';
import { useText } from '../../text/TextContext';
import { PLAN_YEARS } from './planYears';
import type { StartFormState } from './useStartForm';
import { HAMLET_COUNT } from '../../../workbook/hamletCount';
import { nameProblemText, type FieldProblem, type NameKey } from './validateStart';

interface NameFieldProps {
  readonly name: NameKey;
  readonly value: string;
  readonly problem: FieldProblem | null;
  readonly hint?: string;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onChange: (value: string) => void;
}

const NameField = ({ name, value, problem, hint, inputRef, onChange }: NameFieldProps) => {
  const t = useText();
  return (
    <Field
      label={t(`start.${name}`)}
      required
      hint={hint ?? null}
      validationMessage={problem === null ? null : nameProblemText(t, name, problem)}
    >
      <Input input={{ ref: inputRef }} value={value} autoComplete="off" onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
};

/** What a new template has to know. */
export const StartFields = ({ start: { form, change, problems, refs } }: { readonly start: StartFormState }) => {
  const t = useText();
  return (
    <>
      <Field label={t('start.year')}>
        <Select value={String(form.year)} onChange={(_, { value }) => change({ year: Number(value) })}>
          {PLAN_YEARS.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </Select>
      </Field>
      <NameField
        name="province"
        value={form.province}
        problem={problems.province}
        inputRef={refs.province}
        onChange={(province) => change({ province })}
      />
      <NameField
        name="commune"
        value={form.commune}
        problem={problems.commune}
        hint={t('start.communeHint')}
        inputRef={refs.commune}
        onChange={(commune) => change({ commune })}
      />
      <Field hint={t('start.especiallyDifficultHint')}>
        <Checkbox
          label={t('start.especiallyDifficult')}
          checked={form.especiallyDifficult}
          onChange={(_, { checked }) => change({ especiallyDifficult: checked === true })}
        />
      </Field>
      <Field
        label={t('start.hamlets')}
        hint={t('start.hamletsHint')}
        validationMessage={
          problems.hamlets === null
            ? null
            : t('start.hamletsWrong', { min: String(HAMLET_COUNT.min), max: String(HAMLET_COUNT.max) })
        }
      >
        <Input
          input={{ ref: refs.hamlets }}
          value={form.hamlets}
          inputMode="numeric"
          autoComplete="off"
          onChange={(_, { value }) => change({ hamlets: value })}
        />
      </Field>
    </>
  );
};
