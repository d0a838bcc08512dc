import { mergeClasses } from '@fluentui/react-components';
import { CalendarLtr16Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import { dueText } from '../../../check/taskText';
import type { DueDate } from '../../../check/tasks';
import { selectPlace } from '../../actions/selectPlace';
import { usePerformer } from '../../state/PaneContext';
import { useText } from '../../text/TextContext';
import { useTasksStyles } from './tasksStyles';

/** A day by which something is to be done; leads to the cell that says it is, or to the day itself. */
export const DueLine = ({ due }: { readonly due: DueDate }) => {
  const t = useText();
  const styles = useTasksStyles();
  const { perform } = usePerformer();
  const late = due.state === 'late';
  const place = late ? (due.donePlace ?? due.place) : due.place;
  const Icon = late ? ErrorCircle16Filled : CalendarLtr16Regular;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.line}
        onClick={() => {
          if (place !== null) void perform(selectPlace, place);
        }}
      >
        <span className={mergeClasses(styles.icon, late && styles.late)}>
          <Icon aria-hidden />
        </span>
        <span className={styles.words}>
          <span className={styles.title}>{t(`tasks.due.${due.id}`)}</span>{' '}
          <span className={styles.state}>{dueText(t, due)}</span>
        </span>
        <span className={styles.arrow}>
          <ArrowRight16Regular aria-hidden />
        </span>
      </button>
    </li>
  );
};
