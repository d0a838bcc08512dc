/** Rules about one row at a time: pairs of columns, subsets, ranges, repetitions, and code of the rule's own. */
import type { CellPlace } from '../../../workbook/parsed';
import type { OccurrenceParts } from '../findings';
import type { AnyColumn, AnyRow, ListKey, NumberColumn, PlanRow } from '../lists';
import type { CellFix, MessageValues } from '../../report';
import { metaOf } from '../rule';
import type { Rule, RuleMeta } from '../rule';
import type { RuleContext } from '../ruleContext';
import { addressText, cellsAt, rowValues } from '../wording';

const isBlank = (value: unknown): boolean => value === null || value === undefined || value === '';

/** What is wrong with a row: the columns to look at, values for the message besides those every message has. */
export interface RowTrouble {
  readonly columns: readonly string[];
  readonly values?: MessageValues;
  /** Cells elsewhere that belong to the finding. */
  readonly also?: readonly (CellPlace | undefined)[];
  readonly fix?: CellFix | undefined;
}

export const troubleParts = (
  context: RuleContext,
  list: ListKey,
  row: AnyRow,
  index: number,
  { columns, values, also = [], fix }: RowTrouble,
): OccurrenceParts => {
  const places = columns.map((column) => context.place(list, index, column));
  const [first = ''] = columns;
  return {
    cells: [...places, ...also],
    values: () => ({
      ...rowValues(context, list, row, index, first),
      header: context.header(list, first),
      cell: addressText(places[0]),
      cells: cellsAt(places),
      ...values,
    }),
    fix,
  };
};

interface RowRule<L extends ListKey> extends RuleMeta {
  readonly list: L;
  readonly columns: readonly AnyColumn<L>[];
  readonly parts?: Rule['parts'];
  /** Called once a run; the function it returns is called for each row and answers with what is wrong. */
  readonly inspect: (context: RuleContext) => (row: PlanRow<L>, index: number) => Wrong | undefined;
}

/** Something is wrong, worded on demand; the second form says beforehand that it comes with a fix. */
type Wrong = (() => RowTrouble) | { readonly describe: () => RowTrouble; readonly fixable: true };

/** A rule with code of its own about one row. What is wrong is worded only when it is looked at. */
export const eachRow = <L extends ListKey>(rule: RowRule<L>): Rule => {
  const { list, columns, parts, inspect } = rule;
  return {
    meta: metaOf(rule),
    scans: list,
    columns: columns.map((column) => ({ list, column })),
    ...(parts === undefined ? {} : { parts }),
    canBeUndecided: false,
    open: (context, findings) => {
      const look = inspect(context);
      return {
        row: (row: AnyRow, index) => {
          const wrong = look(row as PlanRow<L>, index);
          if (wrong === undefined) return;
          const describe = typeof wrong === 'function' ? wrong : wrong.describe;
          findings.add(() => troubleParts(context, list, row, index, describe()), typeof wrong !== 'function');
        },
      };
    },
  };
};

interface PairRule<L extends ListKey> extends RuleMeta {
  readonly list: L;
  readonly first: AnyColumn<L>;
  readonly second: AnyColumn<L>;
  /** The scope: rows for which it returns false are not looked at. */
  readonly where?: (row: PlanRow<L>) => boolean;
}

/** One of the two without the other is wrong. */
export const bothOrNeither = <L extends ListKey>(rule: PairRule<L>): Rule =>
  eachRow<L>({
    ...rule,
    columns: [rule.first, rule.second],
    parts: [
      [rule.first, rule.second],
      [rule.second, rule.first],
    ],
    inspect: (context) => (row) => {
      if (rule.where?.(row) === false) return undefined;
      const values = row as AnyRow;
      const [without, within] = isBlank(values[rule.first]) ? [rule.first, rule.second] : [rule.second, rule.first];
      if (isBlank(values[rule.first]) === isBlank(values[rule.second])) return undefined;
      return () => ({
        columns: [without, within],
        values: { header: context.header(rule.list, without), otherHeader: context.header(rule.list, within) },
      });
    },
  });

interface WholeRule<L extends ListKey> extends RuleMeta {
  readonly list: L;
  readonly pairs: readonly { readonly parts: readonly NumberColumn<L>[]; readonly whole: NumberColumn<L> }[];
}

/** Parts are entered, and the whole that they are parts of is blank: nothing can be said of them. */
export const wholeMissing = <L extends ListKey>(rule: WholeRule<L>): Rule => {
  const { list, pairs } = rule;
  const columns = [...new Set(pairs.flatMap(({ parts, whole }) => [...parts, whole]))];
  return {
    meta: metaOf(rule),
    scans: list,
    columns: columns.map((column) => ({ list, column })),
    parts: pairs.flatMap(({ parts, whole }) => parts.map((part) => [whole, part])),
    canBeUndecided: false,
    open: (context, findings) => ({
      row: (row: AnyRow, index) => {
        for (const { parts, whole } of pairs) {
          const filled = parts.filter((part) => !isBlank(row[part]));
          if (filled.length === 0 || !isBlank(row[whole])) continue;
          const values = { otherHeader: filled.map((part) => `“${context.header(list, part)}”`).join(', ') };
          findings.add(() => troubleParts(context, list, row, index, { columns: [whole, ...filled], values }));
        }
      },
    }),
  };
};

type Bound<L extends ListKey> = number | ((row: PlanRow<L>, context: RuleContext) => number | null);

interface RangeRule<L extends ListKey> extends RuleMeta {
  readonly list: L;
  readonly columns: readonly NumberColumn<L>[];
  readonly min: Bound<L>;
  readonly max: Bound<L>;
  /** Years are written without a mark between thousands. */
  readonly plainValues?: boolean;
}

/** Every figure of these columns lies between two bounds, both included; a bound of `null` does not bind. */
export const inRange = <L extends ListKey>(rule: RangeRule<L>): Rule => {
  const { list, min, max } = rule;
  const bound = (side: Bound<L>, row: PlanRow<L>, context: RuleContext): number | null =>
    typeof side === 'number' ? side : side(row, context);
  return {
    meta: metaOf(rule),
    scans: list,
    columns: rule.columns.map((column) => ({ list, column })),
    parts: rule.columns.map((column) => [column]),
    canBeUndecided: false,
    open: (context, findings) => ({
      row: (row: AnyRow, index) => {
        for (const column of rule.columns) {
          const value = row[column];
          if (typeof value !== 'number') continue;
          const low = bound(min, row as PlanRow<L>, context);
          const high = bound(max, row as PlanRow<L>, context);
          if ((low === null || value >= low) && (high === null || value <= high)) continue;
          const write = rule.plainValues === true ? String : (figure: number) => figure;
          const values = {
            value: write(value),
            min: low === null ? '' : write(low),
            max: high === null ? '' : write(high),
          };
          findings.add(() => troubleParts(context, list, row, index, { columns: [column], values }));
        }
      },
    }),
  };
};

interface SubsetRule<L extends ListKey> extends RuleMeta {
  readonly list: L;
  readonly column: AnyColumn<L>;
  /** Keys of everything that may stand in the column; an empty set has nothing to compare with. */
  readonly allowed: (context: RuleContext) => ReadonlySet<string>;
  readonly keyOf: (text: string, context: RuleContext) => string;
  /** More values for the message, and a correction where exactly one is meant. */
  readonly suggest?: (text: string, context: RuleContext) => string | undefined;
  /** What may stand there, as it is written; for whoever replaces a word in all its cells. */
  readonly names?: (context: RuleContext) => readonly string[];
}

/** Every text of the column is one of those that another list holds. */
export const subset = <L extends ListKey>(rule: SubsetRule<L>): Rule => {
  const { list, column, keyOf, suggest } = rule;
  return {
    meta: metaOf(rule),
    scans: list,
    columns: [{ list, column }],
    canBeUndecided: false,
    open: (context, findings) => {
      const allowed = rule.allowed(context);
      return {
        row: (row: AnyRow, index) => {
          const text = row[column];
          if (allowed.size === 0 || typeof text !== 'string' || isBlank(text) || allowed.has(keyOf(text, context)))
            return;
          const suggestion = suggest?.(text, context);
          findings.add(() => {
            const place = context.place(list, index, column);
            const fix =
              place === undefined || suggestion === undefined ? undefined : { place, before: text, after: suggestion };
            const parts = troubleParts(context, list, row, index, {
              columns: [column],
              values: { value: text, suggestion: suggestion ?? '' },
              fix,
            });
            return { ...parts, instead: { before: text, among: rule.names?.(context) ?? [] } };
          }, suggestion !== undefined);
        },
      };
    },
  };
};

interface UniqueRule<L extends ListKey> extends RuleMeta {
  readonly list: L;
  readonly columns: readonly AnyColumn<L>[];
  /** Rows with equal keys are the same thing twice; `null` for a row that cannot be told apart yet. */
  readonly keyOf: (row: PlanRow<L>, context: RuleContext) => string | null;
}

/** No two rows have the same key. Each row after the first with its key is one occurrence, naming the first. */
export const unique = <L extends ListKey>(rule: UniqueRule<L>): Rule =>
  eachRow<L>({
    ...rule,
    inspect: (context) => {
      const firstWith = new Map<string, number>();
      const [column = ''] = rule.columns;
      return (row, index) => {
        const key = rule.keyOf(row, context);
        if (key === null) return undefined;
        const first = firstWith.get(key);
        if (first === undefined) {
          firstWith.set(key, index);
          return undefined;
        }
        return () => ({
          columns: rule.columns,
          also: [context.place(rule.list, first, column)],
          values: { firstLine: String(context.sheetRow(rule.list, first, column) ?? first + 1) },
        });
      };
    },
  });
