import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
  Select,
} from '@fluentui/react-components';
import { useState } from 'react';
import { applyFixes } from '../../actions/applyFixes';
import { DialogButton } from '../../parts/DialogButton';
import { usePerformer } from '../../state/PaneContext';
import { useText } from '../../text/TextContext';
import { useDialogStyles } from './dialogStyles';
import { FixList } from './FixButtons';
import { replacements, type WrongWord } from './shownFindings';

const ReplaceForm = ({ wrong, close }: { readonly wrong: WrongWord; readonly close: () => void }) => {
  const t = useText();
  const styles = useDialogStyles();
  const { perform } = usePerformer();
  const [by, setBy] = useState('');
  const n = wrong.cells.length;
  const fixes = by === '' ? [] : replacements(wrong, by);
  return (
    <DialogBody className={styles.body}>
      <DialogTitle>{t('replace.title', { word: wrong.word })}</DialogTitle>
      <DialogContent>
        <p className={styles.intro}>{t('replace.intro', { word: wrong.word, n })}</p>
        <Field label={t('replace.by')}>
          <Select value={by} onChange={(_, { value }) => setBy(value)}>
            <option value="">{t('replace.choose')}</option>
            {wrong.among.map((label) => (
              <option key={label}>{label}</option>
            ))}
          </Select>
        </Field>
        {fixes.length > 0 && <FixList fixes={fixes} />}
      </DialogContent>
      <DialogActions>
        <Button
          appearance="primary"
          disabledFocusable={fixes.length === 0}
          onClick={() => {
            if (fixes.length === 0) return;
            close();
            void perform(applyFixes, fixes);
          }}
        >
          {t('fix.apply', { n })}
        </Button>
        <Button onClick={close}>{t('fix.cancel')}</Button>
      </DialogActions>
    </DialogBody>
  );
};

/** One wrong word by a listed one, in all its cells at once; shown before it is done. */
export const ReplaceButton = ({ wrong }: { readonly wrong: WrongWord }) => {
  const t = useText();
  const n = wrong.cells.length;
  return (
    <DialogButton button={{ size: 'small' }} icon={null} label={t('replace.open', { word: wrong.word, n })}>
      {(close) => <ReplaceForm wrong={wrong} close={close} />}
    </DialogButton>
  );
};
