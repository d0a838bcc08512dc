import { tokens } from '@fluentui/react-components';

/** A line of a list that can be pressed as a whole. */
export const LINE_BUTTON = {
  display: 'flex',
  alignItems: 'flex-start',
  gap: tokens.spacingHorizontalS,
  width: '100%',
  border: 'none',
  background: 'none',
  color: tokens.colorNeutralForeground1,
  font: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  borderRadius: tokens.borderRadiusMedium,
  ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
} as const;
