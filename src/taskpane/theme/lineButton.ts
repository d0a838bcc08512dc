import { tokens } from '@fluentui/react-components';

/** A button without the look of one. */
export const PLAIN_BUTTON = {
  border: 'none',
  background: 'none',
  font: 'inherit',
  cursor: 'pointer',
  borderRadius: tokens.borderRadiusMedium,
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
} as const;

/** Text that can be pressed. */
export const TEXT_BUTTON = {
  ...PLAIN_BUTTON,
  color: tokens.colorNeutralForeground1,
  textAlign: 'left',
  ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
} as const;

/** A line of a list that can be pressed as a whole. */
export const LINE_BUTTON = {
  ...TEXT_BUTTON,
  display: 'flex',
  alignItems: 'flex-start',
  gap: tokens.spacingHorizontalS,
  width: '100%',
} as const;
