/** Words of the sheet "Kết quả kiểm tra". */
export const viResultSheet = {
  title: 'KẾT QUẢ KIỂM TRA',
  /** Title of the sheet; in English too, for its content is Vietnamese. */
  sheet: 'Kết quả kiểm tra',
  of: '{commune}, năm {year}. Kiểm tra ngày {day}.',
  summary: '{error} lỗi, {warning} cảnh báo, {note} lưu ý.',
  checked: 'Đã kiểm tra {cells} ô theo {rules} quy tắc.',
  targets: 'Chỉ tiêu',
  targetHeaders: ['Đánh giá', 'Thực hiện / chỉ tiêu', 'Lý do', 'Chỉ tiêu', 'Còn thiếu'],
  findings: 'Phát hiện',
  findingHeaders: ['Mức', 'Ô', 'Vấn đề', 'Vì sao', 'Cách sửa'],
  noFindings: 'Không có lỗi, cảnh báo hay lưu ý.',
  accepted: 'Đã chấp nhận kèm lý do: {count} chỗ, không tính vào số trên',
  acceptedHeaders: ['Mức', 'Ô', 'Vấn đề', 'Lý do chấp nhận', ''],
  notEvaluated: 'Không đánh giá được: {count} quy tắc',
  severities: { error: 'Lỗi', warning: 'Cảnh báo', note: 'Lưu ý' },
} as const;

type TextsOf<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends readonly string[]
      ? readonly string[]
      : TextsOf<T[K]>;
};
export type ResultTexts = TextsOf<typeof viResultSheet>;
