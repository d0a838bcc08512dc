import { check } from '../../src/check/check';
import { reportText } from '../../src/cli/checkText';
import { NO_TASKS } from '../check/noTasks';
import { workbookOf } from '../check/examples/workbookOf';

const todosFor = (hamlets: readonly string[]): readonly string[] => {
  const citizens = hamlets.map((hamlet, index) => ({ name: `Hoàng Văn ${String(index)}`, hamlet }));
  const parsed = workbookOf({ hamlets: [{ name: 'Nà Pái' }], citizens });
  const report = check(parsed, { today: null });
  const findings = report.findings.filter(({ ruleId }) => ruleId === 'citizens/unknown-hamlet');
  return reportText({ ...report, findings }, NO_TASKS)
    .split('\n')
    .filter((line) => line.includes('Cách sửa'))
    .map((line) => line.trim().replace(/: .*/, ''));
};

test.each([
  ['no finding comes with a correction', ['Bản Chu', 'Khuổi Nọi'], ['Cách sửa']],
  ['each does', ['Nà Pai', 'Nà Pá'], ['Cách sửa']],
  [
    'only some do',
    ['Bản Chu', 'Nà Pai', 'Khuổi Nọi'],
    ['Cách sửa 1 phát hiện có sẵn đề xuất', 'Cách sửa 2 phát hiện còn lại'],
  ],
])('what to do where %s', (_, hamlets, expected) => {
  expect(todosFor(hamlets)).toEqual(expected);
});
