/** Kinh phí: one row a budget line. */
import { choice } from '../cellTypes/choice';
import { amount } from '../cellTypes/numbers';
import { text } from '../cellTypes/text';
import { BUDGET_SOURCES } from '../choices/activities';
import { computed, input, sheet, table } from '../describe';
import { each } from '../merging';
import { blank, call, column, equals, iff, num, sum } from '../formula/expr';
import type { Expr } from '../formula/expr';
import { rate } from './expressions';

const total = (key: string): Expr =>
  iff(equals(call('COUNT', column('tblKinhPhi', key)), num(0)), blank, sum(column('tblKinhPhi', key)));

export const kinhPhi = sheet({
  id: 'kinhPhi',
  title: 'Kinh phí',
  intro: 'Mỗi dòng là một khoản kinh phí thực hiện kế hoạch. Số tiền tính bằng đồng.',
  phase: 'plan',
  orientation: 'landscape',
  frozenColumns: 0,
  table: table({
    id: 'tblKinhPhi',
    json: 'budget',
    rowWord: 'khoản kinh phí',
    labelColumn: 'content',
    grows: true,
    initial: { kind: 'blank', count: 12 },
    nextYear: { columns: { content: 'kept', source: 'kept', planned: 'asked', spent: 'emptied' } },
    merging: { rows: 'kept', columns: each('kept', 'content', 'source', 'planned', 'spent') },
    columns: {
      content: input('Nội dung chi', text(300, 'anybody'), { width: 54, required: true }),
      source: input('Nguồn kinh phí', choice(BUDGET_SOURCES), { width: 30 }),
      planned: input('Dự toán', amount, { width: 18, expected: true }),
      spent: input('Đã thực hiện', amount, { width: 18 }),
      rate: computed('Tỷ lệ thực hiện', rate('spent', 'planned'), 'percent', { form: 'display', width: 12 }),
    },
    summary: [
      {
        label: 'Cộng',
        cells: { planned: total('planned'), spent: total('spent'), rate: rate('spent', 'planned') },
        formats: { planned: 'amount', spent: 'amount', rate: 'percent' },
      },
    ],
  }),
});
