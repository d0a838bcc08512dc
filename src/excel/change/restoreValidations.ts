/**
 * Puts the template's data validation back on cells that have none: looks whether they are still the cells that were
 * shown and still without, writes, reads back. No content is touched. Queues its calls; the caller owns the round trips.
 */
import { isValidationFix, type Fix, type ValidationFix } from '../../check/report';
import { absoluteRange, positionOf } from '../../workbook/a1';
import { headerPosition } from '../../workbook/cellTypes/comparable';
import { expectedSpec, expectedValidation } from '../../workbook/template/expectedValidation';
import { headerOf, tableById } from '../../workbook/workbook';
import { setValidation } from '../draw/renderSheet';
import { findLists, type FoundList } from '../read/findLists';

interface Restoration {
  readonly fix: ValidationFix;
  readonly range: Excel.Range;
}

export interface Restorations {
  readonly agreed: readonly ValidationFix[];
  readonly changedMeanwhile: readonly ValidationFix[];
  /** Of `agreed` those whose cells had none till now. */
  readonly written: readonly ValidationFix[];
}

const columnOf = ({ headers, left }: FoundList, id: string, key: string): number | undefined => {
  const position = headerPosition(headers, headerOf(id, key));
  return position < 0 ? undefined : left + position;
};

/** Tables that the fixes are about, and those that their lists are taken from. */
const tablesOf = (fixes: readonly ValidationFix[]): ReadonlySet<string> =>
  new Set(
    fixes.flatMap(({ validation: { source, column } }) => {
      const spec = expectedSpec(source, column);
      return [...(column === null ? [] : [source]), ...(spec?.kind === 'listOfColumn' ? [spec.table] : [])];
    }),
  );

export const lookAtValidations = (context: Excel.RequestContext, all: readonly Fix[]) => {
  const fixes = all.filter(isValidationFix);
  const listOf = findLists(
    context,
    [...tablesOf(fixes)].map((id) => tableById(id).table),
  );
  const names = new Map(
    fixes.flatMap(({ validation: { source, column } }) => {
      if (column !== null) return [];
      const range = context.workbook.names.getItemOrNullObject(source).getRangeOrNullObject();
      range.load('rowIndex,columnIndex');
      range.worksheet.load('name');
      return [[source, range] as const];
    }),
  );
  const restorations = fixes.map((fix): Restoration => {
    const range = context.workbook.worksheets.getItem(fix.place.sheet).getRange(fix.place.address);
    range.dataValidation.load('type');
    return { fix, range };
  });
  const typeOf = ({ range }: Restoration): string | null => range.dataValidation.type;

  const isStillThere = ({
    validation: { source, column },
    place: { sheet, address },
    cells,
  }: ValidationFix): boolean => {
    const { row, column: at } = positionOf(address.split(':')[0] ?? '');
    if (column === null) {
      const range = names.get(source);
      return (
        range !== undefined &&
        !range.isNullObject &&
        range.worksheet.name === sheet &&
        range.rowIndex === row &&
        range.columnIndex === at
      );
    }
    const found = listOf(source);
    if (found === null || found.sheet !== sheet) return false;
    const first = found.top + 1;
    return columnOf(found, source, column) === at && row >= first && row + cells <= first + found.rows;
  };

  const reference = (id: string, key: string): string | null => {
    const found = listOf(id);
    const column = found === null ? undefined : columnOf(found, id, key);
    if (found === null || column === undefined) return null;
    return absoluteRange(found.sheet, found.top + 1, column, found.rows, 1);
  };

  const written = new Set<ValidationFix>();

  /** `false`: these are other cells by now, or nothing can be put there. */
  const restore = (restoration: Restoration): boolean => {
    const { fix, range } = restoration;
    const type = typeOf(restoration);
    if (!isStillThere(fix)) return false;
    if (type !== 'None') return type !== null && type !== 'Inconsistent' && type !== 'MixedCriteria';
    const validation = expectedValidation(fix.validation.source, fix.validation.column, reference);
    if (validation === null) return false;
    setValidation(range, validation);
    written.add(fix);
    return true;
  };

  const byFix = new Map<ValidationFix, Restoration>(restorations.map((restoration) => [restoration.fix, restoration]));
  return {
    /** After the first round trip. What is there already counts as agreed, so that a second try ends well. */
    write: (): Restorations => {
      const agreed: ValidationFix[] = [];
      const changedMeanwhile: ValidationFix[] = [];
      for (const restoration of restorations) (restore(restoration) ? agreed : changedMeanwhile).push(restoration.fix);
      for (const { range } of restorations) range.dataValidation.load('type');
      return { agreed, changedMeanwhile, written: [...written] };
    },
    /** After the second. */
    isRestored: (fix: ValidationFix): boolean => {
      const restoration = byFix.get(fix);
      return restoration !== undefined && typeOf(restoration) !== 'None';
    },
  };
};
