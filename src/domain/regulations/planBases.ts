/**
 * Texts on which a plan may rest besides the scheme itself, for its preamble. A plan is offered those that were there
 * before its year began. None was read in the Official Gazette; the user is told so.
 */
import type { Certainty } from './figure';
import { LAST_CHECKED_ON } from './figure';

interface PlanBasis {
  readonly id: string;
  /** By this it is known again in a paragraph. */
  readonly number: string;
  /** As a preamble names it, from the kind of text on. */
  readonly document: string;
  /** First year of the plan to which it is offered. */
  readonly from: number;
  /** How sure we are of number and content. */
  readonly certainty: Certainty;
  readonly checkedOn: string;
  readonly readIn: string;
}

const basis = (own: Omit<PlanBasis, 'from' | 'checkedOn'>): PlanBasis => ({
  ...own,
  from: 2026,
  checkedOn: LAST_CHECKED_ON,
});

export const PLAN_BASES: readonly PlanBasis[] = [
  basis({
    id: 'basis.nq71',
    number: '71-NQ/TW',
    document: 'Nghị quyết số 71-NQ/TW ngày 22/8/2025 của Bộ Chính trị về đột phá phát triển giáo dục và đào tạo',
    certainty: 'high',
    readIn: 'vietnam.vn, vietbao.vn 16/9/2025 (tin, chưa đối chiếu bản gốc)',
  }),
  basis({
    id: 'basis.nq249',
    number: '249/2025/QH15',
    document:
      'Nghị quyết số 249/2025/QH15 của Quốc hội về Chương trình mục tiêu quốc gia hiện đại hóa, nâng cao chất lượng giáo dục và đào tạo giai đoạn 2026 - 2035',
    certainty: 'high',
    readIn: 'vnexpress.net 06/01/2026, vietnamplus.vn 08/01/2026 (tin, chưa đối chiếu bản gốc)',
  }),
  basis({
    id: 'basis.qd51',
    number: '51/2025/QĐ-TTg',
    document:
      'Quyết định số 51/2025/QĐ-TTg ngày 29/12/2025 của Thủ tướng Chính phủ ban hành Bộ tiêu chí quốc gia về nông thôn mới giai đoạn 2026 - 2030',
    certainty: 'high',
    readIn: 'xaydungchinhsach.chinhphu.vn 30/12/2025 (chưa đọc phần giáo dục của Phụ lục I)',
  }),
];

/** The number alone: '51/2025/QĐ-TTg' stands neither in '151/2025/QĐ-TTg' nor in '51/2025/QĐ-TTg1'. */
const CITED: ReadonlyMap<PlanBasis, RegExp> = new Map(
  PLAN_BASES.map((one) => [one, new RegExp(`(?<![\\p{L}\\p{N}/-])${one.number}(?![\\p{L}\\p{N}/-])`, 'u')]),
);

export const planBasesCited = (text: string): readonly PlanBasis[] =>
  PLAN_BASES.filter((one) => CITED.get(one)?.test(text.normalize('NFC')) === true);

export const planBasesIn = (year: number): readonly PlanBasis[] => PLAN_BASES.filter(({ from }) => from <= year);
