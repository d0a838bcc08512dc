/** Examples of all rules. For tests and the guide; the add-in does not import them. */
import type { RuleId } from '../../src/i18n/vi/check';
import type { RuleExamples } from './examples/example';
import { activityExamples } from './examples/activities';
import { cellExamples } from './examples/cells';
import { citizenExamples } from './examples/citizens';
import { encodingExamples } from './examples/encodings';
import { formulaExamples } from './examples/formulas';
import { hamletExamples } from './examples/hamlets';
import { informationExamples } from './examples/information';
import { literacyExamples } from './examples/literacy';
import { selfAssessmentExamples } from './examples/selfAssessment';
import { situationExamples } from './examples/situations';
import { structureExamples } from './examples/structure';
import { targetExamples } from './examples/targets';
import { unitExamples } from './examples/units';
import { universalEducationExamples } from './examples/universalEducation';

export const EXAMPLES: Readonly<Record<RuleId, RuleExamples>> = {
  ...situationExamples,
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
