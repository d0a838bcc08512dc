import type { TargetResult } from '../../../check/report';
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

/** The settings that the result rests on; those nobody has confirmed stand first, under their own heading. */
export const AssumptionList = ({ assumptions }: Pick<TargetResult, 'assumptions'>) => {
  const t = useText();
  return (
    <>
      <Items heading={t('details.assumptions')} assumptions={assumptions.filter(({ confirmed }) => !confirmed)} />
      <Items heading={t('details.confirmed')} assumptions={assumptions.filter(({ confirmed }) => confirmed)} />
    </>
  );
};
