import '../engine/univer/iteratorPolyfill';
import type { FunctionsMetadata } from '../functions/metadata';
import type { Connection } from './connection';
import { Desk } from './desk/desk';
import { answer, keptCopy } from './desk/keptCopy';
import { Notice } from './desk/notice';
import { DESK_TEXTS } from './desk/texts';
import { deskGroup, listenForFiles } from './desk/ways';
import type { AddinManifest, RibbonButton, RibbonGroup } from './manifest';
import { readManifest } from './manifest';
import { drawRibbon } from './ribbon';
import type { Session } from './session';
import { beginSession } from './session';
import { PAGE_TEXTS, readSettings } from './settings';
import type { PageSettings } from './settings';
import { enableSplitter } from './splitter';

interface PageConfig {
  readonly buttons?: readonly {
    readonly action: string;
    readonly label: Readonly<Record<string, string>>;
  }[];
}

/** Office.js loads `excel-embedded-16.00.js` for a page opened with this; no telemetry. */
const HOST_INFO = (language: string) => `excel$embedded$16.00$${language.toLowerCase()}$$$disableLogging$0`;

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element "${id}".`);
  return found;
}

async function load<T>(path: string, read: (response: Response) => Promise<T>): Promise<T | null> {
  const response = await fetch(path);
  return response.ok ? read(response) : null;
}

async function open(): Promise<void> {
  const settings = readSettings(location.search);
  const texts = PAGE_TEXTS[settings.language];
  document.documentElement.lang = settings.language;
  if (settings.dark) document.documentElement.dataset['theme'] = 'dark';
  element('splitter').setAttribute('aria-label', texts.splitter);
  enableSplitter(element('splitter'), element('side'));

  const text = await load('/manifest.xml', (response) => response.text());
  if (text === null) throw new Error('The add-in has no manifest.xml. Build it first.');
  const manifest = readManifest(text, settings.language);
  const metadata = manifest.functions
    ? await load(manifest.functions.metadata, (response) => response.json() as Promise<FunctionsMetadata>)
    : null;
  const config = await load('/page.json', (response) => response.json() as Promise<PageConfig>);

  let session: Session | null = null;
  const desk = new Desk({
    settings,
    notice: new Notice(element('notice'), DESK_TEXTS[settings.language].close),
    namespace: manifest.functions?.namespace ?? null,
    begin: () => {
      session?.host.close();
      session = beginSession(element('grid'), { settings, manifest, metadata });
      session.host.onPaneState((state) => showPane(state === 'Visible'));
      return session;
    },
    connect: () => openPane(manifest, settings, texts.pane),
    setTitle: (title) => (document.title = `${title} – ${texts.title}`),
  });
  const groups = [deskGroup(desk), ...manifest.groups, ...pageGroup(config, settings, texts.pageGroup)];
  drawRibbon(element('ribbon'), groups, (button) => press(button, desk.session.connection));
  listenForFiles(desk, element('pane') as HTMLIFrameElement);
  const kept = answer() === true ? await keptCopy() : null;
  if (kept === null) desk.start();
  else await desk.restore(kept);
}

function press(button: RibbonButton, connection: Connection): void {
  if (button.action.kind === 'pane') showPane(true);
  else if (button.action.kind === 'page') button.action.act();
  else if (!connection.run(button.action.name, button.id)) {
    throw new Error(`The add-in did not associate "${button.action.name}".`);
  }
}

function pageGroup(config: PageConfig | null, settings: PageSettings, label: string): RibbonGroup[] {
  const buttons = (config?.buttons ?? []).map((button): RibbonButton => ({
    id: button.action,
    label: button.label[settings.language] ?? button.action,
    tip: '',
    icon: null,
    action: { kind: 'function', name: button.action },
  }));
  return buttons.length > 0 ? [{ label, buttons }] : [];
}

function showPane(visible: boolean): void {
  element('side').hidden = !visible;
  element('splitter').hidden = !visible;
  dispatchEvent(new Event('resize'));
}

function openPane(manifest: AddinManifest, settings: PageSettings, title: string): void {
  element('side-title').textContent = manifest.title;
  const pane = element('pane') as HTMLIFrameElement;
  pane.title = title;
  const address = new URL(manifest.taskpane, location.href);
  address.searchParams.set('_host_Info', HOST_INFO(settings.language));
  pane.src = address.href;
}

void open();
