/** II.4: money planned and spent, by source. */
import { documentWords as words } from '../../i18n/vi/documents';
import { BUDGET_SOURCES } from '../../workbook/choices/activities';
import type { Plan } from '../../workbook/plan';
import { cell, paragraph } from '../documentModel';
import type { Block, Run, Table } from '../documentModel';
import { countRun, figure, rateText } from '../wording/figures';
import { sentence } from '../wording/sentence';
import { completeSum } from './centre';
import { inWordsOf } from '../wording/place';

type BudgetRow = Plan['budget'][number];

const { table } = words;

const sumCell = (rows: readonly BudgetRow[], key: 'planned' | 'spent', id: string): string | Run => {
  const sum = completeSum(rows, key);
  return sum === null ? words.blank : countRun(sum, `sum.budget.${key}.${id}`);
};

const shareRun = (rows: readonly BudgetRow[], id: string): Run | null => {
  const planned = completeSum(rows, 'planned');
  const spent = completeSum(rows, 'spent');
  return planned === null || spent === null || planned <= 0
    ? null
    : figure(rateText((spent / planned) * 100, 100), `share.budget.${id}`);
};

const sourcesTable = ({ info, budget }: Plan): Table => {
  const line = (label: string, rows: readonly BudgetRow[], id: string, bold: boolean) => [
    cell(label, { bold }),
    cell(sumCell(rows, 'planned', id), { bold }),
    cell(sumCell(rows, 'spent', id), { bold }),
    cell(shareRun(rows, id) ?? words.blank, { bold }),
  ];
  const sources = [
    ...BUDGET_SOURCES.choices.map(({ id, label }) => ({
      id: id,
      label: inWordsOf(info, label),
      rows: budget.filter(({ source }) => source === id),
    })),
    { id: 'null', label: words.funding.noSource, rows: budget.filter(({ source }) => source === null) },
  ].filter(({ rows }) => rows.length > 0);
  return {
    kind: 'table',
    columns: [
      { share: 60, align: 'left' },
      { share: 38, align: 'right' },
      { share: 38, align: 'right' },
      { share: 22, align: 'center' },
    ],
    header: [[table.source, table.budget, table.spent, table.spentShare].map((text) => cell(text))],
    rows: [
      ...sources.map(({ id, label, rows }) => line(label, rows, id, false)),
      line(table.total, budget, 'all', true),
    ],
  };
};

const summary = (budget: Plan['budget']): readonly Run[] => {
  const planned = completeSum(budget, 'planned');
  const spent = completeSum(budget, 'spent');
  const share = shareRun(budget, 'all');
  const values = {
    planned: planned === null ? '' : countRun(planned, 'sum.budget.planned.all'),
    spent: spent === null ? '' : countRun(spent, 'sum.budget.spent.all'),
  };
  if (share !== null) return sentence(words.funding.both, { ...values, share });
  if (planned !== null && spent !== null) return sentence(words.funding.withoutShare, values);
  if (planned !== null) return sentence(words.funding.planned, values);
  return spent === null ? sentence(words.funding.none) : sentence(words.funding.spent, values);
};

export const fundingBlocks = (plan: Plan): readonly Block[] => [
  paragraph('clause', words.report.funding),
  paragraph('body', ...summary(plan.budget)),
  ...(plan.budget.length === 0 ? [] : [paragraph('tableTitle', words.report.fundingTable), sourcesTable(plan)]),
];
