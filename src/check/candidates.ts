/** Who is nearest to counting: persons of the registers through whom a target can still be met. */
import { candidateRegisterOf } from '../domain/indicators';
import type { CandidateRegister } from '../domain/indicators';
import { nearMissOf, totalScore } from '../domain/learningCitizen';
import type { NearMiss } from '../domain/learningCitizen';
import { literacyStandard } from '../domain/literacyLevel';
import { ruleSetById } from '../domain/regulations/ruleSet';
import type { CellPlace, ParsedWorkbook } from '../workbook/parsed';
import type { CheckState } from './check';
import { planSettings, scoresOf } from './facts';
import { TABLE_OF } from './engine/lists';

/** For the eyes of whoever works on the workbook: names are shown in the pane and go nowhere else. */
export interface Candidate {
  /** Position in the register. */
  readonly row: number;
  readonly place: CellPlace | null;
  readonly name: string;
  readonly hamlet: string | null;
  readonly age: number | null;
  readonly why: NearMiss | 'classA' | 'classB';
  /** Points of a citizen; `null` for people who are not literate. */
  readonly points: number | null;
}

const ageIn = (year: number | null, birthYear: number | null): number | null =>
  year === null || birthYear === null ? null : year - birthYear;

const citizens = ({ plan, places }: ParsedWorkbook): readonly Candidate[] =>
  plan.citizens.flatMap((citizen, row): readonly Candidate[] => {
    const scores = scoresOf(citizen);
    const why = nearMissOf(scores);
    if (why === null) return [];
    return [
      {
        row,
        place: places.cell(TABLE_OF.citizens, row, 'name') ?? null,
        name: citizen.name ?? '',
        hamlet: citizen.hamlet,
        age: ageIn(plan.info.year, citizen.birthYear),
        why,
        points: totalScore(scores),
      },
    ];
  });

type Checked = Pick<CheckState, 'parsed' | 'ruleSets'>;

/** People of the band that the level asks for, the nearest to literacy (class B) first. */
const notLiterate = ({ parsed: { plan, places }, ruleSets }: Checked, level: 1 | 2): readonly Candidate[] => {
  const { especiallyDifficult, ruleSet, year } = planSettings(plan);
  const standards = ruleSetById(ruleSets, ruleSet)?.literacy ?? null;
  if (standards === null) return [];
  const { ages, degree } = literacyStandard(standards, level, especiallyDifficult ?? false);
  const wanted = degree === 1 ? ['A'] : ['B', 'A'];
  return wanted.flatMap((literacyClass) =>
    plan.illiteratePeople.flatMap((person, row): readonly Candidate[] => {
      const age = ageIn(year, person.birthYear);
      if (person.literacyClass !== literacyClass || (age !== null && (age < ages.from || age > ages.to))) return [];
      return [
        {
          row,
          place: places.cell(TABLE_OF.illiteratePeople, row, 'name') ?? null,
          name: person.name ?? '',
          hamlet: person.hamlet,
          age,
          why: literacyClass === 'A' ? 'classA' : 'classB',
          points: null,
        },
      ];
    }),
  );
};

/** `level`: that the target asks for. */
const IN_REGISTER: Readonly<
  Record<CandidateRegister, (checked: Checked, level: number | null) => readonly Candidate[]>
> = {
  citizens: ({ parsed }) => citizens(parsed),
  illiteratePeople: (checked, level) => notLiterate(checked, level === 1 ? 1 : 2),
};

/** Candidates for the target in that row of the plan; none for targets without a register of persons. */
export const candidatesFor = (checked: Checked, targetRow: number): readonly Candidate[] => {
  const { parsed } = checked;
  const target = parsed.plan.targets[targetRow];
  const register = candidateRegisterOf((target?.code ?? '').trim().toUpperCase());
  return register === null ? [] : IN_REGISTER[register](checked, target?.value ?? null);
};

/** The same by hamlet, in the order of the register; `null` gathers those without one. */
export const byHamlet = (candidates: readonly Candidate[]): ReadonlyMap<string | null, readonly Candidate[]> => {
  const groups = new Map<string | null, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.hamlet);
    if (group === undefined) groups.set(candidate.hamlet, [candidate]);
    else group.push(candidate);
  }
  return groups;
};
