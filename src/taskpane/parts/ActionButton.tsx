import { Button, makeStyles, Spinner, type ButtonProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PaneAction } from '../actions/paneAction';
import { useIsAllowed, usePaneState, usePerformer } from '../state/PaneContext';
import { useText } from '../text/TextContext';

// A spinner that comes and goes must not break the label.
const useStyles = makeStyles({ root: { whiteSpace: 'nowrap', flexShrink: 0 } });

interface Props<Input> {
  readonly action: PaneAction<Input>;
  readonly input: Input;
  readonly appearance?: NonNullable<ButtonProps['appearance']>;
  readonly size?: NonNullable<ButtonProps['size']>;
  /** In place of the action's own label. */
  readonly children?: ReactNode;
  readonly describedBy?: string;
}

/**
 * A button for an action. While the action runs it shows a spinner; while it cannot start it keeps the focus, so that
 * whoever works by keyboard does not lose their place.
 */
export const ActionButton = <Input,>({ action, input, children, describedBy, ...button }: Props<Input>) => {
  const t = useText();
  const styles = useStyles();
  const { perform } = usePerformer();
  const allowed = useIsAllowed(action);
  const running = usePaneState((state) => state.running);
  const spins = running?.action === action.name && running.phase !== 'quiet';
  return (
    <Button
      {...button}
      className={styles.root}
      aria-describedby={describedBy}
      icon={spins ? <Spinner size="extra-tiny" aria-hidden /> : null}
      disabledFocusable={!allowed || running !== null}
      aria-busy={running?.action === action.name}
      onClick={() => void perform(action, input)}
    >
      {children ?? t(`action.${action.name}`)}
    </Button>
  );
};
