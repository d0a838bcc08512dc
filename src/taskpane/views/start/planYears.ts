import { qd1373 } from '../../../domain/regulations/qd1373-2021';

const series = Object.values(qd1373).flat();
const first = Math.min(...series.map(({ from }) => from));
const last = Math.max(...series.flatMap(({ to }) => (to === null ? [] : [to])));

/** The years of the scheme, as its decision has them. */
export const PLAN_YEARS: readonly number[] = Array.from({ length: last - first + 1 }, (_, index) => first + index);
