import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useId, useMemo, useRef, useState } from 'react';
import type { CheckReport, FindingGroup, Severity } from '../../../check/report';
import { runCheck } from '../../actions/runCheck';
import { writeFindingsSheet } from '../../actions/writeFindingsSheet';
import { ActionButton } from '../../parts/ActionButton';
import { SeverityIcon } from '../../parts/SeverityIcon';
import { VerdictIcon } from '../../parts/VerdictIcon';
import { useCapabilities, usePaneState } from '../../state/PaneContext';
import { isSlow, pauseAfter } from '../../state/followPause';
import type { Checked } from '../../state/paneState';
import { numberText, timeText } from '../../text/numberText';
import { useText } from '../../text/TextContext';
import { FilterBar } from './FilterBar';
import { useFindingsStyles } from './findingsStyles';
import { FixAllButton } from './FixButtons';
import { GroupItem } from './GroupItem';
import { NotEvaluatedList } from './NotEvaluatedList';
import { EVERYTHING, fixesOf, possibleFilter, shownFindings } from './shownFindings';
import { useNextEntry } from './useNextEntry';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
const COUNT_KEYS = { error: 'findings.errors', warning: 'findings.warnings', note: 'findings.notes' } as const;

const Counts = ({ checked: { report, at } }: { readonly checked: Checked }) => {
  const t = useText();
  const styles = useFindingsStyles();
  return (
    <div>
      <ul className={styles.counts}>
        {SEVERITIES.map((severity) => (
          <li key={severity} className={styles.count}>
            <SeverityIcon severity={severity} none={report.counts[severity] === 0} />
            {t(COUNT_KEYS[severity], { n: report.counts[severity] })}
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{t('findings.checkedAt', { time: timeText(at) })}</p>
    </div>
  );
};

/** Says as well why the list does not follow at once, where it rests. */
const StaleBar = ({ took }: Pick<Checked, 'took'>) => {
  const t = useText();
  const { wanted, paused } = usePaneState(({ following }) => following);
  const seconds = { took: numberText(t).seconds(took), after: numberText(t).seconds(pauseAfter(took)) };
  const styles = useFindingsStyles();
  return (
    <MessageBar className={styles.stale} intent="warning" layout="multiline">
      <MessageBarBody>
        {t('findings.stale')}
        {wanted && paused && ` ${t('findings.paused')}`}
        {wanted && !paused && isSlow(took) && ` ${t('findings.resting', seconds)}`}
      </MessageBarBody>
      <MessageBarActions>
        <ActionButton action={runCheck} input={undefined} size="small">
          {t('findings.again')}
        </ActionButton>
      </MessageBarActions>
    </MessageBar>
  );
};

/** Calm, and says what was looked at. */
const Looked = ({ counts }: Pick<CheckReport, 'counts'>) => {
  const t = useText();
  const styles = useFindingsStyles();
  const words = { cells: counts.cells, rules: counts.rules };
  if (counts.error + counts.warning + counts.note > 0) {
    return <p className={styles.quiet}>{t('findings.checked', words)}</p>;
  }
  return (
    <div className={styles.clean}>
      <VerdictIcon verdict="met" />
      <p className={styles.cleanText}>{t('findings.clean', words)}</p>
    </div>
  );
};

const SeveritySection = ({
  severity,
  findings,
}: {
  readonly severity: Severity;
  readonly findings: readonly FindingGroup[];
}) => {
  const t = useText();
  const styles = useFindingsStyles();
  // The report's order: causes first, what follows from others last.
  const groups = findings.filter((group) => group.severity === severity);
  if (groups.length === 0) return null;
  return (
    <section>
      <h2 className={styles.severity}>{t(`severity.${severity}`)}</h2>
      <ul className={styles.groups}>
        {groups.map((group) => (
          <GroupItem key={group.ruleId} group={group} accepted={false} />
        ))}
      </ul>
    </section>
  );
};

/** Accepted with a reason: out of the count, but not out of sight. */
const AcceptedSection = ({
  accepted,
  count,
}: {
  readonly accepted: readonly FindingGroup[];
  readonly count: number;
}) => {
  const t = useText();
  const styles = useFindingsStyles();
  if (accepted.length === 0) return null;
  return (
    <section>
      <h2 className={styles.severity}>{t('findings.accepted')}</h2>
      <p className={styles.quiet}>{t('findings.acceptedCount', { n: count })}</p>
      <ul className={styles.groups}>
        {accepted.map((group) => (
          <GroupItem key={group.ruleId} group={group} accepted />
        ))}
      </ul>
    </section>
  );
};

/** The way out for print: last, for whoever has read the list. */
const OnSheet = () => {
  const t = useText();
  const styles = useFindingsStyles();
  const noteId = useId();
  const { findingsSheet } = useCapabilities();
  if (!findingsSheet) return null;
  return (
    <section className={styles.onSheet}>
      <ActionButton action={writeFindingsSheet} input={undefined} size="small" describedBy={noteId} />
      <p id={noteId} className={styles.quiet}>
        {t('findings.onSheet')}
      </p>
    </section>
  );
};

const Results = ({ checked }: { readonly checked: Checked }) => {
  const t = useText();
  const styles = useFindingsStyles();
  const { report } = checked;
  const stale = usePaneState((state) => state.stale);
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setFilter] = useState(EVERYTHING);
  const filter = useMemo(() => possibleFilter(report, chosen), [report, chosen]);
  const findings = useMemo(() => shownFindings(report.findings, filter), [report, filter]);
  const fixes = useMemo(() => fixesOf(findings), [findings]);
  useNextEntry(list);
  return (
    <div ref={list}>
      <div role="status">{stale && <StaleBar took={checked.took} />}</div>
      <Looked counts={report.counts} />
      {report.findings.length > 1 && (
        <FilterBar report={report} severities={SEVERITIES} filter={filter} onChange={setFilter} />
      )}
      {fixes.length > 1 && <FixAllButton fixes={fixes} label="findings.fixSafe" />}
      {findings.length === 0 && report.findings.length > 0 && <p className={styles.empty}>{t('findings.noneShown')}</p>}
      {SEVERITIES.map((severity) => (
        <SeveritySection key={severity} severity={severity} findings={findings} />
      ))}
      <AcceptedSection accepted={report.accepted} count={report.counts.accepted} />
      <NotEvaluatedList notEvaluated={report.notEvaluated} />
      <OnSheet />
    </div>
  );
};

/** What the check found, by weight and cause, each with the way to its cell. */
export const FindingsView = () => {
  const t = useText();
  const styles = useFindingsStyles();
  const checked = usePaneState((state) => state.checked);
  return (
    <section>
      <div className={styles.top}>
        <h1 className={checked === null ? styles.heading : styles.unseen}>{t('findings.heading')}</h1>
        {checked !== null && <Counts checked={checked} />}
        <ActionButton action={runCheck} input={undefined} appearance="primary" />
      </div>
      {checked === null ? <p className={styles.empty}>{t('findings.never')}</p> : <Results checked={checked} />}
    </section>
  );
};
