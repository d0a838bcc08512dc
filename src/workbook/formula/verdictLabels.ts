/** Words that formulas write into cells and compare with: part of users' files, never translated. */
export const MET = 'Đạt';
export const NOT_MET = 'Chưa đạt';
export const CANNOT_TELL = 'Chưa đủ dữ liệu';
