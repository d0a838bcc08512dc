import { Button } from '@fluentui/react-components';
import { usePaneState, useStore } from '../state/PaneContext';
import { useText } from '../text/TextContext';

/** There is one of them at a time. */
export const READER_BUTTON = 'open-reader';

/** Opens the reader of plans. */
export const ReaderButton = () => {
  const t = useText();
  const { dispatch } = useStore();
  const busy = usePaneState((state) => state.running !== null);
  return (
    <Button
      id={READER_BUTTON}
      disabledFocusable={busy}
      onClick={() => dispatch({ type: 'readerChanged', reader: { reading: null, changes: null } })}
    >
      {t('reader.open')}
    </Button>
  );
};
