/** The title "Công dân học tập": ten scores of a person (Quyết định 324/QĐ-KHVN). */
import type { Scores } from './figures';
import type { Count } from './ratio';
import { qd324 } from './regulations/qd324-khvn';

const { indicators, highestScore } = qd324.scale.value;
const { leastTotal, leastScore } = qd324.title.value;

export const isScore = (score: Count): score is number =>
  score !== null && Number.isFinite(score) && score >= 0 && score <= highestScore;

/** Half and tenth points add up to 79.99999999999999 where the form says 80. */
const scoreSum = (scores: readonly number[]): number =>
  Math.round(scores.reduce((total, score) => total + score, 0) * 1000) / 1000;

/** Sum of the ten scores; `null` unless all ten are there and within the scale. */
export const totalScore = (scores: Scores): Count =>
  scores.length === indicators && scores.every(isScore) ? scoreSum(scores.filter(isScore)) : null;

export type Title = 'met' | 'notMet';

/** Total high enough and no indicator too low; `null` while a score is missing on which it depends. */
export const titleOf = (scores: Scores): Title | null => {
  const given = scores.filter(isScore);
  const missing = Math.max(0, indicators - given.length);
  if (given.some((score) => score < leastScore)) return 'notMet';
  if (scoreSum(given) + missing * highestScore < leastTotal) return 'notMet';
  return missing === 0 && scores.length === indicators ? 'met' : null;
};

/** Points below the total that still count as a near miss: our choice, no rule of the law. */
const NEAR = 5;

/** How a person just misses the title: by a few points in all, or by one indicator that is too low. */
export type NearMiss = 'points' | 'oneIndicator';

export const nearMissOf = (scores: Scores): NearMiss | null => {
  const total = totalScore(scores);
  if (total === null || titleOf(scores) === 'met') return null;
  const low = scores.filter(isScore).filter((score) => score < leastScore);
  const [lowest] = low;
  if (lowest === undefined) return total >= leastTotal - NEAR ? 'points' : null;
  return low.length === 1 && total + leastScore - lowest >= leastTotal ? 'oneIndicator' : null;
};

export interface Citizen {
  readonly hamlet: string | null;
  readonly birthYear: number | null;
  readonly scores: Scores;
}

export interface CitizenCount {
  /** Persons with the title. */
  readonly n: number;
  /** Persons of whom it is not known, because scores or, where it matters, the year of birth are missing; those who cannot reach the title any more are not among them. */
  readonly unresolved: number;
  /** Of those: persons with a missing score, and persons whose year of birth is missing. */
  readonly withoutScores: number;
  readonly withoutBirthYear: number;
}

export interface CountingRule {
  /** Leave out pupils, that is everybody under 18 in the plan's year. */
  readonly excludePupils: boolean;
  readonly year: number | null;
}

/** Age from which a person is no longer counted among the pupils. */
export const ADULT_FROM = 18;

type Standing = 'counts' | 'doesNotCount' | 'withoutScores' | 'withoutBirthYear';

const standingOf = ({ birthYear, scores }: Citizen, { excludePupils, year }: CountingRule): Standing => {
  const title = titleOf(scores);
  if (title === 'notMet') return 'doesNotCount';
  if (excludePupils && birthYear !== null && year !== null && year - birthYear < ADULT_FROM) return 'doesNotCount';
  if (title === null) return 'withoutScores';
  return excludePupils && (birthYear === null || year === null) ? 'withoutBirthYear' : 'counts';
};

/** Counts persons with the title over a register: persons, never attendances. */
export const countCitizens = (citizens: readonly Citizen[], rule: CountingRule): CitizenCount => {
  const standings = citizens.map((citizen) => standingOf(citizen, rule));
  const count = (wanted: Standing) => standings.filter((standing) => standing === wanted).length;
  const withoutScores = count('withoutScores');
  const withoutBirthYear = count('withoutBirthYear');
  return { n: count('counts'), unresolved: withoutScores + withoutBirthYear, withoutScores, withoutBirthYear };
};
