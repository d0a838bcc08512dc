import { Button, Spinner } from '@fluentui/react-components';
import { usePaneState } from '../../state/PaneContext';
import { useText } from '../../text/TextContext';

/** Sends the form, so that Enter in any field does the same. */
export const SubmitButton = ({ className }: { readonly className: string }) => {
  const t = useText();
  const running = usePaneState((state) => state.running);
  const spins = running !== null && running.phase !== 'quiet';
  return (
    <Button
      type="submit"
      appearance="primary"
      className={className}
      icon={spins ? <Spinner size="extra-tiny" appearance="inverted" aria-hidden /> : null}
      disabledFocusable={running !== null}
      aria-busy={running !== null}
    >
      {t('action.createTemplate')}
    </Button>
  );
};
