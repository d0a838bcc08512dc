/** The page as a desk: a file is opened, worked on, saved, and kept over a reload. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { main } from '../../src/cli/main';
import { readXlsx } from '../../src/files/readXlsx';
import { WorkbookPage } from './support/workbookPage';

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'desk-'));
  const quiet = { out: () => undefined, err: () => undefined };
  await main(['new', '--year', '2027', '--commune', 'Tân Văn', '--province', 'Lạng Sơn', '-o', given()], quiet);
});
afterAll(() => rmSync(folder, { recursive: true }));
const given = (): string => path.join(folder, 'ke-hoach.xlsx');

/** Without the windows of the operating system, which nobody can press in a test. */
const WITHOUT_PICKERS = () => {
  Reflect.deleteProperty(window, 'showOpenFilePicker');
  Reflect.deleteProperty(window, 'showSaveFilePicker');
};

test('a plan made on the command line is opened, changed, saved and kept over a reload', async () => {
  const desk = await WorkbookPage.open('', (page) => page.addInitScript(WITHOUT_PICKERS));
  const { page } = desk;
  const notice = page.locator('#notice');

  const choosing = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+o');
  await (await choosing).setFiles(given());
  await desk.waitForText('Năm 2027 · xã Tân Văn');
  expect(await page.title()).toMatch(/^ke-hoach\.xlsx/);
  expect(await notice.textContent()).toBe('');

  await desk.openSheet('Thôn');
  await desk.typeRow('A7', ['Nà Pái', '1.592', '780']);
  expect(await desk.values('Thôn', 'A7:C7')).toEqual([['Nà Pái', 1592, 780]]);
  expect(await page.title()).toMatch(/^• ke-hoach\.xlsx/);
  await notice.getByText('Giữ sổ này trong trình duyệt').waitFor();
  await notice.getByRole('button', { name: 'Giữ', exact: true }).click();
  await notice.getByText('Sổ được giữ').waitFor();

  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const saved = path.join(folder, 'saved.xlsx');
  await (await download).saveAs(saved);
  await notice.getByText('Đã gửi “ke-hoach.xlsx”').waitFor();
  const snapshot = readXlsx(await readFile(saved));
  expect(JSON.stringify(snapshot)).toContain('Nà Pái');

  await page.reload();
  await desk.waitForText('Năm 2027 · xã Tân Văn');
  expect(await desk.values('Thôn', 'A7:C7')).toEqual([['Nà Pái', 1592, 780]]);
  expect(await notice.textContent()).toContain('Đã mở lại “ke-hoach.xlsx”');
  expect(desk.opened.consoleErrors).toEqual([]);
  await desk.close();
});
