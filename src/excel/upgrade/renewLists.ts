/** Lists of choices that a later version has more labels in: validations that still offer the old ones offer the new. */
import type { CellType } from '../../workbook/cellType';
import type { SheetDescription } from '../../workbook/describe';
import { validationOf } from '../../workbook/template/expectedValidation';
import type { Validation } from '../../workbook/template/expectedValidation';
import type { TemplateDifference } from '../../workbook/upgrade/difference';
import { setValidation } from '../draw/renderSheet';
import { headerPosition } from '../../workbook/cellTypes/comparable';
import type { DescribedList } from './oldTable';

export interface OldList {
  readonly range: Excel.Range;
  /** As a validation has them. */
  readonly was: string;
  readonly now: Validation;
}

interface Labelled {
  readonly type: CellType<unknown>;
  readonly label: string;
  readonly note?: string | undefined;
}

/** Queues what has to be known of the cells that are chosen from a changed list. */
export const measureLists = (
  context: Excel.RequestContext,
  sheets: readonly SheetDescription[],
  tables: readonly DescribedList[],
  { lists }: TemplateDifference,
): readonly OldList[] => {
  const queued = (range: Excel.Range, labelled: Labelled): readonly OldList[] => {
    const changed = lists.find(({ list }) => list === labelled.type.choices?.name);
    const now = changed === undefined ? null : validationOf(labelled, () => null);
    if (changed === undefined || now === null) return [];
    range.load('address');
    range.dataValidation.load('rule');
    range.worksheet.load('name');
    range.worksheet.protection.load('protected');
    return [{ range, was: changed.was.join(','), now }];
  };
  const ofTables = tables.flatMap(({ description, list }) =>
    Object.values(description.columns).flatMap((column) => {
      if (column.role === 'computed' || column.type.choices === undefined) return [];
      const position = headerPosition(list.headers, column.header);
      if (position < 0) return [];
      const labelled = { type: column.type, label: column.header, note: column.note };
      return queued(list.body.getColumn(position), labelled);
    }),
  );
  const ofForms = sheets.flatMap(({ form }) =>
    Object.values(form?.fields ?? {}).flatMap((field) => {
      if (field.role === 'computed' || field.type.choices === undefined) return [];
      const range = context.workbook.names.getItemOrNullObject(field.name).getRangeOrNullObject();
      return queued(range, field);
    }),
  );
  return [...ofTables, ...ofForms];
};

/** A list of the user's own is left alone, and so are cells that have several. */
export const offersOldOnes = ({ range, was }: OldList): boolean => {
  if (range.isNullObject) return false;
  const rule = range.dataValidation.rule as Partial<Excel.DataValidationRule> | null;
  return rule?.list?.source === was;
};

export const renewLists = (lists: readonly OldList[]): void => {
  for (const list of lists) if (offersOldOnes(list)) setValidation(list.range, list.now);
};
