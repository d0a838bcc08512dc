/** Things of the user's own that a new workbook does not have, as lines of "Đã chuyển": one a kind, with their places. */
import { reason } from '../workbook/carry/line';
import type { CarryLine } from '../workbook/carry/line';
import type { LeftBehind } from './upgrade/leftBehind';

/** More places of a kind than this are only counted. */
const SHOWN = 12;

/** Sheets are told from what was read of the workbook, open or in a file. */
const TOLD = {
  column: 'ownColumns',
  cell: 'ownCells',
  formula: 'ownFormulas',
  name: 'ownNames',
  comment: 'ownComments',
  drawing: 'ownDrawings',
  pivot: 'ownPivots',
  macro: 'ownMacros',
  other: 'ownOthers',
} as const;

type Told = keyof typeof TOLD;

export const ownLines = (left: readonly LeftBehind[]): readonly CarryLine[] =>
  (Object.keys(TOLD) as Told[]).flatMap((kind): readonly CarryLine[] => {
    const places = left.flatMap((own) => (own.kind === kind ? [own.place] : []));
    if (places.length === 0) return [];
    const shown = places.slice(0, SHOWN).join('; ');
    const subject = places.length > SHOWN ? `${shown}; …` : shown;
    return [
      {
        what: 'notCarried',
        at: null,
        subject,
        before: '',
        now: '',
        reason: reason(TOLD[kind], { count: places.length }),
      },
    ];
  });
