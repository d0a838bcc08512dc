/** Nghị định 135/2020/NĐ-CP (18/11/2020): retirement age by year, which ends the working age. */
import { figuresOf, LAST_CHECKED_ON } from './figure';
import type { Figure } from './figure';

/** Ages in months. */
export interface WorkingAge {
  readonly lowest: number;
  readonly retirementMale: number;
  readonly retirementFemale: number;
}

const figure = figuresOf({ document: 'Nghị định 135/2020/NĐ-CP', from: 2021, to: 2035, checkedOn: LAST_CHECKED_ON });

const age = (years: number, months = 0): number => 12 * years + months;

/** Year, retirement age of men, of women. */
const TABLE: readonly (readonly [number, number, number])[] = [
  [2021, age(60, 3), age(55, 4)],
  [2022, age(60, 6), age(55, 8)],
  [2023, age(60, 9), age(56)],
  [2024, age(61), age(56, 4)],
  [2025, age(61, 3), age(56, 8)],
  [2026, age(61, 6), age(57)],
  [2027, age(61, 9), age(57, 4)],
  [2028, age(62), age(57, 8)],
  [2029, age(62), age(58)],
  [2030, age(62), age(58, 4)],
  [2031, age(62), age(58, 8)],
  [2032, age(62), age(59)],
  [2033, age(62), age(59, 4)],
  [2034, age(62), age(59, 8)],
  [2035, age(62), age(60)],
];

/** One figure a year. */
export const workingAgeSeries: readonly Figure<WorkingAge>[] = TABLE.map(([year, retirementMale, retirementFemale]) =>
  figure<WorkingAge>({
    id: `nd135.workingAge${String(year)}`,
    title: `Tuổi nghỉ hưu trong điều kiện lao động bình thường, năm ${String(year)}`,
    article: 'Điều 4 khoản 2',
    certainty: 'high',
    basis: 'assumed',
    readIn: 'chưa đối chiếu bản gốc; tuổi thấp nhất (15) theo Bộ luật Lao động 2019, Điều 3',
    from: year,
    to: year,
    value: { lowest: age(15), retirementMale, retirementFemale },
  }),
);
