import type { Hole } from '../../../documents/holes';
import { PlaceLink } from '../../parts/PlaceLink';
import { placeText } from '../../text/placeText';
import { useText } from '../../text/TextContext';
import { useDocumentsStyles } from './documentsStyles';

/** What the document leaves open, each with the way to its cell. */
export const HoleList = ({ holes }: { readonly holes: readonly Hole[] }) => {
  const t = useText();
  const styles = useDocumentsStyles();
  if (holes.length === 0) return <p className={styles.note}>{t('documents.noHoles')}</p>;
  return (
    <>
      <h2 className={styles.heading}>{t('documents.holes')}</h2>
      <ul className={styles.holes}>
        {holes.map(({ label, cells, place }) => (
          <li key={`${place.sheet} ${place.address}`} className={styles.hole}>
            {t('documents.hole', { label, n: cells })}{' '}
            <PlaceLink place={place} label={t('need.goLabel', { place: placeText(place), need: label })}>
              {placeText(place)}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </>
  );
};
