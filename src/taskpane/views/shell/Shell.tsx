import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { upgradeTemplate } from '../../actions/upgradeTemplate';
import { ActionButton } from '../../parts/ActionButton';
import { Boundary } from '../../parts/Boundary';
import { DialogPlace } from '../../parts/DialogPlace';
import { late } from '../../parts/late';
import { explainedFault, reopenPane } from '../../opening/missingPart';
import { faultOf } from '../../port/portFault';
import type { WorkbookPort } from '../../port/WorkbookPort';
import type { TemplateState } from '../../../workbook/templateState';
import { usePaneState } from '../../state/PaneContext';
import type { PaneState } from '../../state/paneState';
import { useText } from '../../text/TextContext';
import { ENTRY_VIEWS } from '../entries';
import { KeptFocus } from './KeptFocus';
import { FaultText, NoticeBar } from './NoticeBar';
import { ProgressArea } from './ProgressArea';
import { useShellStyles } from './shellStyles';
import { panelId, tabId, Tabs } from './Tabs';
import { useShell } from './useShell';

const StartView = late(async () => (await import('../start/StartView')).StartView);
const TasksView = late(async () => (await import('../tasks/TasksView')).TasksView);
const TargetsView = late(async () => (await import('../targets/TargetsView')).TargetsView);
const FindingsView = late(async () => (await import('../findings/FindingsView')).FindingsView);
const DocumentsView = late(async () => (await import('../documents/DocumentsView')).DocumentsView);
const MoreView = late(async () => (await import('../more/MoreView')).MoreView);

const VIEWS = {
  tasks: TasksView,
  targets: TargetsView,
  findings: FindingsView,
  documents: DocumentsView,
  more: MoreView,
} as const;
type Present = Extract<TemplateState, { kind: 'present' }>;

const TemplateAge = ({ workbook: { age, version } }: { readonly workbook: Present }) => {
  const t = useText();
  const styles = useShellStyles();
  if (age === 'current') return null;
  return (
    <div className={styles.notice}>
      <MessageBar intent={age === 'older' ? 'info' : 'warning'} layout="multiline">
        <MessageBarBody>
          {t(age === 'older' ? 'shell.olderTemplate' : 'shell.newerTemplate', { version })}
        </MessageBarBody>
        {age === 'older' && (
          <MessageBarActions>
            <ActionButton action={upgradeTemplate} input={undefined} size="small" />
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
};

const Loading = () => {
  const t = useText();
  return <p className={useShellStyles().loading}>{t('shell.loading')}</p>;
};

/** A view that could not be fetched, or that met a mistake of ours. */
const NotDrawn = ({ error, onAgain }: { readonly error: unknown; readonly onAgain: () => void }) => {
  const t = useText();
  const styles = useShellStyles();
  const [fault, setFault] = useState(() => faultOf(error));
  useEffect(() => {
    void explainedFault(error).then(setFault);
  }, [error]);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {fault.code === 'unknown' ? (
          <>
            <h1 className={styles.notDrawn}>{t('shell.notDrawn')}</h1> {t('shell.notDrawnTodo')}
          </>
        ) : (
          <FaultText fault={fault} />
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={fault.code === 'newBuild' ? reopenPane : onAgain}>
          {t(fault.code === 'newBuild' ? 'shell.reopen' : 'shell.retry')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
};

interface Place {
  /** Another place begins at its top. */
  readonly name: string;
  readonly view: ReactNode;
}

const placeOf = ({ workbook, opened, tab }: Pick<PaneState, 'workbook' | 'opened' | 'tab'>): Place => {
  if (workbook === null) return { name: 'loading', view: <Loading /> };
  // A place of its own, with or without a template.
  if (opened !== null) {
    const EntryView = ENTRY_VIEWS[opened];
    return { name: opened, view: <EntryView /> };
  }
  if (workbook.kind === 'none') return { name: 'start', view: <StartView /> };
  const View = VIEWS[tab];
  return { name: tab, view: <View /> };
};

const Top = ({ workbook }: { readonly workbook: Present | null }) => {
  const styles = useShellStyles();
  return (
    <header className={styles.top}>
      {workbook !== null && <Tabs />}
      <ProgressArea />
      <NoticeBar />
      {workbook !== null && <TemplateAge workbook={workbook} />}
    </header>
  );
};

const Main = ({ tabbed }: { readonly tabbed: boolean }) => {
  const styles = useShellStyles();
  const workbook = usePaneState((state) => state.workbook);
  const opened = usePaneState((state) => state.opened);
  const tab = usePaneState((state) => state.tab);
  const panel = useRef<HTMLDivElement>(null);
  const { name, view } = placeOf({ workbook, opened, tab });
  const asPanel = tabbed ? { role: 'tabpanel', id: panelId(tab), 'aria-labelledby': tabId(tab) } : {};
  return (
    <>
      <main key={name} className={styles.scroller}>
        <div ref={panel} tabIndex={-1} className={styles.panel} {...asPanel}>
          <Boundary fallback={(error, again) => <NotDrawn error={error} onAgain={again} />}>
            <Suspense>{view}</Suspense>
          </Boundary>
        </div>
      </main>
      <KeptFocus view={panel} />
    </>
  );
};

const Body = () => {
  const workbook = usePaneState((state) => state.workbook);
  const alone = usePaneState((state) => state.opened !== null);
  const shown = workbook?.kind === 'present' && !alone ? workbook : null;
  return (
    <>
      <Top workbook={shown} />
      <Main tabbed={shown !== null} />
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
      <DialogPlace>
        <Body />
      </DialogPlace>
      <Announcement />
    </div>
  );
};
