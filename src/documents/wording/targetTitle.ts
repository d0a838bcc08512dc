/** The text of a target with the figure that the plan sets, whatever figure was typed into the text. */
import { highestLevel } from '../../domain/indicator';
import { indicatorOf } from '../../domain/indicators';
import { run } from '../documentModel';
import type { Run } from '../documentModel';
import { documentWords as words } from '../../i18n/vi/documents';
import type { PlanTargetRow } from '../../workbook/plan';
import { figure, pointsText } from './figures';
import { sentence } from './sentence';
import { withoutEnd } from '../../vietnamese/textEnd';

/** Where the figure stands in a text, by kind. "Từ 15 tuổi" and "5 tuổi" are no figures of a target. */
const SHARE = /(?<!\d)\d+(?:[.,]\d+)?(?=\s*(?:%|phần trăm))/u;
const LEVEL = /(?<=mức độ\s{1,9})\d/iu;
const NUMBER = /(?<![\d/.,])\d+(?![\d/.,]*\d)(?!\s*(?:tuổi|%|\/))(?<!năm \d+)/u;

const PATTERNS: Readonly<Record<NonNullable<PlanTargetRow['kind']>, RegExp | null>> = {
  atLeast: SHARE,
  above: SHARE,
  about: SHARE,
  all: SHARE,
  keepLevel: LEVEL,
  keepRate: SHARE,
  yesNo: null,
  count: NUMBER,
};

const numberIn = (text: string): number => Number(text.replace(',', '.'));

/** Ends without a full stop; `origin` is the place of the row's figure. */
export const titleRuns = (row: PlanTargetRow, origin: string): readonly Run[] => {
  const title = withoutEnd((row.title ?? '').trim(), '.;,');
  const { kind, value } = row;
  const pattern = kind === null ? null : PATTERNS[kind];
  const wanted = kind === 'all' ? 100 : value;
  if (kind === null || wanted === null || pattern === null) return [run(title)];
  const valueRun = figure(pointsText(wanted), origin);
  const named = [...title.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))];
  // Of several figures the one that is the cell's, if it is there.
  const found = named.find(([number]) => numberIn(number) === wanted) ?? named[0];
  if (found === undefined) {
    if (kind === 'all') return [run(title)];
    // Of a standard without levels there is no level to name.
    const indicator = indicatorOf(row.code ?? '');
    if (indicator !== undefined && highestLevel(indicator) === 1) return [run(title)];
    return [run(`${title}: `), ...sentence(words.target[kind], { value: valueRun })];
  }
  const end = found.index + found[0].length;
  const written = numberIn(found[0]) === wanted ? figure(found[0], origin) : valueRun;
  return [run(title.slice(0, found.index)), written, run(title.slice(end))].filter(({ text }) => text !== '');
};
