/**
 * How each element of an official document looks: Nghị định 30/2020/NĐ-CP, Phụ lục I (thể thức, kỹ thuật trình bày).
 * Where the decree gives a range, the value most used in practice is taken; a test keeps every value inside its range.
 */
/** Millimetres. The decree: A4; top and bottom 20-25, left 30-35, right 15-20. */
export const PAGE = {
  width: 210,
  height: 297,
  margins: { top: 20, bottom: 20, left: 30, right: 20 },
  /** From the paper's edge to the page number, which stands in the top margin. */
  header: 10,
} as const;

export const FONT = 'Times New Roman';

/** A line drawn under an element: as long as its text, or a part of it (the decree: one third to one half). */
export type RuleLength = 'asText' | 'partOfText';
export const RULE_PART = 0.4;

export type Alignment = 'left' | 'center' | 'right' | 'justify';

export interface ElementStyle {
  /** Name of the style in Word, as the decree names the element. */
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Text is written in capitals by whoever makes the model; the decree demands it and a test reads it. */
  readonly capitals: boolean;
  readonly align: Alignment;
  /** Millimetres; the decree: 1 cm or 1.27 cm for the first line of the content. */
  readonly firstLine: number;
  /** Points; the decree: at least 6 between paragraphs of the content. */
  readonly before: number;
  readonly after: number;
  /** Lines; the decree: from single to 1.5 in the content. */
  readonly lines: number;
  readonly rule: RuleLength | null;
  /** Level in Word's navigation pane, 0 the highest. */
  readonly outline: number | null;
  /** Headings stay with what follows. */
  readonly keepWithNext: boolean;
}

const upright = {
  bold: false,
  italic: false,
  capitals: false,
  firstLine: 0,
  before: 0,
  after: 0,
  lines: 1,
  rule: null,
  outline: null,
  keepWithNext: false,
} as const;
const strong = { ...upright, bold: true } as const;
const strongCapitals = { ...strong, capitals: true } as const;
const INDENT = 10;
const content = { ...upright, align: 'justify', firstLine: INDENT, after: 6, lines: 1.1 } as const;

export const ELEMENTS = {
  nationalName: { ...strongCapitals, name: 'Quốc hiệu', size: 13, align: 'center' },
  motto: { ...strong, name: 'Tiêu ngữ', size: 14, align: 'center', rule: 'asText' },
  issuer: { ...strongCapitals, name: 'Tên cơ quan ban hành', size: 13, align: 'center' },
  issuerLast: {
    ...strongCapitals,
    name: 'Tên cơ quan ban hành (dòng cuối)',
    size: 13,
    align: 'center',
    rule: 'partOfText',
  },
  number: { ...upright, name: 'Số và ký hiệu', size: 13, align: 'center', before: 6 },
  placeDate: { ...upright, italic: true, name: 'Địa danh và thời gian', size: 14, align: 'center', before: 6 },
  kind: { ...strongCapitals, name: 'Tên loại văn bản', size: 14, align: 'center', before: 18, keepWithNext: true },
  subject: { ...strong, name: 'Trích yếu', size: 14, align: 'center', after: 12, rule: 'partOfText' },
  basis: { ...content, italic: true, name: 'Căn cứ ban hành', size: 14 },
  body: { ...content, name: 'Nội dung', size: 14 },
  part: {
    ...content,
    ...strongCapitals,
    firstLine: INDENT,
    before: 6,
    after: 6,
    lines: 1.1,
    name: 'Tiêu đề mục',
    size: 14,
    align: 'justify',
    outline: 0,
    keepWithNext: true,
  },
  clause: { ...content, bold: true, name: 'Tiêu đề khoản', size: 14, outline: 1, keepWithNext: true },
  point: { ...content, bold: true, italic: true, name: 'Tiêu đề điểm', size: 14, outline: 2, keepWithNext: true },
  tableTitle: { ...strong, name: 'Tên bảng', size: 14, align: 'center', before: 6, after: 6, keepWithNext: true },
  tableNote: { ...upright, italic: true, name: 'Ghi chú bảng', size: 12, align: 'left', before: 3, after: 6 },
  tableHeader: { ...strong, name: 'Đầu cột', size: 12, align: 'center' },
  tableCell: { ...upright, name: 'Ô bảng', size: 12, align: 'left' },
  signAuthority: { ...strongCapitals, name: 'Quyền hạn người ký', size: 14, align: 'center', before: 12 },
  signTitle: { ...strongCapitals, name: 'Chức vụ người ký', size: 14, align: 'center' },
  // Room for the signature and the seal.
  signName: { ...strong, name: 'Họ và tên người ký', size: 14, align: 'center', before: 72 },
  recipientsLabel: { ...strong, italic: true, name: 'Từ Nơi nhận', size: 12, align: 'left', before: 12 },
  recipient: { ...upright, name: 'Nơi nhận', size: 11, align: 'left' },
  annex: { ...strong, name: 'Phụ lục', size: 14, align: 'center' },
  annexTitle: { ...strongCapitals, name: 'Tiêu đề phụ lục', size: 14, align: 'center' },
  annexReference: {
    ...upright,
    italic: true,
    name: 'Chỉ dẫn kèm theo',
    size: 14,
    align: 'center',
    after: 6,
    rule: 'partOfText',
  },
  pageNumber: { ...upright, name: 'Số trang', size: 14, align: 'center' },
} as const satisfies Readonly<Record<string, ElementStyle>>;

export type ElementId = keyof typeof ELEMENTS;

export const styleOf = (element: ElementId): ElementStyle => ELEMENTS[element];

/** Width of the text on a page, millimetres. */
export const textWidth = (orientation: 'portrait' | 'landscape'): number =>
  (orientation === 'portrait' ? PAGE.width : PAGE.height) - PAGE.margins.left - PAGE.margins.right;
