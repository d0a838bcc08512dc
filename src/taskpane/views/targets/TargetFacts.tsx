import type { ReactNode } from 'react';
import type { TargetResult } from '../../../check/report';
import { judgedBy } from '../../../check/targetOfResult';
import type { Translate } from '../../../i18n/translate';
import type { CellPlace } from '../../../workbook/parsed';
import { PlaceLink } from '../../parts/PlaceLink';
import { basisOfMilestone, ruleSetTitle } from '../../text/legalBasis';
import { numberText } from '../../text/numberText';
import { dayText } from '../../../vietnamese/calendar';
import { placeText } from '../../text/placeText';
import { asksText, countedText, isRate } from '../../text/targetText';
import { useKeyOf, useText } from '../../text/TextContext';
import { useDetailsStyles } from './detailsStyles';
import { isBelowNational } from './nationalMilestone';

const Fact = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => {
  const styles = useDetailsStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{children}</dd>
    </>
  );
};

const Figure = ({
  value,
  place,
  label,
}: {
  readonly value: number | null;
  readonly place: CellPlace | null;
  readonly label: string;
}) => {
  const t = useText();
  const text = value === null ? t('target.unknown') : numberText(t).plain(value);
  if (place === null) return <>{text}</>;
  return (
    <>
      {text}{' '}
      <PlaceLink place={place} label={t('need.goLabel', { place: placeText(place), need: label })}>
        {placeText(place)}
      </PlaceLink>
    </>
  );
};

const lastYearText = (t: Translate, result: TargetResult): string => {
  const { lastYear, code } = result;
  if (lastYear === null) return t('target.unknown');
  switch (judgedBy(result)) {
    case 'level':
      return t('details.level', { level: lastYear });
    case 'count':
      return countedText(t, code, lastYear);
    default:
      return t('target.percent', { value: numberText(t).points(lastYear) });
  }
};

const NationalFact = ({ result }: { readonly result: TargetResult }) => {
  const t = useText();
  const styles = useDetailsStyles();
  const keyOf = useKeyOf();
  const { national, code } = result;
  if (national === null) return null;
  const scopeKey = keyOf('scope', national.scope);
  const scope = scopeKey === undefined ? national.scope : t(scopeKey);
  const basis = basisOfMilestone(code, national.year);
  return (
    <Fact term={t('details.national')}>
      {t('details.nationalValue', { year: String(national.year), value: numberText(t).points(national.value), scope })}
      {basis !== undefined && (
        <span className={styles.quiet}>
          {basis.source}
          {basis.toBeCompared && ` (${t('details.lowCertainty')})`}
        </span>
      )}
      {isBelowNational(result) && <span className={styles.quiet}>{t('details.belowNational')}</span>}
    </Fact>
  );
};

/** The figures behind a verdict, each with the way to its cell. */
export const TargetFacts = ({ result }: { readonly result: TargetResult }) => {
  const t = useText();
  const styles = useDetailsStyles();
  const { title, numerator, denominator, unresolved, places, ruleSet, code, work } = result;
  return (
    <dl className={styles.facts}>
      <Fact term={t('details.plan')}>{title}</Fact>
      <Fact term={t('details.asks')}>
        {asksText(t, result)}{' '}
        {places.target !== null && (
          <PlaceLink
            place={places.target}
            label={t('need.goLabel', { place: placeText(places.target), need: t('details.asks') })}
          >
            {placeText(places.target)}
          </PlaceLink>
        )}
      </Fact>
      {work !== undefined && (
        <>
          <Fact term={t('details.lead')}>{work.lead ?? t('target.unknown')}</Fact>
          <Fact term={t('details.due')}>{work.due === null ? t('target.unknown') : dayText(work.due)}</Fact>
        </>
      )}
      {isRate(result) && (
        <>
          <Fact term={t('details.numerator')}>
            <Figure value={numerator} place={places.numerator} label={t('details.numerator')} />
          </Fact>
          <Fact term={t('details.denominator')}>
            <Figure value={denominator} place={places.denominator} label={t('details.denominator')} />
          </Fact>
        </>
      )}
      {unresolved > 0 && <Fact term={t('details.unresolved')}>{countedText(t, code, unresolved)}</Fact>}
      {result.kind !== 'yesNo' && <Fact term={t('details.lastYear')}>{lastYearText(t, result)}</Fact>}
      <NationalFact result={result} />
      {ruleSet !== null && <Fact term={t('details.ruleSet')}>{ruleSetTitle(ruleSet)}</Fact>}
    </dl>
  );
};
