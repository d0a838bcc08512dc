/**
 * "Việc cần làm" on Tổng quan: how far each sheet is, and which days are to be kept, by built-in formulas. The pane says more
 * (check/tasks.ts): it knows what day it is and which cells a target waits for.
 */
import type { IndicatorCode } from '../../domain/indicators';
import { INDICATOR_CODES, INDICATORS } from '../../domain/indicators';
import { partsOfIndicator } from '../../domain/partsOfIndicator';
import { viPaneTasks } from '../../i18n/vi/paneTasks';
import { computedField } from '../describe';
import type { ComputedField, FormDescription, SheetDescription, TableDescription } from '../describe';
import { DUE_DAYS } from '../dueDays';
import { blank, call, column, equals, iff, isBlank, isFilled, minus, name, num, op, plus, text } from '../formula/expr';
import type { Expr } from '../formula/expr';
import { CANNOT_TELL } from '../formula/verdictLabels';
import { expectedColumns, expectedFields, holdsPart, typedColumns, typedFields } from '../sheetWork';

const sumOf = (parts: readonly Expr[]): Expr =>
  parts.length === 0 ? num(0) : parts.reduce((all, one) => plus(all, one));

const one = (condition: Expr): Expr => iff(condition, num(1), num(0));

/** Rows in which anything stands that names a row or that a finished one has. */
const rowsOf = (table: TableDescription): Expr => {
  const keys = [...new Set([table.labelColumn, ...expectedColumns(table).map(([key]) => key)])];
  const together = keys.map((key) => column(table.id, key)).reduce((all, own) => op(all, '&', own));
  const labels = call('COUNTA', column(table.id, table.labelColumn));
  return call('IFERROR', call('SUMPRODUCT', op(isFilled(together), '*', num(1))), labels);
};

const blanksInTable = (table: TableDescription): Expr => {
  const expected = expectedColumns(table);
  if (expected.length === 0) return num(0);
  const all = op(rowsOf(table), '*', num(expected.length));
  return minus(all, sumOf(expected.map(([key]) => call('COUNTA', column(table.id, key)))));
};

const startedOf = ({ form, table }: SheetDescription): Expr => {
  const fields = form === undefined ? [] : typedFields(form).map(([, field]) => one(isFilled(name(field.name))));
  const columns = table === undefined ? [] : typedColumns(table).map(([key]) => call('COUNTA', column(table.id, key)));
  return op(sumOf([...fields, ...columns]), '>', num(0));
};

const blanksOf = ({ form, table }: SheetDescription): Expr =>
  call(
    'MAX',
    num(0),
    sumOf([
      ...(form === undefined ? [] : expectedFields(form).map(([, field]) => one(isBlank(name(field.name))))),
      ...(table === undefined ? [] : [blanksInTable(table)]),
    ]),
  );

const isUsing = (sheet: SheetDescription, code: IndicatorCode): boolean =>
  partsOfIndicator(INDICATORS[code]).some((part) => holdsPart(sheet, part));

/** Targets that take figures from the sheet and cannot be judged yet. */
const waitingOf = (sheet: SheetDescription): Expr | null => {
  const codes = INDICATOR_CODES.filter((code) => isUsing(sheet, code));
  if (codes.length === 0) return null;
  const open = (code: string): Expr =>
    call('COUNTIFS', column('tblChiTieu', 'code'), text(code), column('tblChiTieu', 'verdict'), text(CANNOT_TELL));
  return sumOf(codes.map(open));
};

const joined = (...parts: readonly Expr[]): Expr => parts.reduce((all, part) => op(all, '&', part));

const stateOf = (sheet: SheetDescription): Expr => {
  const waiting = waitingOf(sheet);
  const needed = (then: string, words: readonly [string, string], otherwise: Expr): Expr =>
    waiting === null
      ? otherwise
      : iff(op(waiting, '>', num(0)), joined(text(then + words[0]), waiting, text(words[1])), otherwise);
  const blanks = blanksOf(sheet);
  const filled = needed('', ['Xem ', ' chỉ tiêu chưa kết luận được'], text('Đủ'));
  const half = joined(text('Còn trống '), blanks, text(' ô'));
  const empty = needed('Chưa nhập', ['; cần cho ', ' chỉ tiêu'], text('Chưa nhập'));
  return iff(startedOf(sheet), iff(equals(blanks, num(0)), filled, half), empty);
};

const nameOfField = (forms: readonly FormDescription[], json: string, key: string): Expr => {
  const field = forms.find((form) => form.json === json)?.fields[key];
  if (field === undefined) throw new Error(`No form "${json}" has a field "${key}".`);
  return name(field.name);
};

/** `sheets`: all others of the workbook. */
export const taskFields = (sheets: readonly SheetDescription[]): Readonly<Record<string, ComputedField>> => {
  const forms = sheets.flatMap(({ form }) => (form === undefined ? [] : [form]));
  const states = sheets
    .filter(({ phase }) => phase !== undefined)
    .map((sheet) => [
      sheet.id,
      computedField(`TQ_VIEC_${sheet.id.toUpperCase()}`, `Trang ${sheet.title}`, stateOf(sheet), 'text'),
    ]);
  const days = DUE_DAYS.map(({ id, due, done }) => {
    const [until, made] = [nameOfField(forms, due.form, due.field), nameOfField(forms, done.form, done.field)];
    const formula = iff(isFilled(made), text('Đã xong'), iff(isBlank(until), blank, until));
    return [
      `due.${id}`,
      computedField(`TQ_HAN_${id.toUpperCase()}`, `Hạn: ${viPaneTasks[`tasks.due.${id}`]}`, formula, 'date'),
    ];
  });
  return Object.fromEntries([...days, ...states]) as Readonly<Record<string, ComputedField>>;
};
