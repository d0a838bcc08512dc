/** The pane where office.js, or a script of ours, does not come, comes late, or is of another build. */
import type { Page, Route } from 'playwright-core';
import { openPage, type OpenedPage } from '../support/browser';

const OFFICE = '**/officejs/office.js';
const PLATFORM = '**/officejs/excel-embedded-16.00.js';
const PANE_SCRIPT = /\/taskpane\.[0-9a-f]+\.js$/;
const PAGE = '**/taskpane.html*';
const PART = /\/\d+\.[0-9a-f]+\.js$/;
const SOON = { timeout: 30_000 };

/** Answers that wait until they are let go. */
const held = () => {
  let letGo: () => void = () => undefined;
  const wait = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { hold: (route: Route) => wait.then(() => route.continue()), letGo: () => letGo() };
};
const refuse = (route: Route) => route.abort();

/** The pane alone, as narrow as it gets, in a host that answers nothing: the pane stands, and waits for the workbook. */
const openPane = (...prepare: ((page: Page) => Promise<unknown>)[]): Promise<OpenedPage> =>
  openPage({
    query: 'taskpane.html?_host_Info=excel$embedded$16.00$vi-vn$$$disableLogging$0',
    context: { viewport: { width: 320, height: 600 } },
    waitUntil: 'commit',
    prepare: async (page) => {
      await page.clock.install();
      await page.addInitScript(() => {
        Object.assign(window, {
          __embeddedHost: {
            language: 'vi-VN',
            theme: {},
            settings: new Map(),
            connect: () => ({ sendMessageToHost: () => undefined }),
            isSetSupported: () => true,
            functions: () => undefined,
            actions: (find: unknown) => Object.assign(window, { ribbonFunction: find }),
          },
        });
      });
      for (const step of prepare) await step(page);
    },
  });
const says = ({ page }: OpenedPage, text: string) => page.getByText(text).first().waitFor(SOON);
const retry = ({ page }: OpenedPage) => page.getByRole('button', { name: 'Thử lại' }).click();
const opensInTheEnd = async ({ page }: OpenedPage): Promise<void> => {
  await page.locator('.fui-FluentProvider').waitFor(SOON);
  expect(await page.locator('.opening').count()).toBe(0);
};

test('office.js blocked: what happened, why, what to do; "Thử lại" opens the pane once it is let through', async () => {
  const opened = await openPane((page) => page.route(OFFICE, refuse));
  // At once, not after a while: nothing is waited for.
  await says(opened, 'Chưa tải được thư viện Office.js của Microsoft');
  await says(opened, 'Máy chưa có mạng, hoặc mạng đang chặn địa chỉ đó.');
  await says(opened, 'Kiểm tra mạng rồi bấm Thử lại.');
  const wide = await opened.page.evaluate(() => document.querySelector('.opening')!.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await retry(opened);
  await says(opened, 'vẫn chưa được');
  await opened.page.unroute(OFFICE);
  await retry(opened);
  await opensInTheEnd(opened);
  await opened.close();
});

test('office.js blocked, then let through: the pane opens without being asked', async () => {
  const opened = await openPane((page) => page.route(OFFICE, refuse));
  await says(opened, 'Chưa tải được thư viện Office.js của Microsoft');
  await opened.page.unroute(OFFICE);
  await opened.page.clock.fastForward(21_000);
  await opensInTheEnd(opened);
  await opened.close();
});

test('office.js late: says so within ten seconds, and the pane opens by itself when it comes', async () => {
  const { hold, letGo } = held();
  const opened = await openPane((page) => page.route(OFFICE, hold));
  await says(opened, 'Đang mở ngăn kế hoạch…');
  // Where a script in the head is awaited, a browser draws nothing: there would be no picture.
  expect((await opened.page.screenshot({ timeout: 10_000 })).length).toBeGreaterThan(0);
  await opened.page.clock.fastForward(8_000);
  await says(opened, 'Đã chờ 8 giây');
  await opened.page.clock.fastForward(12_000);
  letGo();
  await opensInTheEnd(opened);
  await opened.close();
});

test('a script of office.js itself late, which it gives up waiting for: the pane opens by itself all the same', async () => {
  const { hold, letGo } = held();
  let asked: Promise<unknown> = Promise.resolve();
  const opened = await openPane((page) => {
    asked = page.waitForRequest(PLATFORM);
    return page.route(PLATFORM, hold);
  });
  await says(opened, 'Đang mở ngăn kế hoạch…');
  await asked;
  await opened.page.clock.fastForward(11_000);
  await says(opened, 'Đã chờ 8 giây');
  const come = opened.page.waitForResponse(PLATFORM);
  letGo();
  await (await come).finished();
  await opened.page.clock.runFor(4_000);
  await opensInTheEnd(opened);
  await opened.close();
});

test('a page of a build that is no longer there opens the one that is', async () => {
  let asked = 0;
  const opened = await openPane((page) =>
    page.route(PAGE, async (route) => {
      asked += 1;
      const response = await route.fetch();
      const html = await response.text();
      const former = html.replace(/taskpane\.[0-9a-f]{8}\.js/, 'taskpane.00000000.js');
      await route.fulfill({ response, body: asked === 1 ? former : html });
    }),
  );
  await opensInTheEnd(opened);
  expect(asked).toBeGreaterThan(1);
  await opened.close();
});

test('a script of ours that does not come is said to be ours', async () => {
  const opened = await openPane((page) => page.route(PANE_SCRIPT, refuse));
  await says(opened, 'Chưa tải được một tệp của phần bổ trợ');
  await opened.page.unroute(PANE_SCRIPT);
  await retry(opened);
  await opensInTheEnd(opened);
  await opened.close();
});

test('the functions of the ribbon are there before the pane is: the first press is not lost', async () => {
  const { hold, letGo } = held();
  const opened = await openPane((page) => page.route(PANE_SCRIPT, hold));
  type Ribbon = (name: string) => ((event: object) => void) | undefined;
  // While the pane's own script is held back.
  const press = await opened.page.waitForFunction(() =>
    (window as { ribbonFunction?: Ribbon }).ribbonFunction?.('CHECKTARGETS'),
  );
  // The host of this test does not answer the wish to show the pane.
  await press.evaluate((pressed) => pressed?.({ completed: () => undefined }));
  letGo();
  await opensInTheEnd(opened);
  await opened.close();
});

test('a part of the open pane that cannot be fetched: why, and how to go on', async () => {
  const opened = await openPage();
  const pane = opened.page.frameLocator('#pane');
  const press = (name: string) => pane.getByRole('button', { name }).click(SOON);
  await pane.getByRole('button', { name: 'Đọc chỉ tiêu từ kế hoạch' }).waitFor({ timeout: 60_000 });
  await opened.page.route(PART, refuse);
  await press('Đọc chỉ tiêu từ kế hoạch');
  await pane.getByText('Chưa tải được một phần của ngăn kế hoạch.').waitFor(SOON);
  await opened.page.route(PAGE, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/runtime\.[0-9a-f]{8}/, 'runtime.later') });
  });
  await press('Làm lại');
  await pane.getByText('Có bản mới của phần bổ trợ, mở lại ngăn.').waitFor(SOON);
  await opened.page.unrouteAll();
  await press('Mở lại ngăn');
  await press('Đọc chỉ tiêu từ kế hoạch');
  await pane.getByText('hoặc dán nội dung kế hoạch').waitFor(SOON);
  await opened.close();
});
