import { Button, Field, MessageBar, MessageBarBody, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../../../i18n/fill';
import type { MergeAnswers, MergeQuestion } from '../../../workbook/merge/mergeLine';
import { sheetOf } from '../../../workbook/merge/problemText';
import type { PlanValue } from '../../../workbook/plan';
import { mergeCommunes, type MergeChoice } from '../../actions/mergeCommunes';
import { readLastYear } from '../../actions/readLastYear';
import { FileButton } from '../../parts/FileButton';
import { usePaneState, usePerformer } from '../../state/PaneContext';
import { numberText } from '../../text/numberText';
import { useText } from '../../text/TextContext';
import { useMergeWords } from '../../text/useMergeWords';
import { RefusedFiles } from '../made/RefusedFiles';
import { useMergeStyles } from './mergeStyles';

/** Each value once, with all who have it; a blank is an answer, too. */
const optionsOf = ({
  parts,
}: MergeQuestion): readonly { readonly value: PlanValue; readonly text: string; readonly of: string }[] => {
  const byValue = new Map<PlanValue, { text: string; of: string[] }>();
  for (const { value, shown = '', of } of parts) {
    if (value === null) continue;
    const known = byValue.get(value) ?? { text: shown, of: [] };
    known.of.push(of);
    byValue.set(value, known);
  }
  return [...byValue].map(([value, { text, of }]) => ({ value, text, of: of.join(', ') }));
};

interface QuestionProps {
  readonly question: MergeQuestion;
  readonly answers: MergeAnswers;
  readonly onAnswer: (value: PlanValue) => void;
}

const NOTHING = 'blank';

const Question = ({ question, answers, onAnswer }: QuestionProps) => {
  const { pane } = useMergeWords();
  const options = optionsOf(question);
  const answer = answers.get(question.id);
  const chosen = answer === null ? NOTHING : String(options.findIndex(({ value }) => value === answer));
  const sheet = sheetOf(question.at);
  return (
    <Field label={fill(pane.question, { sheet, subject: question.subject })}>
      <RadioGroup
        value={answer === undefined ? '' : chosen}
        onChange={(_, { value }) => onAnswer(value === NOTHING ? null : (options[Number(value)]?.value ?? null))}
      >
        {options.map(({ text, of }, index) => (
          <Radio key={index} value={String(index)} label={fill(pane.option, { value: text, of })} />
        ))}
        <Radio value={NOTHING} label={pane.blank} />
      </RadioGroup>
    </Field>
  );
};

/** All that one of the communes says, where it says something. */
const TakeAll = ({
  questions,
  onTake,
}: {
  readonly questions: readonly MergeQuestion[];
  readonly onTake: (of: string) => void;
}) => {
  const { pane } = useMergeWords();
  const styles = useMergeStyles();
  const communes = [...new Set(questions.flatMap(({ parts }) => parts.map(({ of }) => of)))];
  const [of, setOf] = useState(communes[0] ?? '');
  return (
    <div className={styles.buttons}>
      <Field label={pane.takeAll} orientation="horizontal" size="small">
        <Select size="small" value={of} onChange={(_, { value }) => setOf(value)}>
          {communes.map((own) => (
            <option key={own} value={own}>
              {own}
            </option>
          ))}
        </Select>
      </Field>
      <Button size="small" onClick={() => onTake(of)}>
        {pane.take}
      </Button>
    </div>
  );
};

const LastYearFiles = ({ year }: { readonly year: number }) => {
  const t = useText();
  const { pane } = useMergeWords();
  const styles = useMergeStyles();
  const { perform } = usePerformer();
  const lastYear = usePaneState(({ merging }) => merging.lastYear);
  return (
    <>
      <p className={styles.note}>{fill(pane.lastYear, { year: year - 1 })}</p>
      <FileButton
        label={t('action.readLastYear')}
        accept=".xlsx,.xlsm"
        multiple
        onFiles={(chosen) => void perform(readLastYear, chosen)}
      />
      <div role="status">
        {lastYear?.kind === 'known' && (
          <p className={styles.text}>
            {fill(pane.lastYearKnown, { count: numberText(t).count(lastYear.results.size), year: year - 1 })}
          </p>
        )}
        {lastYear?.kind === 'wrongYear' && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {fill(pane.lastYearWrong, { ...lastYear, found: lastYear.found ?? pane.noYear })}
            </MessageBarBody>
          </MessageBar>
        )}
        {lastYear?.kind === 'wrongCommunes' && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {fill(pane.lastYearCommunes, { now: lastYear.now.join(', '), before: lastYear.before.join(', ') })}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {lastYear?.kind === 'refused' && <RefusedFiles refused={lastYear.refused} />}
    </>
  );
};

interface Props {
  readonly questions: readonly MergeQuestion[];
  /** Of the plans that are merged. */
  readonly year: number | null;
  readonly answers: MergeAnswers;
  readonly onAnswers: (answers: MergeAnswers) => void;
  readonly choice: MergeChoice;
  readonly onDone: () => void;
}

const answered = (answers: MergeAnswers, given: readonly (readonly [string, PlanValue])[]): MergeAnswers =>
  new Map([...answers, ...given]);

/** What the plans say differently, answered by whoever merges; and last year's workbooks, where they are at hand. */
export const AnswersStep = ({ questions, year, answers, onAnswers, choice, onDone }: Props) => {
  const { pane } = useMergeWords();
  const styles = useMergeStyles();
  const { perform } = usePerformer();
  const open = questions.filter(({ id }) => !answers.has(id));
  const takeAll = (of: string): void =>
    onAnswers(
      answered(
        answers,
        questions.flatMap(({ id, parts }) =>
          parts.flatMap((part) => (part.of === of && part.value !== null ? [[id, part.value] as const] : [])),
        ),
      ),
    );
  const goOn = async (): Promise<void> => {
    await perform(mergeCommunes, choice);
    onDone();
  };
  return (
    <>
      <p className={styles.text}>{questions.length === 0 ? pane.noAnswers : pane.answersIntro}</p>
      {questions.length > 0 && <TakeAll questions={questions} onTake={takeAll} />}
      {questions.map((question) => (
        <Question
          key={question.id}
          question={question}
          answers={answers}
          onAnswer={(value) => onAnswers(answered(answers, [[question.id, value]]))}
        />
      ))}
      {year !== null && <LastYearFiles year={year} />}
      <div role="status">
        {open.length > 0 && <p className={styles.text}>{fill(pane.openLeft, { count: open.length })}</p>}
      </div>
      <div className={styles.buttons}>
        {open.length > 0 && (
          <Button
            onClick={() =>
              onAnswers(
                answered(
                  answers,
                  open.map(({ id }) => [id, null]),
                ),
              )
            }
          >
            {pane.leaveOpen}
          </Button>
        )}
        <Button appearance="primary" disabledFocusable={open.length > 0} onClick={() => void goOn()}>
          {pane.preview}
        </Button>
      </div>
    </>
  );
};
