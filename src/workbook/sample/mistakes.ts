/** Known mistakes put into the sample's cells, as they happen when people type and paste: for practice and for tests. */
import { a1 } from '../a1';
import type { RawCell } from '../cellType';
import type { FormulaMode } from '../formula/print';
import { buildTemplate } from '../template';
import type { Template, TemplateBlock, TemplateCell, TemplateSheet } from '../templateModel';
import { tableById } from '../workbook';
import { samplePlan } from './samplePlan';

export type MistakeKind =
  | 'numberAsText'
  | 'ambiguousNumber'
  | 'negative'
  | 'notWhole'
  | 'tooLarge'
  | 'nearlyInList'
  | 'notInList'
  | 'dateAsText'
  | 'formulaError'
  | 'required'
  | 'untidyText'
  | 'partAboveWhole'
  | 'duplicateName'
  | 'unknownName'
  | 'overwrittenFormula';

interface Mistake {
  readonly kind: MistakeKind;
  readonly table: string;
  /** Data row of the table, from 0. */
  readonly row: number;
  readonly column: string;
  /** What stands there instead, from what stood there. */
  readonly put: (before: RawCell) => RawCell;
}

export interface PlantedMistake extends Omit<Mistake, 'put'> {
  readonly sheet: string;
  readonly address: string;
}

const put = (value: RawCell) => (): RawCell => value;

const MISTAKES: readonly Mistake[] = [
  { kind: 'numberAsText', table: 'tblThon', row: 2, column: 'population', put: (before) => String(before) },
  { kind: 'ambiguousNumber', table: 'tblThon', row: 5, column: 'age15Plus', put: put('1.234') },
  { kind: 'partAboveWhole', table: 'tblThon', row: 3, column: 'female', put: put(900) },
  { kind: 'duplicateName', table: 'tblThon', row: 8, column: 'name', put: put('Nà Bông') },
  { kind: 'negative', table: 'tblThon', row: 11, column: 'lifeSkills', put: put(-5) },
  { kind: 'overwrittenFormula', table: 'tblThon', row: 4, column: 'rateLifeSkills', put: put(0.5) },
  { kind: 'notWhole', table: 'tblXMC', row: 15, column: 'scopeTotal', put: (before) => Number(before) + 0.5 },
  { kind: 'partAboveWhole', table: 'tblXMC', row: 25, column: 'classATotal', put: put(4_000) },
  { kind: 'unknownName', table: 'tblNguoiMuChu', row: 1, column: 'hamlet', put: put('Nà Mẩu') },
  { kind: 'tooLarge', table: 'tblCongDan', row: 6, column: 'score3', put: put(11) },
  { kind: 'nearlyInList', table: 'tblCongDan', row: 9, column: 'sex', put: put('nu') },
  { kind: 'notInList', table: 'tblDonVi', row: 2, column: 'recognised', put: put('Đang xét') },
  { kind: 'untidyText', table: 'tblDonVi', row: 4, column: 'name', put: (before) => `${String(before)}  ` },
  { kind: 'formulaError', table: 'tblDonVi', row: 7, column: 'members', put: put('#REF!') },
  { kind: 'partAboveWhole', table: 'tblCoSo', row: 0, column: 'digitalLessons', put: put(6_000) },
  { kind: 'required', table: 'tblCoSo', row: 5, column: 'name', put: put('') },
  { kind: 'dateAsText', table: 'tblLopHoc', row: 3, column: 'date', put: put('05/03/2026') },
];

const plainOf = (cell: TemplateCell): RawCell => (typeof cell === 'object' ? (cell.value ?? '') : cell);

const columnIndex = ({ table, column }: Pick<Mistake, 'table' | 'column'>): number =>
  Object.keys(tableById(table).table.columns).indexOf(column);

const plantIn = (block: TemplateBlock, mistakes: readonly Mistake[]): TemplateBlock => {
  const cells = block.cells.map((line) => [...line]);
  for (const mistake of mistakes) {
    const line = cells[mistake.row];
    const column = columnIndex(mistake);
    const before = line?.[column];
    if (line === undefined || before === undefined)
      throw new Error(`The sample has no cell ${mistake.table}.${mistake.column}, row ${String(mistake.row)}.`);
    line[column] = mistake.put(plainOf(before));
  }
  return { ...block, cells };
};

const plantInSheet = (sheet: TemplateSheet): TemplateSheet => {
  const { table } = sheet;
  const own = MISTAKES.filter((mistake) => mistake.table === table?.name);
  if (table === null || own.length === 0) return sheet;
  return { ...sheet, blocks: sheet.blocks.map((block) => (block.top === table.top + 1 ? plantIn(block, own) : block)) };
};

const placed = (template: Template): readonly PlantedMistake[] =>
  MISTAKES.flatMap(({ put: _put, ...mistake }) => {
    const sheet = template.sheets.find(({ table }) => table?.name === mistake.table);
    const table = sheet?.table;
    if (sheet === undefined || table === null || table === undefined) return [];
    return [
      { ...mistake, sheet: sheet.title, address: a1(table.top + 1 + mistake.row, table.left + columnIndex(mistake)) },
    ];
  });

/** The sample's template with the mistakes in its cells. Values of formulas stay those before the mistakes. */
export const plantMistakes = (template: Template): Template => ({
  ...template,
  sheets: template.sheets.map(plantInSheet),
});

export interface SampleWithMistakes {
  readonly template: Template;
  readonly mistakes: readonly PlantedMistake[];
}

/** The sample as a template, mistakes and all. */
export const sampleWithMistakes = (options: {
  readonly year: number;
  readonly formulas: FormulaMode;
  readonly values?: boolean;
}): SampleWithMistakes => {
  const { year, ...rest } = options;
  const template = buildTemplate(samplePlan({ year }), rest);
  return { template: plantMistakes(template), mistakes: placed(template) };
};
