/**
 * A year of an official, with mouse and keyboard: create, take over last year's plan, paste hamlets and citizens, check, fix,
 * draft plan and report, make the copy to send. With XHHT_PICTURES every step leaves a picture in that folder.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { WorkbookPage } from './support/workbookPage';

const HAMLETS = Array.from({ length: 34 }, (_, index) => `Bản Thử ${String(index + 1).padStart(2, '0')}`);

/** Name, people, women, minority, minority women, households, working age, 15+, 18+, informed. One has too many women. */
const hamletRow = (name: string, index: number): readonly (string | number)[] => {
  const people = 120 + index * 3;
  const women = index === 4 ? people + 9 : Math.floor(people / 2);
  return [name, people, women, 40, 20, 30, 70, 90, 85, 36];
};

const FAMILY = ['Hoàng', 'Nông', 'Lý', 'Triệu', 'Vi'];
const GIVEN = ['Văn An', 'Thị Bích', 'Văn Cường', 'Thị Dung', 'Văn Em', 'Thị Hoa'];
/** Name, birth year, sex, hamlet, group, identity number, ten scores. Every thirtieth sex is typed without its mark. */
const citizenRow = (index: number): readonly (string | number)[] => [
  `${FAMILY[index % 5] ?? ''} ${GIVEN[index % 6] ?? ''} ${String(index + 1)}`,
  1960 + (index % 40),
  index % 2 === 0 ? 'Nam' : index % 30 === 1 ? 'Nu' : 'Nữ',
  HAMLETS[index % HAMLETS.length] ?? '',
  '',
  '',
  ...Array.from({ length: 10 }, (_, score) => (index % 3 === 0 && score < 3 ? 6 : 9)),
];
const asClipboard = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => row.join('\t')).join('\n');

const LAST_YEAR = [
  '2. Chỉ tiêu cụ thể',
  '- Trên 61% người trong độ tuổi lao động được trang bị năng lực thông tin.',
  '- 40% công dân đạt danh hiệu “Công dân học tập”.',
].join('\n');

let workbook: WorkbookPage;

const folder = process.env['XHHT_PICTURES'];
let taken = 0;
const picture = async (name: string): Promise<void> => {
  if (folder === undefined) return;
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  taken += 1;
  await workbook.page.screenshot({ path: path.join(folder, `${String(taken).padStart(2, '0')}-${name}.png`) });
};

const paste = async (sheet: string, address: string, text: string): Promise<void> => {
  await workbook.openSheet(sheet);
  await workbook.clickCell(address);
  await workbook.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await workbook.page.keyboard.press('Control+V');
  await workbook.settled();
};

const openTab = (name: string | RegExp): Promise<void> => workbook.pane.getByRole('tab', { name }).click();

const downloaded = async (press: () => Promise<void>): Promise<Uint8Array> => {
  const [download] = await Promise.all([workbook.page.waitForEvent('download', { timeout: 60_000 }), press()]);
  return new Uint8Array(readFileSync(await download.path()));
};

beforeAll(async () => {
  workbook = await WorkbookPage.open('', (page) =>
    page.context().grantPermissions(['clipboard-read', 'clipboard-write']),
  );
});
afterAll(async () => {
  const { consoleErrors, externalRequests } = workbook.opened;
  await workbook.close();
  expect({ consoleErrors, externalRequests }).toEqual({ consoleErrors: [], externalRequests: [] });
});

test('a new workbook opens on what is to be done', async () => {
  await picture('start');
  await workbook.createTemplate({ year: 2026, province: 'Lạng Sơn', commune: 'Tân Văn' });
  await openTab('Việc');
  await workbook.waitForText('Ban hành kế hoạch');
  await picture('tasks');
  await workbook.openSheet('Tổng quan');
  await picture('overview');
});

test('targets of last year’s plan are taken over', async () => {
  await openTab('Khác');
  await workbook.paneButton(/Đọc chỉ tiêu từ kế hoạch/).click();
  await workbook.pane.getByRole('textbox').fill(LAST_YEAR);
  await workbook.paneButton('Đọc kế hoạch').click();
  await workbook.waitForText(/^Đọc được 2 chỉ tiêu/);
  for (const box of await workbook.pane.getByRole('checkbox').all()) await box.check();
  await picture('reader');
  await workbook.paneButton('Đưa 2 chỉ tiêu vào bảng…').click();
  await workbook.paneButton('Ghi 2 dòng').click();
  await workbook.waitForText(/^Đã sửa 2 dòng/);
});

test('34 hamlets and 300 citizens are pasted', async () => {
  await paste('Thôn', 'A7', asClipboard(HAMLETS.map(hamletRow)));
  expect(await workbook.values('Thôn', 'A7:B7')).toEqual([['Bản Thử 01', 120]]);
  expect(await workbook.values('Thôn', 'A40:B40')).toEqual([['Bản Thử 34', 219]]);
  await picture('hamlets');
  const citizens = Array.from({ length: 300 }, (_, index) => citizenRow(index));
  await paste('Công dân học tập', 'A7', asClipboard(citizens));
  await picture('citizens');
});

test('the check finds what is wrong, and mends what is safe', async () => {
  await workbook.check();
  await workbook.showFindings();
  await workbook.waitForText('Số nữ nhiều hơn dân số');
  await picture('findings');
  await workbook.paneButton(/^Sửa mọi chỗ an toàn/).click();
  await picture('fixes');
  await workbook.paneButton(/^Sửa [\d.]+ ô$/).click();
  await workbook.waitForText(/^Đã sửa [\d.]+ ô/);
  await openTab('Chỉ tiêu');
  await workbook.waitForText('Công dân học tập');
  await picture('targets');
});

test('plan and report are drafted, with the holes that are left', async () => {
  await openTab('Văn bản');
  await workbook.paneButton('Soạn và xem trước').click();
  await workbook.waitForText('Văn bản còn chỗ trống');
  await picture('plan');
  const plan = unzipSync(await downloaded(() => workbook.paneButton('Lưu tệp Word').click()));
  expect(Object.keys(plan)).toContain('word/document.xml');
  await workbook.pane.getByRole('radio', { name: 'Báo cáo' }).click();
  await workbook.paneButton('Soạn và xem trước').click();
  await workbook.pane
    .frameLocator('iframe[title*="BÁO CÁO"]')
    .getByText('Độc lập - Tự do - Hạnh phúc')
    .waitFor({ timeout: 60_000 });
  await picture('report');
});

test('the copy to send has no citizen in it', async () => {
  await openTab('Khác');
  await workbook.paneButton(/^Tạo bản gửi/).click();
  await picture('send');
  const copy = unzipSync(await downloaded(() => workbook.paneButton('Tạo bản gửi').click()));
  const texts = Object.values(copy).map((part) => new TextDecoder().decode(part));
  expect(texts.some((text) => text.includes('Bản Thử 01'))).toBe(true);
  expect(texts.filter((text) => text.includes('Hoàng Văn An 1'))).toEqual([]);
  await picture('sent');
});
