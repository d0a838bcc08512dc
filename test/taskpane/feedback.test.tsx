import { act, screen } from '@testing-library/react';
import { failure, FakePort } from '../support/pane/FakePort';
import { checkButton, renderPane, type Pane } from '../support/pane/renderPane';

/** A check that goes on until `finish` is called. */
const slowPort = () => {
  const port = new FakePort();
  let finish: () => void = () => undefined;
  port.delays.set('check', new Promise<void>((resolve) => (finish = resolve)));
  return {
    port,
    finish: () =>
      act(async () => {
        finish();
        await Promise.resolve();
      }),
  };
};

const advance = ({ clock }: Pane, milliseconds: number) => act(() => clock.advance(milliseconds));
const bar = () => screen.queryByRole('progressbar', { name: /Đang/ });
const spins = () => checkButton().querySelector('.fui-Spinner') !== null;

test('nothing at first, a spinner in the button from 300 ms, a bar from 1 s', async () => {
  const { port } = slowPort();
  const pane = await renderPane({ port });
  await pane.user.click(checkButton());
  advance(pane, 299);
  expect(spins()).toBe(false);
  advance(pane, 1);
  expect(spins()).toBe(true);
  advance(pane, 699);
  expect(bar()).not.toBeInTheDocument();
  advance(pane, 1);
  expect(bar()).toBeInTheDocument();
});

test('the bar says what is being done and how far it is', async () => {
  const { port } = slowPort();
  const pane = await renderPane({ port });
  await pane.user.click(checkButton());
  advance(pane, 1000);
  expect(screen.getByText('Đang chuẩn bị…')).toBeInTheDocument();
  act(() => port.onProgress({ step: 'rules', done: 21, total: 1046 }));
  expect(screen.getByText('Đang đối chiếu theo quy tắc: 21 / 1.046')).toBeInTheDocument();
  expect(bar()).toHaveAttribute('aria-valuenow', '21');
  act(() => port.onProgress({ step: 'reading', done: 0, total: null }));
  expect(screen.getByText('Đang đọc số liệu')).toBeInTheDocument();
});

test('"Dừng" stops, says so calmly, and everything is as before', async () => {
  const { port } = slowPort();
  const pane = await renderPane({ port });
  await pane.user.click(checkButton());
  advance(pane, 1000);
  await pane.user.click(screen.getByRole('button', { name: 'Dừng' }));
  expect(await screen.findByText('Đã dừng theo yêu cầu.')).toBeInTheDocument();
  expect(bar()).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Làm lại' })).not.toBeInTheDocument();
  expect(screen.getByText(/rồi bấm Kiểm tra để biết/)).toBeInTheDocument();
});

test('what is quick shows nothing, and what is over leaves nothing behind', async () => {
  const pane = await renderPane();
  await pane.user.click(checkButton());
  advance(pane, 5000);
  expect(spins()).toBe(false);
  expect(bar()).not.toBeInTheDocument();
});

test('while one thing runs no other starts, and the focus stays', async () => {
  const { port, finish } = slowPort();
  const pane = await renderPane({ port });
  await pane.user.click(checkButton());
  await pane.user.click(checkButton());
  expect(port.inputsOf('check')).toHaveLength(1);
  expect(checkButton()).toHaveAttribute('aria-disabled', 'true');
  expect(checkButton()).toHaveFocus();
  await finish();
  expect(checkButton()).not.toHaveAttribute('aria-disabled', 'true');
  expect(checkButton()).toHaveFocus();
});

test('the result is said to screen readers', async () => {
  const pane = await renderPane();
  await pane.user.click(checkButton());
  const said = await screen.findByText('Kiểm tra xong: 9 lỗi, 2 cảnh báo, 1 lưu ý.');
  expect(said).toHaveAttribute('role', 'status');
});

test('the ribbon’s button checks as well', async () => {
  const pane = await renderPane();
  await act(async () => {
    pane.port.requestCheck();
    await Promise.resolve();
  });
  expect(await screen.findByText('6 đạt')).toBeInTheDocument();
});

describe('what goes wrong', () => {
  const failing = async (error: Error) => {
    const port = new FakePort();
    port.failures.set('check', error);
    const pane = await renderPane({ port });
    await pane.user.click(checkButton());
    return { ...pane, bar: await screen.findByRole('alert') };
  };

  test.each([
    ['cellEditing', 'Excel đang chờ nhập xong một ô.', 'Bấm Enter (giữ giá trị) hoặc Esc'],
    ['sheetProtected', 'Trang tính đang được bảo vệ nên chưa ghi được.', 'Bỏ bảo vệ trang tính'],
    ['workbookProtected', 'Tệp đang ở chế độ chỉ đọc.', 'Bật tính năng chỉnh sửa'],
    ['structureProtected', 'Cấu trúc của tệp đang được bảo vệ nên chưa làm được.', 'Bảo vệ sổ làm việc'],
    ['undoNotSupported', 'Excel chưa làm được việc vừa chọn trong một lần hoàn tác.', 'Bấm Kiểm tra'],
    ['noApi', 'Bản Excel này chưa làm được việc vừa chọn.', 'mở tệp bằng Excel trên web'],
    ['tooLarge', 'Trang tính có quá nhiều ô cho một lần đọc hoặc ghi.', 'Xóa các dòng và cột thừa'],
    ['nameTaken', 'Tệp đã có trang tính hoặc bảng trùng tên với bộ biểu mẫu.', 'Đổi tên trang tính'],
    ['notFound', 'Không còn tìm thấy ô hoặc trang tính cần đến.', 'Bấm Kiểm tra'],
    ['changedMeanwhile', 'Ô cần sửa đã đổi sau lần kiểm tra trước.', 'Bấm Kiểm tra'],
    ['busy', 'Excel đang bận việc khác.', 'Chờ vài giây'],
    ['unknown', 'Excel báo lỗi, việc vừa chọn chưa làm xong.', 'Lưu tệp, đóng rồi mở lại'],
  ] as const)('%s: what, why and what to do', async (code, what, todo) => {
    const { bar: shown } = await failing(failure(code));
    expect(shown).toHaveTextContent(what);
    expect(shown).toHaveTextContent(todo);
    expect(shown).not.toHaveTextContent('developer text');
  });

  test('an unknown failure gives a reference for support, never its message', async () => {
    const { bar: shown } = await failing(failure('unknown', 'GeneralException'));
    expect(shown).toHaveTextContent('Mã lỗi: GeneralException');
  });

  test('stays until it is closed', async () => {
    const { user, bar: shown } = await failing(failure('busy'));
    await user.click(screen.getByRole('button', { name: 'Đóng thông báo' }));
    expect(shown).not.toBeInTheDocument();
  });

  test('can be tried again, and goes when that works', async () => {
    const { user, bar: shown } = await failing(failure('cellEditing'));
    await user.click(screen.getByRole('button', { name: 'Làm lại' }));
    expect(await screen.findByText('6 đạt')).toBeInTheDocument();
    expect(shown).not.toBeInTheDocument();
  });

  test('the results of the last check stay', async () => {
    const port = new FakePort();
    const pane = await renderPane({ port });
    await pane.user.click(checkButton());
    port.failures.set('check', failure('busy'));
    await pane.user.click(checkButton());
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(screen.getByText('6 đạt')).toBeInTheDocument();
  });

  test('without its template the workbook is at the start again', async () => {
    const port = new FakePort();
    port.failures.set('check', failure('noTemplate'));
    const pane = await renderPane({ port });
    port.workbook = { kind: 'none' };
    await pane.user.click(checkButton());
    expect(await screen.findByRole('button', { name: 'Tạo bộ biểu mẫu' })).toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveTextContent('Không còn tìm thấy bộ biểu mẫu trong tệp.');
  });

  test('a workbook that does not answer at the beginning can be asked again', async () => {
    const port = new FakePort();
    port.failures.set('state', failure('cellEditing'));
    const { user } = await renderPane({ port });
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Làm lại' }));
    expect(await screen.findByRole('tab', { name: 'Chỉ tiêu' })).toBeInTheDocument();
  });
});
