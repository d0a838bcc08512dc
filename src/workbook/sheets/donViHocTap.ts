/** Đơn vị học tập: one row a body, school or enterprise of the commune. */
import { choice } from '../cellTypes/choice';
import { count } from '../cellTypes/numbers';
import { text } from '../cellTypes/text';
import { yesNo } from '../cellTypes/yesNo';
import { UNIT_KINDS } from '../choices/general';
import { computed, input, sheet, table } from '../describe';
import { each } from '../merging';
import { rate } from './expressions';

export const donViHocTap = sheet({
  id: 'donViHocTap',
  title: 'Đơn vị học tập',
  intro:
    'Mỗi dòng là một cơ quan, trường học, doanh nghiệp, tổ chức trên địa bàn xã. Nhập “Có” khi đơn vị được công nhận danh hiệu đơn vị học tập.',
  phase: 'figures',
  orientation: 'landscape',
  frozenColumns: 1,
  table: table({
    id: 'tblDonVi',
    json: 'units',
    rowWord: 'đơn vị',
    labelColumn: 'name',
    grows: true,
    initial: { kind: 'blank', count: 15 },
    nextYear: {
      columns: {
        name: 'kept',
        kind: 'kept',
        members: 'reviewed',
        membersWithTitle: 'emptied',
        recognisedLastYear: { lastYearsOf: 'recognised' },
        recognised: 'emptied',
      },
    },
    merging: {
      rows: 'kept',
      columns: {
        name: 'key',
        ...each('kept', 'kind', 'members', 'membersWithTitle', 'recognisedLastYear', 'recognised'),
      },
    },
    columns: {
      name: input('Tên đơn vị', text(150, 'nobody'), { width: 40, required: true }),
      kind: input('Loại đơn vị', choice(UNIT_KINDS), { width: 28 }),
      members: input('Số thành viên', count),
      membersWithTitle: input('Thành viên là công dân học tập', count, { width: 16 }),
      rate: computed('Tỷ lệ thành viên', rate('membersWithTitle', 'members'), 'percent', { form: 'display' }),
      recognisedLastYear: input('Công nhận năm trước', yesNo, { width: 13 }),
      recognised: input('Công nhận năm nay', yesNo, { width: 13 }),
    },
  }),
});
