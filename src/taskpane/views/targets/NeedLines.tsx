import { PlaceLink } from '../../parts/PlaceLink';
import { needText, type TargetNeed } from '../../text/needText';
import { placeText } from '../../text/placeText';
import { useText } from '../../text/TextContext';
import { useTargetsStyles } from './targetsStyles';

interface Props {
  readonly needs: readonly TargetNeed[];
  /** More than these are only counted. */
  readonly most: number;
}

/** What the verdict waits for, each with the way there. */
export const NeedLines = ({ needs, most }: Props) => {
  const t = useText();
  const styles = useTargetsStyles();
  const rest = needs.length - most;
  return (
    <>
      {needs.slice(0, most).map((need) => {
        const text = needText(t, need);
        return (
          <p className={styles.line} key={`${need.source} ${need.column ?? ''} ${need.reason}`}>
            {text}{' '}
            {need.place !== null && (
              <PlaceLink place={need.place} label={t('need.goLabel', { place: placeText(need.place), need: text })}>
                {t('need.go')}
              </PlaceLink>
            )}
          </p>
        );
      })}
      {rest > 0 && <p className={styles.line}>{t('need.more', { n: rest })}</p>}
    </>
  );
};
