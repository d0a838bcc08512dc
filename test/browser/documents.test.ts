/** Documents, a plan read in, and the check that follows edits, on the built page with its real content policy. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Frame } from 'playwright-core';
import { openPage, type OpenedPage } from '../support/browser';

let opened: OpenedPage;
let pane: Frame;

beforeAll(async () => {
  opened = await openPage({ context: { permissions: ['clipboard-read', 'clipboard-write'] } });
  const sample = opened.page.frameLocator('iframe').getByRole('button', { name: 'Điền số liệu mẫu' });
  await sample.click({ timeout: 60_000 });
  pane = opened.page.frames().find((frame) => frame.url().includes('taskpane.html'))!;
  await pane.getByRole('tab', { name: 'Văn bản' }).click({ timeout: 60_000 });
});
afterAll(() => opened.close());

const button = (name: string) => pane.getByRole('button', { name });

test('the plan is previewed, with its texts, in a frame that may do nothing', async () => {
  await button('Soạn và xem trước').click();
  const preview = pane.frameLocator('iframe[title^="Xem trước"]');
  await preview.getByText('Độc lập - Tự do - Hạnh phúc').waitFor({ timeout: 30_000 });
  expect(await pane.locator('iframe').getAttribute('sandbox')).toBe('');
});

test('the Word file is saved, and is one', async () => {
  const [download] = await Promise.all([opened.page.waitForEvent('download'), button('Lưu tệp Word').click()]);
  expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+\.docx$/i);
  const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
  expect(Object.keys(parts)).toContain('word/document.xml');
  await pane.getByText(/^Đã gửi tệp/).waitFor();
});

test('the formatted text lands on the clipboard', async () => {
  await button('Sao chép để dán vào Word').click();
  await pane.getByText('Đã sao chép. Mở Word và dán (Ctrl+V).').waitFor();
  const types = await opened.page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({ types: own }) => own),
  );
  expect(types).toEqual(expect.arrayContaining(['text/html', 'text/plain']));
});

test('the report becomes a sheet', async () => {
  await pane.getByRole('radio', { name: 'Báo cáo' }).click();
  await button('Soạn và xem trước').click();
  await pane
    .frameLocator('iframe[title*="BÁO CÁO"]')
    .getByText('Độc lập - Tự do - Hạnh phúc')
    .waitFor({ timeout: 60_000 });
  await button('Ghi ra trang tính').click();
  await pane.getByText('Đã ghi văn bản vào trang tính “Báo cáo”.').waitFor({ timeout: 60_000 });
});

test('targets of a plan are compared with the table and written', async () => {
  await pane.getByRole('tab', { name: 'Khác' }).click();
  await button('Đọc chỉ tiêu từ kế hoạch').click();
  const text =
    '2. Chỉ tiêu cụ thể\n- Trên 61% người trong độ tuổi lao động được trang bị năng lực thông tin.\n- 91% thôn có tủ sách cộng đồng.';
  await pane.getByRole('textbox').fill(text);
  await button('Đọc kế hoạch').click();
  await pane.getByText(/^Đọc được 2 chỉ tiêu/).waitFor({ timeout: 30_000 });
  for (const box of await pane.getByRole('checkbox').all()) await box.check();
  await button('Đưa 2 chỉ tiêu vào bảng…').click();
  await button('Ghi 2 dòng').click({ timeout: 30_000 });
  await pane
    .getByText('Đã sửa 1 dòng trong bảng Chỉ tiêu. Đã thêm 1 dòng vào bảng Chỉ tiêu.')
    .waitFor({ timeout: 30_000 });
});

test('a new year begins in a file of its own; where no other window opens, that is said', async () => {
  await pane.getByRole('tab', { name: 'Khác' }).click();
  await button('Bắt đầu năm mới').click();
  await button('Xem trước').click();
  await button('Mở sổ mới').click({ timeout: 60_000 });
  await pane.getByText(/Excel này không mở được sổ mới/).waitFor({ timeout: 60_000 });
  const [download] = await Promise.all([
    opened.page.waitForEvent('download', { timeout: 60_000 }),
    button('Lưu thành tệp').click(),
  ]);
  const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
  expect(Object.keys(parts)).toContain('xl/workbook.xml');
});

test('nothing went wrong unseen, and nothing left this machine', () => {
  expect(opened.consoleErrors).toEqual([]);
  expect(opened.externalRequests).toEqual([]);
});
