import { Checkbox, Field, Link, Radio, RadioGroup } from '@fluentui/react-components';
import { useId } from 'react';
import { LANGUAGES } from '../../../i18n/languages';
import { chooseFollowing } from '../../actions/chooseFollowing';
import { freezeFormulas } from '../../actions/freezeFormulas';
import { goToSheet } from '../../actions/goToSheet';
import type { PaneAction } from '../../actions/paneAction';
import { switchLanguage } from '../../actions/switchLanguage';
import { writeFindingsSheet } from '../../actions/writeFindingsSheet';
import { ActionButton } from '../../parts/ActionButton';
import { ConformanceLink } from '../../parts/ConformanceLink';
import { ReaderButton } from '../../parts/ReaderButton';
import { useCapabilities, usePaneState, usePerformer } from '../../state/PaneContext';
import { usePlanHeading } from '../../text/usePlanHeading';
import { useText } from '../../text/TextContext';
import { useMoreStyles } from './moreStyles';

const GUIDE_SHEET = 'huongDan';

/** An action with what it does, and why it cannot be done where it cannot. */
const Item = ({ action, notes }: { readonly action: PaneAction; readonly notes: readonly string[] }) => {
  const styles = useMoreStyles();
  const noteId = useId();
  return (
    <div className={styles.item}>
      <ActionButton action={action} input={undefined} describedBy={noteId} />
      <p id={noteId} className={styles.note}>
        {notes.join(' ')}
      </p>
    </div>
  );
};

const FileSection = () => {
  const t = useText();
  const styles = useMoreStyles();
  const { perform } = usePerformer();
  const { freeze, findingsSheet } = useCapabilities();
  const heading = usePlanHeading();
  const unchecked = usePaneState((state) => state.checked === null);
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t('more.file')}</h2>
      <p className={styles.text}>
        {heading}
        {'. '}
        <Link as="button" inline onClick={() => void perform(goToSheet, GUIDE_SHEET)}>
          {t('more.goToGuide')}
        </Link>
      </p>
      {freeze && <Item action={freezeFormulas} notes={[t('more.freeze')]} />}
      {findingsSheet && (
        <Item
          action={writeFindingsSheet}
          notes={unchecked ? [t('more.writeFindings'), t('more.writeFindingsNeedsCheck')] : [t('more.writeFindings')]}
        />
      )}
    </section>
  );
};

/** Takes over the targets of a plan that is there already. */
const ReaderSection = () => {
  const t = useText();
  const styles = useMoreStyles();
  const { documents } = useCapabilities();
  if (!documents) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t('reader.offer')}</h2>
      <ReaderButton />
      <p className={styles.note}>{t('reader.more')}</p>
    </section>
  );
};

const CheckSection = () => {
  const t = useText();
  const styles = useMoreStyles();
  const { perform } = usePerformer();
  const wanted = usePaneState((state) => state.following.wanted);
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t('more.check')}</h2>
      <Field hint={t('more.followHint')}>
        <Checkbox
          label={t('more.follow')}
          checked={wanted}
          onChange={(_, { checked }) => void perform(chooseFollowing, checked === true)}
        />
      </Field>
    </section>
  );
};

const LanguageSection = () => {
  const t = useText();
  const styles = useMoreStyles();
  const headingId = useId();
  const { perform } = usePerformer();
  const language = usePaneState((state) => state.language);
  return (
    <section className={styles.section}>
      <h2 className={styles.heading} id={headingId}>
        {t('more.language')}
      </h2>
      <RadioGroup
        aria-labelledby={headingId}
        layout="horizontal"
        value={language}
        onChange={(_, { value }) => {
          const chosen = LANGUAGES.find((name) => name === value);
          if (chosen !== undefined) void perform(switchLanguage, chosen);
        }}
      >
        {LANGUAGES.map((name) => (
          <Radio key={name} value={name} label={{ children: t(`more.language.${name}`), lang: name }} />
        ))}
      </RadioGroup>
    </section>
  );
};

const AboutSection = () => {
  const t = useText();
  const styles = useMoreStyles();
  const version = usePaneState((state) => (state.workbook?.kind === 'present' ? state.workbook.version : null));
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t('more.about')}</h2>
      <p className={styles.text}>{t('more.aboutText')}</p>
      {version !== null && <p className={styles.text}>{t('more.template', { version })}</p>}
      <ConformanceLink />
    </section>
  );
};

const PrivacySection = () => {
  const t = useText();
  const styles = useMoreStyles();
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t('more.privacy')}</h2>
      <p className={styles.text}>{t('more.privacyText')}</p>
    </section>
  );
};

/** What is not needed every day. */
export const MoreView = () => {
  const t = useText();
  const styles = useMoreStyles();
  return (
    <>
      <h1 className={styles.unseen}>{t('more.heading')}</h1>
      <FileSection />
      <ReaderSection />
      <CheckSection />
      <LanguageSection />
      <AboutSection />
      <PrivacySection />
    </>
  );
};
