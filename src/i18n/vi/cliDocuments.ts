/** Words of the commands that make and read documents. */
export const cliDocuments = {
  plan: {
    description: 'Lập văn bản kế hoạch (.docx) theo thể thức Nghị định 30/2020/NĐ-CP',
    file: 'tệp kế hoạch .xlsx',
  },
  report: {
    description: 'Lập báo cáo kết quả thực hiện (.docx) theo thể thức Nghị định 30/2020/NĐ-CP',
    today: 'ngày làm mốc để xét nhiệm vụ quá hạn, dạng 2026-11-25',
    date: 'ngày ký báo cáo, dạng 2026-11-25; không có thì để trống để ghi sau',
    names: 'kèm danh sách họ tên người chưa biết chữ',
  },
  read: {
    description: 'Đọc chỉ tiêu từ một văn bản kế hoạch đã có (.docx hoặc .txt); chỉ in ra, không ghi vào tệp nào',
    file: 'văn bản kế hoạch .docx hoặc .txt',
    json: 'in kết quả dạng JSON',
    head: '{commune}, năm {year}. Số: {number}. Ngày: {date}.',
    noPart: 'Không tìm thấy phần mục tiêu, chỉ tiêu cụ thể; các câu dưới đây lấy từ toàn văn bản.',
    converted:
      'Văn bản dùng bảng mã cũ ({encodings}); đã chuyển sang Unicode trước khi đọc. Đối chiếu từng câu với bản gốc.',
    none: 'Không đọc được chỉ tiêu nào.',
    sure: 'CHẮC CHẮN ({count})',
    ask: 'CẦN XÁC NHẬN ({count})',
    item: '  {code}: {target}',
    sentence: '      Câu: {sentence}',
    why: '      Lý do: {why}',
    alternative: '      Hoặc: {code}: {target}',
    unread: 'CÂU CHƯA ĐỌC ĐƯỢC ({count})',
    unreadItem: '  {sentence}',
    unknown: 'chưa rõ',
  },
  output: 'tệp sẽ ghi (.docx, hoặc .html nếu thêm --html)',
  html: 'ghi dạng HTML để xem hoặc dán vào Word, thay cho .docx',
  force: 'ghi đè nếu tệp đã có',
  done: 'Đã ghi {file}.',
  unreadCells: 'Có {count} ô không đọc được giá trị nên văn bản để trống chỗ đó; chạy "xhht check" để xem từng ô.',
  badDate: 'Ngày phải có dạng 2026-11-25.',
} as const;
