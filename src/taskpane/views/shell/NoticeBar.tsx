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
import type { PortFault } from '../../host/portFault';
import { usePaneState, usePerformer, useStore } from '../../state/PaneContext';
import type { Notice } from '../../state/paneState';
import { useText } from '../../text/TextContext';
import { useShellStyles } from './shellStyles';

/** What happened, why, what to do. */
const FaultText = ({ fault }: { readonly fault: PortFault }) => {
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
    return retry === null ? null : <Button size="small" onClick={retry}>{t('shell.retry')}</Button>;
  }
  const sheet = notice.goToSheet;
  if (sheet === undefined) return null;
  return (
    <Link as="button" onClick={() => void perform(goToSheet, sheet)}>
      {t('start.goThere')}
    </Link>
  );
};

const intentOf = (notice: Notice) => {
  if (notice.kind !== 'fault') return notice.kind;
  return notice.fault.code === 'cancelled' ? 'info' : 'error';
};

/** The bar on top: stays until it is closed or something else is done. */
export const NoticeBar = () => {
  const t = useText();
  const styles = useShellStyles();
  const { dispatch } = useStore();
  const notice = usePaneState((state) => state.notice);
  if (notice === null) return null;
  return (
    <div className={styles.notice} role={notice.kind === 'fault' ? 'alert' : 'status'}>
      <MessageBar intent={intentOf(notice)} layout="multiline">
        <MessageBarBody>
          {notice.kind === 'fault' ? <FaultText fault={notice.fault} /> : notice.text(t)}
        </MessageBarBody>
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
