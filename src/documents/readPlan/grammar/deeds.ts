/**
 * What those do who have a title, or who are only invited: such a share is another target than the share that has the
 * title. Compared folded, behind the indicator's name in the figure's own stretch. Examples are run.
 */

export interface DeedWording {
  readonly words: RegExp;
  /** Only for the models, whose names are names of groups as well. */
  readonly modelsOnly: boolean;
  readonly examples: readonly string[];
  readonly not: readonly string[];
}

export const DEEDS: readonly DeedWording[] = [
  {
    words:
      /^["”’]?\s*(?:co(?! trinh do)|duoc (?!cong nhan|xep|danh gia|phong tang|binh xet|xet cong nhan|cap co tham quyen)|tham gia|thuong xuyen|biet|su dung|thuc hien|to chuc|phai|deu|ky|hoan thanh|dong gop|ung ho|tiep can)\b/,
    modelsOnly: true,
    examples: [
      '76% gia đình học tập có tủ sách',
      '90% đơn vị học tập được tập huấn',
      '88% công dân học tập tham gia câu lạc bộ',
    ],
    not: ['90% đơn vị học tập được công nhận', '76% gia đình học tập'],
  },
  {
    words: /\b(?:tham gia|dang ky tham gia|duoc tuyen truyen|duoc pho bien|duoc quan triet|ky cam ket)\b/,
    modelsOnly: false,
    examples: [
      '70% người dân tham gia các lớp kỹ năng sống',
      '95% người lao động được tuyên truyền về năng lực thông tin',
    ],
    not: ['70% người lao động được trang bị kỹ năng sống'],
  },
];
