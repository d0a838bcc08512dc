import { Checkbox } from '@fluentui/react-components';
import type { Candidate } from '../../../check/candidates';
import type { TargetResult } from '../../../check/report';
import type { WhatIf } from '../../../check/whatIf';
import type { Translate } from '../../../i18n/translate';
import { LongList } from '../../parts/LongList';
import { PlaceLink } from '../../parts/PlaceLink';
import { VerdictIcon } from '../../parts/VerdictIcon';
import { placeText } from '../../text/placeText';
import { missingText, valueText } from '../../text/targetText';
import { useText } from '../../text/TextContext';
import { candidateRegisterOf } from '../../../domain/indicators';
import { canBeTried, linesOf } from './candidateItems';
import { useDetailsStyles } from './detailsStyles';
import { useCandidates } from './useCandidates';

const ROW_HEIGHT = 52;

const whyText = (t: Translate, { why, points, age }: Candidate): string => {
  const n = points ?? 0;
  if (why === 'points') return t('candidates.points', { n });
  if (why === 'oneIndicator') return t('candidates.oneIndicator', { n });
  const words = { class: why === 'classA' ? 'A' : 'B' };
  return age === null ? t('candidates.noAge', words) : t('candidates.class', { ...words, age });
};

interface PersonProps {
  readonly candidate: Candidate;
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
}

const Person = ({ candidate, ticked, onTick }: PersonProps) => {
  const t = useText();
  const styles = useDetailsStyles();
  const { place } = candidate;
  const name = candidate.name === '' ? t('candidates.noName') : candidate.name;
  return (
    <div className={styles.person}>
      <Checkbox
        label={`${name}, ${whyText(t, candidate)}`}
        checked={ticked}
        disabled={!canBeTried(candidate)}
        onChange={(_, { checked }) => onTick(checked === true)}
      />
      {place !== null && (
        <span className={styles.personPlace}>
          <PlaceLink place={place} label={t('candidates.goLabel', { place: placeText(place), name })}>
            {placeText(place)}
          </PlaceLink>
        </span>
      )}
    </div>
  );
};

const outcomeText = (t: Translate, count: number, outcome: WhatIf | null): string => {
  const n = count;
  if (outcome === null) return t('candidates.now', { n });
  const { then } = outcome;
  const words = { n, value: valueText(t, then), verdict: t(`verdict.${then.verdict}`) };
  const missing = missingText(t, then);
  return missing === null ? t('candidates.then', words) : t('candidates.thenMissing', { ...words, missing });
};

interface Props {
  readonly result: TargetResult;
  /** The target's position in the plan. */
  readonly row: number;
}

/** People through whom an unmet target could still be met; ticking them shows what would become of it. */
export const Candidates = ({ result, row }: Props) => {
  const t = useText();
  const styles = useDetailsStyles();
  const { candidates, ticked, tick, outcome } = useCandidates(result, row);
  const { code } = result;
  const register = candidateRegisterOf(code);
  if (candidates === null || candidates.length === 0 || register === null) return null;
  const lines = linesOf(candidates);
  return (
    <div className={styles.whatIf}>
      <h3 className={styles.heading}>{t('candidates.title')}</h3>
      <p className={styles.note}>{t(`candidates.intro.${register}`)}</p>
      <LongList
        count={lines.length}
        label={t('candidates.list')}
        estimatedHeight={ROW_HEIGHT}
        shown={null}
        focusable={false}
        renderRow={(index) => {
          const line = lines[index];
          if (line === undefined) return null;
          if (line.kind === 'hamlet') {
            const words = { hamlet: line.hamlet ?? t('candidates.noHamlet'), n: line.count };
            return <p className={styles.hamlet}>{t('candidates.hamlet', words)}</p>;
          }
          const { candidate } = line;
          return (
            <Person candidate={candidate} ticked={ticked.has(candidate.row)} onTick={(on) => tick(candidate.row, on)} />
          );
        }}
      />
      <p className={styles.whatIfResult} role="status">
        {ticked.size > 0 && (
          <>
            {outcome !== null && <VerdictIcon verdict={outcome.then.verdict} />}
            {outcomeText(t, ticked.size, outcome)}
          </>
        )}
      </p>
    </div>
  );
};
