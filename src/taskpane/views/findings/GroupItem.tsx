import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useMemo, useState } from 'react';
import type { FindingGroup, Occurrence } from '../../../check/report';
import { withdrawAcceptance } from '../../actions/withdrawAcceptance';
import { ActionButton } from '../../parts/ActionButton';
import { SeverityIcon } from '../../parts/SeverityIcon';
import { useCapabilities } from '../../state/PaneContext';
import { useText } from '../../text/TextContext';
import { useFindingTexts } from '../../text/useFindingTexts';
import { AcceptButton } from './AcceptButton';
import { FixAllButton, OfferButton } from './FixButtons';
import { useFindingsStyles } from './findingsStyles';
import { OccurrenceList } from './OccurrenceList';
import { ReplaceButton } from './ReplaceButton';
import { wrongWordOf } from './shownFindings';
import { ENTRY } from './useNextEntry';

interface Props {
  readonly group: FindingGroup;
  /** Accepted with a reason: shown, and can be counted again. */
  readonly accepted: boolean;
}

const Pillar = ({ name, text }: { readonly name: string; readonly text: string }) => {
  const styles = useFindingsStyles();
  if (text === '') return null;
  return (
    <p className={styles.pillar}>
      <span className={styles.pillarName}>{name}: </span>
      {text}
    </p>
  );
};

interface ActionsProps {
  readonly group: FindingGroup;
  readonly title: string;
  readonly chosen: Occurrence | undefined;
}

const Actions = ({ group, title, chosen }: ActionsProps) => {
  const styles = useFindingsStyles();
  const { acceptance } = useCapabilities();
  const { occurrences } = group;
  const fixes = useMemo(() => occurrences.flatMap(({ fix }) => (fix === undefined ? [] : [fix])), [occurrences]);
  const wrong = useMemo(() => wrongWordOf(group, chosen), [group, chosen]);
  const offer = chosen?.offer;
  if (fixes.length < 2 && wrong === null && offer === undefined && !acceptance) return null;
  return (
    <div className={styles.actions}>
      {fixes.length > 1 && <FixAllButton fixes={fixes} label="findings.fixAll" />}
      {wrong !== null && <ReplaceButton wrong={wrong} />}
      {offer !== undefined && <OfferButton offer={offer} />}
      {acceptance && <AcceptButton group={group} title={title} />}
    </div>
  );
};

const Withdraw = ({ group: { ruleId, occurrences } }: { readonly group: FindingGroup }) => {
  const styles = useFindingsStyles();
  return (
    <div className={styles.actions}>
      <ActionButton action={withdrawAcceptance} input={{ ruleId, occurrences }} size="small" />
    </div>
  );
};

/** Why and what to do are worded for the place that the user went to last, at first for the first one. */
const Body = ({ group, title, accepted }: Props & { readonly title: string }) => {
  const t = useText();
  const { messageOf } = useFindingTexts();
  const [chosen, setChosen] = useState(0);
  const occurrence = group.occurrences[chosen] ?? group.occurrences[0];
  // What was accepted offers no fix.
  const offered = accepted ? undefined : occurrence?.fix;
  const { why, todo } = messageOf(group.ruleId, { values: occurrence?.values ?? {}, fix: offered });
  return (
    <>
      <OccurrenceList group={group} title={title} mendable={!accepted} onChosen={setChosen} />
      {occurrence?.reason !== undefined && <Pillar name={t('accept.reason')} text={occurrence.reason} />}
      <Pillar name={t('findings.why')} text={why} />
      <Pillar name={t('findings.todo')} text={todo} />
      {group.basis !== null && <Pillar name={t('findings.basis')} text={group.basis} />}
      {accepted ? <Withdraw group={group} /> : <Actions group={group} title={title} chosen={occurrence} />}
    </>
  );
};

/** Everything of one cause: one line until it is opened. */
export const GroupItem = ({ group, accepted }: Props) => {
  const t = useText();
  const styles = useFindingsStyles();
  const title = useFindingTexts().titleOf(group);
  const bodyId = useId();
  const [open, setOpen] = useState(false);
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <li className={styles.group} {...ENTRY}>
      <h3 className={styles.groupHeading}>
        <button
          type="button"
          className={styles.groupButton}
          aria-expanded={open}
          aria-controls={open ? bodyId : undefined}
          onClick={() => setOpen(!open)}
        >
          <span className={styles.groupIcon}>
            <Chevron aria-hidden />
          </span>
          <span className={styles.groupIcon}>
            <SeverityIcon severity={group.severity} />
          </span>
          <span className={styles.groupTitle}>{t('findings.group', { title, n: group.count })}</span>
        </button>
      </h3>
      {open && (
        <div id={bodyId} className={styles.groupBody}>
          <Body group={group} title={title} accepted={accepted} />
        </div>
      )}
    </li>
  );
};
