import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { PLANNED } from '../../../workbook/sheets/years';
import { beginYear } from '../../actions/beginYear';
import { ActionButton } from '../../parts/ActionButton';
import { EntryFrame } from '../../parts/EntryFrame';
import { FileButton } from '../../parts/FileButton';
import { usePaneState, usePerformer } from '../../state/PaneContext';
import { useText } from '../../text/TextContext';
import { useMergeWords } from '../../text/useMergeWords';
import { MadeWorkbookView } from '../made/MadeWorkbookView';
import { useMadeStyles } from '../made/madeStyles';
import { RefusedFiles } from '../made/RefusedFiles';

/** A workbook that lay for longer is a rarity; the years go no further than plans do. */
const YEARS_OFFERED = 5;

const yearsAfter = (year: number): readonly number[] =>
  Array.from({ length: YEARS_OFFERED }, (_, index) => year + 1 + index).filter((own) => own <= PLANNED.to);

interface YearsProps {
  readonly year: number;
  /** `null`: the workbook that is open. */
  readonly from: File | null;
}

const Years = ({ year, from }: YearsProps) => {
  const t = useText();
  const styles = useMadeStyles();
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
        <ActionButton action={beginYear} input={{ to, from }} />
      </div>
    </>
  );
};

/** From the workbook that is open. */
const FromOpen = ({ year }: { readonly year: number | null }) => {
  const t = useText();
  const styles = useMadeStyles();
  return (
    <>
      <p className={styles.text}>{t('newYear.intro')}</p>
      {year === null ? <p className={styles.text}>{t('newYear.noYear')}</p> : <Years year={year} from={null} />}
    </>
  );
};

/** From a file, where the workbook that is open has no template: the year after is shown at once, another can be chosen. */
const FromFile = () => {
  const styles = useMadeStyles();
  const words = useMergeWords();
  const { perform } = usePerformer();
  const newYear = usePaneState((state) => state.newYear);
  const [file, setFile] = useState<File | null>(null);
  const year = newYear?.kind === 'carried' ? newYear.from : null;
  return (
    <>
      <p className={styles.text}>{words.pane.yearFromFile}</p>
      <FileButton
        label={words.pane.chooseYearFile}
        accept=".xlsx,.xlsm"
        appearance="primary"
        onFiles={([chosen]) => {
          if (chosen === undefined) return;
          setFile(chosen);
          void perform(beginYear, { to: null, from: chosen });
        }}
      />
      {file !== null && year !== null && <Years key={`${file.name} ${String(year)}`} year={year} from={file} />}
      {newYear?.kind === 'unreadable' && <RefusedFiles refused={[newYear]} />}
    </>
  );
};

/** Next year's workbook from the open one or a file: chosen, looked at, opened or saved. The older one is never changed. */
export const NewYearView = () => {
  const t = useText();
  const styles = useMadeStyles();
  const workbook = usePaneState((state) => state.workbook);
  const newYear = usePaneState((state) => state.newYear);
  return (
    <EntryFrame name="newYear">
      {workbook?.kind === 'present' ? <FromOpen year={workbook.year} /> : <FromFile />}
      <div role="status">
        {newYear?.kind === 'refused' && <p className={styles.text}>{t(`newYear.refused.${newYear.why}`)}</p>}
      </div>
      {newYear?.kind === 'carried' && (
        <MadeWorkbookView
          heading={t('newYear.what', { from: String(newYear.from ?? ''), to: String(newYear.to) })}
          made={newYear.made}
        />
      )}
    </EntryFrame>
  );
};
