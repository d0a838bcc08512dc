import { Button, type ButtonProps } from '@fluentui/react-components';
import { useId, type ReactElement, type ReactNode } from 'react';
import { usePaneState } from '../state/PaneContext';
import type { Asked } from './DialogHost';
import { useDialogPlace } from './DialogPlace';

interface Props {
  readonly button: Pick<ButtonProps, 'appearance' | 'size' | 'tabIndex' | 'title'> & { readonly 'aria-label'?: string };
  readonly icon: ReactElement | null;
  readonly label: ReactNode;
  /** What the dialog holds; `close` ends it. */
  readonly children: Asked['content'];
}

/** A button that opens a dialog, and gets the focus back from it. */
export const DialogButton = ({ button, icon, label, children }: Props) => {
  const opener = useId();
  const show = useDialogPlace();
  const busy = usePaneState((state) => state.running !== null);
  return (
    <Button
      {...button}
      id={opener}
      icon={icon}
      aria-haspopup="dialog"
      disabledFocusable={busy}
      onClick={() => show({ opener, content: children })}
    >
      {label}
    </Button>
  );
};
