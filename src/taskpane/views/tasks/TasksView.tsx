import { Link } from '@fluentui/react-components';
import type { Tasks } from '../../../check/tasks';
import type { WorkPhase } from '../../../workbook/describe';
import { PlanTop } from '../../parts/PlanTop';
import type { EntryName } from '../../state/entries';
import { useCapabilities, useClock, usePaneState, useStore } from '../../state/PaneContext';
import type { Checked } from '../../state/paneState';
import { useText } from '../../text/TextContext';
import { DueLine } from './DueLine';
import { TaskLine } from './TaskLine';
import { useTasksStyles } from './tasksStyles';
import { useTasks } from './useTasks';

/** In the order in which the sheets come. */
const phasesOf = ({ sheets }: Tasks): readonly WorkPhase[] => [...new Set(sheets.map(({ phase }) => phase))];

const Phase = ({ phase, tasks }: { readonly phase: WorkPhase; readonly tasks: Tasks }) => {
  const t = useText();
  const styles = useTasksStyles();
  return (
    <section>
      <h2 className={styles.phase}>{t(`tasks.phase.${phase}`)}</h2>
      <ul className={styles.list}>
        {tasks.sheets
          .filter((task) => task.phase === phase)
          .map((task) => (
            <TaskLine key={task.sheet} task={task} />
          ))}
      </ul>
    </section>
  );
};

const Dates = ({ due, heading }: { readonly due: Tasks['due']; readonly heading: string }) => {
  const styles = useTasksStyles();
  if (due.length === 0) return null;
  return (
    <section>
      <h2 className={styles.phase}>{heading}</h2>
      <ul className={styles.list}>
        {due.map((one) => (
          <DueLine key={one.id} due={one} />
        ))}
      </ul>
    </section>
  );
};

/** What the last check said, in one line each, with the way there. */
const LastCheck = ({ checked: { report } }: { readonly checked: Checked }) => {
  const t = useText();
  const styles = useTasksStyles();
  const { dispatch } = useStore();
  const count = (verdict: string): number => report.targets.filter((target) => target.verdict === verdict).length;
  const { error, warning, note } = report.counts;
  return (
    <p className={styles.checked}>
      <Link as="button" inline onClick={() => dispatch({ type: 'tabChosen', tab: 'targets' })}>
        {t('tasks.verdicts', { met: count('met'), notMet: count('notMet'), cannotTell: count('cannotTell') })}
      </Link>
      {' · '}
      <Link as="button" inline onClick={() => dispatch({ type: 'tabChosen', tab: 'findings' })}>
        {t('tasks.findings', { n: error + warning + note })}
      </Link>
    </p>
  );
};

/** The plan of the year after is made from December on. */
const PLANNING_MONTH = 11;

/** At the turn of the year: both ways to a new workbook. */
const YearOver = () => {
  const t = useText();
  const styles = useTasksStyles();
  const { dispatch } = useStore();
  const { documents } = useCapabilities();
  const now = useClock().now();
  const year = usePaneState(({ workbook }) => (workbook?.kind === 'present' ? workbook.year : null));
  if (!documents || year === null || now < new Date(year, PLANNING_MONTH, 1)) return null;
  const wayTo = (entry: EntryName) => (
    <Link as="button" inline onClick={() => dispatch({ type: 'entryOpened', entry })}>
      {t(`entry.${entry}`)}
    </Link>
  );
  return (
    <p className={styles.checked}>
      {t('tasks.yearOver', { year: String(year + 1) })} {wayTo('newYear')}
      {'. '}
      {t('tasks.merged')} {wayTo('merge')}
      {'.'}
    </p>
  );
};

/** Where one lands: what is to be done next, by the time of the year. */
export const TasksView = () => {
  const t = useText();
  const styles = useTasksStyles();
  const tasks = useTasks();
  const checked = usePaneState((state) => state.checked);
  return (
    <section>
      <PlanTop />
      {checked !== null && <LastCheck checked={checked} />}
      <YearOver />
      {tasks === null ? (
        <p className={styles.reading}>{t('tasks.reading')}</p>
      ) : (
        <>
          <Dates due={tasks.due.filter(({ state }) => state === 'late')} heading={t('tasks.late')} />
          {phasesOf(tasks).map((phase) => (
            <Phase key={phase} phase={phase} tasks={tasks} />
          ))}
          <Dates due={tasks.due.filter(({ state }) => state === 'ahead')} heading={t('tasks.coming')} />
        </>
      )}
    </section>
  );
};
