import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { today } from '../../../workbook/localDay';
import { saveSupportFile } from '../../actions/saveSupportFile';
import { ActionButton } from '../../parts/ActionButton';
import { EntryFrame } from '../../parts/EntryFrame';
import { lastFaults } from '../../state/lastFaults';
import { useCapabilities, usePaneState, usePerformer } from '../../state/PaneContext';
import { useText } from '../../text/TextContext';
import { useMoreStyles } from './moreStyles';
import { supportFile } from './supportFile';

/** Shows the whole file before it is saved: whoever sends it can read it through. */
export const SupportView = () => {
  const t = useText();
  const styles = useMoreStyles();
  const { ask } = usePerformer();
  const { savesFiles } = useCapabilities();
  const language = usePaneState((state) => state.language);
  const follows = usePaneState((state) => state.following.wanted);
  const workbook = usePaneState((state) => state.workbook);
  const [text, setText] = useState<string | null>(null);
  const make = async (): Promise<void> => {
    const excel = await ask((port) => port.excelAtHand());
    if (excel === null) return;
    const scripts = [...document.scripts].map(({ src }) => src);
    setText(supportFile({ day: today(), excel, scripts, language, follows, workbook, faults: lastFaults() }));
  };
  return (
    <EntryFrame name="support">
      <p className={styles.text}>{t('support.what')}</p>
      <div>
        <Button onClick={() => void make()}>{t('support.make')}</Button>
      </div>
      {text !== null && (
        <>
          <Field label={t('support.text')} hint={t('support.hint')}>
            <Textarea readOnly value={text} rows={12} resize="vertical" />
          </Field>
          {savesFiles && (
            <div>
              <ActionButton action={saveSupportFile} input={text} appearance="primary" />
            </div>
          )}
        </>
      )}
    </EntryFrame>
  );
};
