/** The pane with a hundred thousand findings in one entry: what keeps the page busy, and how even its frames are. */
import type { Locator, Page } from 'playwright-core';
import { ensureChromium } from '../scripts/chromium.mjs';
import { closeBrowser, openPane } from '../test/support/browser';

type Report = (what: string, value: number, unit: string) => void;

export const name = 'Pane with 100,000 findings in one list';

const FRAMES = 60;
/** Further than a hand turns a wheel, in pixels a frame. */
const WHEEL = 400;

interface Watch {
  readonly tasks: number[];
  readonly frames: number[];
  on: boolean;
}
type Watched = Window & { watch?: Watch };

/** Runs in the page: notes long tasks (over 50 ms, as browsers count them) and the time between frames. */
const startWatching = (): void => {
  const watch: Watch = { tasks: [], frames: [], on: true };
  (window as Watched).watch = watch;
  new PerformanceObserver((list) => watch.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  let last = performance.now();
  const onFrame = (now: number): void => {
    watch.frames.push(now - last);
    last = now;
    if (watch.on) requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
};

const stopWatching = (): Watch => {
  const { watch } = window as Watched;
  if (watch === undefined) throw new Error('Nothing is watched.');
  watch.on = false;
  return watch;
};

/** The pointer's way to it is not what is measured. */
const press = (button: Locator): Promise<void> => button.evaluate((element: HTMLElement) => element.click());

const scrollByWheel = async (page: Page, list: Locator): Promise<void> => {
  await list.hover();
  for (let frame = 0; frame < FRAMES; frame += 1) await page.mouse.wheel(0, WHEEL);
};

/** As when the thumb of the scrollbar is pulled from one end to the other: every frame shows other rows. */
const scrollByThumb = (list: Locator): Promise<void> =>
  list.evaluate(async ({ parentElement: box }, frames) => {
    if (box === null) throw new Error('The list does not scroll.');
    for (let frame = 1; frame <= frames; frame += 1) {
      box.scrollTop = (box.scrollHeight * frame) / frames;
      await new Promise(requestAnimationFrame);
    }
  }, FRAMES);

export const run = async (report: Report): Promise<void> => {
  process.env.XHHT_CHROMIUM ??= ensureChromium();
  const { page, close } = await openPane({ query: '?findings=100000' });
  const measure = async (what: string, act: () => Promise<void>): Promise<void> => {
    await page.evaluate(startWatching);
    await act();
    await page.waitForTimeout(300);
    const { tasks, frames } = await page.evaluate(stopWatching);
    report(`${what}, long tasks`, tasks.length, 'tasks');
    report(`${what}, longest frame`, Math.max(...frames), 'ms');
  };
  const list = page.getByRole('list', { name: /^Các ô của mục/ });
  await press(page.getByRole('button', { name: 'Kiểm tra' }));
  await measure('show the findings', () => press(page.getByRole('tab', { name: /^Kiểm tra/ })));
  await measure('open the entry', () => press(page.getByRole('button', { name: /99\.994/ })));
  await measure('scroll by wheel', () => scrollByWheel(page, list));
  await measure('scroll by thumb, end to end in a second', () => scrollByThumb(list));
  await measure('mend them all: open the dialog', () => press(page.getByRole('button', { name: /^Sửa tất cả/ })));
  report('rows drawn', await page.getByRole('listitem').count(), 'rows');
  await close();
  await closeBrowser();
};
