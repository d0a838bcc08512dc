import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openPage, type OpenedPage } from '../support/browser';

interface Script {
  file: string;
  gzip: number;
}

const scripts = (): Script[] => {
  const stats = readFileSync(path.resolve(__dirname, '../../dist/stats.json'), 'utf8');
  return (JSON.parse(stats) as { scripts: Script[] }).scripts;
};

async function openStart(): Promise<OpenedPage> {
  const opened = await openPage();
  const create = opened.page.frameLocator('iframe').getByRole('button', { name: 'Tạo bộ biểu mẫu' });
  await create.waitFor({ timeout: 60_000 });
  return opened;
}

test('the page shows the workbook and the pane, without an error and without leaving this machine', async () => {
  const opened = await openStart();
  expect(await opened.page.locator('canvas').count()).toBeGreaterThan(0);
  expect(opened.consoleErrors).toEqual([]);
  expect(opened.externalRequests).toEqual([]);
  await opened.close();
});

test('until the start view stands, the pane has loaded under 215 KB of JavaScript (gzip), late chunks included', async () => {
  const opened = await openStart();
  const frame = opened.page.frames().find((candidate) => candidate.url().includes('taskpane.html'));
  const names = await frame!.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.slice(1)),
  );
  const loaded = scripts().filter(({ file }) => names.includes(file));
  expect(loaded.length).toBeGreaterThan(2);
  expect(loaded.reduce((sum, { gzip }) => sum + gzip, 0)).toBeLessThan(215 * 1024);
  await opened.close();
});
