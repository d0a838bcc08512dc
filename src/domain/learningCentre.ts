/** The community learning centre: does it use information technology in its management and activities? */
import { NEED_SOURCES } from './needSources';
import type { Achieved } from './targets';
import type { Need } from './verdict';

export const centreAchievement = (usesIt: boolean | null): Achieved => ({ kind: 'yesNo', value: usesIt });

export const centreNeeds = (usesIt: boolean | null): readonly Need[] =>
  usesIt === null ? [{ source: NEED_SOURCES.centreUsesIt, column: null, rows: 1, reason: 'notEntered' }] : [];
