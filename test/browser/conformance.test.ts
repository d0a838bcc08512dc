/** The page that compares Excel with our host, beside our host. */
import { openPage } from '../support/browser';

const SOON = { timeout: 60_000 };

test('asks in an empty workbook and gives a file; refuses one that is in use', async () => {
  const opened = await openPage();
  const { page } = opened;
  await page.frameLocator('#pane').getByRole('button', { name: 'Tạo bộ biểu mẫu' }).waitFor(SOON);
  await page.locator('#pane').evaluate((frame: HTMLIFrameElement) => {
    frame.src = `${frame.src.replace('taskpane.html', 'conformance.html')}&only=protection/`;
  });
  const pane = page.frameLocator('#pane');
  const start = pane.getByRole('button', { name: 'Bắt đầu' });
  await start.waitFor(SOON);
  const type = (value: string) =>
    page.evaluate((content) => {
      const { embeddedHost } = window as unknown as {
        embeddedHost: {
          user: { type(sheet: string, cell: string, value: string): void };
          idle(): Promise<void>;
        };
      };
      embeddedHost.user.type('Sheet1', 'B2', content);
      return embeddedHost.idle();
    }, value);
  await start.click();
  await pane.getByText(/^Xong \d+ câu hỏi/).waitFor(SOON);
  const file = JSON.parse(await pane.getByRole('textbox', { name: 'Nội dung tệp' }).inputValue()) as {
    excel: { platform: string; requirementSets: Record<string, string> };
    counts: Record<string, number>;
    results: { id: string }[];
  };
  expect(file.excel.requirementSets).toMatchObject({ ExcelApi: '1.15' });
  expect(file.results.length).toBeGreaterThan(2);
  expect(file.counts).toMatchObject({ same: file.results.length, different: 0, failed: 0 });
  await type('của người dùng');
  await start.click();
  await pane.getByText('Sổ tính này đang có nội dung').waitFor(SOON);
  expect(opened.externalRequests).toEqual([]);
  expect(opened.consoleErrors).toEqual([]);
  await opened.close();
});
