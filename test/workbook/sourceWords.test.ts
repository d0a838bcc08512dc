import { sourceOf } from '../../src/workbook/sources';
import { sourceWords } from '../../src/workbook/sourceWords';

const PARTS = [
  ['info', 'year'],
  ['info', 'especiallyDifficult'],
  ['centre', 'usesIt'],
  ['targets', 'kind'],
  ['hamlets', null],
  ['literacy', 'scopeTotal'],
  ['universalEducation', 'count'],
  ['citizens', 'birthYear'],
  ['units', 'recognised'],
  ['institutions', 'lessons'],
] as const;

test.each(PARTS)('a verdict that waits for %s %s can say where that is', (part, field) => {
  const { source, column } = sourceOf(part, field);
  const words = sourceWords(source, column);
  expect(words?.sheet).toBeTruthy();
  expect(words?.label === null).toBe(field === null);
});

test.each([
  ['tblThon', 'lifeSkills', 'Người được trang bị kỹ năng sống'],
  ['tblChiTieu', 'target', 'Mức chỉ tiêu'],
  ['tblXMC', 'classATotal', 'Nhóm A - Tổng số'],
  ['tblXMC', 'scopeFemale', 'Số người trong độ tuổi - Nữ'],
  ['tblCongDan', 'scores', 'Điểm 1'],
  ['TT_NAM', null, 'Năm kế hoạch'],
  ['tblThon', null, null],
])('%s %s is called %s', (source, column, label) => expect(sourceWords(source, column)?.label).toBe(label));

test('what the description does not have has no words', () => expect(sourceWords('tblKhac', null)).toBeUndefined());
