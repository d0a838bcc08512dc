import {
  Checkbox,
  Field,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Radio,
  RadioGroup,
} from '@fluentui/react-components';
import { useId, useState } from 'react';
import { makePlan } from '../../actions/makePlan';
import { makeReport } from '../../actions/makeReport';
import { ActionButton } from '../../parts/ActionButton';
import { useCapabilities, usePaneState } from '../../state/PaneContext';
import type { DocumentKind, Draft } from '../../state/paneState';
import { useText } from '../../text/TextContext';
import { DocumentPreview } from './DocumentPreview';
import { useDocumentsStyles } from './documentsStyles';
import { HoleList } from './HoleList';
import { WaysOut } from './WaysOut';

/** What a report may have besides, for the house. */
const ANNEXES = ['names', 'internal'] as const;

interface Choice {
  readonly kind: DocumentKind;
  readonly names: boolean;
  readonly internal: boolean;
}

interface MakeProps extends Choice {
  readonly describedBy?: string;
  readonly again?: boolean;
}

const MakeButton = ({ kind, names, internal, describedBy, again = false }: MakeProps) => {
  const t = useText();
  const label = t(again ? 'documents.again' : 'documents.make');
  const look = {
    appearance: again ? 'secondary' : 'primary',
    size: again ? 'small' : 'medium',
    ...(describedBy === undefined ? {} : { describedBy }),
  } as const;
  return kind === 'plan' ? (
    <ActionButton action={makePlan} input={undefined} {...look}>
      {label}
    </ActionButton>
  ) : (
    <ActionButton action={makeReport} input={{ names, internal }} {...look}>
      {label}
    </ActionButton>
  );
};

const Chooser = ({ choice, onChoose }: { readonly choice: Choice; readonly onChoose: (choice: Choice) => void }) => {
  const t = useText();
  const styles = useDocumentsStyles();
  const { documents } = useCapabilities();
  const noteId = useId();
  const { kind } = choice;
  return (
    <div className={styles.form}>
      <Field label={t('documents.kind')}>
        <RadioGroup
          layout="horizontal"
          value={kind}
          onChange={(_, { value }) => onChoose({ ...choice, kind: value === 'report' ? 'report' : 'plan' })}
        >
          <Radio value="plan" label={t('documents.kind.plan')} />
          <Radio value="report" label={t('documents.kind.report')} />
        </RadioGroup>
      </Field>
      {kind === 'report' &&
        ANNEXES.map((annex) => (
          <Field key={annex} hint={t(`documents.${annex}Hint`)}>
            <Checkbox
              label={t(`documents.${annex}`)}
              checked={choice[annex]}
              onChange={(_, { checked }) => onChoose({ ...choice, [annex]: checked === true })}
            />
          </Field>
        ))}
      <div>
        <MakeButton {...choice} describedBy={noteId} />
        <p id={noteId} className={styles.note}>
          {t(documents ? `documents.${kind}` : 'documents.notYet')}
        </p>
      </div>
    </div>
  );
};

const Made = ({ draft, choice }: { readonly draft: Draft; readonly choice: Choice }) => {
  const t = useText();
  const styles = useDocumentsStyles();
  return (
    <>
      <div role="status">
        {draft.stale && (
          <MessageBar className={styles.stale} intent="warning" layout="multiline">
            <MessageBarBody>{t('documents.stale')}</MessageBarBody>
            <MessageBarActions>
              <MakeButton {...choice} kind={draft.kind} again />
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
      <HoleList holes={draft.document.holes} />
      <h2 className={styles.heading}>{t('documents.preview')}</h2>
      <DocumentPreview document={draft.document} />
      <WaysOut />
    </>
  );
};

/** Plan and report: looked at first, then taken out. */
export const DocumentsView = () => {
  const t = useText();
  const styles = useDocumentsStyles();
  const draft = usePaneState((state) => state.draft);
  const [choice, setChoice] = useState<Choice>({ kind: draft?.kind ?? 'plan', names: false, internal: false });
  return (
    <section>
      <h1 className={styles.unseen}>{t('documents.heading')}</h1>
      <Chooser choice={choice} onChoose={setChoice} />
      {draft !== null && <Made draft={draft} choice={choice} />}
    </section>
  );
};
