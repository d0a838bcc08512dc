import { Field, Select } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { beginYear } from '../../actions/beginYear';
import { openYear } from '../../actions/openYear';
import { saveYear } from '../../actions/saveYear';
import { PLANNED } from '../../../workbook/sheets/years';
import { ActionButton } from '../../parts/ActionButton';
import { EntryFrame } from '../../parts/EntryFrame';
import { useCapabilities, usePaneState } from '../../state/PaneContext';
import { useText } from '../../text/TextContext';
import type { NewYear } from '../../port/WorkbookPort';
import { CarriedLines } from './CarriedLines';
import { useNewYearStyles } from './newYearStyles';

/** A workbook that lay for longer is a rarity; the years go no further than plans do. */
const YEARS_OFFERED = 5;

const yearsAfter = (year: number): readonly number[] =>
  Array.from({ length: YEARS_OFFERED }, (_, index) => year + 1 + index).filter((own) => own <= PLANNED.to);

const Preview = ({ newYear }: { readonly newYear: Extract<NewYear, { kind: 'carried' }> }) => {
  const t = useText();
  const styles = useNewYearStyles();
  const { savesFiles } = useCapabilities();
  const noteId = useId();
  const { from, to, lines } = newYear;
  return (
    <>
      <h2 className={styles.heading}>{t('newYear.what', { from: String(from ?? ''), to: String(to) })}</h2>
      <CarriedLines lines={lines} />
      <p className={styles.note}>{t('newYear.sheet')}</p>
      <div className={styles.buttons}>
        <ActionButton action={openYear} input={undefined} appearance="primary" />
        <ActionButton action={saveYear} input={undefined} describedBy={noteId} />
      </div>
      <p id={noteId} className={styles.note}>
        {t(savesFiles ? 'newYear.save' : 'newYear.saveBlocked')}
      </p>
    </>
  );
};

const Years = ({ year }: { readonly year: number }) => {
  const t = useText();
  const styles = useNewYearStyles();
  const years = yearsAfter(year);
  const [to, setTo] = useState(year + 1);
  if (years.length === 0) return <p className={styles.text}>{t('newYear.last', { year: String(year) })}</p>;
  return (
    <>
      <Field label={t('newYear.year')}>
        <Select value={String(to)} onChange={(_, { value }) => setTo(Number(value))}>
          {years.map((own) => (
            <option key={own} value={own}>
              {own}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <ActionButton action={beginYear} input={to} />
      </div>
    </>
  );
};

/** Next year's workbook from the open one: chosen, looked at, opened or saved. The open one is never changed. */
export const NewYearView = () => {
  const t = useText();
  const styles = useNewYearStyles();
  const workbook = usePaneState((state) => state.workbook);
  const newYear = usePaneState((state) => state.newYear);
  const year = workbook?.kind === 'present' ? workbook.year : null;
  return (
    <EntryFrame name="newYear">
      <p className={styles.text}>{t('newYear.intro')}</p>
      {year === null ? <p className={styles.text}>{t('newYear.noYear')}</p> : <Years year={year} />}
      <div role="status">
        {newYear?.kind === 'refused' && <p className={styles.text}>{t(`newYear.refused.${newYear.why}`)}</p>}
      </div>
      {newYear?.kind === 'carried' && <Preview newYear={newYear} />}
    </EntryFrame>
  );
};
