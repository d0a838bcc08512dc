/** Texts that a rule rests on without taking a figure from them. */
import { LAST_CHECKED_ON } from './figure';

export interface LegalText {
  readonly id: string;
  /** Number and kind: "Nghị định 30/2020/NĐ-CP". */
  readonly document: string;
  /** What it is asked for. */
  readonly title: string;
  /** Where in the text, if at one place. */
  readonly article: string | null;
  readonly checkedOn: string;
}

const text = (id: string, document: string, title: string, article: string | null = null): LegalText => ({
  id,
  document,
  title,
  article,
  checkedOn: LAST_CHECKED_ON,
});

export const texts = {
  localGovernment: text('localGovernment', 'Luật Tổ chức chính quyền địa phương', 'Chính quyền địa phương hai cấp'),
  twoLevels: text('twoLevels', 'Nghị định 142/2025/NĐ-CP', 'Thẩm quyền của chính quyền địa phương hai cấp'),
  officialPapers: text('officialPapers', 'Nghị định 30/2020/NĐ-CP', 'Thể thức văn bản hành chính: số, ngày, chữ ký'),
  communeCodes: text('communeCodes', 'Quyết định 19/2025/QĐ-TTg', 'Bảng danh mục và mã số các đơn vị hành chính'),
  ethnicGroups: text('ethnicGroups', 'Quyết định 121-TCTK/PPCĐ', 'Danh mục các thành phần dân tộc Việt Nam'),
  citizenNumbers: text('citizenNumbers', 'Thông tư 59/2021/TT-BCA', 'Cấu trúc số định danh cá nhân'),
  characterSet: text('characterSet', 'TCVN 6909:2001', 'Bộ mã ký tự tiếng Việt 16 bit'),
  centreFunding: text('centreFunding', 'Thông tư 96/2008/TT-BTC', 'Kinh phí hỗ trợ trung tâm học tập cộng đồng'),
  literacyForms: text(
    'literacyForms',
    'Thông tư 07/2016/TT-BGDĐT',
    'Biểu mẫu thống kê phổ cập giáo dục, xóa mù chữ',
    'Biểu CMC-1',
  ),
} as const satisfies Readonly<Record<string, LegalText>>;
