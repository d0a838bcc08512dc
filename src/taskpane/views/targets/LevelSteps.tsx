import { mergeClasses } from '@fluentui/react-components';
import type { TargetResult } from '../../../check/report';
import { useText } from '../../text/TextContext';
import { useBarStyles } from './barStyles';

const highestOf = ({ conditions, target }: TargetResult): number =>
  Math.max(1, target ?? 1, ...conditions.map(({ level }) => level));

/** A level as steps; the plan's level is marked at the end of its step. */
export const LevelSteps = ({ result }: { readonly result: TargetResult }) => {
  const t = useText();
  const styles = useBarStyles();
  const { actual, target, verdict } = result;
  const highest = highestOf(result);
  const wanted = target === null ? t('target.unknown') : target;
  const label =
    actual === null
      ? t('target.barNoLevel', { target: wanted })
      : t('target.barLevel', { actual, highest, target: wanted });
  return (
    <div role="img" aria-label={label} className={styles.steps}>
      {Array.from({ length: highest }, (_, index) => index + 1).map((level) => (
        <div
          key={level}
          className={mergeClasses(
            styles.step,
            actual !== null && level <= actual && styles.stepReached,
            actual !== null && level <= actual && styles[verdict],
            level === target && styles.stepTarget,
          )}
        />
      ))}
    </div>
  );
};
