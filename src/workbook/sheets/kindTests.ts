/** Tests of the cell that names a target's kind. */
import { fixedAim, kindsJudging, partsToJudge, TARGET_KIND_IDS } from '../../domain/targetKinds';
import type { Judged, TargetKind } from '../../domain/targetKinds';
import { labelOf } from '../cellTypes/choice';
import { TARGET_KINDS_LIST } from '../choices/targets';
import { call, equals, text } from '../formula/expr';
import type { Expr } from '../formula/expr';

/** Kinds that ask the same of every plan; kinds that ask what was reached last year. */
export const ASK_OF_THEMSELVES = TARGET_KIND_IDS.filter((kind) => fixedAim(kind) !== null);
export const ASK_LAST_YEAR = TARGET_KIND_IDS.filter((kind) => partsToJudge(kind).includes('lastYear'));

export interface KindTests {
  isKind(kind: TargetKind): Expr;
  isAnyOf(kinds: readonly TargetKind[]): Expr;
  /** Is it a kind that judges levels, counts …? */
  judges(...judged: readonly Judged[]): Expr;
}

export const kindTests = (kindCell: Expr): KindTests => {
  const isKind = (kind: TargetKind): Expr => equals(kindCell, text(labelOf(TARGET_KINDS_LIST, kind)));
  const isAnyOf = (kinds: readonly TargetKind[]): Expr => {
    const [only] = kinds;
    return only !== undefined && kinds.length === 1 ? isKind(only) : call('OR', ...kinds.map(isKind));
  };
  return { isKind, isAnyOf, judges: (...judged) => isAnyOf(kindsJudging(...judged)) };
};
