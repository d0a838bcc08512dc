// npm run icons: draws assets/icon-*.png from the SVG sources. The PNG files are committed, so
// a build needs no browser.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';
import { root } from './freshness.mjs';

/** [file, source, side in pixels]. 16 px has drawings of its own: detail turns to mud there. */
const icons = [
  ['icon-16.png', 'icon-small.svg', 16],
  ['icon-32.png', 'icon.svg', 32],
  ['icon-64.png', 'icon.svg', 64],
  ['icon-80.png', 'icon.svg', 80],
  ['icon-128.png', 'icon.svg', 128],
  // Of a page in a store.
  ['icon-300.png', 'icon.svg', 300],
  ['check-16.png', 'check-small.svg', 16],
  ['check-32.png', 'check.svg', 32],
  ['check-80.png', 'check.svg', 80],
];

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
for (const [file, source, side] of icons) {
  const svg = readFileSync(path.join(root, 'assets', source)).toString('base64');
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img width="${side}" height="${side}" src="data:image/svg+xml;base64,${svg}">`,
  );
  await page.screenshot({ path: path.join(root, 'assets', file), omitBackground: true });
  await page.close();
}
await browser.close();
