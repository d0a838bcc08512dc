import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PlanHead } from '../../../documents/readPlan/planReading';
import { COMMUNE_KIND_WORDS } from '../../../vietnamese/placeWords';
import type { TakenTarget } from '../../../workbook/corrections';
import { compareTargets } from '../../actions/compareTargets';
import { ActionButton } from '../../parts/ActionButton';
import { useClock, usePaneState } from '../../state/PaneContext';
import { useText } from '../../text/TextContext';
import { useReadingText } from '../../text/useReadingText';
import { PLAN_YEARS } from '../start/planYears';
import { StartFields } from '../start/StartFields';
import { useStartForm } from '../start/useStartForm';
import type { StartForm } from '../start/validateStart';
import { takenTwice } from './chosen';
import { useReaderStyles } from './readerStyles';

/** What the head of the plan says, as far as the form can take it. */
const formOf = ({ year, province, commune, communeKind }: PlanHead): Partial<StartForm> => ({
  ...(year !== null && PLAN_YEARS.includes(year) ? { year } : {}),
  ...(province === null ? {} : { province }),
  ...(commune === null
    ? {}
    : {
        commune:
          communeKind === null || communeKind === 'commune'
            ? commune
            : `${COMMUNE_KIND_WORDS[communeKind][0]} ${commune}`,
      }),
});

interface Props {
  readonly head: PlanHead;
  readonly targets: readonly TakenTarget[];
}

/** No template yet: it comes with these targets. */
const CreateWith = ({ head, targets }: Props) => {
  const t = useText();
  const styles = useReaderStyles();
  const start = useStartForm(useClock().now(), formOf(head));
  const busy = usePaneState((state) => state.running !== null);
  return (
    <form
      className={styles.root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        start.submit(targets);
      }}
    >
      <p className={styles.text}>{t('reader.createIntro')}</p>
      <StartFields start={start} />
      <Button type="submit" appearance="primary" className={styles.start} disabledFocusable={busy} aria-busy={busy}>
        {t('reader.create')}
      </Button>
    </form>
  );
};

const Problem = ({ children }: { readonly children: ReactNode }) => (
  <div role="status">
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  </div>
);

/** What to do with the chosen targets. */
export const TakeOver = (props: Props) => {
  const t = useText();
  const styles = useReaderStyles();
  const { titleOf } = useReadingText();
  const none = usePaneState((state) => state.workbook?.kind === 'none');
  const { targets } = props;
  const twice = takenTwice(targets);
  if (targets.length === 0) return <Problem>{t('reader.nothing')}</Problem>;
  if (twice !== undefined) return <Problem>{t('reader.twice', { title: titleOf(twice) })}</Problem>;
  if (none) return <CreateWith {...props} />;
  return (
    <div className={styles.start}>
      <ActionButton action={compareTargets} input={targets} appearance="primary">
        {t('reader.compare', { n: targets.length })}
      </ActionButton>
    </div>
  );
};
