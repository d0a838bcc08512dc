import { mergeClasses } from '@fluentui/react-components';
import type { TargetResult } from '../../../check/report';
import { thresholdOf } from '../../../check/threshold';
import { barText } from '../../text/targetText';
import { useText } from '../../text/TextContext';
import { isComparable } from './nationalMilestone';
import { useBarStyles } from './barStyles';

/** Ends of the scale, in points: a target of 10 % is not to be read off a bar of 100. */
const ENDS = [25, 50, 100] as const;
const HEADROOM = 1.2;

const endOf = (points: readonly number[]): number => {
  const needed = Math.max(...points) * HEADROOM;
  return ENDS.find((end) => end >= needed) ?? 100;
};

/** Points that could still be added if everybody not yet known counted. */
const possibleOf = ({ unresolved, denominator }: TargetResult): number =>
  denominator === null || denominator <= 0 ? 0 : (unresolved / denominator) * 100;

/** The rate on a scale from 0, with the plan's target as a tick and the national milestone as a mark below. */
export const BulletBar = ({ result }: { readonly result: TargetResult }) => {
  const t = useText();
  const styles = useBarStyles();
  const { actual, verdict, national } = result;
  const threshold = thresholdOf(result);
  const possible = possibleOf(result);
  const known = actual ?? 0;
  const milestone = national !== null && isComparable(national) ? national : null;
  const end = endOf([known + possible, threshold ?? 0, milestone?.value ?? 0]);
  const share = (points: number): number => (Math.min(end, Math.max(0, points)) / end) * 100;
  const at = (points: number): string => `${share(points)}%`;
  return (
    <div
      role="img"
      aria-label={barText(t, result)}
      className={mergeClasses(styles.track, milestone !== null && styles.withNational)}
    >
      {actual !== null && <div className={mergeClasses(styles.fill, styles[verdict])} style={{ width: at(known) }} />}
      {possible > 0 && (
        <div
          className={styles.possible}
          style={{ left: at(known), width: `${share(known + possible) - share(known)}%` }}
        />
      )}
      {threshold !== null && <div className={styles.targetTick} style={{ left: at(threshold) }} />}
      {milestone !== null && <div className={styles.nationalTick} style={{ left: at(milestone.value) }} />}
    </div>
  );
};
