import { WorkbookPage } from './support/workbookPage';

const TAN_VAN = { year: 2024, province: 'Lạng Sơn', commune: 'Tân Văn' } as const;

/** Row of headings of the sheet Thôn. */
const HEAD = 'A6:AZ6';

let workbook: WorkbookPage;
afterEach(async () => {
  const { consoleErrors, externalRequests } = workbook.opened;
  await workbook.close();
  expect({ consoleErrors, externalRequests }).toEqual({ consoleErrors: [], externalRequests: [] });
});

const hamletCell = async (header: string, row: number): Promise<unknown> => {
  const [headers = []] = await workbook.values('Thôn', HEAD);
  const column = headers.indexOf(header);
  if (column < 0) throw new Error(`No column "${header}".`);
  return (await workbook.values('Thôn', `A${row}:AZ${row}`))[0]?.[column];
};

/** Name, people, women, minority, minority women, households, working age, 15+, 18+, informed. */
const NA_MAU = ['Nà Mẫu', 483, 240, 450, 225, 110, 300, 370, 350, 150];
const KHUOI_LAY_WRONG = ['Khuổi Lầy', 200, 250, 180, 90, 45, 120, 150, 140, 30];
const TOO_MANY_WOMEN = /Số nữ nhiều hơn dân số/;

/** Whether the pane is loaded anew or the ribbon asks for it. */
const isNeverCreatedTwice = async (): Promise<void> => {
  const sheets = await workbook.sheetNames();
  await workbook.reloadPane();
  await workbook.waitForText('Năm 2024 · xã Tân Văn');
  expect(await workbook.paneButton('Tạo bộ biểu mẫu').count()).toBe(0);
  await workbook.pressRibbon('Điền số liệu mẫu');
  await workbook.settled();
  expect(await workbook.sheetNames()).toEqual(sheets);
  expect(await workbook.values('Thôn', 'A7')).toEqual([['']]);
};

test('from an empty workbook to a corrected plan', async () => {
  workbook = await WorkbookPage.open();
  await workbook.createTemplate(TAN_VAN);
  await isNeverCreatedTwice();
  await workbook.openSheet('Thôn');
  await workbook.typeRow('A7', NA_MAU);
  await workbook.typeRow('A8', KHUOI_LAY_WRONG);
  expect(await workbook.values('Thôn', 'A7:J8')).toEqual([NA_MAU, KHUOI_LAY_WRONG]);
  expect(await workbook.formulas('Thôn', 'K7')).toEqual([[expect.stringMatching(/J7\/G7/)]]);
  expect(await hamletCell('Tỷ lệ năng lực thông tin', 7)).toBe(0.5);
  expect(await hamletCell('Tỷ lệ năng lực thông tin', 8)).toBe(0.25);

  await workbook.check();
  await workbook.showFindings();
  await workbook.paneButton(TOO_MANY_WOMEN).click();
  await workbook.openSheet('Chỉ tiêu');
  await workbook.paneButton(/Đến ô.*C8/).click();
  await workbook.waitForSelection('Thôn!C8');

  await workbook.typeCell('C8', 95);
  expect(await workbook.values('Thôn', 'C8')).toEqual([[95]]);
  await workbook.paneButton('Kiểm tra').click();
  await workbook.paneButton(TOO_MANY_WOMEN).waitFor({ state: 'detached' });
});

test('without custom functions the template calculates with built-in ones', async () => {
  workbook = await WorkbookPage.open('?functions=off');
  await workbook.createTemplate(TAN_VAN);
  await workbook.openSheet('Thôn');
  await workbook.typeRow('A7', NA_MAU);
  expect(await workbook.formulas('Thôn', 'K7')).toEqual([[expect.not.stringContaining('XHHT')]]);
  expect(await hamletCell('Tỷ lệ năng lực thông tin', 7)).toBe(0.5);
});

test('the invented commune shows about a dozen findings, and verdicts on all targets', async () => {
  workbook = await WorkbookPage.open();
  await workbook.paneButton('Điền số liệu mẫu').click();
  await workbook.waitForText('Đã điền số liệu mẫu');
  await workbook.check();
  await workbook.showFindings();
  const headings = await workbook.pane.getByRole('heading', { level: 3 }).count();
  expect(headings).toBeGreaterThanOrEqual(12);
  for (const tab of await workbook.pane.getByRole('tab').all()) {
    await tab.click();
    await workbook.pane.getByRole('tabpanel').waitFor();
    await workbook.settled();
    expect(await workbook.pane.getByText('Phần này chưa hiển thị được').count()).toBe(0);
  }
  const targets = (await workbook.values('Chỉ tiêu', 'A1:AF40')).filter(([code]) => /^[A-Z]{2,8}$/.test(String(code)));
  expect(targets).toHaveLength(13);
  const errors = (await workbook.values('Chỉ tiêu', 'A1:AF40')).flat().filter((cell) => /^#[A-Z]/.test(String(cell)));
  expect(errors).toEqual([]);
});
