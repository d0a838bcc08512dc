import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle20Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircle20Filled } from '@fluentui/react-icons/svg/question-circle';
import type { Verdict } from '../../domain/verdict';

const useStyles = makeStyles({
  root: { display: 'inline-flex', flexShrink: 0 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  notMet: { color: tokens.colorStatusDangerForeground1 },
  cannotTell: { color: tokens.colorNeutralForeground3 },
});

const ICONS = {
  met: CheckmarkCircle20Filled,
  notMet: DismissCircle20Filled,
  cannotTell: QuestionCircle20Filled,
} as const;

/** Repeats the word that stands beside it; silent for the screen reader. */
export const VerdictIcon = ({ verdict }: { readonly verdict: Verdict }) => {
  const styles = useStyles();
  const Icon = ICONS[verdict];
  return (
    <span className={mergeClasses(styles.root, styles[verdict])}>
      <Icon aria-hidden />
    </span>
  );
};
