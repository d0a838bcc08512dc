/** DANHGIA: the verdict on one target. */
import type { AimPart, AimParts } from '../../domain/bound';
import { judgeFigure, judgeYesNo } from '../../domain/judge';
import { kindDefinition } from '../../domain/targetKinds';
import type { TargetKind } from '../../domain/targetKinds';
import { TARGET_KINDS_LIST } from '../choices/targets';
import { CANNOT_TELL, MET, NOT_MET, VERDICT_LABELS } from '../formula/verdictLabels';
import { scaledParts, scaleOf } from '../percentScale';
import { isBlank } from './cells';
import { defineFunction, optional, parameter } from './definition';
import type { ArgumentInput } from './input';

type ParameterId = 'thuc_hien' | 'chi_tieu' | 'loai' | 'nam_truoc' | 'dung_sai';
type Input = ArgumentInput<ParameterId>;

const ARGUMENT_OF: Readonly<Record<AimPart, ParameterId>> = {
  value: 'chi_tieu',
  lastYear: 'nam_truoc',
  tolerance: 'dung_sai',
};

const partsGiven = (input: Input, parts: readonly AimPart[]): AimParts =>
  Object.fromEntries(parts.map((part) => [part, input.number(ARGUMENT_OF[part])]));

const inMillionths = (parts: AimParts, percentOf: (value: number) => number): AimParts =>
  Object.fromEntries(
    Object.entries(parts).map(([part, value]) => [part, value === null ? null : percentOf(value)] as const),
  );

const judgeNumber = (kind: TargetKind, actual: number, input: Input): string => {
  const { judges, parts } = kindDefinition(kind);
  if (judges !== 'share') return VERDICT_LABELS[judgeFigure(kind, actual, partsGiven(input, parts))];
  const scaledBy = scaledParts(kind);
  const given = partsGiven(input, scaledBy);
  const scale = scaleOf(scaledBy.map((part) => given[part] ?? undefined).find((value) => value !== undefined));
  return VERDICT_LABELS[judgeFigure(kind, scale.fractionOf(actual), inMillionths(given, scale.percentOf))];
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
    if (isBlank(input.cell('thuc_hien')) || kind === null) return CANNOT_TELL;
    if (kindDefinition(kind).judges === 'answer') return VERDICT_LABELS[judgeYesNo(input.yesNo('thuc_hien'))];
    const actual = input.number('thuc_hien');
    return actual === null ? CANNOT_TELL : judgeNumber(kind, actual, input);
  },
});
