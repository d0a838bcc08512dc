import { screen, waitFor } from '@testing-library/react';
import { act } from 'react';
import { FakePort } from '../support/pane/FakePort';
import { renderPane } from '../support/pane/renderPane';

const button = (name: string) => screen.getByRole('button', { name });
const open = async (port = new FakePort()) => {
  const pane = await renderPane({ port });
  await pane.user.click(screen.getByRole('tab', { name: 'Văn bản' }));
  await screen.findByRole('heading', { name: 'Văn bản' });
  return pane;
};
const drafted = async (port = new FakePort()) => {
  const pane = await open(port);
  await pane.user.click(button('Soạn và xem trước'));
  await screen.findByRole('heading', { name: 'Xem trước' });
  return pane;
};

interface Clipboard {
  readonly write: (items: readonly unknown[]) => Promise<void>;
}
const withClipboard = (clipboard: Clipboard | undefined) =>
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });

afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(document, 'execCommand');
});

test('the plan is looked at before it goes anywhere', async () => {
  const { port } = await drafted();
  expect(port.calls.map(({ method }) => method)).toContain('makePlan');
  expect(screen.getByTitle('Xem trước: KẾ HOẠCH')).toBeInTheDocument();
  expect(port.taken).toEqual([]);
});

test('the preview may do nothing: no script, no form, no origin of ours', async () => {
  const port = new FakePort();
  port.draft = { ...port.draft, html: '<p>a &lt;script&gt;</p>' };
  await drafted(port);
  const frame = screen.getByTitle(/^Xem trước/);
  expect(frame).toHaveAttribute('sandbox', '');
  expect(frame.getAttribute('srcdoc')).toContain('<p>a &lt;script&gt;</p>');
});

test('the report checks first and names nobody unless asked', async () => {
  const { user, port } = await open();
  await user.click(screen.getByRole('radio', { name: 'Báo cáo' }));
  expect(screen.getByRole('checkbox', { name: 'Ghi tên người trong văn bản' })).not.toBeChecked();
  await user.click(button('Soạn và xem trước'));
  await screen.findByRole('heading', { name: 'Xem trước' });
  expect(port.calls.map(({ method }) => method).filter((method) => method !== 'state')).toEqual([
    'check',
    'makeReport',
  ]);
  expect(port.inputsOf('makeReport')).toEqual([{ names: false, internal: false }]);
  await user.click(screen.getByRole('checkbox', { name: 'Ghi tên người trong văn bản' }));
  await user.click(button('Soạn và xem trước'));
  await waitFor(() =>
    expect(port.inputsOf('makeReport')).toEqual([
      { names: false, internal: false },
      { names: true, internal: false },
    ]),
  );
});

describe('saving', () => {
  test('hands the file over under its name, and says what to do when it is not there', async () => {
    const names: string[] = [];
    URL.createObjectURL = () => 'blob:made';
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const { user } = await drafted();
    await user.click(button('Lưu tệp Word'));
    expect(
      await screen.findByText(
        /^Đã gửi tệp ke-hoach-2026.docx sang phần Tải xuống của trình duyệt; không thấy thì dùng/,
      ),
    ).toBeInTheDocument();
    expect(names).toEqual(['ke-hoach-2026.docx']);
  });

  test('a browser that refuses is told of, with the other ways', async () => {
    URL.createObjectURL = () => {
      throw new DOMException('no', 'SecurityError');
    };
    const { user } = await drafted();
    await user.click(button('Lưu tệp Word'));
    expect(await screen.findByText(/^Chưa lưu được tệp.*“Sao chép để dán vào Word”/)).toBeInTheDocument();
  });

  test('where Excel is known to let no file out, the button says so and copying comes first', async () => {
    const port = new FakePort();
    port.capabilities = { ...port.capabilities, savesFiles: false };
    await drafted(port);
    expect(button('Lưu tệp Word')).toHaveAttribute('aria-disabled', 'true');
    expect(button('Lưu tệp Word')).toHaveAccessibleDescription(/không cho lưu tệp từ ngăn kế hoạch/);
  });
});

describe('copying', () => {
  test('gives Word the formatted text, and others the plain one', async () => {
    const { user } = await drafted();
    const types: string[][] = [];
    Object.assign(globalThis, {
      ClipboardItem: function (parts: Readonly<Record<string, Blob>>) {
        types.push(Object.keys(parts));
      },
    });
    withClipboard({ write: () => Promise.resolve() });
    await user.click(button('Sao chép để dán vào Word'));
    expect(await screen.findByText('Đã sao chép. Mở Word và dán (Ctrl+V).')).toBeInTheDocument();
    expect(types).toEqual([['text/html', 'text/plain']]);
  });

  test('goes the old way where the clipboard is refused', async () => {
    const { user } = await drafted();
    withClipboard({ write: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
    const copied: Record<string, string> = {};
    Object.assign(document, {
      execCommand: () => {
        const event = new Event('copy', { cancelable: true });
        Object.assign(event, { clipboardData: { setData: (type: string, text: string) => (copied[type] = text) } });
        document.dispatchEvent(event);
        return true;
      },
    });
    await user.click(button('Sao chép để dán vào Word'));
    expect(await screen.findByText('Đã sao chép. Mở Word và dán (Ctrl+V).')).toBeInTheDocument();
    expect(copied).toEqual({ 'text/html': '<p>KẾ HOẠCH</p>', 'text/plain': 'KẾ HOẠCH' });
    expect(document.querySelector('textarea')).toBeNull();
  });

  test('says so where neither way is open', async () => {
    const { user } = await drafted();
    withClipboard(undefined);
    Object.assign(document, { execCommand: () => false });
    await user.click(button('Sao chép để dán vào Word'));
    expect(await screen.findByText(/^Chưa sao chép được.*“Ghi ra trang tính”/)).toBeInTheDocument();
  });
});

test('writes the document to a sheet and names the sheet', async () => {
  const { user, port } = await drafted();
  await user.click(button('Ghi ra trang tính'));
  expect(await screen.findByText('Đã ghi văn bản vào trang tính “Báo cáo”.')).toBeInTheDocument();
  expect(port.taken).toEqual(['sheet']);
});

test('says when figures have changed since, and writes it again', async () => {
  const { user, port } = await drafted();
  act(() => port.edit());
  expect(screen.getByText('Số liệu đã thay đổi từ lúc soạn văn bản này.')).toBeInTheDocument();
  await user.click(button('Soạn lại'));
  await waitFor(() => expect(screen.queryByText(/đã thay đổi từ lúc soạn/)).not.toBeInTheDocument());
  expect(port.inputsOf('makePlan')).toHaveLength(2);
});

test('where documents are not to be had, the button says so', async () => {
  const port = new FakePort();
  port.capabilities = { ...port.capabilities, documents: false };
  await open(port);
  expect(button('Soạn và xem trước')).toHaveAttribute('aria-disabled', 'true');
  expect(button('Soạn và xem trước')).toHaveAccessibleDescription('Chưa có trong bản này.');
});
