import { Button, Dialog, DialogSurface, makeStyles, type ButtonProps } from '@fluentui/react-components';
import { useEffect, useId, useState, type ReactElement, type ReactNode } from 'react';
import { usePaneState, useStore } from '../state/PaneContext';

const useStyles = makeStyles({
  surface: { width: 'calc(100vw - 24px)', maxWidth: '460px', padding: '16px' },
});

/** Gives the focus back to the button when the dialog goes. */
const ReturnFocus = ({ to }: { readonly to: string }) => {
  useEffect(() => () => document.getElementById(to)?.focus(), [to]);
  return null;
};

interface Props {
  readonly button: Pick<ButtonProps, 'appearance' | 'size' | 'tabIndex' | 'title'> & { readonly 'aria-label'?: string };
  readonly icon: ReactElement | null;
  readonly label: ReactNode;
  /** What the dialog holds; `close` ends it. */
  readonly children: (close: () => void) => ReactNode;
}

/**
 * A button that opens a dialog. Nothing of the dialog exists before it is asked for: a list has hundreds of such
 * buttons, and Fluent's dialogs bring focus catchers into the page. Once used it stays, closed, because only then does
 * Fluent give the page behind it back to screen readers.
 */
export const DialogButton = ({ button, icon, label, children }: Props) => {
  const styles = useStyles();
  const buttonId = useId();
  const [open, setOpen] = useState(false);
  const [used, setUsed] = useState(false);
  const { dispatch } = useStore();
  // What lies behind an open dialog stays as it is.
  useEffect(() => {
    if (!open) return;
    dispatch({ type: 'dialogOpened' });
    return () => dispatch({ type: 'dialogClosed' });
  }, [open, dispatch]);
  const busy = usePaneState((state) => state.running !== null);
  const close = () => setOpen(false);
  const show = () => {
    setUsed(true);
    setOpen(true);
  };
  return (
    <>
      <Button {...button} id={buttonId} icon={icon} aria-haspopup="dialog" disabledFocusable={busy} onClick={show}>
        {label}
      </Button>
      {used && (
        <Dialog open={open} onOpenChange={close}>
          <DialogSurface className={styles.surface}>
            <ReturnFocus to={buttonId} />
            {children(close)}
          </DialogSurface>
        </Dialog>
      )}
    </>
  );
};
