/** What the guide lists: sheets and targets, from their own descriptions. */
import type { Indicator } from '../../../src/domain/indicator';
import { INDICATOR_CODES, INDICATORS } from '../../../src/domain/indicators';
import type { IndicatorCode } from '../../../src/domain/indicators';
import type { PlanPart } from '../../../src/domain/planPart';
import { PROGRAMMES } from '../../../src/domain/programmes';
import { planDocs } from '../../../src/workbook/planDocs';
import { sourceOf } from '../../../src/workbook/sources';
import { SHEETS } from '../../../src/workbook/workbook';

const sheetLine = ({ title, intro }: (typeof SHEETS)[number]): string => `| ${title} | ${intro} |`;

/** The sheet of a list or form, and what it calls a column or field of it. */
const placeOf = (part: PlanPart, field: string) => {
  const { source, column } = sourceOf(part, field);
  const sheet = SHEETS.find(
    ({ table, form }) => (column === null ? form?.json : table?.id) === (column === null ? part : source),
  );
  const label = column === null ? sheet?.form?.fields[field]?.label : sheet?.table?.columns[column]?.header;
  if (sheet === undefined || label === undefined) throw new Error(`The guide does not find ${part}.${field}.`);
  return { sheet: sheet.title, label: `“${label}”` };
};

const takenFrom = ({ measure, denominatorIs }: Indicator): string => {
  switch (measure.kind) {
    case 'share': {
      const { list, part, whole } = measure;
      const numerator = placeOf(list, part);
      const assumed = denominatorIs === 'assumed' ? ' (mẫu số là giả định)' : '';
      const of =
        typeof whole === 'string'
          ? placeOf(list, whole).label
          : `số theo mục ${placeOf('info', whole.setting).label} ở trang Thông tin`;
      return `${numerator.sheet}: ${numerator.label} trên ${of}${assumed}`;
    }
    case 'answered': {
      const { sheet, label } = placeOf(measure.list, measure.column);
      return `${sheet}: số dòng ghi “Có” ở ${label} trên tổng số dòng`;
    }
    case 'level': {
      const { list, numerator } = PROGRAMMES[measure.programme].people;
      return `${placeOf(list, numerator).sheet}: ${measure.highest === 1 ? 'đạt chuẩn hay chưa' : 'mức độ đạt được'}`;
    }
    case 'answer': {
      const { sheet, label } = placeOf(measure.form, measure.field);
      return `${sheet}: ${label}`;
    }
  }
};

const targetLine = (code: IndicatorCode): string =>
  `| \`${code}\` | ${INDICATORS[code].title.vi} | ${takenFrom(INDICATORS[code])} |`;

const inputCount = (): number =>
  planDocs().reduce((sum, { fields }) => sum + fields.filter(({ role }) => role !== 'computed').length, 0);

export const vietnameseLists = (): string =>
  [
    '\n## Các trang tính\n',
    `Có ${String(SHEETS.length)} trang, ${String(inputCount())} mục để nhập hoặc chọn.\n`,
    '| Trang | Dùng để |',
    '|---|---|',
    ...SHEETS.map(sheetLine),
    '\n## Mã chỉ tiêu\n',
    'Chỉ tiêu của xã ghi mã khác thì tự nhập tử số và mẫu số.\n',
    '| Mã | Chỉ tiêu | Lấy từ |',
    '|---|---|---|',
    ...INDICATOR_CODES.map(targetLine),
    '',
  ].join('\n');

export const englishLists = (): string =>
  [
    '\n## Codes of targets\n',
    'A target with another code brings its own numerator and denominator.\n',
    '| Code | Target |',
    '|---|---|',
    ...INDICATOR_CODES.map((code) => `| \`${code}\` | ${INDICATORS[code].title.en} |`),
    '',
  ].join('\n');
