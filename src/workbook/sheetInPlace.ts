/**
 * A sheet in the words of the place whose plan it holds: "Tổ dân phố" in place of "Thôn". Headers of columns stay, for code
 * and formulas find columns by them.
 */
import { textsInPlace, type CommuneKindWord } from '../vietnamese/placeWords';
import type { Column, Field, Fields, FormDescription, SheetDescription, TableDescription } from './describe';

const mapped = <V>(parts: Readonly<Record<string, V>>, change: (part: V) => V): Readonly<Record<string, V>> =>
  Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, change(part)]));

const withNote = <P extends { readonly note?: string }>(part: P, kind: CommuneKindWord): P =>
  part.note === undefined ? part : { ...part, note: textsInPlace(part.note, kind) };

const withAssumption = (field: Field, kind: CommuneKindWord): Field =>
  field.assumption === undefined ? field : { ...field, assumption: textsInPlace(field.assumption, kind) };

const fieldInPlace = (field: Fields[string], kind: CommuneKindWord): Fields[string] => {
  const { label } = field;
  const own = { ...withNote(field, kind), label: textsInPlace(label, kind) };
  return own.role === 'computed' ? own : withAssumption(own, kind);
};

const formInPlace = (form: FormDescription, kind: CommuneKindWord): FormDescription => ({
  ...form,
  fields: mapped(form.fields, (field) => fieldInPlace(field, kind)),
  sections: textsInPlace(form.sections, kind).map(({ title }, index) => ({
    title,
    fields: form.sections[index]?.fields ?? [],
  })),
});

const tableInPlace = (table: TableDescription, kind: CommuneKindWord): TableDescription => ({
  ...table,
  columns: mapped<Column>(table.columns, (column) => ({
    ...withNote(column, kind),
    ...(column.band === undefined ? {} : { band: textsInPlace(column.band, kind) }),
  })),
});

export const sheetInPlace = (sheet: SheetDescription, kind: CommuneKindWord): SheetDescription => {
  if (kind === 'commune') return sheet;
  const { intro, lines, form, table, charts } = sheet;
  return {
    ...sheet,
    title: textsInPlace(sheet.title, kind),
    intro: textsInPlace(intro, kind),
    ...(lines === undefined ? {} : { lines: textsInPlace(lines, kind) }),
    ...(form === undefined ? {} : { form: formInPlace(form, kind) }),
    ...(table === undefined ? {} : { table: tableInPlace(table, kind) }),
    ...(charts === undefined
      ? {}
      : { charts: charts.map((chart) => ({ ...chart, title: textsInPlace(chart.title, kind) })) }),
  };
};
