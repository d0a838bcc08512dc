import { Link } from '@fluentui/react-components';
import type { TargetResult } from '../../../check/report';
import type { Verdict } from '../../../domain/verdict';
import { goToSheet } from '../../actions/goToSheet';
import { PlanTop } from '../../parts/PlanTop';
import { VerdictIcon } from '../../parts/VerdictIcon';
import { usePaneState, usePerformer } from '../../state/PaneContext';
import { timeText } from '../../text/numberText';
import { useText } from '../../text/TextContext';
import { TargetItem } from './TargetItem';
import { useTargetsStyles } from './targetsStyles';

const VERDICTS: readonly Verdict[] = ['met', 'notMet', 'cannotTell'];

const Summary = ({ targets }: { readonly targets: readonly TargetResult[] }) => {
  const t = useText();
  const styles = useTargetsStyles();
  return (
    <ul className={styles.summary}>
      {VERDICTS.map((verdict) => (
        <li key={verdict} className={styles.count}>
          <VerdictIcon verdict={verdict} />
          {t(`targets.${verdict}`, {
            n: targets.filter((target) => target.verdict === verdict).length,
          })}
        </li>
      ))}
    </ul>
  );
};

const Stale = ({ at }: { readonly at: Date }) => {
  const t = useText();
  const styles = useTargetsStyles();
  const stale = usePaneState((state) => state.stale);
  return stale ? <p className={styles.stale}>{t('targets.stale', { time: timeText(at) })}</p> : null;
};

/** Shown until the first check. */
const NotChecked = () => {
  const t = useText();
  const styles = useTargetsStyles();
  const { perform } = usePerformer();
  return (
    <div className={styles.empty}>
      <p>{t('targets.empty')}</p>
      <Link as="button" inline onClick={() => void perform(goToSheet, 'thongTin')}>
        {t('start.goThere')}
      </Link>
    </div>
  );
};

const TargetList = ({ targets }: { readonly targets: readonly TargetResult[] }) => {
  const t = useText();
  const styles = useTargetsStyles();
  if (targets.length === 0) return <p className={styles.empty}>{t('targets.none')}</p>;
  return (
    <ul className={styles.list} aria-label={t('targets.heading')}>
      {targets.map((result, index) => (
        // The same code may stand in two rows; that is a finding, not a reason to draw one of them only.
        <TargetItem key={`${result.code} ${index}`} result={result} row={index} />
      ))}
    </ul>
  );
};

/** The plan's targets as a scorecard. */
export const TargetsView = () => {
  const checked = usePaneState((state) => state.checked);
  return (
    <section>
      <PlanTop />
      {checked === null ? (
        <NotChecked />
      ) : (
        <>
          <Summary targets={checked.report.targets} />
          <Stale at={checked.at} />
          <TargetList targets={checked.report.targets} />
        </>
      )}
    </section>
  );
};
