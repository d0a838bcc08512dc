/**
 * First script of the page, and complete in itself: says what is the matter where office.js or a script of ours does not
 * come, tries again, and gets out of the way as soon as the pane is drawn. Knows neither Office nor React.
 */
import { fill } from '../../i18n/fill';
import { chooseLanguage, localeOf } from '../../i18n/languages';
import { enOpening } from '../../i18n/en/opening';
import { viOpening } from '../../i18n/vi/opening';
import { rememberedLanguage } from '../text/rememberedLanguage';
import { isOpen, place, troublePage, waitPage, type OpeningTexts, type Trouble } from './openingPage';
import { answers, pageOnServer } from './pageOnServer';

/** Milliseconds. */
const SLOW_AFTER = 8_000;
/** After the last of what was awaited has come. */
const SETTLED_AFTER = 3_000;
const RETRY_EVERY = 20_000;
/** Reloads of the page's own accord, in a row. */
const MOST_RELOADS = 3;
const RELOADS = 'xhht.reloads';

/** Excel puts the language of its menus into the address: `_host_Info=Excel$Win32$16.01$vi-VN$…`. */
const languageOfHost = /[$|]([a-z]{2,3}-[a-z-]{2,})(?:[$|]|$)/i.exec(
  new URLSearchParams(location.search).get('_host_Info') ?? '',
)?.[1];
const language = rememberedLanguage() ?? chooseLanguage(languageOfHost, location.search);
const texts: OpeningTexts = language === 'en' ? enOpening : viOpening;

const officeScript = (): HTMLScriptElement | undefined =>
  [...document.scripts].find(({ src }) => /\/office\.js(?:\?|$)/.test(src));
const hostOf = (address: string): string => new URL(address, location.href).host;

const reloadsSoFar = (): number => Number(sessionStorage.getItem(RELOADS) ?? 0);
const noteReloads = (count: number): void => sessionStorage.setItem(RELOADS, String(count));

/** Where nothing can be remembered it stays with the button: better than a page that reloads for ever. */
const reloadUnasked = (): boolean => {
  try {
    const soFar = reloadsSoFar();
    if (soFar >= MOST_RELOADS) return false;
    noteReloads(soFar + 1);
  } catch {
    return false;
  }
  location.reload();
  return true;
};

let known: Trouble | null = null;

const say = (trouble: Trouble, note = ''): void => {
  if (isOpen()) return;
  known = trouble;
  const address = trouble === 'own' ? location.href : (officeScript()?.src ?? location.href);
  const values = { host: hostOf(address), seconds: String(SLOW_AFTER / 1000) };
  place(troublePage(texts, { trouble, values, note, onRetry: () => void retry() }));
};

/** What is in the way now; `null` where all that the page needs answers. */
const obstacle = async (): Promise<Trouble | null> => {
  const office = officeScript()?.src;
  const [page, library] = await Promise.all([pageOnServer(), office === undefined ? true : answers(office)]);
  if (page === 'unreachable') return 'own';
  return library ? null : 'office';
};

/** A page that is not reachable is not opened again: the browser's own error page has no way back. */
async function retry(): Promise<void> {
  say(known ?? 'slow', texts['opening.trying']);
  const found = await obstacle();
  if (found === null) {
    location.reload();
    return;
  }
  const time = new Date().toLocaleTimeString(localeOf(language), { hour: '2-digit', minute: '2-digit' });
  say(found, fill(texts['opening.stillNot'], { time }));
}

const retryUnasked = async (): Promise<void> => {
  if (known === null || isOpen()) return;
  if ((await obstacle()) === null) reloadUnasked();
};

const ownScriptFailed = async (): Promise<void> => {
  if ((await pageOnServer()) === 'another' && reloadUnasked()) return;
  say('own');
};

const onError = ({ target }: Event): void => {
  if (!(target instanceof HTMLScriptElement) || isOpen()) return;
  if (target === officeScript()) say('office');
  // Office.js itself does without some of its own; where it does not, the pane is not there in time.
  else if (target.src.startsWith(`${location.origin}/`)) void ownScriptFailed();
};

/** Office.js gives up waiting for its own scripts after ten seconds; those that come later are in the cache by now. */
let settled: ReturnType<typeof setTimeout> | undefined;
const onLoad = ({ target }: Event): void => {
  if (known !== 'slow' || !(target instanceof HTMLScriptElement)) return;
  clearTimeout(settled);
  settled = setTimeout(() => {
    if (!isOpen()) reloadUnasked();
  }, SETTLED_AFTER);
};

const onSlow = (): void => {
  if (!isOpen()) {
    if (known === null) say('slow');
    return;
  }
  try {
    noteReloads(0);
  } catch {
    return;
  }
};

addEventListener('error', onError, true);
addEventListener('load', onLoad, true);
addEventListener('online', () => void retryUnasked());
// The page itself waits in Vietnamese.
if (language === 'en') {
  setTimeout(() => {
    if (known === null && !isOpen()) place(waitPage(texts));
  });
}
setTimeout(onSlow, SLOW_AFTER);
setInterval(() => {
  if (known === 'office' || known === 'own') void retryUnasked();
}, RETRY_EVERY);
