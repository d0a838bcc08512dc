import { mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import { CircleHalfFill16Regular } from '@fluentui/react-icons/svg/circle-half-fill';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { sheetTaskText } from '../../../check/taskText';
import type { SheetTask } from '../../../check/tasks';
import { goToSheet } from '../../actions/goToSheet';
import { selectPlace } from '../../actions/selectPlace';
import { usePerformer } from '../../state/PaneContext';
import { useText } from '../../text/TextContext';
import { useTasksStyles } from './tasksStyles';

const ICONS = {
  filled: CheckmarkCircle16Filled,
  half: CircleHalfFill16Regular,
  empty: Circle16Regular,
} as const;

/** One sheet: how far it is, in icon and word, and the way to the cell where it goes on. */
export const TaskLine = ({ task }: { readonly task: SheetTask }) => {
  const t = useText();
  const styles = useTasksStyles();
  const { perform } = usePerformer();
  const { place, sheet, title, state, late } = task;
  const Icon = late > 0 ? ErrorCircle16Filled : ICONS[state];
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.line}
        onClick={() => void (place === null ? perform(goToSheet, sheet) : perform(selectPlace, place))}
      >
        <span className={mergeClasses(styles.icon, state === 'filled' && styles.done, late > 0 && styles.late)}>
          <Icon aria-hidden />
        </span>
        <span className={styles.words}>
          <span className={styles.title}>{title}</span> <span className={styles.state}>{sheetTaskText(t, task)}</span>
        </span>
        <span className={styles.arrow}>
          <ArrowRight16Regular aria-hidden />
        </span>
      </button>
    </li>
  );
};
