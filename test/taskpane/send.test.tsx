import { screen } from '@testing-library/react';
import { FakePort } from '../support/pane/FakePort';
import { renderPane } from '../support/pane/renderPane';

const open = async (line: string, port = new FakePort()) => {
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  URL.createObjectURL = jest.fn(() => 'blob:copy');
  URL.revokeObjectURL = jest.fn();
  const pane = await renderPane({ port });
  await pane.user.click(screen.getByRole('tab', { name: 'Khác' }));
  await pane.user.click(await screen.findByRole('button', { name: line }));
  await screen.findByRole('heading', { name: line });
  return pane;
};
const button = (name: string) => screen.getByRole('button', { name });

test('a copy is made for the recipient that was chosen, and what is not in it is told', async () => {
  const { user, port } = await open('Tạo bản gửi');
  await user.click(screen.getByRole('radio', { name: 'Hội Khuyến học tỉnh' }));
  await user.click(button('Tạo bản gửi'));
  expect(await screen.findByText('Không kèm danh sách “Công dân học tập”: 300 người.')).toBeInTheDocument();
  expect(port.inputsOf('makeSentCopy')).toEqual(['hoi-khuyen-hoc']);
  expect(screen.getByText(/Sổ còn 2 lỗi chưa sửa/)).toBeInTheDocument();
  expect(screen.getByText(/Xem lại 1 ô trước khi gửi.*Thôn!A9/)).toBeInTheDocument();
});

test('where no file leaves the pane, no copy is offered', async () => {
  const port = new FakePort();
  port.capabilities = { ...port.capabilities, savesFiles: false };
  const { user } = await renderPane({ port });
  await user.click(screen.getByRole('tab', { name: 'Khác' }));
  await screen.findByRole('button', { name: 'Giới thiệu' });
  expect(screen.queryByRole('button', { name: 'Tạo bản gửi' })).not.toBeInTheDocument();
});

test('lists are emptied only after it was shown what goes, with a way back', async () => {
  const port = new FakePort();
  port.record = { ...port.record, cells: port.clearing.fixes };
  const { user } = await open('Bỏ danh sách người', port);
  expect(screen.queryByRole('button', { name: 'Bỏ danh sách' })).not.toBeInTheDocument();
  await user.click(button('Xem những gì sẽ bị xóa'));
  expect(await screen.findByText('Trang Công dân học tập: 300 dòng, 4.500 ô sẽ bỏ trống.')).toBeInTheDocument();
  expect(port.inputsOf('applyFixes')).toEqual([]);
  await user.click(button('Bỏ danh sách'));
  expect(await screen.findByText('Đã bỏ trống 1 ô của các danh sách.')).toBeInTheDocument();
  expect(port.inputsOf('applyFixes')).toEqual([port.clearing.fixes]);
  expect(button('Hoàn tác')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Bỏ danh sách' })).not.toBeInTheDocument();
});
