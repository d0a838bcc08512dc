import { act, render, screen } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { loadCatalogue } from '../../../src/i18n/language';
import type { Language } from '../../../src/i18n/languages';
import { App } from '../../../src/taskpane/App';
// The views that the pane loads when they are needed: here they are ready, so that no test waits for the disk.
import '../../../src/taskpane/parts/DialogHost';
import '../../../src/taskpane/views/documents/DocumentsView';
import '../../../src/taskpane/views/findings/FindingsView';
import '../../../src/taskpane/views/more/AboutView';
import '../../../src/taskpane/views/more/FollowingView';
import '../../../src/taskpane/views/more/FreezeView';
import '../../../src/taskpane/views/more/LanguageView';
import '../../../src/taskpane/views/more/MoreView';
import '../../../src/taskpane/views/newYear/NewYearView';
import '../../../src/taskpane/views/reader/PlanReaderView';
import '../../../src/taskpane/views/start/StartView';
import '../../../src/taskpane/views/targets/NeedLines';
import '../../../src/taskpane/views/targets/TargetsView';
import '../../../src/taskpane/views/targets/TargetDetails';
import type { Tab } from '../../../src/taskpane/state/paneState';
import { tabId } from '../../../src/taskpane/views/shell/Tabs';
import type { ThemeSource } from '../../../src/taskpane/theme/ThemeSource';
import { FakePort } from './FakePort';
import { ManualClock } from './ManualClock';

const light: ThemeSource = { isDark: () => false, onChange: () => () => undefined };

export interface Pane {
  readonly port: FakePort;
  readonly clock: ManualClock;
  readonly user: UserEvent;
}

interface Options {
  readonly port?: FakePort;
  readonly language?: Language;
  /** The place to begin in; by default where most tests look at, not where one lands. */
  readonly tab?: Tab;
}

/** Draws the whole pane with a fake port and waits until the workbook has answered. */
export const renderPane = async ({
  port = new FakePort(),
  language = 'vi',
  tab = 'targets',
}: Options = {}): Promise<Pane> => {
  const clock = new ManualClock();
  const user = userEvent.setup();
  const catalogue = await loadCatalogue(language);
  await act(async () => {
    render(<App port={port} language={language} catalogue={catalogue} theme={light} clock={clock} />);
    await Promise.resolve();
  });
  const button = document.getElementById(tabId(tab));
  if (button !== null && tab !== 'tasks') await user.click(button);
  return { port, clock, user };
};

export const checkButton = (): HTMLElement => screen.getByRole('button', { name: 'Kiểm tra' });

/** Draws the pane, checks once, and opens one of its places. */
export const checkedPane = async (tab: 'Chỉ tiêu' | 'Kiểm tra', port = new FakePort()): Promise<Pane> => {
  const pane = await renderPane({ port });
  await pane.user.click(checkButton());
  if (tab === 'Kiểm tra') {
    await pane.user.click(screen.getByRole('tab', { name: /^Kiểm tra/ }));
    await screen.findByRole('heading', { name: 'Kết quả kiểm tra' });
  }
  return pane;
};
