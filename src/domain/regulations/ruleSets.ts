/** The named rule sets that a commune can be judged by. Every level names the one it was judged by. */

import { LAST_CHECKED_ON } from './figure';

export const RULE_SET_IDS = ['ND20-2014', 'ND277-2025'] as const;
export type RuleSetId = (typeof RULE_SET_IDS)[number];

export interface RuleSet {
  readonly id: RuleSetId;
  readonly title: string;
  readonly document: string;
  /** `all`: literacy and every level of education; `preschool`: preschool education only. */
  readonly covers: 'all' | 'preschool';
  readonly from: number;
  readonly to: number | null;
  readonly checkedOn: string;
  /** Were its figures compared with the text in the Official Gazette? */
  readonly comparedWithOriginal: boolean;
  /**
   * The text that replaces it. A decree replacing Nghị định 20/2014/NĐ-CP was at draft stage in March 2026; no
   * adopted text was found. When there is one: a new file, a new id above, `to` here, and its id in this field.
   */
  readonly successor: RuleSetId | 'noneYet';
  /** First year for which a result says that a successor may have been adopted since. */
  readonly successorExpectedFrom: number | null;
}

export const RULE_SETS: Readonly<Record<RuleSetId, RuleSet>> = {
  'ND20-2014': {
    id: 'ND20-2014',
    title: 'Phổ cập giáo dục, xóa mù chữ theo Nghị định 20/2014/NĐ-CP',
    document: 'Nghị định 20/2014/NĐ-CP',
    covers: 'all',
    from: 2014,
    to: null,
    checkedOn: LAST_CHECKED_ON,
    comparedWithOriginal: false,
    successor: 'noneYet',
    successorExpectedFrom: 2026,
  },
  'ND277-2025': {
    id: 'ND277-2025',
    title: 'Phổ cập giáo dục mầm non cho trẻ em từ 3 đến 5 tuổi theo Nghị định 277/2025/NĐ-CP',
    document: 'Nghị định 277/2025/NĐ-CP',
    covers: 'preschool',
    from: 2025,
    to: null,
    checkedOn: LAST_CHECKED_ON,
    comparedWithOriginal: false,
    successor: 'noneYet',
    successorExpectedFrom: null,
  },
};

export const isInForce = (id: RuleSetId, year: number): boolean => {
  const { from, to } = RULE_SETS[id];
  return from <= year && (to === null || year <= to);
};

export const successorUnchecked = (id: RuleSetId, year: number): boolean => {
  const { successor, successorExpectedFrom } = RULE_SETS[id];
  return successor === 'noneYet' && successorExpectedFrom !== null && year >= successorExpectedFrom;
};
