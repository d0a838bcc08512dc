import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { isRecipientId, RECIPIENT_IDS, RECIPIENTS } from '../../../domain/recipients';
import type { RecipientId } from '../../../domain/recipients';
import type { CellPlace } from '../../../workbook/parsed';
import { makeSentCopy } from '../../actions/makeSentCopy';
import { ActionButton } from '../../parts/ActionButton';
import { EntryFrame } from '../../parts/EntryFrame';
import type { SentCopy } from '../../port/WorkbookPort';
import { usePaneState } from '../../state/PaneContext';
import { placeText } from '../../text/placeText';
import { useText } from '../../text/TextContext';
import { useMoreStyles } from '../more/moreStyles';
import { Lines } from './Lines';

const ALL = 'all';
/** Cells that are named one by one. */
const NAMED = 5;

const placesText = (places: readonly CellPlace[]): string =>
  [...places.slice(0, NAMED).map(placeText), ...(places.length > NAMED ? ['…'] : [])].join(', ');

const Made = ({ copy }: { readonly copy: SentCopy }) => {
  const t = useText();
  const cells = (key: 'send.masked' | 'send.kept', places: readonly CellPlace[]): readonly string[] =>
    places.length === 0 ? [] : [t(key, { n: places.length, places: placesText(places) })];
  const lines = [
    t('send.made', { n: copy.targets }),
    ...copy.registers.map(({ sheet, persons }) => t('send.register', { sheet, n: persons })),
    ...(copy.errors > 0 ? [t('send.errors', { n: copy.errors })] : []),
    ...cells('send.masked', copy.masked),
    ...cells('send.kept', copy.kept),
    t('send.hash', { hash: copy.hash }),
  ];
  return <Lines lines={lines} />;
};

/** A copy that may leave the house, for one of those who get a report. */
export const SendView = () => {
  const t = useText();
  const styles = useMoreStyles();
  const language = usePaneState((state) => state.language);
  const [recipient, setRecipient] = useState<RecipientId | null>(null);
  const [copy, setCopy] = useState<SentCopy | null>(null);
  return (
    <EntryFrame name="send">
      <p className={styles.text}>{t('send.what')}</p>
      <Field label={t('send.to')}>
        <RadioGroup
          value={recipient ?? ALL}
          onChange={(_, { value }) => {
            setRecipient(isRecipientId(value) ? value : null);
            setCopy(null);
          }}
        >
          <Radio value={ALL} label={t('send.to.all')} />
          {RECIPIENT_IDS.map((id) => (
            <Radio key={id} value={id} label={RECIPIENTS[id].title[language === 'en' ? 'en' : 'vi']} />
          ))}
        </RadioGroup>
      </Field>
      <div>
        <ActionButton action={makeSentCopy} input={{ recipient, onMade: setCopy }} appearance="primary" />
      </div>
      <div role="status">{copy !== null && <Made copy={copy} />}</div>
    </EntryFrame>
  );
};
