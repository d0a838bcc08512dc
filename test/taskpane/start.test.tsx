import { screen, within } from '@testing-library/react';
import { failure, FakePort, noTemplate } from '../support/pane/FakePort';
import { renderPane } from '../support/pane/renderPane';

const create = () => screen.getByRole('button', { name: 'Tạo bộ biểu mẫu' });
const province = () => screen.getByRole('textbox', { name: /Tỉnh/ });
const commune = () => screen.getByRole('textbox', { name: /Xã, phường/ });
const start = (port = new FakePort(noTemplate)) => renderPane({ port });

test('asks for year, province, commune and difficulty, and says what will be added', async () => {
  await start();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Kế hoạch xã hội học tập');
  expect(screen.getByRole('combobox')).toHaveValue('2026');
  expect(screen.getByRole('checkbox', { name: 'Xã đặc biệt khó khăn' })).not.toBeChecked();
  expect(screen.getByText('Chỉ thêm trang tính mới, không sửa trang đang có.')).toBeInTheDocument();
});

test('offers the years of the scheme and no others', async () => {
  await start();
  const years = within(screen.getByRole('combobox'))
    .getAllByRole('option')
    .map((option) => option.textContent);
  expect(years).toEqual(['2021', '2022', '2023', '2024', '2025', '2026', '2027', '2028', '2029', '2030']);
});

test('complains only after the first attempt, and goes to the first wrong field', async () => {
  const { user, port } = await start();
  expect(screen.queryByText('Nhập tên tỉnh, thành phố.')).not.toBeInTheDocument();
  await user.click(create());
  expect(screen.getByText('Nhập tên tỉnh, thành phố.')).toBeInTheDocument();
  expect(screen.getByText('Nhập tên xã, phường hoặc đặc khu.')).toBeInTheDocument();
  expect(province()).toHaveFocus();
  expect(province()).toBeInvalid();
  await user.type(province(), 'Lạng Sơn');
  expect(screen.queryByText('Nhập tên tỉnh, thành phố.')).not.toBeInTheDocument();
  expect(port.inputsOf('createTemplate')).toEqual([]);
});

test('creates the template with the keyboard alone', async () => {
  const { user, port } = await start();
  await user.tab();
  await user.selectOptions(screen.getByRole('combobox'), '2024');
  await user.tab();
  await user.keyboard('Lạng Sơn');
  await user.tab();
  await user.keyboard('Tân Văn');
  await user.tab();
  await user.keyboard(' ');
  await user.tab();
  await user.keyboard('{Enter}');
  expect(port.inputsOf('createTemplate')).toEqual([
    {
      year: 2024,
      province: 'Lạng Sơn',
      commune: 'Tân Văn',
      communeKind: 'commune',
      especiallyDifficult: true,
      hamlets: null,
    },
  ]);
  expect(await screen.findByRole('tab', { name: 'Chỉ tiêu' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Năm 2024 · xã Tân Văn');
  expect(screen.getByText(/Đã thêm 3 trang tính/)).toBeInTheDocument();
});

test('Enter in a field sends the form', async () => {
  const { user, port } = await start();
  await user.type(province(), 'Lạng Sơn');
  await user.type(commune(), 'phường Tam Thanh{Enter}');
  expect(port.inputsOf('createTemplate')).toEqual([
    expect.objectContaining({ commune: 'Tam Thanh', communeKind: 'ward' }),
  ]);
});

test('says which sheets got another name because the user has one of that name', async () => {
  const port = new FakePort(noTemplate);
  port.created = { added: ['Thôn (XHHT)'], renamed: ['Thôn (XHHT)'], formulas: 'custom', chartsLeftOut: [] };
  const { user } = await start(port);
  await user.type(province(), 'Lạng Sơn');
  await user.type(commune(), 'Tân Văn{Enter}');
  expect(await screen.findByText(/trang đó được giữ nguyên.*“Thôn \(XHHT\)”/)).toBeInTheDocument();
});

test('offers the way to a template that was there already', async () => {
  const port = new FakePort(noTemplate);
  port.created = { added: [], renamed: [], formulas: 'custom', chartsLeftOut: [] };
  const { user } = await start(port);
  await user.type(province(), 'Lạng Sơn');
  await user.type(commune(), 'Tân Văn{Enter}');
  const notice = await screen.findByText('Bộ biểu mẫu đã có đủ trong tệp này; không có gì bị thay đổi.');
  const bar = notice.closest('[role="status"]');
  await user.click(within(bar as HTMLElement).getByRole('button', { name: 'Đến bộ biểu mẫu' }));
  expect(port.inputsOf('goToSheet')).toEqual(['thongTin']);
});

test('a refusal keeps what was typed and can be tried again', async () => {
  const port = new FakePort(noTemplate);
  port.failures.set('createTemplate', failure('workbookProtected'));
  const { user } = await start(port);
  await user.type(province(), 'Lạng Sơn');
  await user.type(commune(), 'Tân Văn{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('Tệp đang ở chế độ chỉ đọc');
  expect(commune()).toHaveValue('Tân Văn');
  await user.click(screen.getByRole('button', { name: 'Làm lại' }));
  expect(await screen.findByRole('tab', { name: 'Chỉ tiêu' })).toBeInTheDocument();
});

test('sample figures are said to be invented, and are offered only where the host allows it', async () => {
  const { user, port } = await start();
  await user.click(screen.getByRole('button', { name: 'Điền số liệu mẫu' }));
  expect(port.inputsOf('fillSample')).toHaveLength(1);
  expect(await screen.findByText(/số liệu giả định, không phải của xã nào/)).toBeInTheDocument();
});

test('no sample figures where people work on their own', async () => {
  const port = new FakePort(noTemplate);
  port.capabilities = { ...port.capabilities, sample: false };
  await start(port);
  expect(screen.queryByRole('button', { name: 'Điền số liệu mẫu' })).not.toBeInTheDocument();
});
