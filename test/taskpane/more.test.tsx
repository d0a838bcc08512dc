import { screen, within } from '@testing-library/react';
import { FakePort, template } from '../support/pane/FakePort';
import { checkButton, renderPane, type Pane } from '../support/pane/renderPane';

const open = async (port = new FakePort()) => {
  const pane = await renderPane({ port });
  await pane.user.click(screen.getByRole('tab', { name: 'Khác' }));
  await screen.findByRole('button', { name: 'Giới thiệu' });
  return pane;
};
const button = (name: string) => screen.getByRole('button', { name });

beforeEach(() => localStorage.clear());

/** Opens a line of the list, which then has the pane to itself. */
const openLine = async ({ user }: Pane, name: string) => {
  await user.click(button(name));
  await screen.findByRole('heading', { name });
};

test('a line has the pane to itself; the way back ends on it', async () => {
  const pane = await open();
  await openLine(pane, 'Giới thiệu');
  expect(screen.queryByRole('tab')).not.toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Giới thiệu' })).toHaveFocus();
  await pane.user.click(button('Quay lại'));
  expect(button('Giới thiệu')).toHaveFocus();
});

test('every line says in a sentence what it is for', async () => {
  await open();
  const lines = within(screen.getByRole('tabpanel')).getAllByRole('listitem');
  expect(lines.length).toBeGreaterThanOrEqual(5);
  for (const line of lines) expect(within(line).getByRole('button')).toHaveAccessibleDescription(/\.$/);
});

test('changes formulas only after it was said what will change, and says how many cells', async () => {
  const pane = await open();
  await openLine(pane, 'Đổi công thức');
  expect(pane.port.inputsOf('freezeFormulas')).toEqual([]);
  expect(screen.getByText(/Kết quả trong ô không đổi/)).toBeInTheDocument();
  await pane.user.click(button('Đổi công thức'));
  expect(await screen.findByText(/^Đã đổi 1.312 ô sang công thức có sẵn của Excel/)).toBeInTheDocument();
});

test('where there are results, changed formulas are checked again', async () => {
  const pane = await open();
  await pane.user.click(screen.getByRole('tab', { name: 'Chỉ tiêu' }));
  await pane.user.click(checkButton());
  await pane.user.click(screen.getByRole('tab', { name: 'Khác' }));
  await openLine(pane, 'Đổi công thức');
  await pane.user.click(button('Đổi công thức'));
  await screen.findByText(/^Đã đổi/);
  expect(pane.port.inputsOf('check')).toHaveLength(2);
});

test('results are written to a sheet only after a check', async () => {
  const { user, port } = await open();
  await user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
  await screen.findByRole('heading', { name: 'Kết quả kiểm tra' });
  expect(screen.queryByRole('button', { name: 'Ghi kết quả ra trang tính' })).not.toBeInTheDocument();
  await user.click(checkButton());
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
  expect(screen.queryByRole('button', { name: 'Đổi công thức' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Đọc chỉ tiêu từ kế hoạch' })).not.toBeInTheDocument();
});

test('comparing with Excel is offered where it was asked for', async () => {
  const port = new FakePort(template);
  port.capabilities = { ...port.capabilities, conformance: true };
  await openLine(await open(port), 'Giới thiệu');
  expect(screen.getByRole('link', { name: 'Đối chiếu với Excel…' })).toHaveAttribute('href', 'conformance.html');
});

test('goes to the guide', async () => {
  const { user, port } = await open();
  await user.click(button('Đến trang Hướng dẫn'));
  expect(port.inputsOf('goToSheet')).toEqual(['huongDan']);
});

describe('language', () => {
  test('changes at once, also what was said before, and is remembered', async () => {
    const pane = await open();
    const { user } = pane;
    await openLine(pane, 'Ngôn ngữ');
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(await screen.findByRole('heading', { name: 'Language' })).toBeInTheDocument();
    expect(document.documentElement).toHaveAttribute('lang', 'en');
    expect(localStorage.getItem('xhht.language')).toBe('en');
    await user.click(screen.getByRole('radio', { name: 'Tiếng Việt' }));
    expect(await screen.findByRole('heading', { name: 'Ngôn ngữ' })).toBeInTheDocument();
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
