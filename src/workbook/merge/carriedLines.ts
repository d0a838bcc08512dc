/** What a merger tells as lines of the sheet "Đã chuyển"; many cells of a list that are blank for one cause are one line. */
import { reason } from '../carry/line';
import type { CarriedAs, CarryLine, Reason } from '../carry/line';
import { shortened } from '../carry/shown';
import { viMerge } from '../../i18n/vi/merge';
import { findSheetTitle } from '../workbook';
import type { MergeLine, MergeLineKind } from './mergeLine';
import { grouped } from '../grouped';

const AS: Readonly<Record<MergeLineKind, readonly [what: CarriedAs, why: Reason]>> = {
  renamed: ['regrouped', reason('mergedRenamed')],
  joined: ['regrouped', reason('mergedJoined')],
  split: ['regrouped', reason('mergedSplit')],
  missingPart: ['asked', reason('mergedMissing')],
  undivided: ['asked', reason('mergedUndivided')],
  differs: ['asked', reason('mergedDiffers')],
  open: ['asked', reason('mergedOpen')],
  answered: ['kept', reason('mergedAnswered')],
  ofOne: ['emptied', reason('mergedOfOne')],
  notOneFigure: ['asked', reason('mergedNotOne')],
  onlyIn: ['assumed', reason('mergedOnlyIn')],
  lastYearRebuilt: ['lastYear', reason('mergedLastYear')],
  lastYearUnknown: ['asked', reason('mergedLastYearUnknown')],
  duplicate: ['doubled', reason('mergedDouble')],
  unassigned: ['asked', reason('mergedUnassigned')],
  left: ['notCarried', reason('mergedLeft')],
};

/** Blank cells of one list for one cause are told one by one up to as many. */
const FEW = 12;
const MANY = { missingPart: 'mergedMissingCells', undivided: 'mergedUndividedCells' } as const;
/** Longer texts are cut. */
const LONGEST = 240;

const isMany = (kind: MergeLineKind): kind is keyof typeof MANY => kind in MANY;

/** Whose blank or undivided figures are the cause. */
const causeOf = ({ kind, parts }: MergeLine): readonly string[] =>
  parts.flatMap(({ of, value, undivided }) =>
    (kind === 'undivided' ? undivided === true : value === null) ? [of] : [],
  );

const single = ({ kind, at, subject, parts, now }: MergeLine): CarryLine => {
  const [what, why] = AS[kind];
  const before = parts.map(({ of, shown = '' }) => `${of}: ${shown || viMerge.blank}`).join('; ');
  return {
    what,
    at,
    subject: shortened(subject, LONGEST),
    before: shortened(before, LONGEST),
    now: shortened(now, LONGEST),
    reason: why,
  };
};

const together = (lines: readonly MergeLine[]): readonly CarryLine[] => {
  const [first] = lines;
  if (first === undefined || !isMany(first.kind) || 'field' in first.at || lines.length <= FEW)
    return lines.map(single);
  const { kind, at } = first;
  return [
    {
      what: AS[kind][0],
      at: { table: at.table, row: null, column: null },
      subject: findSheetTitle(at.table) ?? at.table,
      before: '',
      now: '',
      reason: reason(MANY[kind], { of: shortened(causeOf(first).join(', '), LONGEST), cells: lines.length }),
    },
  ];
};

const causeKey = (line: MergeLine, index: number): string =>
  isMany(line.kind) && 'table' in line.at ? [line.kind, line.at.table, ...causeOf(line)].join('\n') : String(index);

export const carriedLines = (lines: readonly MergeLine[]): readonly CarryLine[] =>
  [...grouped(lines, causeKey).values()].flatMap(together);
