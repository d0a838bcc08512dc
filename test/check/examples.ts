/** Examples of all rules. For tests and the guide; the add-in does not import them. */
import type { RuleId } from '../../src/i18n/vi/check';
import type { RuleExamples } from './examples/example';
import { hamletExamples } from './examples/hamlets';
import { literacyExamples } from './examples/literacy';
import { encodingExamples } from './examples/encodings';
import { informationExamples, targetExamples } from './examples/plan';
import { activityExamples, citizenExamples, unitExamples } from './examples/registers';
import { selfAssessmentExamples } from './examples/selfAssessment';
import { universalEducationExamples } from './examples/universalEducation';
import { cellExamples, formulaExamples, structureExamples } from './examples/workbook';

export const EXAMPLES: Readonly<Record<RuleId, RuleExamples>> = {
  ...structureExamples,
  ...formulaExamples,
  ...cellExamples,
  ...encodingExamples,
  ...informationExamples,
  ...targetExamples,
  ...hamletExamples,
  ...literacyExamples,
  ...universalEducationExamples,
  ...citizenExamples,
  ...unitExamples,
  ...activityExamples,
  ...selfAssessmentExamples,
};
