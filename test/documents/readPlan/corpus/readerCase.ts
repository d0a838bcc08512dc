import type { IndicatorCode } from '../../../../src/domain/indicators';
import type { TargetKind } from '../../../../src/domain/targetKinds';

/** Code (`null`: the commune's own), kind, value, and the year it is for: that of the plan where it is left out. */
export type Expected = readonly [
  code: IndicatorCode | null,
  kind: TargetKind | null,
  value: number | null,
  year?: number | null,
];

/** A text or layout written for the tests, in invented words and figures, with what a careful reader takes out of it. */
export interface ReaderCase {
  readonly name: string;
  /** A text, or the bytes of a Word file. */
  readonly source: string | Uint8Array;
  /** The year of the plan; `null`: the text does not say. */
  readonly year: number | null;
  readonly expected: readonly Expected[];
  /** Pieces of the text with a figure that is no target: to be listed as set aside, or asked about. */
  readonly noTargets: readonly string[];
}

interface Given {
  readonly year?: number | null;
  readonly noTargets?: readonly string[];
}

const YEAR = 2026;

/** A whole plan around the lines of its targets. */
export const planAround = (lines: readonly string[], title = `Xây dựng xã hội học tập năm ${String(YEAR)}`): string =>
  [
    'ỦY BAN NHÂN DÂN',
    'XÃ NÀ SA',
    'Nà Sa, ngày 12 tháng 01 năm 2026',
    'KẾ HOẠCH',
    `${title} trên địa bàn xã Nà Sa`,
    'I. MỤC ĐÍCH, YÊU CẦU',
    'Tạo cơ hội học tập cho mọi người dân.',
    'II. MỤC TIÊU CỤ THỂ',
    ...lines,
    'III. NHIỆM VỤ, GIẢI PHÁP',
    'Đẩy mạnh tuyên truyền.',
  ].join('\n');

/** Targets in the part that holds them, one line each. */
export const inPart = (
  name: string,
  lines: readonly string[],
  expected: readonly Expected[],
  { year = YEAR, noTargets = [] }: Given = {},
): ReaderCase => ({ name, source: planAround(lines), year, expected, noTargets });

/** A document as a whole. */
export const whole = (
  name: string,
  source: string | Uint8Array,
  expected: readonly Expected[],
  { year = YEAR, noTargets = [] }: Given = {},
): ReaderCase => ({ name, source, year, expected, noTargets });
