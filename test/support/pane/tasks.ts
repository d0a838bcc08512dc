import type { SheetTask, Tasks } from '../../../src/check/tasks';

const sheetTask = (sheet: string, title: string, rest: Partial<SheetTask>): SheetTask => ({
  sheet,
  title,
  phase: 'figures',
  state: 'filled',
  targets: 0,
  waiting: 0,
  blanks: [],
  late: 0,
  place: { sheet: title, address: 'B6' },
  ...rest,
});

/** A plan in its first weeks: its table of targets half filled in, one register empty that targets wait for. */
export const someTasks: Tasks = {
  phase: 'plan',
  sheets: [
    sheetTask('thongTin', 'Thông tin', { phase: 'plan' }),
    sheetTask('chiTieu', 'Chỉ tiêu', {
      phase: 'plan',
      state: 'half',
      blanks: [
        { label: 'Chủ trì', cells: 13, place: { sheet: 'Chỉ tiêu', address: 'P9' } },
        { label: 'Thời hạn', cells: 13, place: { sheet: 'Chỉ tiêu', address: 'Q9' } },
      ],
      place: { sheet: 'Chỉ tiêu', address: 'P9' },
    }),
    sheetTask('nhiemVu', 'Nhiệm vụ', { phase: 'plan', late: 2 }),
    sheetTask('thon', 'Thôn', {
      state: 'half',
      targets: 5,
      waiting: 1,
      blanks: [{ label: 'Người trong độ tuổi lao động', cells: 3, place: { sheet: 'Thôn', address: 'H11' } }],
      place: { sheet: 'Thôn', address: 'H11' },
    }),
    sheetTask('xoaMuChu', 'Xóa mù chữ', { state: 'empty', targets: 2, waiting: 2 }),
    sheetTask('tuDanhGia', 'Tự đánh giá TTHTCĐ', { phase: 'report', state: 'empty', place: null }),
  ],
  due: [
    {
      id: 'plan',
      phase: 'plan',
      on: '2026-02-28',
      state: 'late',
      days: -3,
      place: { sheet: 'Thông tin', address: 'B16' },
      donePlace: { sheet: 'Thông tin', address: 'B15' },
    },
    {
      id: 'report',
      phase: 'report',
      on: '2026-11-25',
      state: 'ahead',
      days: 267,
      place: { sheet: 'Thông tin', address: 'B18' },
      donePlace: { sheet: 'Thông tin', address: 'B19' },
    },
  ],
};
