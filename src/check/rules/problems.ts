/** Rules that pass on what the reader of the workbook reported, one rule a kind of problem. */
import type { CellProblemCode, RawCell, ReadProblem } from '../../workbook/cellType';
import { cellTypeOf } from '../engine/headers';
import { custom } from '../engine/kinds/custom';
import { grouped } from '../../workbook/grouped';
import type { CellProblem, FormulaProblem, StructureProblem, UnreadFormulas } from '../../workbook/parsed';
import type { CellFix, Instead, MessageValues, Name, Severity } from '../report';
import type { Cause, Rule, RuleMeta } from '../engine/rule';
import type { RuleContext } from '../engine/ruleContext';
import { addressText } from '../engine/wording';
import { legacyScan } from './encodings';
import { isRefusal } from './refusals';

export const headerOfProblem = (
  context: RuleContext,
  { source, column }: { readonly source: string; readonly column: string | null },
): string | Name => (column === null ? context.fieldLabel(source) : context.headerOfTable(source, column));

export interface CellCase extends CellProblem {
  readonly code: CellProblemCode;
}

export const cellCases = (context: RuleContext): ReadonlyMap<string, readonly CellCase[]> =>
  context.once('cellProblems', () =>
    grouped(
      context.parsed.cellProblems.map((problem): CellCase => ({ ...problem, code: problem.problem.code })),
      ({ code }) => code,
    ),
  );

const repairOf = ({ place, raw, problem }: CellProblem): CellFix | undefined =>
  problem.repair === undefined
    ? undefined
    : {
        place,
        before: raw,
        after: problem.repair,
        ...(problem.repairFormat === undefined ? {} : { numberFormat: problem.repairFormat }),
      };

/** Of a cell that takes a label of a list and holds none of them. */
const insteadOf = ({ source, column, raw, problem }: CellProblem): Instead | undefined => {
  const type = cellTypeOf(source, column);
  if (type?.choices === undefined || problem.repair !== undefined) return undefined;
  return { before: raw, among: type.choices.choices.map(({ label }) => label) };
};

/** Years are written without a mark between thousands, percentages as the cell shows them. */
const shownValues = ({ values = {}, inPercent }: ReadProblem, isPlain: boolean): MessageValues => {
  const shown = (value: string | number): MessageValues[string] => {
    if (typeof value !== 'number') return value;
    return inPercent === true ? { percent: value } : isPlain ? String(value) : value;
  };
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, shown(value)]));
};

const ABSENT: MessageValues = {
  text: '',
  value: '',
  min: '',
  max: '',
  label: '',
  first: '',
  second: '',
  only: '',
  length: '',
  firstCell: '',
};

const rule = (id: RuleMeta['id'], severity: Severity, cause: Cause, level: 0 | 1): RuleMeta => ({
  id,
  severity,
  cause,
  level,
  basis: null,
});

export interface CellCaseOptions {
  /** Cases that are this rule's; all of the code where it is left out. */
  readonly applies?: (found: CellCase, context: RuleContext) => boolean;
  readonly values?: (found: CellCase) => MessageValues;
}

/** One kind of unreadable or doubtful cell. */
export const cellRule = (
  code: CellProblemCode,
  id: RuleMeta['id'],
  severity: Severity,
  cause: Cause,
  { applies = () => true, values = () => ({}) }: CellCaseOptions = {},
): Rule =>
  custom({
    ...rule(id, severity, cause, 1),
    *inspect(context, findings) {
      const cases = cellCases(context).get(code) ?? [];
      if (cases.length === 0) return;
      const legacy = code === 'untidyText' ? legacyScan(context) : null;
      if (legacy !== null) yield* legacy.run();
      for (const found of cases) {
        if (legacy?.has(found.place) === true || !applies(found, context)) continue;
        findings.add(
          () => ({
            cells: [found.place, found.also],
            values: {
              ...ABSENT,
              cell: addressText(found.place),
              sheet: found.place.sheet,
              header: headerOfProblem(context, found),
              ...shownValues(found.problem, cellTypeOf(found.source, found.column)?.isPlainNumber === true),
              ...values(found),
            },
            fix: repairOf(found),
            instead: insteadOf(found),
          }),
          found.problem.repair !== undefined,
        );
      }
    },
  });

const shown = (raw: RawCell): string | number => {
  if (typeof raw === 'boolean') return raw ? 'TRUE' : 'FALSE';
  return typeof raw === 'number' && !Number.isFinite(raw) ? String(raw) : raw;
};

/** A formula that shows none of its results, or an error, is still the right formula: there is nothing to restore. */
const RESULTS: Readonly<Partial<Record<FormulaProblem['code'], NonNullable<RuleMeta['results']>>>> = {
  notCalculated: 'pending',
  error: 'errors',
};
const isSeenByValue = (code: FormulaProblem['code']): boolean => RESULTS[code] !== undefined;
const canRestore = ({ code, expected }: FormulaProblem): boolean => !isSeenByValue(code) && expected !== '';

/** A formula that gives an error is seen by its value, which is always read. */
const isUnknown = (code: FormulaProblem['code'], { unknown }: UnreadFormulas): boolean =>
  code === 'changed' || (unknown === 'formulas' && !isSeenByValue(code));

/**
 * A typed cell with an error, the likeliest origin of the formula's: one of the same row if it can be, else one that shows
 * the same error, else the first there is.
 */
const originOf = (context: RuleContext, { source, row, raw, place }: FormulaProblem): Name => {
  const typed = cellCases(context).get('formulaError') ?? [];
  const origin =
    typed.find((one) => one.source === source && one.row === row && row !== null) ??
    typed.find((one) => one.raw === raw) ??
    typed[0];
  return { origin: origin === undefined ? '' : addressText(origin.place, origin.place.sheet !== place.sheet) };
};

export const formulaRule = (code: FormulaProblem['code'], id: RuleMeta['id'], severity: Severity): Rule => {
  const results = RESULTS[code];
  return custom({
    ...rule(id, severity, 'formula', 0),
    ...(results === undefined ? {} : { results }),
    canBeUndecided: results === undefined,
    inspect: (context, findings) => {
      for (const unread of context.parsed.unreadFormulas) {
        const { source, column, sheet, cells } = unread;
        const values = () => ({ sheet, header: context.headerOfTable(source, column) });
        if (isUnknown(code, unread)) findings.cannotTell('formulasNotRead', values, cells);
      }
      const cases = context.once('formulaProblems', () => grouped(context.parsed.formulaProblems, ({ code }) => code));
      for (const found of cases.get(code) ?? []) {
        if (results === 'pending' && isRefusal(context, found)) continue;
        findings.add(
          () => ({
            cells: [found.place],
            values: {
              cell: addressText(found.place),
              sheet: found.place.sheet,
              header:
                found.line === undefined || found.column === null
                  ? headerOfProblem(context, found)
                  : `${found.line}: ${context.headerOfTable(found.source, found.column)}`,
              text: shown(found.raw),
              origin: code === 'error' ? originOf(context, found) : '',
            },
            fix: canRestore(found)
              ? {
                  place: found.place,
                  before: found.found,
                  after: { formula: found.expected },
                  ...(found.column === null || found.line !== undefined ? {} : { inList: found.source }),
                }
              : undefined,
          }),
          canRestore(found),
        );
      }
      return undefined;
    },
  });
};

export const structureRule = (code: StructureProblem['code'], id: RuleMeta['id'], severity: Severity): Rule =>
  custom({
    ...rule(id, severity, 'structure', 0),
    inspect: (context, findings) => {
      const cases = context.once('structureProblems', () =>
        grouped(context.parsed.structureProblems, ({ code }) => code),
      );
      for (const { source, label, place } of cases.get(code) ?? []) {
        findings.add(() => ({
          cells: place === null ? [] : [place],
          values: {
            source,
            label,
            sheet: place?.sheet ?? context.sheetOfTable(source),
            cell: place === null ? '' : addressText(place),
          },
        }));
      }
      return undefined;
    },
  });
