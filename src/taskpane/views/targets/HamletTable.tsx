import type { TargetResult } from '../../../check/report';
import { numberText } from '../../text/numberText';
import { useText } from '../../text/TextContext';
import { useDetailsStyles } from './detailsStyles';

/** How the people still missing spread over the hamlets, most first. */
export const HamletTable = ({ byHamlet }: Pick<TargetResult, 'byHamlet'>) => {
  const t = useText();
  const styles = useDetailsStyles();
  const waiting = byHamlet.filter(({ missing }) => missing > 0).sort((a, b) => b.missing - a.missing);
  if (waiting.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{t('details.hamlets')}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {t('details.hamlet')}
            </th>
            <th scope="col" className={styles.number}>
              {t('details.missing')}
            </th>
          </tr>
        </thead>
        <tbody>
          {waiting.map(({ hamlet, missing }) => (
            <tr key={hamlet}>
              <th scope="row" className={styles.cell}>
                {hamlet}
              </th>
              <td className={styles.number}>{numberText(t).count(missing)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};
