/** DANHGIA: the verdict on one target. */
import type { AimPart } from '../../domain/bound';
import { judgeFigure, judgeYesNo } from '../../domain/judge';
import type { Percent } from '../../domain/ratio';
import { kindDefinition } from '../../domain/targetKinds';
import type { TargetKind } from '../../domain/targetKinds';
import type { Verdict } from '../../domain/verdict';
import { TARGET_KINDS_LIST } from '../choices/targets';
import { CANNOT_TELL, MET, NOT_MET, VERDICT_LABELS } from '../formula/verdictLabels';
import { scaledParts } from '../percentScale';
import { ArgumentError } from './argumentError';
import { isBlank } from './cells';
import type { Figure } from './cells';
import { defineFunction, optional, parameter } from './definition';
import type { ArgumentInput } from './input';
import { fractionOfRate, percentIn, scaleOf } from './rates';
import type { RateArgument } from './rates';

type ParameterId = 'thuc_hien' | 'chi_tieu' | 'loai' | 'nam_truoc' | 'dung_sai';
type Input = ArgumentInput<ParameterId>;

const ARGUMENT_OF: Readonly<Record<AimPart, ParameterId>> = {
  value: 'chi_tieu',
  lastYear: 'nam_truoc',
  tolerance: 'dung_sai',
};

/** An argument of a share, as it was written. */
interface GivenRate extends RateArgument {
  readonly part: AimPart;
  readonly argument: ParameterId;
}

const ratesGiven = (kind: TargetKind, input: Input): readonly GivenRate[] =>
  scaledParts(kind).flatMap((part) => {
    const figure = input.figure(ARGUMENT_OF[part]);
    return figure === null ? [] : [{ part, argument: ARGUMENT_OF[part], figure }];
  });

/** A rate that is written in another scale than the one beside it says something else than what was meant. */
const refuseMixed = (argument: ParameterId, other: ParameterId): never => {
  throw new ArgumentError(argument, 'mixedScales', { other });
};

/** What was achieved may be a fraction beside points (TYLE beside 35), but no points stand beside a fraction. */
const actualFraction = (figure: Figure, scaledBy: GivenRate | undefined): number => {
  const rate: RateArgument = { argument: 'thuc_hien', figure };
  const isPoints = scaleOf(figure) === 'points' && figure.value <= 100;
  if (isPoints && (scaledBy === undefined || scaleOf(scaledBy.figure) === 'fractions')) {
    refuseMixed('thuc_hien', 'chi_tieu');
  }
  return fractionOfRate(rate);
};

const isFractionOnly = ({ part, figure: { value, percent } }: GivenRate): boolean =>
  part === 'lastYear' && !percent && value > 0 && value <= 1;

const aimOf = (rate: GivenRate, scaledBy: GivenRate): Percent => {
  const scale = scaleOf(scaledBy.figure);
  const isPoints = scaleOf(rate.figure) === 'points' && rate.figure.value <= 100;
  if (scale === 'points' ? isFractionOnly(rate) : isPoints) refuseMixed(rate.argument, scaledBy.argument);
  return percentIn(scale, rate);
};

const judgeShare = (kind: TargetKind, actual: Figure, input: Input): Verdict => {
  const given = ratesGiven(kind, input);
  const [scaledBy] = given;
  const fraction = actualFraction(actual, scaledBy);
  const parts = given.map((rate) => [rate.part, aimOf(rate, scaledBy ?? rate)] as const);
  return judgeFigure(kind, fraction, Object.fromEntries(parts));
};

/** A level or a number of things: whole, and not negative. */
const judgeNumber = (kind: TargetKind, input: Input): Verdict => {
  const actual = input.count('thuc_hien');
  const parts = kindDefinition(kind).parts.map((part) => [part, input.count(ARGUMENT_OF[part])] as const);
  return actual === null ? 'cannotTell' : judgeFigure(kind, actual, Object.fromEntries(parts));
};

const verdictOf = (kind: TargetKind, input: Input): Verdict => {
  switch (kindDefinition(kind).judges) {
    case 'answer':
      return judgeYesNo(input.yesNo('thuc_hien'));
    case 'level':
    case 'count':
      return judgeNumber(kind, input);
    case 'share': {
      const actual = input.figure('thuc_hien');
      return actual === null ? 'cannotTell' : judgeShare(kind, actual, input);
    }
  }
};

/** Left out means "at least"; an empty cell means that the kind was not entered. */
const kindOf = (input: Input): TargetKind | null =>
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
    return isBlank(input.cell('thuc_hien')) || kind === null ? CANNOT_TELL : VERDICT_LABELS[verdictOf(kind, input)];
  },
});
