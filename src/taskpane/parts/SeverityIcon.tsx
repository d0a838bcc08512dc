import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Filled } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../check/report';

const useStyles = makeStyles({
  root: { display: 'inline-flex', flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground3 },
  none: { color: tokens.colorNeutralForegroundDisabled },
});

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, note: Info16Filled } as const;

interface Props {
  readonly severity: Severity;
  /** There are none of this severity: nothing to draw the eye to. */
  readonly none?: boolean;
}

/** Repeats the word that stands beside it; silent for the screen reader. */
export const SeverityIcon = ({ severity, none = false }: Props) => {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return (
    <span className={mergeClasses(styles.root, none ? styles.none : styles[severity])}>
      <Icon aria-hidden />
    </span>
  );
};
