/**
 * What emptying the registers of persons would change, for whoever is to agree to it: every typed cell of their rows, the
 * columns that somebody added included. Where verdicts count from a register, what it comes to is first written where the
 * plan has a column for it, so that no figure is lost with the names.
 */
import { INDICATOR_CODES, INDICATORS } from '../../domain/indicators';
import { REGISTER_TOTALS } from '../../domain/measure';
import { RULE_SETS } from '../../domain/regulations/ruleSets';
import { nameKey } from '../../vietnamese/nameKey';
import { tableById } from '../../workbook/workbook';
import { a1 } from '../../workbook/a1';
import { isBlank } from '../../workbook/cellTypes/rawCell';
import { headerKey } from '../../workbook/cellTypes/comparable';
import type { TableDescription } from '../../workbook/describe';
import type { ParsedWorkbook } from '../../workbook/parsed';
import { tableNamed } from '../../workbook/snapshot';
import type { TableSnapshot } from '../../workbook/snapshot';
import { REGISTERS } from '../../workbook/sent/leftOut';
import { planFacts } from '../facts';
import type { CellFix } from '../report';
import { TABLE_OF } from '../engine/lists';

export interface ClearedRegister {
  /** Title of the sheet, as the user has it. */
  readonly sheet: string;
  readonly rows: number;
  readonly cells: number;
}

export interface Clearing {
  readonly registers: readonly ClearedRegister[];
  /** Hamlets that are given the number that their register came to. */
  readonly totals: number;
  /** Persons of the register that belong to no hamlet of the plan: their number goes with their names. */
  readonly lost: number;
  /** Totals first: what is stopped half-way has lost no figure. */
  readonly fixes: readonly CellFix[];
}

const computedHeaders = ({ columns }: TableDescription): ReadonlySet<string> =>
  new Set(Object.values(columns).flatMap((column) => (column.role === 'computed' ? [headerKey(column.header)] : [])));

/** What a formula shows is no content of its cell: it goes by itself. */
const typedCells = (table: TableDescription, found: TableSnapshot): readonly CellFix[] => {
  const computed = computedHeaders(table);
  return found.values.flatMap((row, index) =>
    row.flatMap((value, column): readonly CellFix[] =>
      isBlank(value) || computed.has(headerKey(found.headers[column] ?? ''))
        ? []
        : [
            {
              place: { sheet: found.sheet, address: a1(found.top + 1 + index, found.left + column) },
              before: value,
              after: '',
            },
          ],
    ),
  );
};

/** Indicators that are counted from a register while the list has no figure of its own. */
const COUNTED = INDICATOR_CODES.flatMap((code) => {
  const { measure } = INDICATORS[code];
  return measure.kind === 'share' && measure.register !== null ? [{ ...measure, register: measure.register }] : [];
});

interface Totals {
  readonly fixes: readonly CellFix[];
  readonly lost: number;
}

/** The hamlets' own column is filled only where all of it is blank: else verdicts do not count from the register. */
const totalsOf = ({ plan, seen, places }: ParsedWorkbook): Totals => {
  const facts = planFacts(seen, RULE_SETS);
  const totals = COUNTED.flatMap(({ list, part, register }): readonly Totals[] => {
    const rows: readonly Readonly<Record<string, unknown>>[] = facts[list];
    if (facts[register].length === 0 || rows.some((row) => row[part] !== null)) return [];
    const { byHamlet, count } = REGISTER_TOTALS[register](facts);
    const own: readonly Readonly<Record<string, unknown>>[] = plan[list];
    const { labelColumn } = tableById(TABLE_OF[list]).table;
    const fixes = own.flatMap(({ [labelColumn]: name }, row): readonly CellFix[] => {
      const place = places.cell(TABLE_OF[list], row, part);
      return typeof name !== 'string' || place === undefined
        ? []
        : [{ place, before: '', after: byHamlet.get(nameKey(name)) ?? 0 }];
    });
    const placed = fixes.reduce((sum, { after }) => sum + Number(after), 0);
    return [{ fixes, lost: Math.max(0, count.n - placed) }];
  });
  return { fixes: totals.flatMap(({ fixes }) => fixes), lost: totals.reduce((sum, { lost }) => sum + lost, 0) };
};

/** `also`: lists of no persons that go as well. */
export const clearingOf = (parsed: ParsedWorkbook, also: readonly TableDescription[] = []): Clearing => {
  const found = [...REGISTERS, ...also].flatMap((table) => {
    const own = tableNamed(parsed.snapshot, table.id);
    const fixes = own === undefined ? [] : typedCells(table, own);
    if (own === undefined || fixes.length === 0) return [];
    const rows = new Set(fixes.map(({ place }) => place.address.replace(/^[A-Z]+/, '')));
    return [{ register: { sheet: own.sheet, rows: rows.size, cells: fixes.length }, fixes }];
  });
  const totals = totalsOf(parsed);
  return {
    registers: found.map(({ register }) => register),
    totals: totals.fixes.length,
    lost: totals.lost,
    fixes: [...totals.fixes, ...found.flatMap(({ fixes }) => fixes)],
  };
};
