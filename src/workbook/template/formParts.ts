/** Draws a form: label, value, confirmation of an assumption, note. */
import { a1 } from '../a1';
import { labelOf } from '../cellTypes/choice';
import { CONFIRMATIONS } from '../choices/general';
import type { ComputedField, Field } from '../describe';
import { confirmationName } from '../layout';
import type { FormLayout, Span } from '../layout';
import type { PlanRecord } from '../plan';
import type { RawCell } from '../cellType';
import type { TemplateCell } from '../templateModel';
import { placeCell } from './draft';
import type { SheetDraft } from './draft';
import { CONFIRMATION, validationOf } from './expectedValidation';
import type { Labelled } from './expectedValidation';
import { COMPUTED_FORMATS } from './formats';
import { heightFor } from './rowHeights';

export interface FormContent {
  readonly values: PlanRecord;
  readonly confirmed: readonly string[];
  /** Formula cell of a calculated field. */
  readonly computed: (field: ComputedField) => TemplateCell;
  readonly widths: readonly number[];
}

const widthOf = (widths: readonly number[], { left, columns }: Span): number =>
  widths.slice(left, left + columns).reduce((sum, width) => sum + width, 0);

const validate = (draft: SheetDraft, row: number, span: Span, labelled: Labelled): void => {
  const validation = validationOf(labelled, () => null);
  if (validation !== null) draft.validations.push({ top: row, left: span.left, rows: 1, columns: 1, ...validation });
};

const format = (draft: SheetDraft, row: number, span: Span, text: string): void => {
  if (text !== 'General') draft.numberFormats.push({ top: row, left: span.left, rows: 1, columns: 1, format: text });
};

/** The cell beside a setting that says whether somebody has confirmed it. */
export const placeConfirmation = (
  draft: SheetDraft,
  { confirmation: span }: Pick<FormLayout, 'confirmation'>,
  row: number,
  field: Field,
  isConfirmed: boolean,
): void => {
  const cell = CONFIRMATION.type.write(isConfirmed ? 'confirmed' : 'assumed', {});
  placeCell(draft, { row, span, cell, role: 'assumption' });
  draft.names.push({ name: confirmationName(field.name), row, column: span.left });
  validate(draft, row, span, CONFIRMATION);
  draft.conditionalFormats.push({
    top: row,
    left: span.left,
    rows: 1,
    columns: 1,
    formula: `=${a1(row, span.left)}<>"${labelOf(CONFIRMATIONS, 'confirmed')}"`,
    look: 'assumption',
  });
};

const placeInput = (
  draft: SheetDraft,
  layout: FormLayout,
  row: number,
  key: string,
  field: Field,
  content: FormContent,
): void => {
  const { value: span } = layout;
  const cell: RawCell = field.type.write(content.values[key] ?? null, {});
  placeCell(draft, { row, span, cell, role: field.required ? 'required' : 'input', align: 'left', wrap: true });
  format(draft, row, span, field.type.numberFormat({}));
  validate(draft, row, span, field);
  if (field.required) {
    draft.conditionalFormats.push({
      top: row,
      left: span.left,
      rows: 1,
      columns: 1,
      formula: `=${a1(row, span.left)}=""`,
      look: 'missingRequired',
    });
  }
  if (field.assumption !== undefined) placeConfirmation(draft, layout, row, field, content.confirmed.includes(key));
};

/** Draws one field in a row. */
export const placeField = (
  draft: SheetDraft,
  layout: FormLayout,
  row: number,
  key: string,
  content: FormContent,
): void => {
  const field = layout.description.fields[key];
  if (field === undefined) throw new Error(`Form "${layout.description.json}" has no field "${key}".`);
  const note = (field.role === 'computed' ? undefined : field.assumption?.why) ?? field.note ?? '';
  placeCell(draft, { row, span: layout.label, cell: field.label, role: 'fieldLabel', wrap: true });
  if (field.role === 'computed') {
    placeCell(draft, { row, span: layout.value, cell: content.computed(field), role: 'computed', align: 'left' });
    format(draft, row, layout.value, COMPUTED_FORMATS[field.format]);
  } else {
    placeInput(draft, layout, row, key, field, content);
  }
  draft.names.push({ name: field.name, row, column: layout.value.left });
  if (note !== '') placeCell(draft, { row, span: layout.note, cell: note, role: 'note', wrap: true });
  const value = content.values[key];
  draft.rowHeights[row] = heightFor([
    { text: field.label, width: widthOf(content.widths, layout.label) },
    { text: typeof value === 'string' ? value : '', width: widthOf(content.widths, layout.value), bold: true },
    { text: note, width: widthOf(content.widths, layout.note) },
  ]);
};

export const placeSectionTitle = (draft: SheetDraft, layout: FormLayout, row: number, title: string): void => {
  const span = { left: layout.label.left, columns: layout.value.left + layout.value.columns - layout.label.left };
  placeCell(draft, { row, span, cell: title, role: 'sectionTitle' });
  draft.rowHeights[row] = heightFor([{ text: title, width: 60, bold: true }], 13);
};

export const drawForm = (draft: SheetDraft, layout: FormLayout, content: FormContent): void => {
  for (const section of layout.sections) {
    placeSectionTitle(draft, layout, section.row, section.title);
    for (const { key, row } of section.fields) placeField(draft, layout, row, key, content);
  }
};
