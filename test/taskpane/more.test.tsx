import { screen } from '@testing-library/react';
import { FakePort, template } from '../support/pane/FakePort';
import { checkButton, renderPane } from '../support/pane/renderPane';

const open = async (port = new FakePort()) => {
  const pane = await renderPane({ port });
  await pane.user.click(screen.getByRole('tab', { name: 'Thêm' }));
  await screen.findByRole('heading', { name: 'Riêng tư' });
  return pane;
};
const button = (name: string) => screen.getByRole('button', { name });

beforeEach(() => localStorage.clear());

test('changes to ordinary formulas and says how many cells', async () => {
  const { user } = await open();
  await user.click(button('Chuyển sang công thức thường'));
  expect(await screen.findByText(/^Đã chuyển 1.312 ô sang công thức thường/)).toBeInTheDocument();
});

test('results are written to a sheet only after a check', async () => {
  const { user, port } = await open();
  expect(button('Ghi kết quả ra trang tính')).toHaveAttribute('aria-disabled', 'true');
  expect(button('Ghi kết quả ra trang tính')).toHaveAccessibleDescription(/Bấm Kiểm tra trước\.$/);
  await user.click(screen.getByRole('tab', { name: 'Chỉ tiêu' }));
  await user.click(checkButton());
  await user.click(screen.getByRole('tab', { name: 'Thêm' }));
  await user.click(button('Ghi kết quả ra trang tính'));
  expect(port.inputsOf('writeFindingsSheet')).toEqual([port.report]);
  expect(await screen.findByText('Đã ghi kết quả kiểm tra vào trang tính “Kết quả kiểm tra”.')).toBeInTheDocument();
});

test('what the host cannot do is left out', async () => {
  const port = new FakePort(template);
  port.capabilities = {
    documents: false,
    savesFiles: false,
    sample: false,
    freeze: false,
    findingsSheet: false,
    acceptance: false,
    conformance: false,
  };
  await open(port);
  expect(screen.queryByRole('button', { name: 'Chuyển sang công thức thường' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Đọc chỉ tiêu từ kế hoạch…' })).not.toBeInTheDocument();
});

test('comparing with Excel is offered where it was asked for', async () => {
  const port = new FakePort(template);
  port.capabilities = { ...port.capabilities, conformance: true };
  await open(port);
  expect(screen.getByRole('link', { name: 'Đối chiếu với Excel…' })).toHaveAttribute('href', 'conformance.html');
});

test('goes to the guide', async () => {
  const { user, port } = await open();
  await user.click(button('Đến trang Hướng dẫn'));
  expect(port.inputsOf('goToSheet')).toEqual(['huongDan']);
});

describe('language', () => {
  test('changes at once, also what was said before, and is remembered', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(await screen.findByRole('heading', { name: 'Privacy' })).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'Targets' })).toBeInTheDocument();
    expect(document.documentElement).toHaveAttribute('lang', 'en');
    expect(localStorage.getItem('xhht.language')).toBe('en');
    await user.click(screen.getByRole('radio', { name: 'Tiếng Việt' }));
    expect(await screen.findByRole('heading', { name: 'Riêng tư' })).toBeInTheDocument();
    expect(document.documentElement).toHaveAttribute('lang', 'vi');
  });

  test('the language of keys leaves no text without a key', async () => {
    const { user } = await renderPane({ language: 'keys' });
    await user.click(screen.getByRole('button', { name: 'action.runCheck' }));
    expect(await screen.findByText('targets.met')).toBeInTheDocument();
    expect(document.body.textContent).not.toMatch(/Kiểm tra|Chưa đạt|Còn thiếu/);
  });
});

test('nothing but the language is kept in the browser', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('tab', { name: 'Chỉ tiêu' }));
  await user.click(checkButton());
  expect(localStorage).toHaveLength(0);
  expect(sessionStorage).toHaveLength(0);
});
