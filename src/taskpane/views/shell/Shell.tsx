import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { lazy, Suspense, useRef } from 'react';
import { upgradeTemplate } from '../../actions/upgradeTemplate';
import { ActionButton } from '../../parts/ActionButton';
import { Boundary } from '../../parts/Boundary';
import type { WorkbookPort, WorkbookState } from '../../host/WorkbookPort';
import { usePaneState } from '../../state/PaneContext';
import { useText } from '../../text/TextContext';
import { TargetsView } from '../targets/TargetsView';
import { NoticeBar } from './NoticeBar';
import { ProgressArea } from './ProgressArea';
import { useShellStyles } from './shellStyles';
import { panelId, tabId, Tabs } from './Tabs';
import { useKeptFocus, useShell } from './useShell';

const StartView = lazy(async () => ({ default: (await import('../start/StartView')).StartView }));
const FindingsView = lazy(async () => ({ default: (await import('../findings/FindingsView')).FindingsView }));
const DocumentsView = lazy(async () => ({ default: (await import('../documents/DocumentsView')).DocumentsView }));
const PlanReaderView = lazy(async () => ({ default: (await import('../reader/PlanReaderView')).PlanReaderView }));
const MoreView = lazy(async () => ({ default: (await import('../more/MoreView')).MoreView }));

const VIEWS = { targets: TargetsView, findings: FindingsView, documents: DocumentsView, more: MoreView } as const;
type Present = Extract<WorkbookState, { kind: 'present' }>;

const TemplateAge = ({ workbook: { age, version } }: { readonly workbook: Present }) => {
  const t = useText();
  const styles = useShellStyles();
  if (age === 'current') return null;
  return (
    <div className={styles.notice}>
      <MessageBar intent={age === 'older' ? 'info' : 'warning'} layout="multiline">
        <MessageBarBody>{t(age === 'older' ? 'shell.olderTemplate' : 'shell.newerTemplate', { version })}</MessageBarBody>
        {age === 'older' && (
          <MessageBarActions>
            <ActionButton action={upgradeTemplate} input={undefined} size="small" />
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
};

/** A view that met a mistake of ours. */
const NotDrawn = ({ onAgain }: { readonly onAgain: () => void }) => {
  const t = useText();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t('shell.notDrawn')}</MessageBarTitle>
        {t('shell.notDrawnTodo')}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onAgain}>
          {t('shell.retry')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
};

/** A view of its own, with or without a template: whoever reads a plan does nothing else. */
const Reading = () => {
  const styles = useShellStyles();
  return (
    <>
      <header className={styles.top}>
        <ProgressArea />
        <NoticeBar />
      </header>
      <main className={styles.panel}>
        <Boundary fallback={(again) => <NotDrawn onAgain={again} />}>
          <Suspense>
            <PlanReaderView />
          </Suspense>
        </Boundary>
      </main>
    </>
  );
};

const Tabbed = ({ workbook }: { readonly workbook: Present }) => {
  const styles = useShellStyles();
  const tab = usePaneState((state) => state.tab);
  const panel = useRef<HTMLDivElement>(null);
  useKeptFocus(panel);
  const View = VIEWS[tab];
  return (
    <>
      <header className={styles.top}>
        <Tabs />
        <ProgressArea />
        <NoticeBar />
        <TemplateAge workbook={workbook} />
      </header>
      <main>
        <div ref={panel} tabIndex={-1} className={styles.panel} role="tabpanel" id={panelId(tab)} aria-labelledby={tabId(tab)}>
          <Boundary key={tab} fallback={(again) => <NotDrawn onAgain={again} />}>
            <Suspense>
              <View />
            </Suspense>
          </Boundary>
        </div>
      </main>
    </>
  );
};

const Body = () => {
  const t = useText();
  const styles = useShellStyles();
  const workbook = usePaneState((state) => state.workbook);
  const reads = usePaneState((state) => state.reader !== null);
  if (workbook !== null && reads) return <Reading />;
  if (workbook?.kind === 'present') return <Tabbed workbook={workbook} />;
  return (
    <>
      <header className={styles.top}>
        <ProgressArea />
        <NoticeBar />
      </header>
      <main className={styles.panel}>
        {workbook === null ? (
          <p className={styles.loading}>{t('shell.loading')}</p>
        ) : (
          <Suspense>
            <StartView workbook={workbook} />
          </Suspense>
        )}
      </main>
    </>
  );
};

/** What is just ready is said once, without moving the focus. */
const Announcement = () => {
  const t = useText();
  const styles = useShellStyles();
  const announcement = usePaneState((state) => state.announcement);
  return (
    <div className={styles.unseen} role="status">
      {announcement?.(t)}
    </div>
  );
};

export const Shell = ({ port }: { readonly port: WorkbookPort }) => {
  const styles = useShellStyles();
  useShell(port);
  return (
    <div className={styles.root}>
      <Body />
      <Announcement />
    </div>
  );
};
