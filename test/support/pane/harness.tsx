/**
 * The pane with a fake port, to look at: `?findings=12&theme=dark&state=none|present|stale|fault&lang=vi`.
 * Served by serve.mjs.
 */
import { createRoot } from 'react-dom/client';
import { chooseLanguage, loadCatalogue } from '../../../src/i18n/language';
import { App } from '../../../src/taskpane/App';
import { systemClock } from '../../../src/taskpane/state/clock';
import { systemTheme } from '../../../src/taskpane/theme/ThemeSource';
import { failure, FakePort, noTemplate, template } from './FakePort';
import { reportWith } from './reports';

const query = new URLSearchParams(location.search);
const state = query.get('state') ?? 'present';

const makePort = (): FakePort => {
  const port = new FakePort(state === 'none' ? noTemplate : template);
  port.report = reportWith(Number(query.get('findings') ?? '12'));
  if (state === 'older' && template.kind === 'present') port.workbook = { ...template, age: 'older', version: '0.9' };
  if (state === 'fault') port.failures.set('check', failure('cellEditing'));
  if (state === 'slow') {
    port.delays.set('check', new Promise(() => undefined));
    setTimeout(() => port.onProgress({ step: 'rules', done: 21, total: 46 }), 1200);
  }
  if (query.has('plain')) {
    port.capabilities = { documents: false, savesFiles: false, sample: false, freeze: true, findingsSheet: true, acceptance: false };
  }
  return port;
};

const start = async (): Promise<void> => {
  const language = chooseLanguage(undefined, location.search);
  const catalogue = await loadCatalogue(language);
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no root.');
  const port = makePort();
  Object.assign(window, { paneHarness: { edit: () => port.edit(), calls: port.calls } });
  createRoot(root).render(
    <App port={port} language={language} catalogue={catalogue} theme={systemTheme} clock={systemClock} />,
  );
};

void start();
