import { Button, ProgressBar } from '@fluentui/react-components';
import type { Translate } from '../../../i18n/translate';
import type { Progress } from '../../../excel/progress';
import { usePaneState, usePerformer } from '../../state/PaneContext';
import { useText } from '../../text/TextContext';
import { useShellStyles } from './shellStyles';

const wordsOf = (t: Translate, progress: Progress | null): string => {
  if (progress === null) return t('progress.starting');
  const words = t(`progress.${progress.step}`);
  if (progress.total === null) return words;
  return t('progress.counted', {
    words,
    done: progress.done,
    total: progress.total,
  });
};

/** What is being done, from one second on, and a way to stop it where that does no harm. */
export const ProgressArea = () => {
  const t = useText();
  const styles = useShellStyles();
  const { stop } = usePerformer();
  const running = usePaneState((state) => state.running);
  if (running?.phase !== 'bar') return null;
  const { progress } = running;
  const words = wordsOf(t, progress);
  return (
    <div className={styles.progress}>
      <ProgressBar
        aria-label={words}
        {...(progress !== null &&
          progress.total !== null && { value: progress.done, max: Math.max(1, progress.total) })}
      />
      <div className={styles.progressWords}>
        <span className={styles.words}>{words}</span>
        {running.stoppable && (
          <Button size="small" disabledFocusable={running.stopping} onClick={stop}>
            {running.stopping ? t('progress.stopping') : t('progress.stop')}
          </Button>
        )}
      </div>
    </div>
  );
};
