/** Cách đọc đã sửa: how sentences of a plan were read after somebody put the reader right; next year's plan is read with it. */
import { choice } from '../cellTypes/choice';
import { order } from '../cellTypes/numbers';
import { text } from '../cellTypes/text';
import { TARGET_KINDS_LIST } from '../choices/targets';
import { input, sheet, table } from '../describe';
import { each } from '../merging';

export const cachDoc = sheet({
  id: 'cachDoc',
  title: 'Cách đọc đã sửa',
  intro:
    'Khi đọc kế hoạch Word, câu nào đã được sửa cách hiểu thì ghi lại ở đây; năm sau gặp đúng câu đó, cách hiểu này được đề xuất trước. Chỉ ghi câu chữ và cách hiểu, không ghi con số. Xóa dòng nào thì cách hiểu đó không còn được nhớ; trang này không có trong bản gửi.',
  orientation: 'landscape',
  frozenColumns: 0,
  table: table({
    id: 'tblCachDoc',
    json: 'correctedReadings',
    rowWord: 'câu',
    labelColumn: 'wording',
    rowsNamedAs: 'position',
    grows: true,
    ownUse: true,
    initial: { kind: 'blank', count: 30 },
    nextYear: { columns: { wording: 'kept', figure: 'kept', code: 'kept', kind: 'kept' } },
    merging: { rows: 'matched', columns: each('key', 'wording', 'figure', 'code', 'kind') },
    columns: {
      wording: input('Câu trong kế hoạch', text(2000, 'anybody'), {
        width: 90,
        required: true,
        note: 'Câu như trong kế hoạch; dấu … thay cho con số và năm.',
      }),
      figure: input('Con số thứ', order, {
        width: 9,
        note: 'Con số thứ mấy trong câu là mức của chỉ tiêu; để trống khi câu không có.',
      }),
      code: input('Mã', text(20, 'nobody'), {
        width: 10,
        note: 'Như ở trang Chỉ tiêu; để trống là chỉ tiêu riêng của xã.',
      }),
      kind: input('Loại', choice(TARGET_KINDS_LIST), { width: 20, required: true }),
    },
  }),
});
