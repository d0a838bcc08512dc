import { mergeClasses } from '@fluentui/react-components';
import { CalendarLtr16Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import type { DueDate } from '../../../check/tasks';
import type { Translate } from '../../../i18n/translate';
import { selectPlace } from '../../actions/selectPlace';
import { usePerformer } from '../../state/PaneContext';
import { dayText } from '../../../vietnamese/calendar';
import { useText } from '../../text/TextContext';
import { useTasksStyles } from './tasksStyles';

const leftText = (t: Translate, { state, days }: DueDate): string => {
  if (state === 'late') return t('tasks.overdue', { n: -days });
  return days === 0 ? t('tasks.today') : t('tasks.daysLeft', { n: days });
};

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
          <span className={styles.state}>
            {t('tasks.before', { day: dayText(due.on), left: leftText(t, due) })}
            {late && ` ${t(`tasks.done.${due.id}`)}`}
          </span>
        </span>
        <span className={styles.arrow}>
          <ArrowRight16Regular aria-hidden />
        </span>
      </button>
    </li>
  );
};
