import type { FamilyExamples } from './example';
import { literacyByAgeExamples } from './literacy/byAge';
import { literacyByHamletExamples } from './literacy/byHamlet';
import { literacyRegisterExamples } from './literacy/register';

export const literacyExamples: FamilyExamples<'literacy'> = {
  ...literacyByAgeExamples,
  ...literacyByHamletExamples,
  ...literacyRegisterExamples,
};
