/** What each column of a table of targets is for, from its heading and from what stands under it. */
import { conceptsOf } from '../concepts';
import { fold } from '../folded';
import { isHead } from '../grammar/tableHeads';
import { cellKind } from './cells';
import type { CellKind } from './cells';
import type { Grid } from './grid';

export interface ValueColumn {
  readonly at: number;
  /** Folded heading. */
  readonly head: string;
  readonly year: number | null;
  readonly role: 'target' | 'result' | 'otherYear' | 'compared' | 'base';
  /** Whose target it is, where the heading says. */
  readonly body: 'superior' | 'own' | null;
  readonly measure: 'count' | 'share' | null;
  readonly place: 'hamlet' | 'total' | null;
  /** The heading names an indicator: the rows are places or years. */
  readonly namesIndicator: boolean;
}

export interface Columns {
  readonly title: number | null;
  /** Columns of groups, merged downwards, before the title. */
  readonly groups: readonly number[];
  readonly unit: number | null;
  readonly values: readonly ValueColumn[];
}

const yearIn = (text: string): number | null => {
  const year = /\b(20\d\d)\b/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
};

const mostly = (kinds: readonly CellKind[], wanted: readonly CellKind[]): boolean => {
  const filled = kinds.filter((kind) => kind !== 'blank');
  return filled.length > 0 && filled.filter((kind) => wanted.includes(kind)).length * 2 >= filled.length;
};

const roleOf = (head: string, year: number | null, planYear: number | null): ValueColumn['role'] => {
  if (isHead('compared', head)) return 'compared';
  if (isHead('base', head)) return 'base';
  if (year !== null && planYear !== null && year !== planYear) return year < planYear ? 'result' : 'otherYear';
  const isDone = isHead('done', head) && !(isHead('planned', head) && year !== null && year === planYear);
  return isDone ? 'result' : 'target';
};

const valueColumn = (head: string, at: number, planYear: number | null): ValueColumn => {
  const year = yearIn(head);
  const place = isHead('total', head) ? 'total' : isHead('place', head) ? 'hamlet' : null;
  const isOwn = isHead('own', head);
  return {
    at,
    head,
    year,
    role: place === 'total' ? 'target' : roleOf(head, year, planYear),
    body: isHead('superior', head) && !/\bxa\b|\bphuong\b/.test(head) ? 'superior' : isOwn ? 'own' : null,
    measure: isHead('share', head) ? 'share' : isHead('count', head) ? 'count' : null,
    place,
    namesIndicator: conceptsOf(fold(head)).length > 0,
  };
};

export const columnsOf = ({ heads, body }: Grid, planYear: number | null): Columns => {
  const folded = heads.map((head) => fold(head).plain.trim());
  const kinds = heads.map((_, at) => body.map(({ spread }) => cellKind(spread[at] ?? '')));
  const kindsAt = (at: number): readonly CellKind[] => kinds[at] ?? [];
  const isMarker = (at: number): boolean =>
    isHead('marker', folded[at] ?? '') ||
    (at === 0 && (folded[at] ?? '').length < 4 && mostly(kindsAt(at), ['marker', 'figure']));
  const isNote = (at: number): boolean => isHead('note', folded[at] ?? '');
  const named = heads.findIndex((_, at) => isHead('unit', folded[at] ?? ''));
  const unitAt =
    named !== -1 ? named : heads.findIndex((_, at) => !isMarker(at) && at > 0 && mostly(kindsAt(at), ['unit']));
  const unit = unitAt === -1 ? null : unitAt;
  const open = heads.map((_, at) => at).filter((at) => at !== unit && !isMarker(at) && !isNote(at));
  const figures = open.filter((at) => mostly(kindsAt(at), ['figure']));
  const told = open.filter((at) => !figures.includes(at) && mostly(kindsAt(at), ['sentence']));
  const worded = open.filter(
    (at) => !figures.includes(at) && !told.includes(at) && mostly(kindsAt(at), ['words', 'sentence', 'marker', 'unit']),
  );
  const firstFigure = Math.min(...figures, ...told);
  const before = worded.filter((at) => at < firstFigure);
  const titles =
    before.length > 0 ? before : told.length > 0 && figures.length > 0 ? told.slice(0, 1) : worded.slice(0, 1);
  const title = titles.at(-1) ?? null;
  return {
    title,
    groups: titles.slice(0, -1),
    unit,
    values: [...figures, ...told]
      .filter((at) => at !== title)
      .sort((a, b) => a - b)
      .map((at) => valueColumn(folded[at] ?? '', at, planYear)),
  };
};
