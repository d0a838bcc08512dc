/** A merger of workbooks, from the plans that were read to the lines that tell of it: the command line and the pane share it. */
import { formerCommune, successorOf } from '../domain/communes';
import { nameKey } from '../vietnamese/nameKey';
import { COMMUNE_KIND_WORDS, splitCommune } from '../vietnamese/placeWords';
import type { CarryLine } from '../workbook/carry/line';
import { sortedLines } from '../workbook/carry/nextYear';
import { notCarried } from '../workbook/carry/notCarried';
import { carriedLines } from '../workbook/merge/carriedLines';
import type { MergeAnswers, MergeLine } from '../workbook/merge/mergeLine';
import { sourcesOf, type MergeSource } from '../workbook/merge/source';
import type { ParsedWorkbook } from '../workbook/parsed';
import type { Plan, PlanValue } from '../workbook/plan';
import { resultsTogether } from './resultsTogether';

/** A workbook from which another is made. */
export interface OldWorkbook {
  /** Of its file, without folder and ending. */
  readonly name: string;
  /** In the words of today's template. */
  readonly plan: Plan;
  readonly parsed: ParsedWorkbook;
}

export const sourcesIn = (old: readonly OldWorkbook[]): readonly MergeSource[] =>
  sourcesOf(old.map(({ plan, name }) => ({ plan, otherwise: name })));

/** What is said of the new commune itself goes before what the old plans say. `code`: `null` where it has none yet. */
export const answersFor = (commune: string | null, code?: string | null): MergeAnswers => {
  const { name, kind } = splitCommune(commune ?? '');
  return new Map([
    ...(commune === null ? [] : [['commune', name] as const]),
    ...(kind === null ? [] : [['communeKind', kind] as const]),
    ...(code === undefined ? [] : [['code', code] as const]),
  ]);
};

/** What these communes became, where that is known: name with its kind, and code. */
export const proposedCommune = (
  sources: readonly MergeSource[],
): { readonly name: string; readonly code: string } | null => {
  const isSame = (a: string, b: string): boolean => nameKey(a) === nameKey(b);
  const former = sources.map(({ code, plan }) => formerCommune({ name: plan.info.commune ?? '', code }, isSame));
  const year = sources[0]?.plan.info.year ?? null;
  const codes = former.flatMap((one) => one?.code ?? []);
  if (year === null || codes.length < former.length) return null;
  const found = successorOf(codes, `${String(year)}-12-31`);
  return found === undefined ? null : { name: `${COMMUNE_KIND_WORDS[found.kind][0]} ${found.name}`, code: found.code };
};

export type LastYear =
  | { readonly kind: 'known'; readonly results: ReadonlyMap<string, PlanValue> }
  /** A workbook of another year. */
  | { readonly kind: 'wrongYear'; readonly name: string; readonly found: number | null; readonly wanted: number }
  /** Not the communes that are merged. */
  | { readonly kind: 'wrongCommunes'; readonly now: readonly string[]; readonly before: readonly string[] };

const keysOf = (sources: readonly MergeSource[]): string => sources.map(({ label }) => nameKey(label)).join('\n');
const labelsOf = (sources: readonly MergeSource[]): readonly string[] => sources.map(({ label }) => label);

/** Results of the year before, of the new commune, from the counts of the old ones. `year`: of the plans that are merged. */
export const lastYearOf = (sources: readonly MergeSource[], year: number, before: readonly OldWorkbook[]): LastYear => {
  const wrong = before.find(({ plan }) => plan.info.year !== year - 1);
  if (wrong !== undefined)
    return { kind: 'wrongYear', name: wrong.name, found: wrong.plan.info.year, wanted: year - 1 };
  const then = sourcesIn(before);
  return keysOf(sources) === keysOf(then)
    ? { kind: 'known', results: resultsTogether(then) }
    : { kind: 'wrongCommunes', now: labelsOf(sources), before: labelsOf(then) };
};

/** What of an old workbook no plan holds. */
const lostOf = ({ name, parsed }: OldWorkbook): readonly CarryLine[] =>
  notCarried(parsed).map((line) => ({ ...line, subject: `${name}: ${line.subject}` }));

/** For the sheet "Đã chuyển" of the new workbook. */
export const toldOf = (lines: readonly MergeLine[], old: readonly OldWorkbook[]): readonly CarryLine[] =>
  sortedLines([...carriedLines(lines), ...old.flatMap(lostOf)]);
