import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../../../i18n/fill';
import type { MappingHow } from '../../../workbook/merge/mapping';
import { useMergeWords } from '../../text/useMergeWords';
import {
  canJoin,
  confirm,
  joined,
  renamed,
  sentElsewhere,
  withHow,
  withoutPart,
  withPart,
  type EditedMapping,
  type EditedRow,
} from './editedMapping';
import { useMergeStyles } from './mergeStyles';

interface Props {
  readonly row: EditedRow;
  readonly rows: EditedMapping;
  readonly commune: string;
  /** What has to be put right, in words. */
  readonly problems: readonly string[];
  readonly onChange: (rows: EditedMapping) => void;
}

const useLineText = () => {
  const { pane } = useMergeWords();
  return ({ hamlet, commune, newHamlet, person }: EditedRow): string => {
    const from = person === null ? hamlet : `${person.name}, ${hamlet}`;
    return newHamlet === hamlet
      ? fill(pane.line, { hamlet: from, commune })
      : fill(pane.lineTo, { hamlet: from, commune, to: newHamlet });
  };
};

const Editor = ({ row, rows, commune, onChange }: Omit<Props, 'problems'>) => {
  const { pane, merge } = useMergeWords();
  const styles = useMergeStyles();
  const { id, how } = row;
  const lineText = useLineText();
  return (
    <>
      <Field label={pane.howField} size="small">
        <Select size="small" value={how} onChange={(_, { value }) => onChange(withHow(rows, id, value as MappingHow))}>
          {Object.entries(merge.how).map(([own, label]) => (
            <option key={own} value={own}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={pane.newHamlet} size="small">
        <Input
          size="small"
          value={row.newHamlet}
          autoComplete="off"
          onChange={(_, { value }) => onChange(renamed(rows, id, value))}
        />
      </Field>
      {how === 'joined' && (
        <Field label={pane.joinWith} size="small">
          <Select size="small" value="" onChange={(_, { value }) => onChange(joined(rows, id, Number(value)))}>
            <option value="">{pane.joinNone}</option>
            {rows
              .filter((other) => canJoin(row, other))
              .map((other) => (
                <option key={other.id} value={other.id}>
                  {lineText(other)}
                </option>
              ))}
          </Select>
        </Field>
      )}
      <Field label={pane.otherCommune} hint={fill(pane.otherCommuneHint, { commune })} size="small">
        <Input
          size="small"
          value={row.elsewhere}
          autoComplete="off"
          onChange={(_, { value }) => onChange(sentElsewhere(rows, id, value))}
        />
      </Field>
      {how === 'split' && row.person === null && (
        <>
          <p className={styles.note}>{pane.splitHint}</p>
          <div className={styles.buttons}>
            <Button size="small" onClick={() => onChange(withPart(rows, id))}>
              {pane.part}
            </Button>
            <Button size="small" onClick={() => onChange(withoutPart(rows, id))}>
              {pane.dropPart}
            </Button>
          </div>
        </>
      )}
    </>
  );
};

/** One old hamlet: what becomes of it in one line, its box to confirm, and the editor behind "Sửa". */
export const HamletRow = ({ row, rows, commune, problems, onChange }: Props) => {
  const { pane, merge } = useMergeWords();
  const styles = useMergeStyles();
  const lineText = useLineText();
  const [edits, setEdits] = useState(false);
  const { id, how, note, elsewhere, confirmed } = row;
  const line = lineText(row);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Checkbox
          className={styles.label}
          label={line}
          checked={confirmed}
          onChange={(_, { checked }) => onChange(confirm(rows, id, checked === true))}
        />
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={edits}
          aria-label={`${edits ? pane.done : pane.edit}: ${line}`}
          onClick={() => setEdits(!edits)}
        >
          {edits ? pane.done : pane.edit}
        </Button>
      </div>
      <div className={styles.below}>
        {(how !== 'kept' || elsewhere !== '') && (
          <p className={styles.note}>
            {how !== 'kept' && `${fill(pane.how, { how: merge.how[how] })} `}
            {elsewhere !== '' && fill(pane.elsewhere, { commune: elsewhere })}
          </p>
        )}
        {note !== null && note.kind !== 'notListed' && (
          <p className={styles.note}>{fill(pane.notes[note.kind], { other: note.other })}</p>
        )}
        {problems.map((text) => (
          <p key={text} className={styles.warning}>
            {text}
          </p>
        ))}
        {edits && <Editor row={row} rows={rows} commune={commune} onChange={onChange} />}
      </div>
    </li>
  );
};
