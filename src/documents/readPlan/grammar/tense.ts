/**
 * Words that say whether a figure is a result or an aim; the last one before the figure counts. Each row's examples are
 * run: the row's word must be found in them, and in none of its near misses.
 */

export interface TenseWording {
  readonly tense: 'result' | 'aim';
  /** Compared folded. */
  readonly words: RegExp;
  readonly examples: readonly string[];
  readonly not: readonly string[];
}

export const TENSES: readonly TenseWording[] = [
  {
    tense: 'result',
    words:
      /\b(?<!(?:thuc|the|phat|xuat|bieu) )hien(?: nay| tai| co| dang| trang| da| dat)?\b(?! (?:dai|vat|hanh|thuc))/,
    examples: ['Hiện có 61% hộ đạt', 'hiện nay đạt 40%', 'Hiện trạng 30%'],
    not: ['Thực hiện 61% hộ đạt', 'trang bị thư viện hiện đại'],
  },
  {
    tense: 'result',
    words: /\bda (?=dat|co|duoc|hoan thanh|cong nhan|thuc hien|trien khai|to chuc|xay dung|mo|huy dong|nang)/,
    examples: ['Đã có 57% dòng họ', 'Xã đã đạt 40%'],
    not: ['giáo dục mở, đa dạng'],
  },
  {
    tense: 'result',
    words: /\b(?:den nay|tinh den|thoi diem|nam truoc|nam qua|nhung nam qua|cung ky|vua qua)\b/,
    examples: ['Đến nay toàn xã có 57%', 'Tính đến tháng 12 đạt 40%', 'Năm trước 33%'],
    not: ['Đến năm 2026 đạt 40%'],
  },
  {
    tense: 'result',
    words:
      /\b(?:danh gia|tong hop) ket qua\b|\bket qua (?:dat duoc|thuc hien|nam)\b|\bthuc (?:trang|hien nam)\b|\bdat duoc\b|\buoc (?:dat|thuc hien)\b|\btiep tuc tang so voi\b/,
    examples: ['Kết quả thực hiện: 40%', 'Ước đạt 40%', 'Thực hiện năm 2025 là 40%'],
    not: ['Duy trì kết quả phổ cập giáo dục', 'ước mơ học tập'],
  },
  {
    tense: 'aim',
    words:
      /\b(?:phan dau|muc tieu|chi tieu|ke hoach|se|can dat|bao dam|dam bao|huong toi|tien toi|van dong|yeu cau|dat ra|quyet tam|du kien|dang ky dat)\b/,
    examples: ['Phấn đấu đạt 67%', 'Mục tiêu: 67%', 'Kế hoạch 67%'],
    not: ['Xã đạt 67%'],
  },
  {
    tense: 'aim',
    words:
      /\b(?:duy tri|giu vung|giu on dinh|cung co|nang (?:cao|len|ty le|tu)|nang|dua|tang (?:len|ty le)|len|tro len|giam (?:xuong|con|ty le))\b/,
    examples: ['Duy trì 67%', 'nâng lên 67%', 'Đưa tỷ lệ lên 67%'],
    not: ['Xã đạt 67%'],
  },
];

/** "Phát huy kết quả đã đạt được" looks back in order to go on. */
const KEPT_RESULT = /\b(?:duy tri|giu vung|cung co|phat huy|nang cao)[^,;:]{0,50}\bket qua(?: da)?(?: dat duoc)?\b/g;

const COMPILED = TENSES.map((wording) => ({ ...wording, every: new RegExp(wording.words.source, 'g') }));

/** Of the last word of result or aim; `null` where there is neither. */
export const lastTense = (text: string): 'result' | 'aim' | null => {
  const folded = text.replace(KEPT_RESULT, 'duy tri');
  let best: { readonly at: number; readonly tense: 'result' | 'aim' } | null = null;
  for (const { tense, words, every } of COMPILED) {
    if (!words.test(folded)) continue;
    for (const match of folded.matchAll(every)) {
      if (best === null || match.index >= best.at) best = { at: match.index, tense };
    }
  }
  return best?.tense ?? null;
};
