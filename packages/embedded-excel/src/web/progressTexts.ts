/** What the formula bar says while it calculates: Univer 0.25.1 has the keys, but no words for them. */
export const PROGRESS_TEXTS = {
  'vi-VN': {
    'sheets-formula': {
      progress: {
        analyzing: 'Đang xem công thức',
        calculating: 'Đang tính',
        'array-analysis': 'Đang xem công thức mảng',
        'array-calculation': 'Đang tính công thức mảng',
        done: 'Đã tính xong',
      },
    },
  },
  'en-US': {
    'sheets-formula': {
      progress: {
        analyzing: 'Analysing formulas',
        calculating: 'Calculating',
        'array-analysis': 'Analysing array formulas',
        'array-calculation': 'Calculating array formulas',
        done: 'Calculated',
      },
    },
  },
} as const;
