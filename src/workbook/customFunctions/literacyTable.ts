/** Reading of a literacy table, ours by its headers or anybody's by the order of its columns. */
import { LITERACY_MEASURES, POPULATION_GROUPS } from '../../domain/figures';
import type { LiteracyKey, LiteracyMeasure, LiteracyRow, PopulationGroup } from '../../domain/figures';
import { literacyKey } from '../../domain/literacy';
import type { LiteracyDegree } from '../../domain/literacy';
import { classesFrom } from '../../domain/literacyConventions';
import type { Count } from '../../domain/ratio';
import type { Illiterate2Convention } from '../../domain/settings';
import { headerKey } from '../cellTypes/comparable';
import { xoaMuChu } from '../sheets/xoaMuChu';
import { ArgumentError } from './argumentError';
import { numberOf } from './cells';
import type { Cell } from './cells';
import type { Matrix } from './arguments';
import { countAt } from './input';

export interface LiteracyTableQuery {
  readonly argument: string;
  readonly group: PopulationGroup;
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

const OLDEST = 120;

/** Total lines ("Cộng 15-25") and headings have no age and are passed over. */
const ageOf = (cell: Cell): number | undefined => {
  const number = numberOf(cell);
  if (!number.ok || number.value === null) return undefined;
  return Number.isInteger(number.value) && number.value >= 0 && number.value <= OLDEST ? number.value : undefined;
};

const EMPTY_ROW = Object.fromEntries(
  LITERACY_MEASURES.flatMap((measure) => POPULATION_GROUPS.map((group) => [literacyKey(measure, group), null])),
) as Readonly<Record<LiteracyKey, Count>>;

const classesOf = (
  age: number,
  figures: Readonly<Record<LiteracyMeasure, Count>>,
  { argument, convention, degree }: LiteracyTableQuery,
): Readonly<Record<LiteracyMeasure, Count>> => {
  if (degree === 1) return { ...figures, classB: null };
  const classes = classesFrom({ scope: figures.scope, mc1: figures.classA, mc2: figures.classB }, convention);
  if (classes === undefined) throw new ArgumentError(argument, 'classesAboveScope', { age });
  return classes;
};

/** Rows with the figures of one population group; those of the other groups stay `null`. */
export const readLiteracyTable = (table: Matrix, query: LiteracyTableQuery): readonly LiteracyRow[] => {
  const places = placesOf(table, query);
  const seen = new Set<number>();
  const rows = table.flatMap((cells, index): readonly LiteracyRow[] => {
    const age = ageOf(cells[places.age] ?? null);
    if (age === undefined) return [];
    if (seen.has(age)) throw new ArgumentError(query.argument, 'ageTwice', { age });
    seen.add(age);
    const figure = (measure: LiteracyMeasure): Count => {
      const column = measuresOf(query).includes(measure) ? places.measures[measure] : NOWHERE;
      return column < 0 ? null : countAt(query.argument, cells[column] ?? null, { row: index + 1, column: column + 1 });
    };
    const figures = { scope: figure('scope'), classA: figure('classA'), classB: figure('classB') };
    const classes = classesOf(age, figures, query);
    const named = Object.fromEntries(
      LITERACY_MEASURES.map((measure) => [literacyKey(measure, query.group), classes[measure]]),
    );
    return [{ ...EMPTY_ROW, ...named, age }];
  });
  if (rows.length === 0) throw new ArgumentError(query.argument, 'noAges');
  return rows;
};
