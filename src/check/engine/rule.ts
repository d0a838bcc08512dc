/**
 * The small language in which rules are written. A rule is its meta first; most rules are nothing else, because the
 * builders in kinds/ give them their logic. Its wording stands in the language files under the same id.
 */
import type { RuleId } from '../../i18n/vi/check';
import type { Basis } from './basis';
import type { Findings } from './findings';
import type { AnyRow, ListKey } from './lists';
import type { RuleContext } from './ruleContext';
import type { Severity } from '../report';

/** Cause groups: what kind of mistake it is, whatever the table. */
export type Cause =
  | 'structure'
  | 'missing'
  | 'wrongType'
  | 'outOfRange'
  | 'spelling'
  | 'formula'
  | 'partAboveWhole'
  | 'sumDiffers'
  | 'registerDiffers'
  | 'duplicate'
  | 'contradiction'
  | 'implausible'
  | 'lastYear'
  | 'law'
  | 'late';

export interface RuleMeta {
  /** family/name: the family names the file that declares the rule. Stable, part of saved acceptances. */
  readonly id: RuleId;
  readonly severity: Severity;
  readonly cause: Cause;
  /** 0: is the template intact; 1: do the figures agree; 2: do they agree with last year and with experience. */
  readonly level: 0 | 1 | 2;
  /** Figures and texts of the law that it rests on; `null` where it is arithmetic. */
  readonly basis: Basis;
  /** First and last year of the plan to which it applies; left out: no limit. */
  readonly from?: number;
  readonly to?: number;
  /** Rules whose findings are consequences of what this one finds: while it stands, they are not told beside it. */
  readonly explains?: readonly RuleId[];
  /**
   * It looks at what formulas show, which not every Excel calculates: `pending`, for what comes by itself once it is
   * calculated, or `errors`.
   */
  readonly results?: 'pending' | 'errors';
  /** On trial: shown as a note until it has proved that it raises no false alarm. */
  readonly trial?: true;
}

/** One run of one rule over one plan. */
export interface Scan {
  /** Called for each row of the scanned list, in order. */
  row?(row: AnyRow, index: number): void;
  /** Called once after the rows. An iterable is run in slices. */
  end?(): Iterable<undefined> | undefined;
}

export interface Rule {
  readonly meta: RuleMeta;
  /** The list whose rows it is shown; `null` for a rule about the plan as a whole. */
  readonly scans: ListKey | null;
  /** Columns without which it cannot be evaluated. */
  readonly columns: readonly ColumnRef[];
  /**
   * What it is made of, where it is several: the columns (or defined names) that a finding of each part points to. Each
   * needs an example that fails in it.
   */
  readonly parts?: readonly (readonly string[])[];
  /** Can it be undecided because a value is missing? Its examples must then show one such case. */
  readonly canBeUndecided: boolean;
  open(context: RuleContext, findings: Findings): Scan;
}

export interface ColumnRef {
  readonly list: ListKey;
  readonly column: string;
}

/** Meta and the fields of the kind side by side, as rules are written. */
export const metaOf = ({
  id,
  severity,
  cause,
  level,
  basis,
  from,
  to,
  explains,
  results,
  trial,
}: RuleMeta): RuleMeta => ({
  id,
  severity,
  cause,
  level,
  basis,
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
  ...(explains === undefined ? {} : { explains }),
  ...(results === undefined ? {} : { results }),
  ...(trial === undefined ? {} : { trial }),
});

/** A rule speaks of a plan's year only between its own from and to; a plan without a year is not spared. */
export const appliesTo = ({ from, to }: RuleMeta, year: number | null): boolean =>
  year === null || ((from === undefined || from <= year) && (to === undefined || year <= to));
