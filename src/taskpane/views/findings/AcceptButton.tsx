import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
  Textarea,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { FindingGroup } from '../../../check/report';
import { acceptFinding } from '../../actions/acceptFinding';
import { DialogButton } from '../../parts/DialogButton';
import { usePerformer } from '../../state/PaneContext';
import { useText } from '../../text/TextContext';
import { useDialogStyles } from './dialogStyles';

const LONGEST_REASON = 300;

type ReasonProblem = 'reasonEmpty' | 'reasonTooLong';

const problemOf = (reason: string): ReasonProblem | null => {
  if (reason.trim() === '') return 'reasonEmpty';
  return reason.length > LONGEST_REASON ? 'reasonTooLong' : null;
};

interface Props {
  readonly group: FindingGroup;
  readonly title: string;
}

const AcceptForm = ({ group, title, close }: Props & { readonly close: () => void }) => {
  const t = useText();
  const styles = useDialogStyles();
  const { perform } = usePerformer();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const problem = problemOf(reason);
  const save = () => {
    setTried(true);
    if (problem !== null) {
      field.current?.focus();
      return;
    }
    const { ruleId, occurrences } = group;
    close();
    void perform(acceptFinding, { ruleId, occurrences, reason: reason.trim() });
  };
  return (
    <DialogBody className={styles.body}>
      <DialogTitle>{t('accept.title')}</DialogTitle>
      <DialogContent>
        <p className={styles.intro}>{t('accept.intro', { title, n: group.count })}</p>
        <Field
          label={t('accept.reason')}
          hint={t('accept.reasonHint')}
          required
          validationMessage={tried && problem !== null ? t(`accept.${problem}`) : null}
        >
          <Textarea textarea={{ ref: field }} value={reason} onChange={(_, { value }) => setReason(value)} />
        </Field>
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" onClick={save}>
          {t('accept.save')}
        </Button>
        <Button onClick={close}>{t('fix.cancel')}</Button>
      </DialogActions>
    </DialogBody>
  );
};

/** Lets a finding stand; asks why first. */
export const AcceptButton = ({ group, title }: Props) => {
  const t = useText();
  return (
    <DialogButton button={{ size: 'small' }} icon={null} label={t('findings.accept')}>
      {(close) => <AcceptForm group={group} title={title} close={close} />}
    </DialogButton>
  );
};
