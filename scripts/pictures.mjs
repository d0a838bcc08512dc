// npm run pictures: draws the pictures of README, guide and store from the running page. They are committed.
// `npm run pictures -- viec.png` begins at that one, which has to open a workbook of its own.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ensureAddinBuilt } from './addinBuild.mjs';
import { findChromium } from './chromium.mjs';
import { isFresh, root } from './freshness.mjs';
import { importTypeScript } from './typescriptModule.mjs';

/** A morning in the autumn of the year of the sample, so that the pictures say the same whenever they are drawn. */
const MORNING = new Date('2027-10-20T08:00:00+07:00');
const WINDOW = { width: 1366, height: 768 };
const folder = path.join(root, 'docs/pictures');

const [begin] = process.argv.slice(2);
ensureAddinBuilt();
const { buildHostPage, pageFolder, pageSources } = await import('@xhht/embedded-excel/build.mjs');
if (!isFresh(path.join(pageFolder, 'index.html'), [...pageSources, 'package-lock.json'])) await buildHostPage();
const { startServer } = await import('@xhht/embedded-excel/server.mjs');
const server = await startServer({ port: 0, addinDir: path.join(root, 'dist') });
const { vi } = await importTypeScript('src/i18n/vi/catalogue.ts');
const { PICTURES } = await importTypeScript('scripts/pictures/list.ts');
const { Stage } = await importTypeScript('scripts/pictures/stage.ts');

const aside = mkdtempSync(path.join(tmpdir(), 'xhht-'));
function planFile(name, ...words) {
  const file = path.join(aside, `${name}.xlsx`);
  execFileSync(process.execPath, [path.join(root, 'bin/xhht.mjs'), 'new', ...words, '-o', file], { cwd: root });
  return file;
}
const sample = planFile('ke-hoach', '--sample', '--year', '2027', '--commune', 'Tân Văn');
/** Two communes with a hamlet of one name, and two names that look alike. */
const communes = [
  ['Bình La', '06118', ['Nà Pái', 'Bản Đao', 'Khuổi Sương', 'Pàn Pẻn']],
  ['Hồng Thái', '06115', ['Nà Pái', 'Bản Đáo', 'Nà Bản']],
].map(([commune, code, hamlets]) => {
  const data = path.join(aside, `${commune}.json`);
  const info = { year: 2027, province: 'Lạng Sơn', commune, code };
  writeFileSync(data, JSON.stringify({ info, hamlets: hamlets.map((name) => ({ name })) }));
  return planFile(commune, '--data', data);
});

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
const context = await browser.newContext({ viewport: WINDOW, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
const page = await context.newPage();
await page.addInitScript((morning) => {
  // The clock of that morning, which goes on: one that stands still stops whatever waits.
  const Real = Date;
  const late = morning - Real.now();
  window.Date = class extends Real {
    constructor(...given) {
      if (given.length === 0) super(Real.now() + late);
      else super(...given);
    }
    static now() {
      return Real.now() + late;
    }
  };
  // Nobody answers the windows of the operating system, nor the question whether to keep the workbook.
  Reflect.deleteProperty(window, 'showOpenFilePicker');
  localStorage.setItem('embedded-excel keeps the workbook', 'no');
}, MORNING.getTime());
await page.goto(`http://localhost:${server.port}/`);
const stage = new Stage(page, vi, sample, communes);
await stage.begin();

/** Some looks beside each other, each with its number. */
async function strip(frames) {
  const sheet = await context.newPage();
  const images = frames.map(
    (frame, at) => `<figure><b>${at + 1}</b><img src="data:image/png;base64,${frame.toString('base64')}"></figure>`,
  );
  await sheet.setContent(`<style>
    body { margin: 0; display: inline-flex; gap: 12px; padding: 8px; background: #fff; font: 14px Arial; }
    figure { margin: 0; border: 1px solid #d1d1d1; position: relative; }
    img { display: block; }
    b { position: absolute; right: 6px; bottom: 6px; width: 22px; border-radius: 11px; background: #107c41; color: #fff;
      text-align: center; line-height: 22px; }
    figure:only-child b { display: none; }</style>${images.join('')}`);
  const picture = await sheet.locator('body').screenshot();
  await sheet.close();
  return picture;
}

mkdirSync(folder, { recursive: true });
let total = 0;
const first = begin === undefined ? 0 : PICTURES.findIndex(({ file }) => file === begin);
for (const { file, frames, whole = false, width = WINDOW.width } of PICTURES.slice(first)) {
  const looks = [];
  for (const frame of frames) {
    await frame(stage);
    await page.mouse.move(5, 60);
    if (whole) looks.push(await page.screenshot({ clip: { x: 0, y: 0, width, height: WINDOW.height } }));
    else looks.push(await page.locator('#pane').screenshot());
  }
  const target = path.join(folder, file);
  writeFileSync(target, whole ? looks[0] : await strip(looks));
  total += statSync(target).size;
  console.log(`${file} ${Math.round(statSync(target).size / 1024)} KB`);
}
console.log(`${PICTURES.length - first} hình, ${Math.round(total / 1024)} KB.`);
await browser.close();
rmSync(aside, { recursive: true });
// The server waits for connections that the browser left open.
process.exit();
