/** Every question that is asked of Excel besides those of the members. */
import type { Behaviour } from './behaviour';
import { contentBehaviours } from './behaviours/contents';
import { ruleBehaviours } from './behaviours/rules';
import { surroundingBehaviours } from './behaviours/surroundings';
import { tableBehaviours } from './behaviours/tables';

export const BEHAVIOURS: readonly Behaviour[] = [
  ...tableBehaviours,
  ...contentBehaviours,
  ...ruleBehaviours,
  ...surroundingBehaviours,
];
