import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { fill } from '../../../i18n/fill';
import type { MergeProblem } from '../../../workbook/merge/mergeProblems';
import { mergeProblems } from '../../../workbook/merge/mergeProblems';
import { problemText } from '../../../workbook/merge/problemText';
import type { ProposalNote } from '../../../workbook/merge/proposeMapping';
import type { MergeSource } from '../../../workbook/merge/source';
import { readMapping } from '../../actions/readMapping';
import { saveMapping } from '../../actions/saveMapping';
import { mergeCommunes, type MergeChoice } from '../../actions/mergeCommunes';
import { ActionButton } from '../../parts/ActionButton';
import { FileButton } from '../../parts/FileButton';
import { useCapabilities, usePerformer } from '../../state/PaneContext';
import { numberText } from '../../text/numberText';
import { useText } from '../../text/TextContext';
import { useMergeWords } from '../../text/useMergeWords';
import {
  confirmGroup,
  GROUPS,
  mappingRows,
  rowsOfTable,
  writtenRows,
  type EditedMapping,
  type EditedRow,
  type MappingGroup,
} from './editedMapping';
import { splitHamlets, type SplitHamlet } from './editedPersons';
import { HamletRow } from './HamletRow';
import { useMergeStyles } from './mergeStyles';
import { SplitPersons } from './SplitPersons';

interface Props {
  readonly sources: readonly MergeSource[];
  readonly commune: string;
  readonly rows: EditedMapping;
  readonly onChange: (rows: EditedMapping) => void;
  /** What is asked for with this mapping, and what follows when it is there. */
  readonly choice: MergeChoice;
  readonly onDone: () => void;
}

const isNoted = (group: MappingGroup): group is ProposalNote['kind'] =>
  group === 'sameName' || group === 'alike' || group === 'notListed';
const ofLine = (problem: MergeProblem, line: number): boolean => 'line' in problem && problem.line === line;

/** Persons who are confirmed stand in the list of their hamlet's persons, of whom there may be thousands. */
const isListed = ({ person, confirmed, commune, hamlet }: EditedRow, splits: readonly SplitHamlet[]): boolean =>
  person !== null && confirmed && splits.some((split) => split.commune === commune && split.hamlet === hamlet);

interface GroupProps extends Omit<Props, 'choice' | 'onDone'>, Shown {
  readonly group: MappingGroup;
  readonly splits: readonly SplitHamlet[];
}

const Group = ({ group, ...props }: GroupProps) => {
  const t = useText();
  const { pane } = useMergeWords();
  const styles = useMergeStyles();
  const { rows, splits, commune, problems, textOf, onChange } = props;
  const own = rows.flatMap((row, index) =>
    row.group === group && !isListed(row, splits) ? [{ row, line: index + 1 }] : [],
  );
  if (own.length === 0) return null;
  const isDone = own.every(({ row }) => row.confirmed);
  return (
    <div className={styles.group}>
      <div className={styles.groupHead}>
        <h3 className={styles.heading}>
          {fill(pane.group, { title: pane.groups[group], count: numberText(t).count(own.length) })}
        </h3>
        {!isDone && (
          <Button size="small" onClick={() => onChange(confirmGroup(rows, group))}>
            {pane.confirmGroup}
          </Button>
        )}
      </div>
      {isNoted(group) && <p className={styles.note}>{pane.groupNotes[group]}</p>}
      <ul className={styles.list} aria-label={pane.groups[group]}>
        {own.map(({ row, line }) => (
          <HamletRow
            key={row.id}
            row={row}
            rows={rows}
            commune={commune}
            problems={problems.filter((problem) => ofLine(problem, line)).map(textOf)}
            onChange={onChange}
          />
        ))}
      </ul>
    </div>
  );
};

interface Shown {
  readonly problems: readonly MergeProblem[];
  readonly textOf: (problem: MergeProblem) => string;
}

/** The mapping as a file, for those with many hamlets. */
const Table = ({ commune, rows, onTake }: Pick<Props, 'commune' | 'rows'> & { readonly onTake: Props['onChange'] }) => {
  const { pane, merge } = useMergeWords();
  const styles = useMergeStyles();
  const { perform } = usePerformer();
  const { savesFiles } = useCapabilities();
  const [failure, setFailure] = useState<readonly string[]>([]);
  const take = (file: File): void => {
    const { name } = file;
    void perform(readMapping, {
      file,
      words: merge.unreadable,
      then: (reading) => {
        if (reading === null) setFailure([fill(pane.notUtf8, { file: name })]);
        else if (!reading.ok) setFailure([fill(pane.badTable, { file: name }), ...reading.problems]);
        else {
          setFailure([]);
          onTake(rowsOfTable(reading.rows, commune));
        }
      },
    });
  };
  return (
    <>
      <p className={styles.note}>{pane.table}</p>
      <div className={styles.buttons}>
        {savesFiles && <ActionButton action={saveMapping} input={{ rows: writtenRows(rows), commune }} size="small" />}
        <FileButton
          label={pane.takeTable}
          accept=".csv,.txt"
          onFiles={([file]) => {
            if (file !== undefined) take(file);
          }}
        />
      </div>
      <div role="status">
        {failure.length > 0 && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {failure.map((text) => (
                <p key={text} className={styles.text}>
                  {text}
                </p>
              ))}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
    </>
  );
};

/** Every old hamlet, confirmed row by row or kind by kind. */
export const HamletsStep = ({ sources, commune, rows, onChange, choice, onDone }: Props) => {
  const t = useText();
  const { pane, merge } = useMergeWords();
  const styles = useMergeStyles();
  const { perform } = usePerformer();
  const [problems, setProblems] = useState<readonly MergeProblem[]>([]);
  const textOf = (problem: MergeProblem): string =>
    problem.code === 'notConfirmed' ? pane.unconfirmed : problemText(problem, merge);
  const change = (next: EditedMapping): void => {
    setProblems([]);
    onChange(next);
  };
  const goOn = async (): Promise<void> => {
    const found = mergeProblems(sources, mappingRows(rows, commune), commune);
    setProblems(found);
    if (found.length > 0) return;
    await perform(mergeCommunes, choice);
    onDone();
  };
  const done = rows.filter(({ confirmed }) => confirmed).length;
  const splits = useMemo(() => splitHamlets(rows), [rows]);
  return (
    <>
      <p className={styles.text}>{pane.hamletsIntro}</p>
      {GROUPS.map((group) => (
        <Group
          key={group}
          group={group}
          sources={sources}
          commune={commune}
          rows={rows}
          splits={splits}
          problems={problems}
          textOf={textOf}
          onChange={change}
        />
      ))}
      {splits.map((split) => (
        <SplitPersons
          key={`${split.commune} ${split.hamlet}`}
          split={split}
          sources={sources}
          rows={rows}
          onChange={change}
        />
      ))}
      <Table commune={commune} rows={rows} onTake={change} />
      <div role="status">
        <p className={styles.text}>
          {fill(pane.confirmed, { done: numberText(t).count(done), all: numberText(t).count(rows.length) })}
        </p>
        {problems.length > 0 && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {fill(pane.problems, { count: problems.length })}{' '}
              {problems
                .filter((problem) => !('line' in problem))
                .map(textOf)
                .join(' ')}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div>
        <Button appearance="primary" onClick={() => void goOn()}>
          {pane.next}
        </Button>
      </div>
    </>
  );
};
