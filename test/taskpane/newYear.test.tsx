import { act, screen } from '@testing-library/react';
import type { TemplateState } from '../../src/workbook/templateState';
import { FakePort, noTemplate, template } from '../support/pane/FakePort';
import { renderPane } from '../support/pane/renderPane';

// Browsers have it, jsdom has not.
beforeAll(() => void Object.assign(URL, { createObjectURL: () => 'blob:made' }));

const button = (name: string) => screen.getByRole('button', { name });

const withoutYear: TemplateState = template.kind === 'present' ? { ...template, year: null } : template;

const opened = async (port: FakePort) => {
  const pane = await renderPane({ port, tab: 'more' });
  await pane.user.click(button('Bắt đầu năm mới'));
  return pane;
};

const previewed = async (port: FakePort) => {
  const pane = await opened(port);
  await pane.user.click(button('Xem trước'));
  return pane;
};

test('the year after is offered first, and nothing is made before it is looked at', async () => {
  const { port } = await opened(new FakePort());
  expect(screen.getByLabelText<HTMLSelectElement>('Năm của sổ mới').value).toBe('2027');
  expect(screen.queryByRole('button', { name: 'Mở sổ mới' })).toBeNull();
  expect(port.calls.filter(({ method }) => method === 'beginYear')).toEqual([]);
});

test('what will be carried is shown by kind, what asks something first', async () => {
  const { port, user } = await previewed(new FakePort());
  expect(port.inputsOf('beginYear')).toEqual([{ to: 2027, from: null }]);
  const kinds = screen.getAllByRole('group').map((own) => own.querySelector('summary')?.textContent);
  expect(kinds).toEqual(['Cần nhập hoặc xác nhận lại: 1', 'Giữ nguyên: 1']);
  await user.click(screen.getByText(/Cần nhập hoặc xác nhận lại/));
  expect(screen.getByText(/25\/11\/2026 → 25\/11\/2027/)).toBeVisible();
});

test('Excel is asked for the new workbook, and the message promises no more than is known', async () => {
  const { port, user } = await previewed(new FakePort());
  await user.click(button('Mở sổ mới'));
  expect(port.yearsTaken).toEqual(['open']);
  expect(await screen.findByText(/Đã yêu cầu Excel mở sổ mới/)).toBeVisible();
});

test.each([
  ['is saved', true, /đã gửi tệp ke-hoach-2027\.xlsx sang phần Tải xuống/, ['open', 'file']],
  ['cannot be saved either, which is told', false, /cũng không cho ngăn kế hoạch lưu tệp/, ['open']],
] as const)('where Excel would not open the workbook it %s', async (_, savesFiles, told, taken) => {
  const port = new FakePort();
  port.opensWorkbooks = false;
  port.capabilities = { ...port.capabilities, savesFiles };
  const { user } = await previewed(port);
  await user.click(button('Mở sổ mới'));
  expect(await screen.findByText(told)).toBeVisible();
  expect(port.yearsTaken).toEqual(taken);
});

test('a figure that is edited afterwards takes the preview away', async () => {
  const { port } = await previewed(new FakePort());
  expect(button('Mở sổ mới')).toBeVisible();
  act(() => port.edit());
  expect(screen.queryByRole('button', { name: 'Mở sổ mới' })).toBeNull();
});

test('a workbook without a year says what to do', async () => {
  await opened(new FakePort(withoutYear));
  expect(screen.getByText(/chưa ghi năm kế hoạch/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Xem trước' })).toBeNull();
});

test('a refusal is told in words', async () => {
  const port = new FakePort();
  port.newYear = { kind: 'refused', why: 'noYear', from: null };
  await previewed(port);
  expect(screen.getByText(/nên chưa chuyển được/)).toBeVisible();
});

test('without a template last year’s file is asked for, and the year after it is shown at once', async () => {
  const port = new FakePort(noTemplate);
  const { user } = await renderPane({ port });
  await user.click(button('Bắt đầu năm mới'));
  const file = new File(['xlsx'], 'nam-2026.xlsx');
  await user.upload(screen.getByLabelText('Chọn sổ năm trước…'), file);
  expect(port.inputsOf('beginYear')).toEqual([{ to: null, from: file }]);
  expect(screen.getByRole('heading', { name: 'Từ năm 2026 sang năm 2027' })).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Năm của sổ mới'), '2028');
  await user.click(button('Xem trước'));
  expect(port.inputsOf('beginYear').at(-1)).toEqual({ to: 2028, from: file });
});

test('a file that cannot be read says why', async () => {
  const port = new FakePort(noTemplate);
  port.newYear = { kind: 'unreadable', file: 'cu.xls', why: 'oldFormat' };
  const { user } = await renderPane({ port });
  await user.click(button('Bắt đầu năm mới'));
  await user.upload(screen.getByLabelText('Chọn sổ năm trước…'), new File(['xls'], 'cu.xlsx'));
  expect(screen.getByText(/cu\.xls ở dạng Excel cũ/)).toBeVisible();
});

test('lines in English', async () => {
  const pane = await renderPane({ language: 'en', tab: 'more' });
  await pane.user.click(button('Begin a new year'));
  await pane.user.click(button('Preview'));
  expect(screen.getByText('Kept: 1')).toBeVisible();
});
