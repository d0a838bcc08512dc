import { useId } from 'react';
import { openMade } from '../../actions/openMade';
import { saveMade } from '../../actions/saveMade';
import { ActionButton } from '../../parts/ActionButton';
import type { MadeWorkbook } from '../../port/WorkbookPort';
import { useCapabilities } from '../../state/PaneContext';
import { useText } from '../../text/TextContext';
import { CarriedLines } from './CarriedLines';
import { useMadeStyles } from './madeStyles';

/** A new workbook before there is one: what became of the older ones, and its two ways out. */
export const MadeWorkbookView = ({ heading, made }: { readonly heading: string; readonly made: MadeWorkbook }) => {
  const t = useText();
  const styles = useMadeStyles();
  const { savesFiles } = useCapabilities();
  const noteId = useId();
  return (
    <>
      <h2 className={styles.heading}>{heading}</h2>
      <CarriedLines lines={made.lines} />
      <p className={styles.note}>{t('newYear.sheet')}</p>
      <div className={styles.buttons}>
        <ActionButton action={openMade} input={made} appearance="primary" />
        <ActionButton action={saveMade} input={made} describedBy={noteId} />
      </div>
      <p id={noteId} className={styles.note}>
        {t(savesFiles ? 'newYear.save' : 'newYear.saveBlocked')}
      </p>
    </>
  );
};
