/** Cells of forms that a later version has: a row is put in below the field that stands before them in the form. */
import type { ComputedField, Field, FormDescription, SheetDescription } from '../../workbook/describe';
import { confirmationName, layoutSheet } from '../../workbook/layout';
import type { FormLayout, Span } from '../../workbook/layout';
import type { Plan } from '../../workbook/plan';
import { formOf as valuesOf, presetOf } from '../../workbook/planParts';
import { newDraft } from '../../workbook/template/draft';
import type { SheetDraft } from '../../workbook/template/draft';
import { placeConfirmation, placeField, placeSectionTitle } from '../../workbook/template/formParts';
import type { FormContent } from '../../workbook/template/formParts';
import type { Rect } from '../../workbook/templateModel';
import { fieldFormula } from '../../workbook/template/rowFormulas';
import type { References } from '../../workbook/formula/print';
import type { TemplateDifference } from '../../workbook/upgrade/difference';
import { daysIn } from '../dateSystem';
import { writeFormulas } from '../writeCells';
import { drawCells, drawPart } from '../draw/renderSheet';
import { formOf } from './rewordCells';

interface FoundField {
  readonly key: string;
  readonly field: Field | ComputedField;
  readonly cell: Excel.Range;
  /** The cell beside it, where it came since that the field is a setting to be confirmed; `null` for any other. */
  readonly beside: Excel.Range | null;
  /** The field was there before: what somebody typed into it was no assumption of ours. */
  readonly isOld: boolean;
}

export interface OldForm {
  readonly sheet: SheetDescription;
  readonly form: FormDescription;
  /** In the order of the form. */
  readonly fields: readonly FoundField[];
  /** Names of the workbook. A name that came since is there where an upgrade failed half-way: its cells may be unfinished. */
  readonly present: ReadonlySet<string>;
}

/** Queues what has to be known of a form of which anything changed; `null` for any other. `present`: the workbook's names. */
export const measureForm = (
  context: Excel.RequestContext,
  sheet: SheetDescription,
  difference: TemplateDifference,
  present: ReadonlySet<string>,
): OldForm | null => {
  const { form } = sheet;
  if (form === undefined) return null;
  const changed = new Set([...difference.names, ...difference.fields.map(({ name }) => name)]);
  const fieldsOfForm = Object.values(form.fields);
  if (!fieldsOfForm.some(({ name }) => changed.has(name) || changed.has(confirmationName(name)))) return null;
  const keys = form.sections.flatMap(({ fields }) => fields);
  const layout = layoutSheet(sheet, 0).form;
  if (layout === null) return null;
  const toConfirmation = layout.confirmation.left - layout.value.left;
  const fields = keys.flatMap((key): readonly FoundField[] => {
    const field = form.fields[key];
    if (field === undefined) return [];
    const cell = context.workbook.names.getItemOrNullObject(field.name).getRangeOrNullObject();
    cell.load('rowIndex,columnIndex,formulas');
    cell.worksheet.load('name');
    cell.worksheet.protection.load('protected');
    const isSetting = difference.names.includes(confirmationName(field.name));
    const beside = isSetting ? cell.getOffsetRange(0, toConfirmation) : null;
    beside?.load('values');
    return [{ key, field, cell, beside, isOld: !difference.names.includes(field.name) }];
  });
  return { sheet, form, fields, present };
};

/** The sheet on which the form stands; undefined where it is gone. */
export const worksheetOf = ({ fields }: OldForm): Excel.Worksheet | undefined =>
  fields.find(({ cell }) => !cell.isNullObject)?.cell.worksheet;

const besideOf = ({ cell, beside }: FoundField): Excel.Range | null => (cell.isNullObject ? null : beside);

const isBlankBeside = (found: FoundField): boolean => {
  const cell: unknown = besideOf(found)?.values[0]?.[0];
  return cell === undefined || cell === '';
};

/** Is there nothing of the user's where a setting will say whether it is confirmed? */
export const hasRoomBeside = ({ fields, present }: OldForm): boolean =>
  fields.every((found) => isBlankBeside(found) || present.has(confirmationName(found.field.name)));

interface Insertion {
  readonly anchor: FoundField;
  readonly isAbove: boolean;
  /** What each row put in holds: a field, the title of a section, or nothing. */
  readonly lines: readonly ({ readonly key: string } | { readonly title: string } | null)[];
}

const lineOf = (old: OldForm, key: string): Insertion['lines'] => {
  const section = old.form.sections.find(({ fields }) => fields.includes(key));
  const isNew = section?.fields.every((own) => old.fields.find((one) => one.key === own)?.cell.isNullObject === true);
  if (section === undefined || isNew !== true || section.fields[0] !== key) return [{ key }];
  return [null, { title: section.title }, { key }];
};

/** Missing fields in runs, each with the field before it; the first ones of a form stand above the one that follows. */
const insertionsOf = (old: OldForm, wanted: ReadonlySet<string>): readonly Insertion[] => {
  const insertions: Insertion[] = [];
  let before: FoundField | undefined;
  for (const found of old.fields) {
    if (!found.cell.isNullObject) {
      before = found;
      continue;
    }
    if (!wanted.has(found.field.name)) continue;
    const anchor = before ?? old.fields.find(({ cell }) => !cell.isNullObject);
    if (anchor === undefined) return [];
    const lines = lineOf(old, found.key);
    const open = insertions.at(-1);
    const isAbove = before === undefined;
    if (open?.anchor === anchor && open.isAbove === isAbove) {
      insertions[insertions.length - 1] = { ...open, lines: [...open.lines, ...lines] };
    } else insertions.push({ anchor, isAbove, lines });
  }
  return insertions;
};

const shifted = (span: Span, columns: number): Span => ({ ...span, left: Math.max(0, span.left + columns) });

/** The form's columns as they stand in the workbook. */
const layoutIn = (
  old: OldForm,
  anchor: FoundField,
): { readonly form: FormLayout; readonly widths: readonly number[] } => {
  const { form, widths } = layoutSheet(old.sheet, 0);
  if (form === null) throw new Error(`Sheet ${old.sheet.id} has no form.`);
  const moved = anchor.cell.columnIndex - form.value.left;
  return {
    form: {
      ...form,
      label: shifted(form.label, moved),
      value: shifted(form.value, moved),
      confirmation: shifted(form.confirmation, moved),
      note: shifted(form.note, moved),
    },
    widths,
  };
};

/** Names that an earlier try has given are there; cells that hold something keep it. */
const unfinished = (
  draft: SheetDraft,
  { present }: OldForm,
  kept: readonly Pick<Rect, 'top' | 'left'>[],
): SheetDraft => ({
  ...draft,
  names: draft.names.filter(({ name }) => !present.has(name)),
  blocks: draft.blocks.filter(({ top, left }) => !kept.some((cell) => cell.top === top && cell.left === left)),
});

const confirmFields = (context: Excel.RequestContext, old: OldForm, worksheet: Excel.Worksheet): void => {
  for (const found of old.fields) {
    const { field, cell, isOld } = found;
    if (!isOld || besideOf(found) === null || !isBlankBeside(found) || field.role === 'computed') continue;
    const { rowIndex: row } = cell;
    const draft = newDraft();
    const isTyped = cell.formulas[0]?.[0] !== '';
    placeConfirmation(draft, layoutIn(old, found).form, row, field, isTyped);
    drawCells(context, worksheet, unfinished(draft, old, []));
  }
};

const contentOf = (old: OldForm, plan: Plan, references: References, widths: readonly number[]): FormContent => {
  const presets = Object.fromEntries(
    Object.entries(old.form.fields).map(([key, field]) => [
      key,
      field.role === 'computed' ? null : presetOf(field, plan.info.year),
    ]),
  );
  return {
    values: { ...presets, ...valuesOf(plan, old.form) },
    confirmed: [],
    computed: (field: ComputedField) => ({ formula: fieldFormula(field, references) }),
    widths,
  };
};

/** Fields that an earlier try has named are drawn again round what stands in them. */
const completeFields = (
  context: Excel.RequestContext,
  old: OldForm,
  worksheet: Excel.Worksheet,
  content: (widths: readonly number[]) => FormContent,
  daysBehind: number,
): void => {
  for (const found of old.fields.filter(({ isOld, cell }) => !isOld && !cell.isNullObject)) {
    const { form, widths } = layoutIn(old, found);
    const { rowIndex: top, columnIndex: left, formulas } = found.cell;
    const draft = newDraft();
    placeField(draft, form, top, found.key, content(widths));
    const kept = [
      ...(formulas[0]?.[0] === '' ? [] : [{ top, left }]),
      ...(isBlankBeside(found) ? [] : [{ top, left: form.confirmation.left }]),
    ];
    drawCells(context, worksheet, daysIn(unfinished(draft, old, kept), daysBehind));
  }
};

const draftOf = (
  old: OldForm,
  insertion: Insertion,
  top: number,
  contentWith: (widths: readonly number[]) => FormContent,
): SheetDraft => {
  const draft = newDraft();
  const { form, widths } = layoutIn(old, insertion.anchor);
  const content = contentWith(widths);
  insertion.lines.forEach((line, index) => {
    if (line === null) return;
    if ('title' in line) placeSectionTitle(draft, form, top + index, line.title);
    else placeField(draft, form, top + index, line.key, content);
  });
  // The name of a field before that of its confirmation: by the first a second try knows it.
  draft.names.reverse();
  return draft;
};

/** Queues the rows, from the bottom of the form up, so that no place moves before it is used. Gives the names added. */
export const addFields = (
  context: Excel.RequestContext,
  old: OldForm,
  difference: TemplateDifference,
  plan: Plan,
  references: References,
  daysBehind: number,
): number => {
  const worksheet = worksheetOf(old);
  if (worksheet === undefined) return 0;
  const content = (widths: readonly number[]): FormContent => contentOf(old, plan, references, widths);
  confirmFields(context, old, worksheet);
  completeFields(context, old, worksheet, content, daysBehind);
  const insertions = [...insertionsOf(old, new Set(difference.names))].reverse();
  for (const insertion of insertions) {
    const { anchor, isAbove, lines } = insertion;
    const top = anchor.cell.rowIndex + (isAbove ? 0 : 1);
    worksheet.getRangeByIndexes(top, 0, lines.length, 1).getEntireRow().insert('Down');
    drawPart(context, worksheet, daysIn(draftOf(old, insertion, top, content), daysBehind), {
      top,
      rows: lines.length,
    });
  }
  return insertions.reduce((sum, { lines }) => sum + lines.filter((line) => line !== null && 'key' in line).length, 0);
};

/** Queues the formulas of calculated cells that are worded otherwise, before any row is put in. */
export const rewordFields = (old: OldForm, difference: TemplateDifference, references: References): void => {
  for (const { field, cell } of old.fields) {
    const change = difference.fields.find(({ name }) => name === field.name);
    if (change === undefined || field.role !== 'computed' || cell.isNullObject) continue;
    const content: unknown = cell.formulas[0]?.[0];
    const form = formOf(content, change.was, () => undefined, cell.rowIndex, '');
    if (form !== undefined) writeFormulas(cell, [[{ formula: fieldFormula(field, references) }]]);
  }
};
