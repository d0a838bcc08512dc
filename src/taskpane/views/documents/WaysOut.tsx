import { useId } from 'react';
import { copyDocument } from '../../actions/copyDocument';
import type { PaneAction } from '../../actions/paneAction';
import { saveDocument } from '../../actions/saveDocument';
import { writeDocumentSheet } from '../../actions/writeDocumentSheet';
import { ActionButton } from '../../parts/ActionButton';
import { useCapabilities } from '../../state/PaneContext';
import { useText } from '../../text/TextContext';
import { useDocumentsStyles } from './documentsStyles';

interface WayProps {
  readonly action: PaneAction;
  readonly note: string;
  readonly first: boolean;
}

const Way = ({ action, note, first }: WayProps) => {
  const styles = useDocumentsStyles();
  const noteId = useId();
  return (
    <li className={styles.way}>
      <ActionButton
        action={action}
        input={undefined}
        describedBy={noteId}
        appearance={first ? 'primary' : 'secondary'}
      />
      <p id={noteId} className={styles.note}>
        {note}
      </p>
    </li>
  );
};

/** Three ways for a document to leave the pane, because no host allows all of them. */
export const WaysOut = () => {
  const t = useText();
  const styles = useDocumentsStyles();
  const { savesFiles } = useCapabilities();
  return (
    <>
      <h2 className={styles.heading}>{t('documents.ways')}</h2>
      <ul className={styles.ways}>
        <Way
          action={saveDocument}
          note={t(savesFiles ? 'documents.save' : 'documents.saveBlocked')}
          first={savesFiles}
        />
        <Way action={copyDocument} note={t('documents.copy')} first={!savesFiles} />
        <Way action={writeDocumentSheet} note={t('documents.sheet')} first={false} />
      </ul>
    </>
  );
};
