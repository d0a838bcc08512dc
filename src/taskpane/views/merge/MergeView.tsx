import { useEffect, useMemo, useRef, useState } from 'react';
import { proposedCommune, sourcesIn } from '../../../check/merger';
import { fill } from '../../../i18n/fill';
import { COMMUNE_KIND_WORDS } from '../../../vietnamese/placeWords';
import type { MergeAnswers, MergeQuestion } from '../../../workbook/merge/mergeLine';
import { proposeMapping } from '../../../workbook/merge/proposeMapping';
import type { MergeSource } from '../../../workbook/merge/source';
import { EntryFrame } from '../../parts/EntryFrame';
import type { OldFiles } from '../../port/WorkbookPort';
import { usePaneState, useStore } from '../../state/PaneContext';
import { numberText } from '../../text/numberText';
import { useText } from '../../text/TextContext';
import { useMergeWords } from '../../text/useMergeWords';
import { MadeWorkbookView } from '../made/MadeWorkbookView';
import { AnswersStep } from './AnswersStep';
import { firstRows, mappingRows, type EditedMapping } from './editedMapping';
import { FilesStep, type NewCommune } from './FilesStep';
import { HamletsStep } from './HamletsStep';
import { useMergeStyles } from './mergeStyles';

const STEPS = ['files', 'hamlets', 'answers', 'preview'] as const;
type Step = (typeof STEPS)[number];

/** What the communes became where that is known; one workbook alone keeps its name, until somebody says otherwise. */
const firstCommune = (sources: readonly MergeSource[]): NewCommune => {
  const [only, another] = sources;
  if (only === undefined || another !== undefined) return proposedCommune(sources) ?? { name: '', code: '' };
  const { commune, communeKind, code } = only.plan.info;
  const kind = communeKind === null ? '' : `${COMMUNE_KIND_WORDS[communeKind][0]} `;
  return { name: commune === null ? '' : `${kind}${commune}`, code: code ?? '' };
};

interface Begun {
  readonly of: OldFiles | null;
  readonly step: Step;
  readonly commune: NewCommune;
  readonly rows: EditedMapping;
  /** As they were asked with nothing answered: an answer does not take its question away. */
  readonly questions: readonly MergeQuestion[];
  readonly answers: MergeAnswers;
}

const beginning = (of: OldFiles | null, sources: readonly MergeSource[]): Begun => ({
  of,
  step: 'files',
  commune: firstCommune(sources),
  rows: firstRows(proposeMapping(sources)),
  questions: [],
  answers: new Map(),
});

/** What was confirmed and answered lasts while the steps are gone through; other files begin anew. */
const useBegun = (files: OldFiles | null, sources: readonly MergeSource[]) => {
  const [begun, setBegun] = useState(() => beginning(files, sources));
  const current = begun.of === files ? begun : beginning(files, sources);
  if (current !== begun) setBegun(current);
  return { begun: current, change: (part: Partial<Begun>) => setBegun((before) => ({ ...before, ...part })) };
};

const StepTitle = ({ step }: { readonly step: Step }) => {
  const { pane } = useMergeWords();
  const styles = useMergeStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) title.current?.focus();
    isFirst.current = false;
  }, [step]);
  return (
    <h2 ref={title} tabIndex={-1} className={styles.heading}>
      {fill(pane.step, { n: STEPS.indexOf(step) + 1, of: STEPS.length, title: pane[step] })}
    </h2>
  );
};

/** Communes into one, or a part of one: files, hamlets, answers, the new workbook. The old ones are never changed. */
export const MergeView = () => {
  const t = useText();
  const { pane } = useMergeWords();
  const styles = useMergeStyles();
  const { dispatch, getState } = useStore();
  const { files, merged } = usePaneState((state) => state.merging);
  const sources = useMemo(() => sourcesIn(files?.old ?? []), [files]);
  const { begun, change } = useBegun(files, sources);
  const { step, commune, rows, questions, answers } = begun;
  const choice = {
    mapping: mappingRows(rows, commune.name),
    commune: commune.name.trim(),
    code: commune.code.trim() || null,
    answers,
  };
  const back = (): void => {
    const before = STEPS[STEPS.indexOf(step) - 1];
    if (before === undefined) dispatch({ type: 'entryOpened', entry: null });
    else change({ step: before });
  };
  /** A fault leaves the step where it is: it is told in the bar on top. */
  const goOn = (next: (of: readonly MergeQuestion[]) => Partial<Begun>): void => {
    const { merged: made } = getState().merging;
    if (made !== null) change(next(made.questions));
  };
  return (
    <EntryFrame name="merge" onBack={back}>
      <StepTitle step={step} />
      {step === 'files' && (
        <FilesStep
          sources={sources}
          commune={commune}
          onChange={(own) => change({ commune: own })}
          onDone={() => change({ step: 'hamlets' })}
        />
      )}
      {step === 'hamlets' && (
        <HamletsStep
          sources={sources}
          commune={choice.commune}
          rows={rows}
          onChange={(own) => change({ rows: own })}
          choice={{ ...choice, answers: new Map() }}
          onDone={() => goOn((asked) => ({ step: 'answers', questions: asked }))}
        />
      )}
      {step === 'answers' && (
        <AnswersStep
          questions={questions}
          year={sources[0]?.plan.info.year ?? null}
          answers={answers}
          onAnswers={(own) => change({ answers: own })}
          choice={choice}
          onDone={() => goOn(() => ({ step: 'preview' }))}
        />
      )}
      {step === 'preview' && merged !== null && (
        <>
          <MadeWorkbookView
            heading={fill(pane.made, { commune: choice.commune, hamlets: numberText(t).count(merged.hamlets) })}
            made={merged.made}
          />
          <p className={styles.note}>{pane.ownLeft}</p>
        </>
      )}
    </EntryFrame>
  );
};
