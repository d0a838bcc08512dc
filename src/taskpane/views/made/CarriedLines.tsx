import { enCarry } from '../../../i18n/en/carry';
import { fill } from '../../../i18n/fill';
import { viCarry } from '../../../i18n/vi/carry';
import type { CarriedAs, CarryLine } from '../../../workbook/carry/line';
import { usePaneState } from '../../state/PaneContext';
import { useText } from '../../text/TextContext';
import { useMadeStyles } from './madeStyles';

/** More lines of a kind are on the new workbook's own sheet. */
const SHOWN = 40;

const KINDS = Object.keys(viCarry.kinds) as readonly CarriedAs[];

const changeText = ({ before, now }: CarryLine): string => {
  if (before === '' || before === now) return now;
  return now === '' ? before : `${before} → ${now}`;
};

/** What a target or a task is called ends with a full stop of its own. */
const asSentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

const Line = ({ line }: { readonly line: CarryLine }) => {
  const styles = useMadeStyles();
  const words = usePaneState(({ language }) => (language === 'en' ? enCarry : viCarry));
  const change = changeText(line);
  const { key, values } = line.reason;
  return (
    <li className={styles.line}>
      {line.subject !== '' && <span className={styles.subject}>{asSentence(line.subject)} </span>}
      {change !== '' && `${change}. `}
      {fill(words.reasons[key], values)}
    </li>
  );
};

/** What will be carried, by kind: what asks something of the official first. */
export const CarriedLines = ({ lines }: { readonly lines: readonly CarryLine[] }) => {
  const t = useText();
  const styles = useMadeStyles();
  const words = usePaneState(({ language }) => (language === 'en' ? enCarry : viCarry));
  return (
    <div>
      {KINDS.map((kind) => {
        const own = lines.filter(({ what }) => what === kind);
        if (own.length === 0) return null;
        return (
          <details key={kind}>
            <summary className={styles.kind}>{t('newYear.kind', { kind: words.kinds[kind], n: own.length })}</summary>
            <ul className={styles.lines}>
              {own.slice(0, SHOWN).map((line, index) => (
                <Line key={index} line={line} />
              ))}
            </ul>
            {own.length > SHOWN && <p className={styles.note}>{t('newYear.more', { n: own.length - SHOWN })}</p>}
          </details>
        );
      })}
    </div>
  );
};
