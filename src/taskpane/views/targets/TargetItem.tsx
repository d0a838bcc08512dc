import { Button, mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, useState } from 'react';
import type { TargetResult } from '../../../check/report';
import { judgedBy } from '../../../check/targetOfResult';
import { late } from '../../parts/late';
import { VerdictIcon } from '../../parts/VerdictIcon';
import { certaintyText, isRate, missingText, valueText } from '../../text/targetText';
import { useText } from '../../text/TextContext';
import { useTargetTitle } from '../../text/useTargetTitle';
import { BulletBar } from './BulletBar';
import { LevelSteps } from './LevelSteps';
import { useTargetsStyles } from './targetsStyles';

// Both speak of the workbook's and the law's own words, which are not needed before the first check.
const TargetDetails = late(async () => (await import('./TargetDetails')).TargetDetails);
const NeedLines = late(async () => (await import('./NeedLines')).NeedLines);
const MissingCondition = late(async () => (await import('./MissingCondition')).MissingCondition);

const NEEDS_SHOWN = 2;

interface Props {
  readonly result: TargetResult;
}

interface ItemProps extends Props {
  /** The target's position in the plan. */
  readonly row: number;
}

const Bar = ({ result }: Props) => {
  if (isRate(result)) return <BulletBar result={result} />;
  return judgedBy(result) === 'level' ? <LevelSteps result={result} /> : null;
};

const Lines = ({ result, open }: Props & { readonly open: boolean }) => {
  const t = useText();
  const styles = useTargetsStyles();
  const missing = missingText(t, result);
  const certainty = certaintyText(t, result);
  return (
    <>
      {missing !== null && (
        <p className={mergeClasses(styles.line, styles.missing)}>
          {judgedBy(result) === 'level' ? <MissingCondition result={result} /> : missing}
        </p>
      )}
      {certainty !== null && <p className={styles.line}>{certainty}</p>}
      {result.needs.length > 0 && <NeedLines needs={result.needs} most={open ? result.needs.length : NEEDS_SHOWN} />}
    </>
  );
};

/** One target: verdict in icon and word, value against target, what is missing; the rest when opened. */
export const TargetItem = ({ result, row }: ItemProps) => {
  const t = useText();
  const [open, setOpen] = useState(false);
  const detailsId = useId();
  const styles = useTargetsStyles();
  const title = useTargetTitle(result);
  return (
    <li className={styles.item}>
      <div className={styles.itemTop}>
        <VerdictIcon verdict={result.verdict} />
        <h2 className={styles.itemTitle}>{title}</h2>
        <span className={styles.value}>{valueText(t, result)}</span>
      </div>
      <div className={styles.below}>
        <div className={styles.verdict}>
          <span className={styles.verdictWord}>{t(`verdict.${result.verdict}`)}</span>
          <Button
            appearance="transparent"
            className={styles.more}
            size="small"
            icon={open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
            iconPosition="after"
            aria-expanded={open}
            aria-controls={open ? detailsId : undefined}
            aria-label={open ? t('target.hideLabel', { title }) : t('target.showLabel', { title })}
            onClick={() => setOpen(!open)}
          >
            {open ? t('target.hide') : t('target.show')}
          </Button>
        </div>
        <Bar result={result} />
        <Lines result={result} open={open} />
        {open && (
          <div id={detailsId}>
            <TargetDetails result={result} row={row} />
          </div>
        )}
      </div>
    </li>
  );
};
