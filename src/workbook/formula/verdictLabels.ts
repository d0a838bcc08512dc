import type { Verdict } from '../../domain/verdict';

/** Words that formulas write into cells and compare with: part of users' files, never translated. */
export const MET = 'Đạt';
export const NOT_MET = 'Chưa đạt';
export const CANNOT_TELL = 'Chưa kết luận được';
/** What stood there before version 1.3 of the template, and stands in workbooks that were not brought up to it. */
export const CANNOT_TELL_BEFORE = 'Chưa đủ dữ liệu';

export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  met: MET,
  notMet: NOT_MET,
  cannotTell: CANNOT_TELL,
};
