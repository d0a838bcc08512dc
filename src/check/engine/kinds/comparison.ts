/** Rules that compare two figures: of the same row, or two aggregates of the plan. */
import { rowOperand } from '../operands';
import type { Figure, Missing, PlanOperand, RowOperand, RowSide } from '../operands';
import type { AnyRow, ListKey, PlanRow } from '../lists';
import type { MessageValues, Name } from '../../report';
import { metaOf } from '../rule';
import type { Rule, RuleMeta } from '../rule';
import type { RuleContext } from '../ruleContext';
import { addressText, cellsAt, rowValues } from '../wording';

export type Operator = '==' | '!=' | '<=' | '<' | '>=' | '>';

/** Does `left operator right` hold? `tolerance` is in the unit of the figures and only ever widens. */
export const holds = (left: number, operator: Operator, right: number, tolerance = 0): boolean => {
  switch (operator) {
    case '==':
      return Math.abs(left - right) <= tolerance;
    case '!=':
      return Math.abs(left - right) > tolerance;
    case '<=':
      return left <= right + tolerance;
    case '<':
      return left < right + tolerance;
    case '>=':
      return left >= right - tolerance;
    case '>':
      return left > right - tolerance;
  }
};

interface Strategies {
  /** Left out: a blank on that side is skipped. */
  readonly missing?: { readonly left?: Missing; readonly right?: Missing };
  readonly tolerance?: number;
}

interface Pair<L extends ListKey> {
  readonly left: RowSide<L>;
  readonly right: RowSide<L>;
}

export type RowComparison<L extends ListKey> = RuleMeta &
  Strategies & {
    readonly list: L;
    readonly operator: Operator;
    /** The scope: rows for which it returns false are not looked at. */
    readonly where?: (row: PlanRow<L>, context: RuleContext) => boolean;
  } & (Pair<L> | { readonly pairs: readonly Pair<L>[] });

interface CompiledPair {
  readonly left: RowOperand;
  readonly right: RowOperand;
}

const undecidable = ({ missing }: Strategies): boolean =>
  missing?.left === 'cannotTell' || missing?.right === 'cannotTell';

interface Compared {
  readonly row: AnyRow;
  readonly index: number;
  readonly left: number;
  readonly right: number;
}

const comparedValues = (
  context: RuleContext,
  list: ListKey,
  pair: CompiledPair,
  { row, index, left, right }: Compared,
): MessageValues => {
  const addresses = (operand: RowOperand): Name =>
    cellsAt(operand.columns.map((column) => context.place(list, index, column)));
  const first = pair.left.columns[0] ?? pair.right.columns[0] ?? '';
  return {
    ...rowValues(context, list, row, index, first),
    left,
    right,
    difference: Math.abs(left - right),
    leftName: pair.left.name(context, list),
    rightName: pair.right.name(context, list),
    leftCell: addresses(pair.left),
    rightCell: addresses(pair.right),
  };
};

const blankValues = (
  context: RuleContext,
  list: ListKey,
  pair: CompiledPair,
  row: AnyRow,
  index: number,
): MessageValues => {
  const column = [...pair.left.columns, ...pair.right.columns].find((key) => row[key] === null) ?? '';
  return {
    sheet: context.sheetTitle(list),
    header: context.header(list, column),
    cell: addressText(context.place(list, index, column)),
  };
};

/** Compares two figures of each row of a list; with `pairs`, several of one cause. */
export const comparison = <L extends ListKey>(rule: RowComparison<L>): Rule => {
  const { list, operator, where, tolerance } = rule;
  const pairs = ('pairs' in rule ? rule.pairs : [rule]).map(({ left, right }): CompiledPair => ({
    left: rowOperand<L>(left),
    right: rowOperand<L>(right),
  }));
  const [ifLeft, ifRight] = [rule.missing?.left ?? 'skip', rule.missing?.right ?? 'skip'];
  const columns = [...new Set(pairs.flatMap(({ left, right }) => [...left.columns, ...right.columns]))];
  const isBlank = (value: Figure, strategy: Missing): boolean => value === null && strategy === 'cannotTell';
  return {
    meta: metaOf(rule),
    scans: list,
    columns: columns.map((column) => ({ list, column })),
    parts: pairs.map(({ left, right }) => [...left.columns, ...right.columns]),
    canBeUndecided: undecidable(rule),
    open: (context, findings) => ({
      row: (row: AnyRow, index) => {
        if (where !== undefined && !where(row as PlanRow<L>, context)) return;
        for (const pair of pairs) {
          const left = pair.left.value(row, ifLeft);
          const right = pair.right.value(row, ifRight);
          if (left !== null && right !== null) {
            if (holds(left, operator, right, tolerance)) continue;
            findings.add(() => ({
              cells: [...pair.left.columns, ...pair.right.columns].map((key) => context.place(list, index, key)),
              values: comparedValues(context, list, pair, { row, index, left, right }),
            }));
          } else if (isOneSided(left, right) && (isBlank(left, ifLeft) || isBlank(right, ifRight))) {
            findings.cannotTell('missingValue', () => blankValues(context, list, pair, row, index));
          }
        }
      },
    }),
  };
};

/** A row with both sides blank has nothing to compare yet; that is no doubt about a figure. */
const isOneSided = (left: Figure, right: Figure): boolean => (left === null) !== (right === null);

export type PlanComparison = RuleMeta &
  Strategies & {
    readonly left: PlanOperand;
    readonly operator: Operator;
    readonly right: PlanOperand;
  };

/** Compares two figures of the plan as a whole: a sum over hamlets with the commune's figure. */
export const totals = (rule: PlanComparison): Rule => {
  const { left, operator, right, tolerance, missing } = rule;
  const columns = [...left.columns, ...right.columns];
  return {
    meta: metaOf(rule),
    scans: null,
    columns,
    canBeUndecided: undecidable(rule),
    open: (context, findings) => ({
      end: () => {
        const [l, r] = [left.value(context, missing?.left ?? 'skip'), right.value(context, missing?.right ?? 'skip')];
        const cells = [...left.places(context), ...right.places(context)];
        const where = {
          leftCell: cellsAt(left.places(context), true),
          rightCell: cellsAt(right.places(context), true),
        };
        if (l === null || r === null) {
          const doubted =
            (l === null && missing?.left === 'cannotTell') || (r === null && missing?.right === 'cannotTell');
          if (isOneSided(l, r) && doubted) findings.cannotTell('missingValue', () => where);
          return undefined;
        }
        // Rows that a table does not reach are told once, and not again by its sums.
        const isShort = columns.some(({ list }) => context.strayRows(list).length > 0);
        if (!isShort && !holds(l, operator, r, tolerance)) {
          findings.add(() => ({ cells, values: { left: l, right: r, difference: Math.abs(l - r), ...where } }));
        }
        return undefined;
      },
    }),
  };
};
