/** Công dân học tập: one row a person, ten scores (Quyết định 324/QĐ-KHVN). */
import { qd324 } from '../../domain/regulations/qd324-khvn';
import { choice } from '../cellTypes/choice';
import { score, year } from '../cellTypes/numbers';
import { text as words } from '../cellTypes/text';
import { CITIZEN_GROUPS, SEXES } from '../choices/general';
import { computed, input, sheet, table } from '../describe';
import { each } from '../merging';
import { blank, call, cells, column, equals, iff, num, text, xhht } from '../formula/expr';
import { MET, NOT_MET } from '../formula/verdictLabels';
import { hamletName } from './hamletName';
import { BORN } from './years';

const { indicators } = qd324.scale.value;
const { leastTotal, leastScore } = qd324.title.value;

const SCORES = 'Điểm từng chỉ số, từ 0 đến 10';
const scores = cells('score1', 'score10');
const TITLES = column('tblCongDan', 'title');
const scoreColumn = (number: number) => input(`Điểm ${String(number)}`, score, { band: SCORES, width: 8 });

export const congDanHocTap = sheet({
  id: 'congDanHocTap',
  title: 'Công dân học tập',
  intro: `Mỗi dòng là một người được đánh giá trong năm. Đạt danh hiệu khi đủ ${String(indicators)} điểm thành phần, tổng từ ${String(leastTotal)} điểm và không có điểm nào dưới ${String(leastScore)}. Số định danh chỉ nhập khi cần phân biệt người trùng tên.`,
  phase: 'figures',
  orientation: 'landscape',
  frozenColumns: 1,
  table: table({
    id: 'tblCongDan',
    json: 'citizens',
    rowWord: 'công dân',
    labelColumn: 'name',
    rowsNamedAs: 'position',
    grows: true,
    persons: {
      purpose: 'Chấm điểm, công nhận danh hiệu “Công dân học tập” trong năm.',
      keptUntil: 'Đến khi có quyết định công nhận và hết thời hạn khiếu nại, kiến nghị; năm sau lập danh sách mới.',
      data: {
        name: 'basic',
        birthYear: 'basic',
        sex: 'basic',
        hamlet: 'basic',
        group: 'basic',
        citizenNumber: 'basic',
        score1: 'basic',
        score2: 'basic',
        score3: 'basic',
        score4: 'basic',
        score5: 'basic',
        score6: 'basic',
        score7: 'basic',
        score8: 'basic',
        score9: 'basic',
        score10: 'basic',
      },
    },
    initial: { kind: 'blank', count: 30 },
    nextYear: {
      columns: {
        name: 'kept',
        birthYear: 'kept',
        sex: 'kept',
        hamlet: 'kept',
        group: 'kept',
        citizenNumber: 'kept',
        score1: 'emptied',
        score2: 'emptied',
        score3: 'emptied',
        score4: 'emptied',
        score5: 'emptied',
        score6: 'emptied',
        score7: 'emptied',
        score8: 'emptied',
        score9: 'emptied',
        score10: 'emptied',
      },
    },
    merging: {
      rows: 'kept',
      columns: {
        ...each('key', 'name', 'birthYear'),
        hamlet: 'hamlet',
        citizenNumber: 'number',
        ...each('kept', 'sex', 'group', 'score1', 'score2', 'score3', 'score4', 'score5'),
        ...each('kept', 'score6', 'score7', 'score8', 'score9', 'score10'),
      },
    },
    columns: {
      name: input('Họ và tên', words(100, 'person'), { width: 26, required: true }),
      birthYear: input('Năm sinh', year(BORN.from, BORN.to), { width: 9 }),
      sex: input('Giới tính', choice(SEXES), { width: 9 }),
      hamlet: input('Thôn', hamletName, { width: 18 }),
      group: input('Nhóm đối tượng', choice(CITIZEN_GROUPS), { width: 41 }),
      citizenNumber: input('Số định danh', words(20, 'person'), { width: 16 }),
      score1: scoreColumn(1),
      score2: scoreColumn(2),
      score3: scoreColumn(3),
      score4: scoreColumn(4),
      score5: scoreColumn(5),
      score6: scoreColumn(6),
      score7: scoreColumn(7),
      score8: scoreColumn(8),
      score9: scoreColumn(9),
      score10: scoreColumn(10),
      total: computed('Tổng điểm', xhht('DIEM_CDHT', scores), 'decimal', { width: 9 }),
      title: computed('Danh hiệu', xhht('DAT_CDHT', scores), 'text', {
        width: 11,
        looks: { [MET]: 'met', [NOT_MET]: 'notMet' },
      }),
    },
    summary: [
      {
        label: 'Số người đạt danh hiệu',
        // The column alone: Excel hands a function all that its argument holds, at every change in it.
        cells: { title: iff(equals(call('COUNTIF', TITLES, text('?*')), num(0)), blank, xhht('SO_CDHT', TITLES)) },
        forms: { title: 'headline' },
      },
    ],
  }),
});
