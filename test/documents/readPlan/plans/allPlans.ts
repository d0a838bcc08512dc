import { capitalsAndMisspellings } from './capitalsAndMisspellings';
import { headingsCarryMeaning } from './headingsCarryMeaning';
import { keptRatesAndRegistration } from './keptRatesAndRegistration';
import { levelsInFront } from './levelsInFront';
import { officialStyle } from './officialStyle';
import { ownTargetsAndYears } from './ownTargetsAndYears';
import type { PlanCase } from './planCase';
import { runningText } from './runningText';
import { shortPlan } from './shortPlan';
import { tableInAnnex } from './tableInAnnex';
import { tanVan2024 } from './tanVan2024';
import { wardAfterReform } from './wardAfterReform';

export const allPlans: readonly PlanCase[] = [
  tanVan2024,
  wardAfterReform,
  tableInAnnex,
  runningText,
  capitalsAndMisspellings,
  ownTargetsAndYears,
  headingsCarryMeaning,
  keptRatesAndRegistration,
  officialStyle,
  levelsInFront,
  shortPlan,
];
