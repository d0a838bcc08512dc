import { NEED_SOURCES } from '../../../src/domain/needSources';
import { sourceWords } from '../../../src/taskpane/text/workbookWords';

test.each(Object.values(NEED_SOURCES))('a verdict that waits for %s can say where that is', (source) => {
  expect(sourceWords(source, null)?.sheet).toBeTruthy();
});

test.each([
  ['tblThon', 'lifeSkills', 'Người được trang bị kỹ năng sống'],
  ['tblChiTieu', 'target', 'Mức chỉ tiêu'],
  ['TT_NAM', null, 'Năm kế hoạch'],
  ['tblThon', null, null],
])('%s %s is called %s', (source, column, label) => expect(sourceWords(source, column)?.label).toBe(label));

test('what the description does not have has no words', () => expect(sourceWords('tblKhac', null)).toBeUndefined());
