import { makeStyles, tokens } from '@fluentui/react-components';
import { LINE_BUTTON } from '../../theme/lineButton';

export const useTasksStyles = makeStyles({
  checked: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase200 },
  reading: { margin: `${tokens.spacingVerticalL} 0`, color: tokens.colorNeutralForeground2 },
  phase: {
    margin: `${tokens.spacingVerticalL} 0 0`,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { ...LINE_BUTTON, padding: `${tokens.spacingVerticalSNudge} 0` },
  icon: {
    display: 'inline-flex',
    alignItems: 'center',
    flexShrink: 0,
    height: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
  late: { color: tokens.colorStatusDangerForeground1 },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  title: { display: 'block', lineHeight: tokens.lineHeightBase300 },
  state: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  arrow: {
    display: 'inline-flex',
    alignItems: 'center',
    flexShrink: 0,
    height: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
  },
});
