import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { goToSheet } from '../../actions/goToSheet';
import { undoChange } from '../../actions/undoChange';
import type { PortFault } from '../../port/portFault';
import { usePaneState, usePerformer, useStore } from '../../state/PaneContext';
import type { Notice } from '../../state/paneState';
import { useText } from '../../text/TextContext';
import { useShellStyles } from './shellStyles';

/** What happened, why, what to do. */
export const FaultText = ({ fault }: { readonly fault: PortFault }) => {
  const t = useText();
  const styles = useShellStyles();
  return (
    <>
      <MessageBarTitle>{t(`error.${fault.code}.what`)}</MessageBarTitle>
      <span className={styles.noticeText}>{t(`error.${fault.code}.why`)}</span>
      <span className={styles.noticeText}>{t(`error.${fault.code}.todo`)}</span>
      {fault.code === 'unknown' && fault.reference !== null && (
        <span className={styles.noticeText}>{t('error.code', { code: fault.reference })}</span>
      )}
    </>
  );
};

const NoticeAction = ({ notice }: { readonly notice: Notice }) => {
  const t = useText();
  const { perform } = usePerformer();
  if (notice.kind === 'fault') {
    const { retry } = notice;
    return retry === null ? null : (
      <Button size="small" onClick={retry}>
        {t(notice.fault.code === 'newBuild' ? 'shell.reopen' : 'shell.retry')}
      </Button>
    );
  }
  const { goToSheet: sheet, undo } = notice;
  return (
    <>
      {undo !== undefined && (
        <Button size="small" onClick={() => void perform(undoChange, undo)}>
          {t('action.undoChange')}
        </Button>
      )}
      {sheet !== undefined && (
        <Link as="button" inline onClick={() => void perform(goToSheet, sheet.id)}>
          {sheet.text(t)}
        </Link>
      )}
    </>
  );
};

const intentOf = (notice: Notice) => {
  if (notice.kind !== 'fault') return notice.kind;
  return notice.fault.code === 'cancelled' ? 'info' : 'error';
};

const Message = ({ notice }: { readonly notice: Notice }) => {
  const t = useText();
  const styles = useShellStyles();
  const { dispatch } = useStore();
  return (
    <div className={styles.notice}>
      <MessageBar intent={intentOf(notice)} layout="multiline">
        <MessageBarBody>{notice.kind === 'fault' ? <FaultText fault={notice.fault} /> : notice.text(t)}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              aria-label={t('shell.close')}
              icon={<Dismiss16Regular />}
              onClick={() => dispatch({ type: 'noticeClosed' })}
            />
          }
        >
          <NoticeAction notice={notice} />
        </MessageBarActions>
      </MessageBar>
    </div>
  );
};

/**
 * The bar on top: stays until it is closed or something else is done. The place for what is no fault is always there:
 * screen readers say what comes into it, but not what comes together with it.
 */
export const NoticeBar = () => {
  const notice = usePaneState((state) => state.notice);
  const isFault = notice?.kind === 'fault';
  return (
    <>
      <div role="status">{notice !== null && !isFault && <Message notice={notice} />}</div>
      {isFault && (
        <div role="alert">
          <Message notice={notice} />
        </div>
      )}
    </>
  );
};
