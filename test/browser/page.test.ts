import { openPage } from '../support/browser';

test('the page shows the workbook and the pane, without an error and without leaving this machine', async () => {
  const opened = await openPage();
  const pane = opened.page.frameLocator('iframe');
  await pane.getByRole('button', { name: 'Tạo bộ biểu mẫu' }).waitFor({ timeout: 60_000 });
  expect(await opened.page.locator('canvas').count()).toBeGreaterThan(0);
  expect(opened.consoleErrors).toEqual([]);
  expect(opened.externalRequests).toEqual([]);
  await opened.close();
});
