/** Nội dung: the running text of the plan as a document, one row a paragraph. */
import { choice } from '../cellTypes/choice';
import { order } from '../cellTypes/numbers';
import { text } from '../cellTypes/text';
import { PLAN_SECTIONS } from '../choices/activities';
import { input, sheet, table } from '../describe';
import type { ChoiceId } from '../choices';
import { each } from '../merging';
import { paragraphsIn } from './noiDungDefaults';

const BASES: ChoiceId<typeof PLAN_SECTIONS> = 'bases';

export const noiDung = sheet({
  id: 'noiDung',
  title: 'Nội dung',
  intro:
    'Mỗi dòng là một đoạn văn của kế hoạch, dùng khi lập văn bản. Trong đoạn có thể viết {năm}, {xã}, {tỉnh}, {cấp trên}: văn bản sẽ ghi giá trị ở trang Thông tin.',
  phase: 'plan',
  orientation: 'landscape',
  frozenColumns: 0,
  table: table({
    id: 'tblNoiDung',
    json: 'paragraphs',
    rowWord: 'đoạn',
    labelColumn: 'text',
    rowsNamedAs: 'position',
    grows: true,
    initial: { kind: 'given', rows: paragraphsIn(null), rowsIn: paragraphsIn },
    nextYear: {
      columns: { section: 'kept', order: 'kept', text: 'kept' },
      isLegalBasis: ({ section }) => section === BASES,
    },
    merging: { rows: 'matched', columns: { ...each('key', 'section', 'text'), order: 'same' } },
    columns: {
      section: input('Mục', choice(PLAN_SECTIONS), { width: 26, required: true }),
      order: input('Thứ tự', order, { width: 9 }),
      text: input('Đoạn văn', text(4000, 'anybody'), { width: 100, required: true }),
    },
  }),
});
