import { Field, Textarea } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { readPlan } from '../../actions/readPlan';
import { ActionButton } from '../../parts/ActionButton';
import { usePaneState, usePerformer } from '../../state/PaneContext';
import { useText } from '../../text/TextContext';
import { useReaderStyles } from './readerStyles';

/** A file, or its text: neither leaves the machine, neither is kept. */
export const SourceForm = () => {
  const t = useText();
  const styles = useReaderStyles();
  const { perform } = usePerformer();
  const fileId = useId();
  const [text, setText] = useState('');
  const busy = usePaneState((state) => state.running !== null);
  return (
    <>
      <div>
        <label htmlFor={fileId}>{t('reader.file')}</label>
        <input
          id={fileId}
          className={styles.file}
          type="file"
          accept=".docx,.txt"
          disabled={busy}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // The same file may be chosen again after it was corrected.
            currentTarget.value = '';
            if (file !== undefined) void perform(readPlan, file);
          }}
        />
      </div>
      <Field label={t('reader.or')}>
        <Textarea rows={4} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      {text.trim() !== '' && (
        <div className={styles.start}>
          <ActionButton action={readPlan} input={text} appearance="primary" />
        </div>
      )}
    </>
  );
};
