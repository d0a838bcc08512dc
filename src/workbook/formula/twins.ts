/**
 * The native twin of every custom function: the same result by functions that Excel 2016 has, for workbooks that are
 * read without the add-in. Where one function fills many rows, its twin is the formula of one row.
 */
import type { Expr, FunctionId } from './expr';
import { citizenCountTwin, titleTwin, totalScoreTwin } from './twins/citizens';
import { illiterateTwin, literacyLevelTwin, literacyRateTwin } from './twins/literacy';
import { milestoneTwin } from './twins/milestones';
import { quotientTwin, stillNeededTwin } from './twins/ratios';
import { spreadTwin } from './twins/spread';
import { unitRateTwin } from './twins/units';
import { lowerSecondaryTwin, preschoolTwin, primaryTwin } from './twins/universalEducation';
import { verdictTwin } from './twins/verdict';

/** Arguments are native already. Throws a TwinError where the arguments as given have no twin. */
export type Twin = (args: readonly Expr[]) => Expr;

const TWINS: Readonly<Record<FunctionId, Twin>> = {
  TYLE: quotientTwin,
  TYLE_BIETCHU: literacyRateTwin,
  SO_MUCHU: illiterateTwin,
  MUC_XMC: literacyLevelTwin,
  MUC_PCGDMN: preschoolTwin,
  MUC_PCGDTH: primaryTwin,
  MUC_PCGDTHCS: lowerSecondaryTwin,
  DIEM_CDHT: totalScoreTwin,
  DAT_CDHT: titleTwin,
  SO_CDHT: citizenCountTwin,
  TYLE_CDHT: quotientTwin,
  TYLE_DVHT: unitRateTwin,
  DANHGIA: verdictTwin,
  CONTHIEU: stillNeededTwin,
  PHANBO: spreadTwin,
  CHITIEU_QG: milestoneTwin,
  GPI: quotientTwin,
};

/** Throws a TwinError. */
export const twinOf = (fn: FunctionId, args: readonly Expr[]): Expr => TWINS[fn](args);

/** The expression with every custom function replaced by its twin. */
export const toNative = (expr: Expr): Expr => {
  switch (expr.kind) {
    case 'binary':
      return { ...expr, left: toNative(expr.left), right: toNative(expr.right) };
    case 'call':
      return { ...expr, args: expr.args.map(toNative) };
    case 'custom':
      return twinOf(expr.fn, expr.args.map(toNative));
    default:
      return expr;
  }
};
