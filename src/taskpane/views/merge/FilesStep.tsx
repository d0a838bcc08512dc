import { Button, Field, Input, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { OldWorkbook } from '../../../check/merger';
import { holdersOf, type CommuneName } from '../../../domain/communes';
import { fill } from '../../../i18n/fill';
import { dayText } from '../../../vietnamese/calendar';
import { sourceProblems } from '../../../workbook/merge/mergeProblems';
import { problemText } from '../../../workbook/merge/problemText';
import type { MergeSource } from '../../../workbook/merge/source';
import { readCommunes } from '../../actions/readCommunes';
import { FileButton } from '../../parts/FileButton';
import { usePaneState, usePerformer } from '../../state/PaneContext';
import { numberText } from '../../text/numberText';
import { useText } from '../../text/TextContext';
import { useMergeWords } from '../../text/useMergeWords';
import { RefusedFiles } from '../made/RefusedFiles';
import { nameProblem, nameProblemText } from '../start/validateStart';
import { useMergeStyles } from './mergeStyles';

export interface NewCommune {
  readonly name: string;
  readonly code: string;
}

/** From when until when a commune had a code. */
const heldText = (
  { name, from, to }: CommuneName,
  { heldFrom, heldTo }: { readonly heldFrom: string; readonly heldTo: string },
): string =>
  from === null
    ? fill(heldTo, { name, day: to === null ? '' : dayText(to) })
    : fill(heldFrom, { name, day: dayText(from) });

const OldFile = ({ old: { name, plan, parsed } }: { readonly old: OldWorkbook }) => {
  const t = useText();
  const { pane } = useMergeWords();
  const styles = useMergeStyles();
  const { info, hamlets } = plan;
  const code = info.code === null ? '' : ` (${info.code})`;
  const holders = holdersOf(info.code ?? '');
  const unread = parsed.cellProblems.length;
  return (
    <li className={styles.item}>
      <p className={styles.text}>
        {fill(pane.read, {
          name: `${info.commune ?? name}${code}`,
          year: info.year ?? pane.noYear,
          hamlets: numberText(t).count(hamlets.filter((hamlet) => hamlet.name !== null).length),
        })}
      </p>
      {holders.length > 1 && (
        <p className={styles.note}>
          {fill(pane.codeOf, { code: info.code ?? '', holders: holders.map((one) => heldText(one, pane)).join('; ') })}
        </p>
      )}
      {unread > 0 && <p className={styles.warning}>{fill(pane.unread, { count: numberText(t).count(unread) })}</p>}
      {parsed.strayRows.map(({ names }, index) => (
        <p key={index} className={styles.warning}>
          {fill(pane.stray, { count: numberText(t).count(names.length), names: names.join(', ') })}
        </p>
      ))}
    </li>
  );
};

interface CommuneProps {
  readonly commune: NewCommune;
  readonly onChange: (commune: NewCommune) => void;
  readonly onDone: () => void;
}

const CommuneForm = ({ commune, onChange, onDone }: CommuneProps) => {
  const t = useText();
  const { pane } = useMergeWords();
  const [tried, setTried] = useState(false);
  const problem = nameProblem(commune.name);
  return (
    <>
      <Field
        label={pane.newCommune}
        hint={pane.newCommuneHint}
        required
        validationMessage={tried && problem !== null ? nameProblemText(t, 'commune', problem) : null}
      >
        <Input
          value={commune.name}
          autoComplete="off"
          onChange={(_, { value }) => onChange({ ...commune, name: value })}
        />
      </Field>
      <Field label={pane.newCode} hint={pane.newCodeHint}>
        <Input
          value={commune.code}
          inputMode="numeric"
          autoComplete="off"
          onChange={(_, { value }) => onChange({ ...commune, code: value })}
        />
      </Field>
      <div>
        <Button
          appearance="primary"
          onClick={() => {
            setTried(true);
            if (problem === null) onDone();
          }}
        >
          {pane.next}
        </Button>
      </div>
    </>
  );
};

interface Props extends CommuneProps {
  readonly sources: readonly MergeSource[];
}

/** The workbooks of the old communes, and what the new one is called. */
export const FilesStep = ({ sources, ...form }: Props) => {
  const t = useText();
  const { pane, merge } = useMergeWords();
  const styles = useMergeStyles();
  const { perform } = usePerformer();
  const files = usePaneState(({ merging }) => merging.files);
  const problems = useMemo(() => sourceProblems(sources), [sources]);
  return (
    <>
      <p className={styles.text}>{pane.intro}</p>
      <FileButton
        label={t('action.readCommunes')}
        accept=".xlsx,.xlsm"
        multiple
        {...(files === null ? { appearance: 'primary' as const } : {})}
        onFiles={(chosen) => void perform(readCommunes, chosen)}
      />
      {files !== null && (
        <>
          <RefusedFiles refused={files.refused} />
          <ul className={styles.list}>
            {files.old.map((old) => (
              <OldFile key={old.name} old={old} />
            ))}
          </ul>
          {problems.map((problem, index) => (
            <MessageBar key={index} intent="warning" layout="multiline">
              <MessageBarBody>{problemText(problem, merge)}</MessageBarBody>
            </MessageBar>
          ))}
          {sources.length > 0 && problems.length === 0 && files.refused.length === 0 && <CommuneForm {...form} />}
        </>
      )}
    </>
  );
};
