import type { Verdict } from '../../domain/verdict';

/** Words that formulas write into cells and compare with: part of users' files, never translated. */
export const MET = 'Đạt';
export const NOT_MET = 'Chưa đạt';
export const CANNOT_TELL = 'Chưa kết luận được';

export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  met: MET,
  notMet: NOT_MET,
  cannotTell: CANNOT_TELL,
};
