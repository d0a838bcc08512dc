/** People who could count, as lines of a list by hamlet, and what is supposed when some of them are ticked. */
import { byHamlet, type Candidate } from '../../../check/candidates';
import type { Supposition } from '../../../check/whatIf';
import type { CandidateRegister } from '../../../domain/indicators';

export type CandidateLine =
  | { readonly kind: 'hamlet'; readonly hamlet: string | null; readonly count: number }
  | { readonly kind: 'person'; readonly candidate: Candidate };

/** Most people first; those without a hamlet last. */
export const linesOf = (candidates: readonly Candidate[]): readonly CandidateLine[] =>
  [...byHamlet(candidates)]
    .sort(([a, first], [b, second]) => Number(a === null) - Number(b === null) || second.length - first.length)
    .flatMap(([hamlet, people]): readonly CandidateLine[] => [
      { kind: 'hamlet', hamlet, count: people.length },
      ...people.map((candidate) => ({ kind: 'person', candidate }) as const),
    ]);

const isOfClass = (why: Candidate['why']): why is 'classA' | 'classB' => why === 'classA' || why === 'classB';

/** Without an age it is not known which row of the table of ages a person leaves. */
export const canBeTried = ({ why, age }: Candidate): boolean => !isOfClass(why) || age !== null;

const peopleOf = (ticked: readonly Candidate[]): Supposition => {
  const people: Record<string, number> = {};
  for (const { hamlet } of ticked) people[hamlet ?? ''] = (people[hamlet ?? ''] ?? 0) + 1;
  return { kind: 'people', byHamlet: people };
};

const learnersOf = (ticked: readonly Candidate[], level: number | null): Supposition => {
  const reaches = level === 1 ? 1 : 2;
  return {
    kind: 'learners',
    learners: ticked.flatMap(({ age, why }) =>
      age === null || !isOfClass(why) ? [] : [{ age, literacyClass: why === 'classA' ? 'A' : 'B', reaches } as const],
    ),
  };
};

const SUPPOSITIONS: Readonly<
  Record<CandidateRegister, (ticked: readonly Candidate[], level: number | null) => Supposition>
> = { citizens: peopleOf, illiteratePeople: learnersOf };

/** `level`: of literacy, for targets about it. */
export const suppositionOf = (
  ticked: readonly Candidate[],
  register: CandidateRegister,
  level: number | null,
): Supposition => SUPPOSITIONS[register](ticked, level);
