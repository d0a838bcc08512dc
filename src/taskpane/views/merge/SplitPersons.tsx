import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { fill } from '../../../i18n/fill';
import { dropDiacritics } from '../../../vietnamese/letters';
import { nameKey } from '../../../vietnamese/nameKey';
import { sourceNamed, type MappedPerson } from '../../../workbook/merge/mapping';
import { personKey, personsByHamlet } from '../../../workbook/merge/persons';
import type { MergeSource } from '../../../workbook/merge/source';
import { LongList } from '../../parts/LongList';
import { numberText } from '../../text/numberText';
import { useText } from '../../text/TextContext';
import { useMergeWords } from '../../text/useMergeWords';
import type { EditedMapping, EditedRow } from './editedMapping';
import { assigned, assignmentOf, type SplitHamlet } from './editedPersons';
import { useMergeStyles } from './mergeStyles';

const ROW_HEIGHT = 32;
const NO_PART = '';

interface Props {
  readonly split: SplitHamlet;
  readonly sources: readonly MergeSource[];
  readonly rows: EditedMapping;
  readonly onChange: (rows: EditedMapping) => void;
}

/** Found by letters alone: hardly anybody types the marks of a name to look for it. */
const searchKey = (text: string): string => dropDiacritics(nameKey(text));

type Words = ReturnType<typeof useMergeWords>['pane'];

const partText = ({ newHamlet, elsewhere }: EditedRow, { persons }: Words): string =>
  elsewhere === '' ? newHamlet : fill(persons.partElsewhere, { part: newHamlet, commune: elsewhere });

interface Listed {
  readonly person: MappedPerson;
  readonly key: string;
  /** What is looked for in it. */
  readonly text: string;
  readonly row: EditedRow | undefined;
}

/** The persons of the hamlet, each with the part that the mapping gives it. */
const useListed = ({ split, sources, rows }: Omit<Props, 'onChange'>): readonly Listed[] => {
  const source = sourceNamed(sources, split.commune);
  const persons = useMemo(
    () =>
      (source === undefined ? [] : (personsByHamlet(source).get(nameKey(split.hamlet)) ?? [])).map((person) => ({
        person,
        key: personKey(person),
        text: searchKey(`${person.name} ${String(person.birthYear ?? '')}`),
      })),
    [source, split.hamlet],
  );
  return useMemo(() => {
    const rowOf = assignmentOf(rows, split);
    return persons.map((own) => ({ ...own, row: rowOf(own.person) }));
  }, [persons, rows, split]);
};

interface AssignProps {
  readonly split: SplitHamlet;
  readonly chosen: readonly MappedPerson[];
  readonly onAssign: (part: EditedRow | null) => void;
}

const Assign = ({ split, chosen, onAssign }: AssignProps) => {
  const t = useText();
  const { pane } = useMergeWords();
  const styles = useMergeStyles();
  const parts = split.parts.filter(({ newHamlet }) => newHamlet.trim() !== '');
  const [id, setId] = useState(String(parts[0]?.id ?? NO_PART));
  const part = parts.find((own) => String(own.id) === id) ?? null;
  return (
    <div className={styles.buttons}>
      <Field label={pane.persons.part} size="small">
        <Select size="small" value={part === null ? NO_PART : id} onChange={(_, { value }) => setId(value)}>
          {parts.map((own) => (
            <option key={own.id} value={String(own.id)}>
              {partText(own, pane)}
            </option>
          ))}
          <option value={NO_PART}>{pane.persons.noPart}</option>
        </Select>
      </Field>
      <Button size="small" disabledFocusable={chosen.length === 0} onClick={() => onAssign(part)}>
        {fill(pane.persons.assign, { count: numberText(t).count(chosen.length) })}
      </Button>
    </div>
  );
};

/** Who goes to which part of a hamlet that is split: found, chosen, and assigned several at once. */
export const SplitPersons = (props: Props) => {
  const { split, rows, onChange } = props;
  const t = useText();
  const { pane } = useMergeWords();
  const styles = useMergeStyles();
  const [find, setFind] = useState('');
  const [onlyOpen, setOnlyOpen] = useState(false);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState('');
  const listed = useListed(props);
  const { persons } = pane;
  const count = (own: readonly unknown[]): string => numberText(t).count(own.length);
  const open = listed.filter(({ row }) => row === undefined);
  const wanted = searchKey(find);
  const shown = listed.filter(({ text, row }) => (!onlyOpen || row === undefined) && text.includes(wanted));
  const chosen = listed.filter(({ key }) => ticked.has(key));
  if (listed.length === 0) return null;
  const tick = (key: string, on: boolean): void =>
    setTicked(new Set(on ? [...ticked, key] : [...ticked].filter((own) => own !== key)));
  const assign = (part: EditedRow | null): void => {
    const people = chosen.map(({ person }) => person);
    onChange(assigned(rows, split, people, part));
    setTicked(new Set());
    setDone(
      fill(persons.assigned, { count: count(people), part: part === null ? persons.noPart : partText(part, pane) }),
    );
  };
  const place = { hamlet: split.hamlet, commune: split.commune };
  const goesElsewhere = split.parts.some(({ elsewhere }) => elsewhere !== '');
  return (
    <div className={styles.group}>
      <h3 className={styles.heading}>{fill(persons.title, { ...place, count: count(listed) })}</h3>
      <p className={styles.note}>
        {open.length === 0
          ? persons.allDone
          : fill(goesElsewhere ? persons.openElsewhere : persons.open, { count: count(open) })}
      </p>
      <Field label={persons.find} size="small">
        <Input size="small" type="search" value={find} autoComplete="off" onChange={(_, { value }) => setFind(value)} />
      </Field>
      <Checkbox
        label={persons.onlyOpen}
        checked={onlyOpen}
        onChange={(_, data) => setOnlyOpen(data.checked === true)}
      />
      {shown.length === 0 && <p className={styles.text}>{persons.nobody}</p>}
      <LongList
        count={shown.length}
        label={fill(persons.list, place)}
        estimatedHeight={ROW_HEIGHT}
        shown={null}
        focusable={false}
        renderRow={(index) => {
          const own = shown[index];
          if (own === undefined) return null;
          const { person, key, row } = own;
          const words = { name: person.name, year: person.birthYear ?? persons.noYear };
          return (
            <Checkbox
              className={styles.label}
              label={
                row === undefined
                  ? fill(persons.line, words)
                  : fill(persons.lineTo, { ...words, part: partText(row, pane) })
              }
              checked={ticked.has(key)}
              onChange={(_, { checked }) => tick(key, checked === true)}
            />
          );
        }}
      />
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={shown.length === 0}
          onClick={() => setTicked(new Set([...ticked, ...shown.map(({ key }) => key)]))}
        >
          {fill(persons.choose, { count: count(shown) })}
        </Button>
        <Button size="small" disabledFocusable={chosen.length === 0} onClick={() => setTicked(new Set())}>
          {persons.clear}
        </Button>
      </div>
      <Assign split={split} chosen={chosen.map(({ person }) => person)} onAssign={assign} />
      <p className={styles.note} role="status">
        {done}
      </p>
    </div>
  );
};
