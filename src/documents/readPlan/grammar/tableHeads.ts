/** Words over the columns of tables of targets, folded. Each row's examples are run against it alone. */

export interface HeadWording {
  readonly words: RegExp;
  readonly examples: readonly string[];
  readonly not: readonly string[];
}

export const TABLE_HEADS = {
  marker: {
    words: /^(?:tt|stt|so tt|so thu tu|ma so|muc)$/,
    examples: ['TT', 'STT', 'Số TT'],
    not: ['Chỉ tiêu', 'Mức độ'],
  },
  title: {
    words:
      /\b(?:chi tieu|noi dung|tieu chi|muc tieu|nhiem vu|ten|chi so|linh vuc|danh hieu|mo hinh|hang muc|cong viec)\b/,
    examples: ['Chỉ tiêu', 'Nội dung', 'Tên mô hình'],
    not: ['Kết quả năm 2025'],
  },
  unit: {
    words: /^(?:don vi tinh|dvt|đvt|don vi|don vi do)$/,
    examples: ['ĐVT', 'Đơn vị tính'],
    not: ['Đơn vị chủ trì', 'Đơn vị học tập'],
  },
  note: {
    words:
      /\b(?:ghi chu|chu tri|phoi hop|phu trach|don vi thuc hien|co quan thuc hien|nguoi thuc hien|to chuc thuc hien|trach nhiem|thoi gian|giai phap|nguon (?:luc|so lieu|kinh phi)|kinh phi|can cu|minh chung|bieu mau)\b/,
    examples: ['Ghi chú', 'Đơn vị chủ trì', 'Thời gian hoàn thành'],
    not: ['Thực hiện 2025', 'Kế hoạch'],
  },
  compared: {
    words: /\b(?:so sanh|so voi|tang,? ?giam|chenh lech|dat so voi|ty le dat so voi|\+\/-)/,
    examples: ['So sánh (%)', 'Tăng, giảm', 'So với năm 2025'],
    not: ['Kế hoạch năm 2026'],
  },
  done: {
    words: /\b(?:thuc hien|ket qua|hien trang|hien tai|thuc trang|dat duoc|da dat|uoc|th|den thang|hien co)\b/,
    examples: ['Thực hiện năm 2025', 'Kết quả', 'Hiện trạng', 'Ước thực hiện'],
    not: ['Kế hoạch năm 2026', 'Chỉ tiêu phấn đấu'],
  },
  planned: {
    words: /\b(?:ke hoach|kh|chi tieu|muc tieu|phan dau|giao|can dat|dang ky|du kien|lo trinh)\b/,
    examples: ['Kế hoạch năm 2026', 'Chỉ tiêu giao', 'Xã phấn đấu'],
    not: ['Kết quả năm 2025'],
  },
  superior: {
    words:
      /\b(?:huyen|tinh|cap tren|so gd|phong gd|thanh pho|thi xa|quan|trung uong)\b|\b(?:duoc giao|cap tren giao|chi tieu giao|^giao)\b/,
    examples: ['Huyện giao', 'Chỉ tiêu tỉnh giao', 'Chỉ tiêu được giao'],
    not: ['Xã phấn đấu', 'Xã giao thôn', 'Đăng ký của xã'],
  },
  own: {
    words: /\b(?:xa|phuong|thi tran|dac khu|dia phuong)\b|\b(?:phan dau|dang ky)\b/,
    examples: ['Xã phấn đấu', 'Phường đăng ký', 'Phấn đấu'],
    not: ['Huyện giao'],
  },
  count: {
    words: /\b(?:so luong|so nguoi|so ho|so don vi|so dong ho|so thon|sl)\b/,
    examples: ['Số lượng', 'Số hộ đạt', 'SL'],
    not: ['Tỷ lệ (%)'],
  },
  share: {
    words: /%|\bty le\b|\bphan tram\b|\btl\b/,
    examples: ['Tỷ lệ (%)', 'Kế hoạch (%)', 'TL'],
    not: ['Số lượng'],
  },
  base: {
    words: /^(?:tong so|dan so|mau so|so (?:ho|nguoi|thon|don vi) hien co|tong)\b/,
    examples: ['Tổng số hộ', 'Dân số'],
    not: ['Số lượng'],
  },
  place: {
    words: /^(?:thon|ban|xom|ap|khu pho|khu|to dan pho|to|tdp|buon|lang|phum|soc)\b(?! \(| dat| hoc tap)/,
    examples: ['Thôn Nà Pái', 'Bản Khuổi', 'Tổ dân phố 3', 'Thôn'],
    not: ['Toàn xã', 'Gia đình học tập', 'Thôn học tập'],
  },
  total: {
    words:
      /^(?:toan xa|toan phuong|toan thi tran|toan dac khu|tong|tong cong|tong so|cong(?! dan| dong| nhan| trinh)|chung|ca xa|binh quan|toan dia ban)\b/,
    examples: ['Toàn xã', 'Tổng cộng', 'Cộng', 'Chung toàn xã'],
    not: ['Thôn Nà Pái', 'Công dân'],
  },
} as const satisfies Readonly<Record<string, HeadWording>>;

export type HeadWord = keyof typeof TABLE_HEADS;

export const isHead = (word: HeadWord, folded: string): boolean => TABLE_HEADS[word].words.test(folded);
