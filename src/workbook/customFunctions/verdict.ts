/** DANHGIA: the verdict on one target. */
import { percent, percentOfFraction } from '../../domain/ratio';
import type { Percent } from '../../domain/ratio';
import { TARGET_KINDS_LIST } from '../choices/targets';
import type { ChoiceId } from '../choices';
import { CANNOT_TELL, MET, NOT_MET } from '../formula/verdictLabels';
import { isBlank } from './cells';
import { defineFunction, optional, parameter } from './definition';
import type { ArgumentInput } from './input';

type Kind = ChoiceId<typeof TARGET_KINDS_LIST>;
type ParameterId = 'thuc_hien' | 'chi_tieu' | 'loai' | 'nam_truoc' | 'dung_sai';
type Input = ArgumentInput<ParameterId>;

const ONE = 1_000_000;

const verdict = (met: boolean): string => (met ? MET : NOT_MET);

/**
 * Percentages as a cell holds them: 0,35 and 35 % are fractions. A target above 1 is written in percentage points,
 * and so are tolerance and last year's rate beside it, and what was achieved when that is above 1 as well.
 */
interface Scale {
  percentOf(value: number): Percent;
  fractionOf(value: number): number;
}

const FRACTIONS: Scale = { percentOf: percentOfFraction, fractionOf: (value) => value };

/**
 * A rate in points is n/d*100 and no longer the nearest double of n/d (29 of 100 gives 28.999999999999996); eleven
 * decimals bring it back, and two rates of fewer than a million people differ by more than that.
 */
const POINTS: Scale = {
  percentOf: percent,
  fractionOf: (value) => (value > 1 ? Number(value.toFixed(11)) / 100 : value),
};

const scaleOf = (value: number): Scale => (value > 1 ? POINTS : FRACTIONS);

/**
 * `actual` is a quotient n/d, that is the double nearest to it, and `millionths`/`of` the double nearest to the bound.
 * Rounding keeps the order, and two different ratios of fewer than 10^9 people and of millionths are at least 10^-15
 * apart, more than the distance of neighbouring doubles below 1: comparing the doubles is comparing the ratios.
 */
const isAtLeast = (actual: number, millionths: number, of = ONE): boolean => actual >= millionths / of;

const reaches = (actual: number, target: number): boolean =>
  isAtLeast(scaleOf(target).fractionOf(actual), scaleOf(target).percentOf(target));

/** A rate counts as kept when it rounds to last year's, of which the cell holds whole millionths. */
const keeps = (actual: number, lastYear: number, scale: Scale): boolean =>
  isAtLeast(scale.fractionOf(actual), 2 * scale.percentOf(lastYear) - 1, 2 * ONE);

const about = (actual: number, target: number, tolerance: number | null): boolean => {
  if (tolerance === null) return reaches(actual, target);
  const scale = scaleOf(target);
  return isAtLeast(scale.fractionOf(actual), Math.max(0, scale.percentOf(target) - scale.percentOf(tolerance)));
};

const keepRate = (actual: number, target: number | null, lastYear: number | null): string => {
  if (target === null) return lastYear === null ? CANNOT_TELL : verdict(keeps(actual, lastYear, scaleOf(lastYear)));
  return verdict(reaches(actual, target) && (lastYear === null || keeps(actual, lastYear, scaleOf(target))));
};

const all = (actual: number, target: number | null): boolean =>
  (target === null ? actual : scaleOf(target).fractionOf(actual)) >= 1;

const judgeNumber = (kind: Exclude<Kind, 'yesNo'>, actual: number, input: Input): string => {
  const target = input.number('chi_tieu');
  if (kind === 'all') return verdict(all(actual, target));
  if (kind === 'keepRate') return keepRate(actual, target, input.number('nam_truoc'));
  if (target === null) return CANNOT_TELL;
  switch (kind) {
    case 'atLeast':
      return verdict(reaches(actual, target));
    case 'above':
      return verdict(scaleOf(target).fractionOf(actual) > scaleOf(target).percentOf(target) / ONE);
    case 'about':
      return verdict(about(actual, target, input.number('dung_sai')));
    case 'keepLevel':
    case 'count':
      return verdict(actual >= target);
  }
};

const judgeAnswer = (input: Input): string => {
  const answer = input.yesNo('thuc_hien');
  return answer === null ? CANNOT_TELL : verdict(answer);
};

/** Left out means "at least"; an empty cell means that the kind was not entered. */
const kindOf = (input: Input): Kind | null =>
  input.isOmitted('loai') ? 'atLeast' : input.choice('loai', TARGET_KINDS_LIST);

export const danhGia = defineFunction({
  id: 'DANHGIA',
  category: 'targets',
  parameters: [
    parameter('thuc_hien', 'any'),
    parameter('chi_tieu', 'any'),
    optional('loai', 'text'),
    optional('nam_truoc', 'number'),
    optional('dung_sai', 'number'),
  ],
  result: 'scalar',
  examples: [
    { args: [0.35, 0.35], result: MET },
    { args: [0.35, 0.35, 'Trên mức'], result: NOT_MET },
    { args: [34.9, 35], result: NOT_MET },
    { args: [0.224, 0.23, 'Khoảng', null, 0.01], result: MET },
    { args: [2, 2, 'Giữ vững mức độ'], result: MET },
    { args: [0.98, null, 'Duy trì tỷ lệ', 0.985], result: NOT_MET },
    { args: ['Có', null, 'Có hoặc không'], result: MET },
    { args: ['', 0.35], result: CANNOT_TELL },
  ],
  run: (input) => {
    const kind = kindOf(input);
    if (isBlank(input.cell('thuc_hien')) || kind === null) return CANNOT_TELL;
    if (kind === 'yesNo') return judgeAnswer(input);
    const actual = input.number('thuc_hien');
    return actual === null ? CANNOT_TELL : judgeNumber(kind, actual, input);
  },
});
