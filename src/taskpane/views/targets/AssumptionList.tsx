import type { TargetResult } from '../../../check/report';
import { indicatorOf } from '../../../domain/indicators';
import { useKeyOf, useText } from '../../text/TextContext';
import { useDetailsStyles } from './detailsStyles';

type Assumption = TargetResult['assumptions'][number];

const Items = ({ heading, assumptions }: { readonly heading: string; readonly assumptions: readonly Assumption[] }) => {
  const t = useText();
  const styles = useDetailsStyles();
  const keyOf = useKeyOf();
  if (assumptions.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{heading}</h3>
      <ul className={styles.list}>
        {assumptions.map(({ setting, value }) => {
          const settingKey = keyOf('setting', setting);
          const valueKey = keyOf('settingValue', value);
          return (
            <li key={setting}>
              {t('details.assumption', {
                setting: settingKey === undefined ? setting : t(settingKey),
                value: valueKey === undefined ? value : t(valueKey),
              })}
            </li>
          );
        })}
      </ul>
    </>
  );
};

/** What no text says and no setting chooses: nobody can confirm it, but whoever reads the figure has to know. */
const AssumedDenominator = () => {
  const t = useText();
  return <p className={useDetailsStyles().note}>{t('details.assumedDenominator')}</p>;
};

/** The settings that the result rests on; those nobody has confirmed stand first, under their own heading. */
export const AssumptionList = ({ code, assumptions }: Pick<TargetResult, 'code' | 'assumptions'>) => {
  const t = useText();
  return (
    <>
      {indicatorOf(code)?.denominatorIs === 'assumed' && <AssumedDenominator />}
      <Items heading={t('details.assumptions')} assumptions={assumptions.filter(({ confirmed }) => !confirmed)} />
      <Items heading={t('details.confirmed')} assumptions={assumptions.filter(({ confirmed }) => confirmed)} />
    </>
  );
};
