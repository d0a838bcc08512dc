/** What plans count, and what has a number without being counted. The words are compared folded. */

export interface ThingWord {
  readonly folded: string;
  /** As it is shown behind its number. */
  readonly shown: string;
}

const things = (...shown: readonly string[]): readonly ThingWord[] =>
  shown.map((word) => ({
    shown: word,
    folded: word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').toLowerCase(),
  }));

/** Longer words first: "tổ dân phố" before "tổ". */
export const THINGS: readonly ThingWord[] = things(
  'lượt người',
  'lượt',
  'người',
  'học viên',
  'học sinh',
  'chuyên đề',
  'cơ quan, đơn vị',
  'cơ quan',
  'đơn vị',
  'trường học',
  'trường',
  'tổ dân phố',
  'thôn',
  'bản',
  'xóm',
  'ấp',
  'khu phố',
  'khu dân cư',
  'khu',
  'buôn',
  'làng',
  'hộ gia đình',
  'hộ',
  'gia đình',
  'dòng họ',
  'cộng đồng',
  'cơ sở',
  'trung tâm',
  'công dân',
  'cán bộ',
  'giáo viên',
  'nhà giáo',
  'đảng viên',
  'hội viên',
  'đoàn viên',
  'trẻ em',
  'trẻ',
  'xã',
  'phường',
  'tỉnh',
  'huyện',
  'lớp',
  'buổi',
  'cuộc',
  'hội nghị',
  'đợt',
  'mô hình',
  'câu lạc bộ',
  'tủ sách',
  'thư viện',
  'bài',
  'tin',
  'cuốn',
  'đầu sách',
  'máy tính',
  'phòng học',
  'suất',
  'giải',
);

export const THING_PATTERN = `(?:${THINGS.map(({ folded }) => folded).join('|')})`;

export interface OtherUnit {
  readonly reason: 'age' | 'time' | 'money' | 'score';
  /** Behind the number, folded. */
  readonly behind: RegExp;
  /** Before a number that has no unit behind it, folded. */
  readonly before?: RegExp;
  readonly examples: readonly string[];
  readonly not: readonly string[];
}

/** Numbers of these are no figures of targets. */
export const OTHER_UNITS: readonly OtherUnit[] = [
  {
    reason: 'age',
    behind: /^\s*(?:(?:-|–|den|toi)\s*)?(?:\d{1,3}\s*)?tuoi\b/,
    before: /\btuoi (?:lao dong )?\(?(?:tu )?$/,
    examples: ['Người từ 15 tuổi trở lên', 'Trẻ 5 tuổi ra lớp', 'Độ tuổi 15-60 tuổi', 'Người độ tuổi 15-35 biết chữ'],
    not: ['15 người cao tuổi', 'Hội Người cao tuổi 15 xã'],
  },
  {
    reason: 'money',
    behind: /^\s*(?:(?:nghin|ngan|trieu|ty)\s*)?(?:dong(?! ho)|vnd|[dđ])(?![\p{L}\p{N}])|^\s*(?:trieu|ty)\b/u,
    examples: ['Kinh phí 120 triệu đồng', 'Hỗ trợ 500.000 đồng', 'Hỗ trợ 500.000 đ mỗi buổi'],
    not: ['12 cộng đồng học tập', '02 dòng họ học tập'],
  },
  {
    reason: 'time',
    behind: /^\s*(?:ngay|thang|quy|gio|tiet|phut|tuan|nam hoc|nam)\b(?! 20\d\d)/,
    examples: ['Học trong 6 tháng', 'Mỗi buổi 3 tiết', 'Sơ kết 5 năm'],
    not: ['Đạt 35 năm 2026'],
  },
  {
    reason: 'score',
    behind: /^\s*diem\b(?! (?:truong|phan tram|%))/,
    examples: ['Đạt 80 điểm trở lên'],
    not: ['Có 3 điểm trường học', 'Tăng 3 điểm phần trăm'],
  },
];
