/** Reading of a literacy table, ours by its headers or anybody's by the order of its columns. */
import { LITERACY_MEASURES, POPULATION_GROUPS } from '../../domain/figures';
import type { LiteracyKey, LiteracyMeasure, LiteracyRow, PopulationGroup } from '../../domain/figures';
import { literacyKey } from '../../domain/literacy';
import type { LiteracyDegree } from '../../domain/literacy';
import { classesFrom } from '../../domain/literacyConventions';
import type { Count } from '../../domain/ratio';
import type { AgeRange } from '../../domain/regulations/standards';
import type { Illiterate2Convention } from '../../domain/settings';
import { headerKey } from '../cellTypes/comparable';
import { xoaMuChu } from '../sheets/xoaMuChu';
import { ArgumentError } from './argumentError';
import type { Cell } from './cells';
import type { Matrix } from './arguments';
import { ageAt, countAt } from './input';

export interface LiteracyTableQuery {
  readonly argument: string;
  readonly group: PopulationGroup;
  /** Rows of other ages are not looked at. */
  readonly ages: AgeRange;
  /** Level 1 rests on class A alone: the third block is then not looked at. */
  readonly degree: LiteracyDegree;
  readonly convention: Illiterate2Convention;
}

/** Columns by position; those of a block that is not needed may be absent. */
interface Places {
  readonly age: number;
  readonly measures: Readonly<Record<LiteracyMeasure, number>>;
}

const { columns } = xoaMuChu.table;

const measuresOf = ({ degree }: LiteracyTableQuery): readonly LiteracyMeasure[] =>
  degree === 1 ? ['scope', 'classA'] : LITERACY_MEASURES;

const NOWHERE = -1;

/** By header, where the first row is that of tblXMC; the first missing header otherwise. */
const placesByHeader = (head: readonly Cell[], query: LiteracyTableQuery): Places | { readonly missing: string } => {
  const keys = head.map((cell) => headerKey(String(cell ?? '')));
  const find = (header: string): number => keys.indexOf(headerKey(header));
  const header = (measure: LiteracyMeasure): string => columns[literacyKey(measure, query.group)].header;
  const needed = [columns.age.header, ...measuresOf(query).map(header)];
  const missing = needed.find((text) => find(text) < 0);
  if (missing !== undefined) return { missing };
  return {
    age: find(columns.age.header),
    measures: { scope: find(header('scope')), classA: find(header('classA')), classB: find(header('classB')) },
  };
};

/** Four figures a block, one a population group. */
const BLOCK = POPULATION_GROUPS.length;

/** [age, scope, A, B], or blocks of four after the age, or after age and year of birth. */
const placesByOrder = (width: number, { argument, group }: LiteracyTableQuery): Places | undefined => {
  if (width === 4) {
    if (group !== 'Total') throw new ArgumentError(argument, 'groupNotInTable');
    return { age: 0, measures: { scope: 1, classA: 2, classB: 3 } };
  }
  const first = width - LITERACY_MEASURES.length * BLOCK;
  if (first !== 1 && first !== 2) return undefined;
  const place = first + POPULATION_GROUPS.indexOf(group);
  return { age: 0, measures: { scope: place, classA: place + BLOCK, classB: place + 2 * BLOCK } };
};

const placesOf = (table: Matrix, query: LiteracyTableQuery): Places => {
  const head = table[0] ?? [];
  const byHeader = placesByHeader(head, query);
  if (!('missing' in byHeader)) return byHeader;
  const byOrder = placesByOrder(head.length, query);
  if (byOrder !== undefined) return byOrder;
  const hasOurHeader = head.some((cell) => headerKey(String(cell ?? '')) === headerKey(columns.age.header));
  if (hasOurHeader) throw new ArgumentError(query.argument, 'missingColumn', { header: byHeader.missing });
  throw new ArgumentError(query.argument, 'columns', { columns: head.length, allowed: '4; 13; 14' });
};

/** Has it the headers of our sheet? There the third block is known to be disjoint from the second. */
export const hasOurHeaders = (table: Matrix, query: LiteracyTableQuery): boolean =>
  !('missing' in placesByHeader(table[0] ?? [], query));

const EMPTY_ROW = Object.fromEntries(
  LITERACY_MEASURES.flatMap((measure) => POPULATION_GROUPS.map((group) => [literacyKey(measure, group), null])),
) as Readonly<Record<LiteracyKey, Count>>;

const classesOf = (
  age: number,
  figures: Readonly<Record<LiteracyMeasure, Count>>,
  { argument, convention, degree }: LiteracyTableQuery,
): Readonly<Record<LiteracyMeasure, Count>> => {
  const { scope, classA } = figures;
  // Level 1 asks of class A alone, which is a part of the scope as well.
  const classB = degree === 1 ? (convention === 'ROI' ? 0 : classA) : figures.classB;
  const classes = classesFrom({ scope, mc1: classA, mc2: classB }, convention);
  if (classes === undefined) throw new ArgumentError(argument, 'classesAboveScope', { age });
  return degree === 1 ? { ...classes, classB: null } : classes;
};

interface AgeRow {
  readonly age: number;
  readonly cells: readonly Cell[];
  readonly row: number;
}

/** The rows that have an age, of any age. */
const rowsOfAges = (table: Matrix, places: Places, { argument }: LiteracyTableQuery): readonly AgeRow[] => {
  const rows = table.flatMap((cells, index): readonly AgeRow[] => {
    const age = ageAt(argument, cells[places.age] ?? null, { row: index + 1, column: places.age + 1 });
    return age === undefined ? [] : [{ age, cells, row: index + 1 }];
  });
  if (rows.length === 0) throw new ArgumentError(argument, 'noAges');
  return rows;
};

/** Rows with the figures of one population group; those of the other groups stay `null`. */
export const readLiteracyTable = (table: Matrix, query: LiteracyTableQuery): readonly LiteracyRow[] => {
  const places = placesOf(table, query);
  const asked = rowsOfAges(table, places, query).filter(({ age }) => age >= query.ages.from && age <= query.ages.to);
  const seen = new Set<number>();
  return asked.map(({ age, cells, row }): LiteracyRow => {
    if (seen.has(age)) throw new ArgumentError(query.argument, 'ageTwice', { age });
    seen.add(age);
    const figure = (measure: LiteracyMeasure): Count => {
      const column = measuresOf(query).includes(measure) ? places.measures[measure] : NOWHERE;
      return column < 0 ? null : countAt(query.argument, cells[column] ?? null, { row, column: column + 1 });
    };
    const figures = { scope: figure('scope'), classA: figure('classA'), classB: figure('classB') };
    const classes = classesOf(age, figures, query);
    const named = Object.fromEntries(
      LITERACY_MEASURES.map((measure) => [literacyKey(measure, query.group), classes[measure]]),
    );
    return { ...EMPTY_ROW, ...named, age };
  });
};
