/** Words of the command line beside what was read out of an existing plan. */
export const planReading = {
  confidence: { sure: 'Chắc chắn', ask: 'Cần xác nhận' },
  /** What was read, by kind; `{value}` is '…' where the sentence gives none. */
  kinds: {
    atLeast: 'từ {value} % trở lên',
    above: 'trên {value} %',
    about: 'khoảng {value} %',
    all: 'toàn bộ 100 %',
    keepLevel: 'giữ vững mức độ {value}',
    keepRate: 'duy trì {value} %',
    yesNo: 'có hoặc không',
    count: 'số lượng {value}',
  },
  noValue: '…',
  unknownKind: 'chưa rõ loại',
  own: 'Chỉ tiêu riêng',
  problems: {
    protected: 'Tệp {file} được đặt mật khẩu nên không đọc được. Mở bằng Word, bỏ mật khẩu, lưu lại rồi thử lại.',
    oldFormat: 'Tệp {file} ở dạng Word cũ (.doc). Mở bằng Word và lưu thành .docx rồi thử lại.',
    pdf: 'Tệp {file} là tệp PDF. Mở tệp, chép toàn bộ chữ (Ctrl+A, Ctrl+C) vào một tệp .txt, hoặc mở bằng Word và lưu thành .docx, rồi thử lại.',
    notDocx: 'Tệp {file} không phải tệp Word .docx. Chọn đúng tệp kế hoạch, hoặc lưu văn bản thành .docx hay .txt.',
    damaged: 'Tệp {file} bị hỏng nên không đọc được. Mở bằng Word để sửa chữa, lưu lại rồi thử lại.',
    tooLarge:
      'Tệp {file} quá lớn so với một văn bản kế hoạch (đọc được đến khoảng 30.000 đoạn ngắn). Kiểm tra xem có đúng tệp không, hoặc chép riêng phần mục tiêu, chỉ tiêu sang một tệp mới.',
  },
} as const;
