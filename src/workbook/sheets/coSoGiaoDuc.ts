/** Cơ sở giáo dục: one row an institution; digital management and digital teaching. */
import { choice } from '../cellTypes/choice';
import { count } from '../cellTypes/numbers';
import { text } from '../cellTypes/text';
import { yesNo } from '../cellTypes/yesNo';
import { INSTITUTION_KINDS } from '../choices/general';
import { computed, input, sheet, table } from '../describe';
import { each } from '../merging';
import { rate } from './expressions';

export const coSoGiaoDuc = sheet({
  id: 'coSoGiaoDuc',
  title: 'Cơ sở giáo dục',
  intro:
    'Mỗi dòng là một cơ sở giáo dục trên địa bàn. Số tiết trên môi trường số gồm tiết dạy trực tuyến và tiết dùng học liệu số, phần mềm dạy học; là một phần của tổng số tiết trong năm.',
  phase: 'figures',
  orientation: 'landscape',
  frozenColumns: 1,
  table: table({
    id: 'tblCoSo',
    json: 'institutions',
    rowWord: 'cơ sở giáo dục',
    labelColumn: 'name',
    grows: true,
    initial: { kind: 'blank', count: 10 },
    nextYear: {
      columns: {
        name: 'kept',
        kind: 'kept',
        digitalManagement: 'emptied',
        lessons: 'emptied',
        digitalLessons: 'emptied',
      },
    },
    merging: {
      rows: 'kept',
      columns: { name: 'key', ...each('kept', 'kind', 'digitalManagement', 'lessons', 'digitalLessons') },
    },
    columns: {
      name: input('Tên cơ sở', text(150, 'nobody'), { width: 40, required: true }),
      kind: input('Loại cơ sở', choice(INSTITUTION_KINDS), { width: 30 }),
      digitalManagement: input('Quản lý trên môi trường số', yesNo, { width: 15 }),
      lessons: input('Tổng số tiết', count),
      digitalLessons: input('Số tiết trên môi trường số', count, { width: 15 }),
      rate: computed('Tỷ lệ tiết trên môi trường số', rate('digitalLessons', 'lessons'), 'percent', {
        form: 'display',
        width: 15,
      }),
    },
  }),
});
