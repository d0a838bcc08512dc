import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { readPlan } from '../../actions/readPlan';
import { ActionButton } from '../../parts/ActionButton';
import { usePaneState, usePerformer } from '../../state/PaneContext';
import { useText } from '../../text/TextContext';
import { useReaderStyles } from './readerStyles';

/**
 * A file, or its text: neither leaves the machine, neither is kept. The browser's own file field speaks the browser's
 * language, so that a button stands for it.
 */
export const SourceForm = () => {
  const t = useText();
  const styles = useReaderStyles();
  const { perform } = usePerformer();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const busy = usePaneState((state) => state.running !== null);
  return (
    <>
      <div>
        <input
          ref={input}
          hidden
          type="file"
          accept=".docx,.txt"
          aria-label={t('reader.file')}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) void perform(readPlan, file);
            // The same file may be chosen again after it was corrected.
            currentTarget.value = '';
          }}
        />
        <Button appearance="primary" disabledFocusable={busy} onClick={() => input.current?.click()}>
          {t('reader.file')}
        </Button>
      </div>
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
