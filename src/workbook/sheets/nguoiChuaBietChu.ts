/** Người chưa biết chữ: register of the persons whom literacy classes are for. */
import { literacyAges } from '../../domain/regulations/ruleSet';
import { RULE_SETS } from '../../domain/regulations/ruleSets';
import type { NextYearRows } from '../carry/fate';
import { choice } from '../cellTypes/choice';
import { grade, year } from '../cellTypes/numbers';
import { text } from '../cellTypes/text';
import { LITERACY_CLASSES, SEXES } from '../choices/general';
import { computed, input, sheet, table } from '../describe';
import { each } from '../merging';
import { cell, minus, name } from '../formula/expr';
import { hamletName } from './hamletName';
import { whenFilled } from './expressions';
import { BORN } from './years';

const AGES = literacyAges(RULE_SETS);

const leaving: NextYearRows['leaving'] = ({ birthYear, highestGrade }, { year: plan, ages, finishedGrade }) => {
  if (typeof highestGrade === 'number' && finishedGrade !== null && highestGrade >= finishedGrade)
    return { why: 'finished', grade: highestGrade };
  if (typeof birthYear !== 'number') return { why: 'unknown' };
  return plan - birthYear > ages.to ? { why: 'over', age: plan - birthYear } : null;
};

export const nguoiChuaBietChu = sheet({
  id: 'nguoiChuaBietChu',
  title: 'Người chưa biết chữ',
  intro: `Danh sách người từ ${String(AGES.from)} đến ${String(AGES.to)} tuổi thuộc nhóm A hoặc nhóm B. Đây là dữ liệu cá nhân: chỉ lưu trên máy của cơ quan, không gửi kèm khi không cần. Số định danh chỉ nhập khi cần phân biệt người trùng tên.`,
  phase: 'figures',
  orientation: 'landscape',
  frozenColumns: 1,
  table: table({
    id: 'tblNguoiMuChu',
    json: 'illiteratePeople',
    rowWord: 'người',
    labelColumn: 'name',
    rowsNamedAs: 'position',
    grows: true,
    persons: {
      purpose: 'Lập danh sách vận động, mở lớp xóa mù chữ; đối chiếu số người chưa biết chữ của từng thôn.',
      keptUntil: 'Đến khi người đó biết chữ, chuyển đi, hoặc hết năm kế hoạch mà không cần theo dõi tiếp.',
      data: {
        name: 'basic',
        birthYear: 'basic',
        sex: 'basic',
        ethnicity: 'sensitive',
        hamlet: 'basic',
        highestGrade: 'basic',
        literacyClass: 'basic',
        citizenNumber: 'basic',
        note: 'basic',
      },
    },
    initial: { kind: 'blank', count: 20 },
    nextYear: {
      columns: {
        name: 'kept',
        birthYear: 'kept',
        sex: 'kept',
        ethnicity: 'kept',
        hamlet: 'kept',
        highestGrade: 'kept',
        literacyClass: 'kept',
        citizenNumber: 'kept',
        note: 'kept',
      },
      leaving,
    },
    merging: {
      rows: 'kept',
      columns: {
        ...each('key', 'name', 'birthYear'),
        hamlet: 'hamlet',
        citizenNumber: 'number',
        ...each('kept', 'sex', 'ethnicity', 'highestGrade', 'literacyClass', 'note'),
      },
    },
    columns: {
      name: input('Họ và tên', text(100, 'person'), { width: 26, required: true }),
      birthYear: input('Năm sinh', year(BORN.from, BORN.to), { width: 9 }),
      age: computed(
        'Tuổi',
        whenFilled([cell('birthYear'), name('TT_NAM')], minus(name('TT_NAM'), cell('birthYear'))),
        'year',
        {
          width: 8,
        },
      ),
      sex: input('Giới tính', choice(SEXES), { width: 9 }),
      ethnicity: input('Dân tộc', text(40, 'nobody'), { width: 12 }),
      hamlet: input('Thôn', hamletName, { width: 20 }),
      highestGrade: input('Lớp cao nhất đã học xong', grade, { width: 12 }),
      literacyClass: input('Nhóm', choice(LITERACY_CLASSES), { width: 40 }),
      citizenNumber: input('Số định danh', text(20, 'person'), { width: 16 }),
      note: input('Ghi chú', text(300, 'anybody'), { width: 30 }),
    },
  }),
});
