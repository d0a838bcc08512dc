/** Entry of the task pane, and the only file of it that knows Office. */
import { createRoot } from 'react-dom/client';
import { listenToRequests } from '../commands/paneRequests';
import { createWorkbookPort } from '../excel/workbookPort';
import { loadCatalogue } from '../i18n/language';
import { chooseLanguage } from '../i18n/languages';
import { App } from './App';
import { withDocuments } from './port/documentsPort';
import { systemClock } from './state/clock';
import { rememberedFollowing } from './state/rememberedFollowing';
import { rememberedLanguage } from './text/rememberedLanguage';
import { systemTheme, type ThemeSource } from './theme/ThemeSource';

/** Excel's own theme where it tells (the field is missing in older builds and on the web), else the system's. */
const officeTheme: ThemeSource = {
  isDark: () =>
    (Office.context.officeTheme as { readonly isDarkTheme?: boolean } | undefined)?.isDarkTheme ?? systemTheme.isDark(),
  onChange: systemTheme.onChange,
};

/** On these a pane lets no file out, whatever it tries (office-js issues 2700, 3385). */
const savesFiles = (): boolean => !['Mac', 'iOS'].includes(String(Office.context.platform));

/** Without office.js the page says so itself (opening/opening.ts). */
const hasOffice = (): boolean => 'Office' in globalThis;

const start = async (): Promise<void> => {
  if (!hasOffice()) return;
  await Office.onReady();
  const root = document.getElementById('root');
  if (root === null) throw new Error('taskpane.html has no element with id "root".');
  const language = rememberedLanguage() ?? chooseLanguage(Office.context.displayLanguage, location.search);
  const catalogue = await loadCatalogue(language);
  const port = withDocuments(createWorkbookPort(listenToRequests), savesFiles());
  createRoot(root).render(
    <App
      port={port}
      language={language}
      catalogue={catalogue}
      theme={officeTheme}
      clock={systemClock}
      follows={rememberedFollowing()}
    />,
  );
};

void start();
