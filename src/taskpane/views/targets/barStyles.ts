import { makeStyles, tokens } from '@fluentui/react-components';

const FORCED = '@media (forced-colors: active)';

export const useBarStyles = makeStyles({
  track: {
    position: 'relative',
    height: '10px',
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralStencil1,
    [FORCED]: { border: '1px solid CanvasText', forcedColorAdjust: 'none', backgroundColor: 'Canvas' },
  },
  fill: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    left: 0,
    borderRadius: tokens.borderRadiusSmall,
    [FORCED]: { backgroundColor: 'Highlight' },
  },
  met: { backgroundColor: tokens.colorStatusSuccessForeground1 },
  notMet: { backgroundColor: tokens.colorStatusDangerForeground1 },
  cannotTell: { backgroundColor: tokens.colorNeutralForeground3 },
  // What may still come, if everybody not yet known counted.
  possible: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorNeutralForeground3} 0 2px, transparent 2px 5px)`,
    [FORCED]: { backgroundImage: 'repeating-linear-gradient(135deg, CanvasText 0 2px, transparent 2px 5px)' },
  },
  targetTick: {
    position: 'absolute',
    top: '-4px',
    bottom: '-4px',
    width: '3px',
    marginLeft: '-1.5px',
    borderRadius: '1px',
    backgroundColor: tokens.colorNeutralForeground1,
    boxShadow: `0 0 0 1px ${tokens.colorNeutralBackground1}`,
    [FORCED]: { backgroundColor: 'CanvasText' },
  },
  nationalTick: {
    position: 'absolute',
    top: '12px',
    width: 0,
    height: 0,
    marginLeft: '-4px',
    borderLeft: '4px solid transparent',
    borderRight: '4px solid transparent',
    borderBottom: `6px solid ${tokens.colorNeutralForeground3}`,
    [FORCED]: { borderBottomColor: 'CanvasText' },
  },
  withNational: { marginBottom: tokens.spacingVerticalM },
  steps: { display: 'flex', gap: '3px', margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}` },
  step: {
    position: 'relative',
    flexGrow: 1,
    height: '10px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralStencil1,
    [FORCED]: { border: '1px solid CanvasText', forcedColorAdjust: 'none', backgroundColor: 'Canvas' },
  },
  stepReached: { [FORCED]: { backgroundColor: 'Highlight' } },
  stepTarget: {
    '::after': {
      content: '""',
      position: 'absolute',
      right: '-3px',
      top: '-4px',
      bottom: '-4px',
      width: '3px',
      borderRadius: '1px',
      backgroundColor: tokens.colorNeutralForeground1,
      [FORCED]: { backgroundColor: 'CanvasText' },
    },
  },
});
