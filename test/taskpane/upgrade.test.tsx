import { screen } from '@testing-library/react';
import type { UpgradeOutcome } from '../../src/excel/upgrade/upgradeTemplate';
import { FakePort, template } from '../support/pane/FakePort';
import { renderPane } from '../support/pane/renderPane';

const older = () => {
  if (template.kind !== 'present') throw new Error('No template.');
  return new FakePort({ ...template, version: '1.0', age: 'older' });
};
const updateButton = () => screen.findByRole('button', { name: 'Cập nhật' });

beforeEach(() => localStorage.clear());

test('an older template is offered an update, and says what was added', async () => {
  const port = older();
  const { user } = await renderPane({ port });
  await user.click(await updateButton());
  expect(
    await screen.findByText(
      /^Đã cập nhật bộ biểu mẫu lên phiên bản 1\.1: thêm 2 trang tính, 0 cột, 0 dòng, 0 ô thông tin\./,
    ),
  ).toBeInTheDocument();
  expect(port.inputsOf('upgradeTemplate')).toHaveLength(1);
  expect(screen.queryByText(/bản cũ hơn/)).not.toBeInTheDocument();
});

const refusals: readonly (readonly [UpgradeOutcome, RegExp])[] = [
  [
    { kind: 'refused', why: 'protected', version: '1.0', sheets: ['Thôn', 'Chỉ tiêu'] },
    /được bảo vệ: “Thôn”, “Chỉ tiêu”\./,
  ],
  [
    { kind: 'refused', why: 'occupied', version: '1.0', sheets: ['Thôn'] },
    /bên phải, bên dưới hoặc ngay trên bảng.*“Thôn”\./,
  ],
  [
    { kind: 'refused', why: 'headerOff', version: '1.2', sheets: ['Thôn'] },
    /đang tắt dòng tiêu đề, ở trang tính: “Thôn”\. Chọn một ô trong bảng/,
  ],
  [{ kind: 'refused', why: 'unknown', version: '0.3' }, /không nhận ra phiên bản của bộ biểu mẫu \(0\.3\)/],
  [{ kind: 'refused', why: 'newer', version: '2.0' }, /phiên bản mới hơn \(2\.0\)/],
  [{ kind: 'refused', why: 'notTaken', version: '1.0' }, /chưa ghi được phiên bản mới/],
  [{ kind: 'current' }, /đã là phiên bản mới nhất/],
];

test.each(refusals)('%j is told, and the bar stays', async (outcome, words) => {
  const port = older();
  port.upgraded = outcome;
  const { user } = await renderPane({ port });
  await user.click(await updateButton());
  expect(await screen.findByText(words)).toBeInTheDocument();
  expect(await updateButton()).toBeInTheDocument();
});

test('a template of today is offered none', async () => {
  await renderPane({ port: new FakePort(template) });
  expect(screen.queryByRole('button', { name: 'Cập nhật' })).not.toBeInTheDocument();
});
