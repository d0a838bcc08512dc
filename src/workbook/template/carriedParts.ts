/** The sheet "Đã chuyển": lines as rows, each with a link to its cell of the same workbook. */
import { fill } from '../../i18n/fill';
import { viCarry } from '../../i18n/vi/carry';
import { a1 } from '../a1';
import type { CarryLine, LineTarget } from '../carry/line';
import type { SheetLayout } from '../layout';
import type { PlanRecord } from '../plan';
import type { TemplateLink } from '../templateModel';

interface Placed {
  readonly layout: SheetLayout;
  readonly row: number;
  readonly column: number;
}

const inTable = (layout: SheetLayout, row: number | null, key: string | null): Placed | undefined => {
  const { table } = layout;
  if (table === null) return undefined;
  const column = key === null ? 0 : table.keys.indexOf(key);
  if (column < 0) throw new Error(`Table ${table.description.id} has no column "${key ?? ''}".`);
  // A list as a whole is shown from its headings on, a column from its first cell.
  const first = key === null && row === null ? table.headerRow : table.firstRow;
  return { layout, row: first + (row ?? 0), column };
};

const inForm = (layout: SheetLayout, name: string): Placed | undefined => {
  const { form } = layout;
  if (form === null) return undefined;
  const [key] = Object.entries(form.description.fields).find(([, field]) => field.name === name) ?? [];
  const place = form.sections.flatMap(({ fields }) => fields).find((field) => field.key === key);
  return place === undefined ? undefined : { layout, row: place.row, column: form.value.left };
};

const placeOf = (target: LineTarget, layouts: readonly SheetLayout[]): Placed | undefined => {
  if ('field' in target) return layouts.map((layout) => inForm(layout, target.field)).find((one) => one !== undefined);
  const layout = layouts.find(({ table }) => table?.description.id === target.table);
  return layout === undefined ? undefined : inTable(layout, target.row, target.column);
};

export interface CarriedRows {
  readonly rows: readonly PlanRecord[];
  /** By row of the list; `undefined` for a line that leads nowhere. */
  readonly places: readonly (Omit<TemplateLink, 'row' | 'column'> | undefined)[];
}

/** `titleOf`: the name of a sheet in the workbook. */
export const carriedRows = (
  lines: readonly CarryLine[],
  layouts: readonly SheetLayout[],
  titleOf: (layout: SheetLayout) => string,
): CarriedRows => {
  const placed = lines.map(({ at }) => (at === null ? undefined : placeOf(at, layouts)));
  const places = placed.map((place) =>
    place === undefined ? undefined : { sheet: titleOf(place.layout), address: a1(place.row, place.column) },
  );
  return {
    rows: lines.map(({ what, subject, before, now, reason: { key, values } }, index) => {
      const place = places[index];
      return {
        what,
        sheet: place?.sheet ?? null,
        subject,
        before,
        now,
        reason: fill(viCarry.reasons[key], values),
        link: place === undefined ? null : `${place.sheet}!${place.address}`,
      };
    }),
    places,
  };
};
