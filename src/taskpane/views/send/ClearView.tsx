import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Clearing } from '../../../check/sent/clearing';
import { clearRegisters } from '../../actions/clearRegisters';
import { ActionButton } from '../../parts/ActionButton';
import { EntryFrame } from '../../parts/EntryFrame';
import { usePaneState, usePerformer } from '../../state/PaneContext';
import { useText } from '../../text/TextContext';
import { useMoreStyles } from '../more/moreStyles';
import { Lines } from './Lines';

const Preview = ({ clearing }: { readonly clearing: Clearing }) => {
  const t = useText();
  const styles = useMoreStyles();
  const { registers, totals, lost } = clearing;
  if (registers.length === 0) return <p className={styles.text}>{t('clear.none')}</p>;
  const lines = [
    ...registers.map(({ sheet, rows, cells }) => t('clear.register', { sheet, n: rows, cells })),
    ...(totals > 0 ? [t('clear.totals', { n: totals })] : []),
    ...(lost > 0 ? [t('clear.lost', { n: lost })] : []),
    t('clear.undo'),
  ];
  return <Lines lines={lines} />;
};

/** Empties the registers of persons, after a look at what that changes. */
export const ClearView = () => {
  const t = useText();
  const styles = useMoreStyles();
  const { ask } = usePerformer();
  const busy = usePaneState((state) => state.running !== null);
  const [clearing, setClearing] = useState<Clearing | null>(null);
  const look = async (): Promise<void> => {
    const { signal } = new AbortController();
    setClearing(
      await ask(
        (port) =>
          port.findRegisters?.({ signal, onProgress: () => undefined }) ?? Promise.reject(new Error('No registers.')),
      ),
    );
  };
  return (
    <EntryFrame name="clear">
      <p className={styles.text}>{t('clear.what', { action: t('action.clearRegisters') })}</p>
      <div>
        <Button disabledFocusable={busy} onClick={() => void look()}>
          {t('clear.look')}
        </Button>
      </div>
      <div role="status">{clearing !== null && <Preview clearing={clearing} />}</div>
      {clearing !== null && clearing.registers.length > 0 && (
        <div>
          <ActionButton
            action={clearRegisters}
            input={{ clearing, onCleared: () => setClearing(null) }}
            appearance="primary"
          />
        </div>
      )}
    </EntryFrame>
  );
};
