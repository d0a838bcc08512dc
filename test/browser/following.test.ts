/** The check that follows edits, on the built page: real events, real checks. */
import type { Frame } from 'playwright-core';
import { openPage, type OpenedPage } from '../support/browser';

let opened: OpenedPage;
let pane: Frame;

type Cell = string | number | boolean | null;

interface Host {
  readonly user: { paste(sheet: string, address: string, values: Cell[][]): void };
  values(sheet: string, address: string): Cell[][];
}

/** Pastes into a cell as a user does; what the add-in writes is no edit to follow. Gives what stood there. */
const edit = (address: string, value: Cell): Promise<Cell> =>
  opened.page.evaluate(
    ([at, pasted]) => {
      const { embeddedHost } = window as unknown as { readonly embeddedHost: Host };
      const before = embeddedHost.values('Thôn', at)[0]?.[0] ?? null;
      embeddedHost.user.paste('Thôn', at, [[pasted]]);
      return before;
    },
    [address, value] as const,
  );

beforeAll(async () => {
  opened = await openPage();
  const start = opened.page.frameLocator('iframe');
  await start.getByRole('button', { name: 'Điền số liệu mẫu' }).click({ timeout: 60_000 });
  pane = opened.page.frames().find((frame) => frame.url().includes('taskpane.html'))!;
  await pane.getByRole('button', { name: 'Kiểm tra' }).click({ timeout: 60_000 });
  await pane.getByRole('tab', { name: /^Kiểm tra/ }).click();
  await pane.getByRole('heading', { name: 'Kết quả kiểm tra' }).waitFor({ state: 'attached', timeout: 30_000 });
});
afterAll(() => opened.close());

test('a mistake comes into the list and leaves it again, without a click', async () => {
  const stale = pane.getByText('Số liệu đã thay đổi từ lần kiểm tra trước.');
  const planted = pane.getByText(/^Số ghi dạng chữ \(\d+ chỗ\)$/);
  const countBefore = await planted.allTextContents();
  const address = await pane.evaluate<string>(`Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('tblThon').getDataBodyRange().getCell(0, 1);
    body.load('address');
    await context.sync();
    return body.address.split('!').pop();
  })`);
  const before = await edit(address, '12 x');
  await stale.waitFor({ timeout: 5000 });
  await stale.waitFor({ state: 'detached', timeout: 40_000 });
  const findings = await pane.getByRole('heading', { level: 3 }).allTextContents();
  await edit(address, before);
  await stale.waitFor({ timeout: 5000 });
  await stale.waitFor({ state: 'detached', timeout: 40_000 });
  const after = await pane.getByRole('heading', { level: 3 }).allTextContents();
  expect(after).not.toEqual(findings);
  expect(await planted.allTextContents()).toEqual(countBefore);
});

test('nothing went wrong unseen', () => expect(opened.consoleErrors).toEqual([]));
