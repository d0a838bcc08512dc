/**
 * The native twin of every custom function: the same result by functions that Excel 2016 has, for workbooks that are
 * read without the add-in. Where one function fills many rows, its twin is the formula of one row.
 */
import type { RuleSets } from '../../domain/regulations/ruleSet';
import type { Expr, FunctionId } from './expr';
import type { Twin } from './twins/argument';
import { citizenCountTwin, titleTwin, totalScoreTwin } from './twins/citizens';
import { illiterateTwin, literacyLevelTwin, literacyRateTwin } from './twins/literacy';
import { milestoneTwin } from './twins/milestones';
import { partTwin, quotientTwin, stillNeededTwin } from './twins/ratios';
import { spreadTwin } from './twins/spread';
import { unitRateTwin } from './twins/units';
import { lowerSecondaryTwin, preschoolTwin, primaryTwin } from './twins/universalEducation';
import { verdictTwin } from './twins/verdict';

export type Twins = Readonly<Record<FunctionId, Twin>>;

/** `ruleSets`: those that a formula may be judged by. */
export const twinsBy = (ruleSets: RuleSets): Twins => ({
  TYLE: quotientTwin,
  TYLE_BIETCHU: literacyRateTwin,
  SO_MUCHU: illiterateTwin,
  MUC_XMC: literacyLevelTwin(ruleSets),
  MUC_PCGDMN: preschoolTwin(ruleSets),
  MUC_PCGDTH: primaryTwin(ruleSets),
  MUC_PCGDTHCS: lowerSecondaryTwin(ruleSets),
  DIEM_CDHT: totalScoreTwin,
  DAT_CDHT: titleTwin,
  SO_CDHT: citizenCountTwin,
  TYLE_CDHT: partTwin,
  TYLE_DVHT: unitRateTwin,
  DANHGIA: verdictTwin,
  CONTHIEU: stillNeededTwin,
  PHANBO: spreadTwin,
  CHITIEU_QG: milestoneTwin,
  GPI: quotientTwin,
});

/** The expression with every custom function replaced by its twin; itself where it has none. Throws a TwinError. */
export const toNative = (expr: Expr, twins: Twins): Expr => {
  switch (expr.kind) {
    case 'binary': {
      const [left, right] = [toNative(expr.left, twins), toNative(expr.right, twins)];
      return left === expr.left && right === expr.right ? expr : { ...expr, left, right };
    }
    case 'call': {
      const args = expr.args.map((arg) => toNative(arg, twins));
      return args.every((arg, index) => arg === expr.args[index]) ? expr : { ...expr, args };
    }
    case 'custom':
      return twins[expr.fn](expr.args.map((arg) => toNative(arg, twins)));
    default:
      return expr;
  }
};
