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
  readonly frames: number[];
  on: boolean;
}
type Watched = Window & { watch?: Watch };

/** Runs in the page: notes the time between frames. */
const startWatching = (): void => {
  const watch: Watch = { frames: [], on: true };
  (window as Watched).watch = watch;
  let last = performance.now();
  const onFrame = (now: number): void => {
    watch.frames.push(now - last);
    last = now;
    if (watch.on) requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
};

const stopWatching = (): number[] => {
  const { watch } = window as Watched;
  if (watch === undefined) throw new Error('Nothing is watched.');
  watch.on = false;
  return watch.frames;
};

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds on the processor: what else the machine does is not in it. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Milliseconds that the longest task of the page's own thread took of the processor. */
const longestTask = (trace: Buffer): number => {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const isMain = new Set(
    traceEvents
      .filter(({ name: what, args }) => what === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name: what, pid, tid }) => what.endsWith('RunTask') && isMain.has(`${pid} ${tid}`),
  );
  if (tasks.length === 0) throw new Error('The trace has no tasks.');
  return Math.max(...tasks.map(({ tdur }) => tdur ?? 0)) / 1000;
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
    const browser = page.context().browser();
    if (browser === null) throw new Error('The page has no browser.');
    await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
    await page.evaluate(startWatching);
    await act();
    await page.waitForTimeout(300);
    const frames = await page.evaluate(stopWatching);
    report(`${what}: longest task`, longestTask(await browser.stopTracing()), 'ms');
    report(`${what}: longest frame`, Math.max(...frames), 'ms');
  };
  const list = page.getByRole('list', { name: /^Các ô của mục/ });
  await press(page.getByRole('button', { name: 'Kiểm tra' }));
  await measure('show the findings', () => press(page.getByRole('tab', { name: /^Kiểm tra/ })));
  await measure('open the entry', () => press(page.getByRole('button', { name: /99\.994/ })));
  await measure('scroll by wheel', () => scrollByWheel(page, list));
  await measure('scroll by thumb, end to end', () => scrollByThumb(list));
  await measure('dialog to mend all', () => press(page.getByRole('button', { name: /^Sửa tất cả/ })));
  report('rows drawn', await page.getByRole('listitem').count(), 'rows');
  await close();
  await closeBrowser();
};
