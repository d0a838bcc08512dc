import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { TargetResult } from '../../../check/report';
import type { Translate } from '../../../i18n/translate';
import { VerdictIcon } from '../../parts/VerdictIcon';
import { thresholdOf } from '../../../check/threshold';
import { countedText, rateText, unitText } from '../../text/targetText';
import { useText } from '../../text/TextContext';
import { useDetailsStyles } from './detailsStyles';
import { parseFurther, tryWith, type Trial } from './trial';

const resultText = (t: Translate, result: TargetResult, { judgement, rate }: Trial): string => {
  const words = { rate: rateText(t, rate, thresholdOf(result)), verdict: t(`verdict.${judgement.verdict}`) };
  if (judgement.missing === null || judgement.missing === 0) return t('whatIf.result', words);
  return t('whatIf.resultMissing', {
    ...words,
    count: countedText(t, result.code, judgement.missing),
  });
};

interface Props {
  readonly result: TargetResult;
  /** How many more can count at all. */
  readonly room: number;
}

/** Type a number of further people and see what the verdict would be. */
export const WhatIf = ({ result, room }: Props) => {
  const t = useText();
  const styles = useDetailsStyles();
  const [text, setText] = useState('');
  const further = parseFurther(text);
  const problem = (): string | null => {
    if (text.trim() === '') return null;
    if (further === null) return t('whatIf.notANumber');
    return further > room ? t('whatIf.tooMany', { count: countedText(t, result.code, room) }) : null;
  };
  const trial = further === null || further > room ? null : tryWith(result, further);
  return (
    <div className={styles.whatIf}>
      <h3 className={styles.heading}>{t('whatIf.title')}</h3>
      <Field
        size="small"
        label={t('whatIf.label', { unit: unitText(t, result.code) })}
        hint={t('whatIf.hint')}
        validationMessage={problem()}
      >
        <Input
          className={styles.whatIfInput}
          inputMode="numeric"
          autoComplete="off"
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <p className={styles.whatIfResult} role="status">
        {trial !== null && (
          <>
            <VerdictIcon verdict={trial.judgement.verdict} />
            {resultText(t, result, trial)}
          </>
        )}
      </p>
    </div>
  );
};
