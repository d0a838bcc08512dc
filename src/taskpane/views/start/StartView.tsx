import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { useId, type Ref } from 'react';
import type { Translate } from '../../../i18n/translate';
import type { WorkbookState } from '../../host/WorkbookPort';
import { useCapabilities, useClock } from '../../state/PaneContext';
import { fillSample } from '../../actions/fillSample';
import { ActionButton } from '../../parts/ActionButton';
import { numberText } from '../../text/numberText';
import { useText } from '../../text/TextContext';
import { PLAN_YEARS } from './planYears';
import { useStartStyles } from './startStyles';
import { SubmitButton } from './SubmitButton';
import { useStartForm } from './useStartForm';
import { REFUSED_SIGNS, type FieldProblem } from './validateStart';

type NameKey = 'province' | 'commune';

const problemText = (t: Translate, field: NameKey, problem: FieldProblem): string => {
  if (problem === 'empty') return t(`start.${field}Empty`);
  if (problem === 'nameHasSigns') return t('start.nameHasSigns', { signs: [...REFUSED_SIGNS].join(' ') });
  return t(`start.${problem}`);
};

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
      validationMessage={problem === null ? null : problemText(t, name, problem)}
    >
      <Input input={{ ref: inputRef }} value={value} autoComplete="off" onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
};

/** A second way to begin: look around before there are figures of one's own. */
const Sample = () => {
  const t = useText();
  const styles = useStartStyles();
  const noteId = useId();
  return (
    <div className={styles.sample}>
      <ActionButton action={fillSample} input={undefined} describedBy={noteId} />
      <p id={noteId} className={styles.note}>
        {t('start.sample')}
      </p>
    </div>
  );
};

type Props = { readonly workbook: Extract<WorkbookState, { kind: 'none' }> };

/** What a workbook without a template begins with. */
export const StartView = ({ workbook }: Props) => {
  const t = useText();
  const styles = useStartStyles();
  const { sample } = useCapabilities();
  const { form, change, problems, refs, submit } = useStartForm(useClock().now());
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h1 className={styles.title}>{t('start.title')}</h1>
      <p className={styles.intro}>{t('start.intro')}</p>
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
      <SubmitButton className={styles.submit} />
      <p className={styles.note}>{t('start.adds', { n: numberText.count(workbook.sheetsToAdd) })}</p>
      {sample && <Sample />}
    </form>
  );
};
