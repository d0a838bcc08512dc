import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import { Wrench16Regular } from '@fluentui/react-icons/svg/wrench';
import { cellsOfFixes, isTableFix, isValidationFix, type Fix, type Offer } from '../../../check/report';
import { applyFixes } from '../../actions/applyFixes';
import { DialogButton } from '../../parts/DialogButton';
import { LongList } from '../../parts/LongList';
import { usePerformer } from '../../state/PaneContext';
import type { Translate } from '../../../i18n/translate';
import { cellText } from '../../text/cellText';
import { placeText } from '../../text/placeText';
import { useText } from '../../text/TextContext';
import { useDialogStyles } from './dialogStyles';

/** Of a row as most are: rows as estimated cost nothing to measure. */
const ROW_HEIGHT = 49;

/** What is there, and what will be, in the pane's words. */
const sidesOf = (t: Translate, fix: Fix): readonly [before: string, after: string] => {
  if (isValidationFix(fix)) return [t('fix.noValidation'), fix.after];
  if (isTableFix(fix)) return [t('fix.outsideTable', { range: fix.before }), t('fix.inTable', { range: fix.after })];
  return [cellText(t, fix.before), cellText(t, fix.after)];
};

const FixRow = ({ fix }: { readonly fix: Fix }) => {
  const t = useText();
  const styles = useDialogStyles();
  const [before, after] = sidesOf(t, fix);
  return (
    <dl className={styles.fix}>
      <dt className={styles.place}>{placeText(fix.place)}</dt>
      <dd className={styles.change}>
        <span>
          <span className={styles.word}>{t('fix.before')}: </span>
          {before}
        </span>
        <span>
          <span className={styles.word}>{t('fix.after')}: </span>
          <strong>{after}</strong>
        </span>
      </dd>
    </dl>
  );
};

/** What would be changed, cell by cell. */
export const FixList = ({ fixes }: { readonly fixes: readonly Fix[] }) => {
  const t = useText();
  return (
    <LongList
      count={fixes.length}
      label={t('fix.listLabel')}
      estimatedHeight={ROW_HEIGHT}
      shown={null}
      focusable
      renderRow={(index) => {
        const fix = fixes[index];
        return fix === undefined ? null : <FixRow fix={fix} />;
      }}
    />
  );
};

const Preview = ({ fixes, close }: { readonly fixes: readonly Fix[]; readonly close: () => void }) => {
  const t = useText();
  const styles = useDialogStyles();
  const { perform } = usePerformer();
  const n = cellsOfFixes(fixes);
  return (
    <DialogBody className={styles.body}>
      <DialogTitle>{t('fix.title')}</DialogTitle>
      <DialogContent>
        <p className={styles.intro}>{t('fix.intro', { n })}</p>
        <FixList fixes={fixes} />
      </DialogContent>
      <DialogActions>
        <Button
          appearance="primary"
          onClick={() => {
            close();
            void perform(applyFixes, fixes);
          }}
        >
          {t('fix.apply', { n })}
        </Button>
        <Button onClick={close}>{t('fix.cancel')}</Button>
      </DialogActions>
    </DialogBody>
  );
};

interface OneProps {
  readonly fix: Fix;
  /** `false` takes the button out of the Tab order, as a part of a row that is not the current one. */
  readonly reachable: boolean;
}

/** A wrench beside a cell: shows what would be changed, and mends only when that is agreed to. */
export const FixOneButton = ({ fix, reachable }: OneProps) => {
  const t = useText();
  const label = t('findings.fixOneLabel', { place: placeText(fix.place) });
  return (
    <DialogButton
      button={{ appearance: 'subtle', size: 'small', title: label, tabIndex: reachable ? 0 : -1, 'aria-label': label }}
      icon={<Wrench16Regular />}
      label={t('findings.fixOne')}
    >
      {(close) => <Preview fixes={[fix]} close={close} />}
    </DialogButton>
  );
};

/** One of two figures that differ in place of the other; alone, for only the user knows which is right. */
export const OfferButton = ({ offer }: { readonly offer: Offer }) => {
  const t = useText();
  const label = t('findings.offer', { place: placeText(offer.place), count: String(offer.after) });
  return (
    <DialogButton button={{ size: 'small' }} icon={<Wrench16Regular />} label={label}>
      {(close) => <Preview fixes={[offer]} close={close} />}
    </DialogButton>
  );
};

interface AllProps {
  readonly fixes: readonly Fix[];
  readonly label: 'findings.fixAll' | 'findings.fixSafe';
}

/** The same for all cells of a finding at once, or of all that is shown. */
export const FixAllButton = ({ fixes, label }: AllProps) => {
  const t = useText();
  return (
    <DialogButton button={{ size: 'small' }} icon={<Wrench16Regular />} label={t(label, { n: cellsOfFixes(fixes) })}>
      {(close) => <Preview fixes={fixes} close={close} />}
    </DialogButton>
  );
};
