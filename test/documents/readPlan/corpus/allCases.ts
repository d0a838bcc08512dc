import { layouts } from './layouts';
import { levels } from './levels';
import { lists } from './lists';
import { lost } from './lost';
import { mixedWordings } from './mixedWordings';
import { moreWordings } from './moreWordings';
import { noTargets } from './noTargets';
import { oddLayouts } from './oddLayouts';
import type { ReaderCase } from './readerCase';
import { years } from './years';

export const allCases: readonly ReaderCase[] = [
  ...layouts,
  ...years,
  ...levels,
  ...noTargets,
  ...lists,
  ...lost,
  ...moreWordings,
  ...mixedWordings,
  ...oddLayouts,
];
