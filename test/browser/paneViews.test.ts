/** Every view of the pane, 320 pixels wide: what a checker of accessibility says, and that nothing sticks out. */
import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { vi } from '../../src/i18n/vi/catalogue';
import { openPane, type OpenedPage } from '../support/browser';
import { PANE_VIEWS } from './support/paneViews';

interface Scheme {
  readonly name: string;
  readonly media: { readonly colorScheme: 'light' | 'dark'; readonly forcedColors: 'none' | 'active' };
  readonly rules: RunOptions['runOnly'];
}

/** Only colours change with the scheme, so that everything else is looked at once. */
const COLOURS = ['color-contrast'];
const SCHEMES: readonly Scheme[] = [
  {
    name: 'light',
    media: { colorScheme: 'light', forcedColors: 'none' },
    rules: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' }, rules: COLOURS },
  { name: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' }, rules: COLOURS },
];

/** A colour that is on its way to another one would be looked at half-way. */
const STILL = '*, *::before, *::after { transition: none !important; animation: none !important; }';

let opened: OpenedPage;
beforeAll(async () => {
  opened = await openPane({ context: { reducedMotion: 'reduce' } });
});

const violations = (page: Page, runOnly: RunOptions['runOnly']): Promise<string[]> =>
  page.evaluate(async (only) => {
    const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      ...(only && { runOnly: only }),
      resultTypes: ['violations'],
      iframes: false,
    });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
    );
  }, runOnly);

/** What is wider than the box that it stands in, so that it is cut off or scrolls sideways. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('html, header, main, [role=dialog], button, h1, h2, h3, p')]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth)
      .map(({ tagName, textContent }) => `${tagName}: ${textContent.slice(0, 60)}`),
  );

test.each(PANE_VIEWS)('$name', async ({ query, steps }) => {
  const { page } = opened;
  await page.emulateMedia(SCHEMES[0]?.media ?? {});
  await page.goto(`${new URL(page.url()).origin}/?${query}`);
  await page.addStyleTag({ content: STILL });
  for (const step of steps) await step(page, vi);
  await page.evaluate(axe.source);
  const found: Record<string, string[]> = {};
  for (const { name, media, rules } of SCHEMES) {
    await page.emulateMedia(media);
    found[name] = await violations(page, rules);
  }
  expect({ ...found, tooWide: await tooWide(page) }).toEqual({
    light: [],
    dark: [],
    'forced colours': [],
    tooWide: [],
  });
});
