import { Dialog, DialogSurface, makeStyles } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { useStore } from '../state/PaneContext';

/** A dialog that somebody asked for. */
export interface Asked {
  /** Id of the button that gets the focus back. */
  readonly opener: string;
  /** What the dialog holds; `close` ends it. */
  readonly content: (close: () => void) => ReactNode;
}

const useStyles = makeStyles({
  surface: { width: 'calc(100vw - 24px)', maxWidth: '460px', padding: '16px' },
});

/** Stands in the dialog as long as it is seen, the way out included: what lies behind stays as it is until then. */
const WhileOpen = ({ opener }: Pick<Asked, 'opener'>) => {
  const { dispatch } = useStore();
  useEffect(() => {
    dispatch({ type: 'dialogOpened' });
    return () => {
      document.getElementById(opener)?.focus();
      // Where the button has gone meanwhile, the views look for a place for the focus now.
      dispatch({ type: 'dialogClosed' });
    };
  }, [opener, dispatch]);
  return null;
};

/** Nothing of it exists before the first dialog: Fluent's dialogs bring focus catchers into the page. */
export const DialogHost = ({ asked }: { readonly asked: Asked }) => {
  const styles = useStyles();
  const [closed, setClosed] = useState<Asked | null>(null);
  const close = () => setClosed(asked);
  return (
    <Dialog open={asked !== closed} onOpenChange={close}>
      <DialogSurface className={styles.surface}>
        <WhileOpen opener={asked.opener} />
        {asked.content(close)}
      </DialogSurface>
    </Dialog>
  );
};
