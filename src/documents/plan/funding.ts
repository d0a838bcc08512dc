/** IV: the money, as a table where there are lines of it, and the paragraphs about it. */
import { fill } from '../../i18n/fill';
import { documentWords as words } from '../../i18n/vi/documents';
import { findLabel } from '../../workbook/choices';
import { BUDGET_SOURCES } from '../../workbook/choices/activities';
import type { Plan } from '../../workbook/plan';
import { cell, paragraph } from '../documentModel';
import type { Block, Table } from '../documentModel';
import { countRun } from '../wording/figures';
import { inWordsOf, yearText } from '../wording/place';

const sourceLabel = (info: Plan['info'], id: string | null): string => {
  const label = findLabel(BUDGET_SOURCES, id);
  return label === undefined ? words.blank : inWordsOf(info, label);
};

const { table } = words;

const budgetTable = (plan: Plan): Table => {
  const rows = plan.budget.map((row, index) => [
    cell(String(index + 1)),
    cell(row.content ?? words.blank),
    cell(sourceLabel(plan.info, row.source)),
    cell(row.planned === null ? words.blank : countRun(row.planned, `plan.budget.${String(index)}.planned`)),
  ]);
  const complete = plan.budget.every(({ planned }) => planned !== null);
  const total = plan.budget.reduce((sum, { planned }) => sum + (planned ?? 0), 0);
  return {
    kind: 'table',
    columns: [
      { share: 8, align: 'center' },
      { share: 58, align: 'left' },
      { share: 34, align: 'left' },
      { share: 28, align: 'right' },
    ],
    header: [[cell(table.number), cell(table.content), cell(table.source), cell(table.budget)]],
    // A total over lines of which one is blank would be too small.
    rows: [
      ...rows,
      [
        cell(table.total, { span: 3, bold: true }),
        cell(complete ? countRun(total, 'sum.budget.planned') : words.blank, { bold: true }),
      ],
    ],
  };
};

export const fundingBlocks = (plan: Plan, texts: readonly string[]): readonly Block[] => {
  const numbered = texts.map((text, index) =>
    paragraph('body', texts.length > 1 ? `${String(index + 1)}. ${text}` : text),
  );
  const tableBlocks: readonly Block[] =
    plan.budget.length === 0
      ? []
      : [paragraph('tableTitle', fill(words.plan.fundingTable, { year: yearText(plan.info) })), budgetTable(plan)];
  return numbered.length + tableBlocks.length === 0 ? [paragraph('body', words.blank)] : [...numbered, ...tableBlocks];
};
