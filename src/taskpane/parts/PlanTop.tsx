import { makeStyles, tokens } from '@fluentui/react-components';
import { runCheck } from '../actions/runCheck';
import { usePlanHeading } from '../text/usePlanHeading';
import { ActionButton } from './ActionButton';

const useStyles = makeStyles({
  top: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  heading: {
    margin: 0,
    minWidth: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Whose plan it is, and the button that checks it. */
export const PlanTop = () => {
  const styles = useStyles();
  return (
    <div className={styles.top}>
      <h1 className={styles.heading}>{usePlanHeading()}</h1>
      <ActionButton action={runCheck} input={undefined} appearance="primary" />
    </div>
  );
};
