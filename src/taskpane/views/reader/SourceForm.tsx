import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { readPlan } from '../../actions/readPlan';
import { ActionButton } from '../../parts/ActionButton';
import { FileButton } from '../../parts/FileButton';
import { usePerformer } from '../../state/PaneContext';
import { useText } from '../../text/TextContext';
import { useReaderStyles } from './readerStyles';

/** A file, or its text: neither leaves the machine, neither is kept. */
export const SourceForm = () => {
  const t = useText();
  const styles = useReaderStyles();
  const { perform } = usePerformer();
  const [text, setText] = useState('');
  return (
    <>
      <FileButton
        label={t('reader.file')}
        accept=".docx,.txt"
        appearance="primary"
        onFiles={([file]) => {
          if (file !== undefined) void perform(readPlan, file);
        }}
      />
      <Field label={t('reader.or')}>
        <Textarea rows={4} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      {text.trim() !== '' && (
        <div className={styles.start}>
          <ActionButton action={readPlan} input={text} />
        </div>
      )}
    </>
  );
};
