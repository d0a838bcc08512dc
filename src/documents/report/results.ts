/** II.1: every target beside what was done, as a table. */
import { fill } from '../../i18n/fill';
import { documentWords as words } from '../../i18n/vi/documents';
import { viTerms } from '../../i18n/vi/terms';
import type { CheckReport, TargetResult } from '../../check/report';
import { thresholdOf } from '../../check/threshold';
import type { Plan } from '../../workbook/plan';
import { cell, paragraph } from '../documentModel';
import type { Block, Run, Table, TableCell } from '../documentModel';
import { groupTargets } from '../plan/targets';
import { countRun, figure, pointsText, rateText } from '../wording/figures';
import { placeWordsIn, yearText } from '../wording/place';
import { sentence } from '../wording/sentence';
import { titleRuns } from '../wording/targetTitle';
import { measureOf, outcomeParagraph } from './outcome';
import { settingWords } from './settingWords';

const { table, units, planned, blank, none } = words;

const at = (index: number, key: string): string => `report.targets.${String(index)}.${key}`;

const unitOf = (result: TargetResult): string => units[measureOf(result)];

const plannedRuns = (result: TargetResult, index: number): string | readonly Run[] => {
  const { kind, target, strict } = result;
  if (kind === 'yesNo') return planned.yesNo;
  if (measureOf(result) === 'standard') return planned.standard;
  if (kind === 'all') return [figure(pointsText(100), at(index, 'kind'))];
  if (target === null || kind === null) return blank;
  const value = figure(pointsText(target), at(index, 'target'));
  if (kind === 'about') return sentence(planned.about, { value });
  if (kind === 'atLeast' || kind === 'count') return sentence(strict ? planned.above : planned.atLeast, { value });
  return [value];
};

const amount = (result: TargetResult, value: number | null, from: string): string | Run => {
  if (value === null) return blank;
  switch (measureOf(result)) {
    case 'rate':
      return figure(rateText(value, thresholdOf(result)), from);
    case 'standard':
      return figure(viTerms[value >= 1 ? 'verdict.met' : 'verdict.notMet'], from);
    case 'answer':
      return figure(value === 1 ? words.answers.yes : words.answers.no, from);
    case 'level':
    case 'count':
      return figure(pointsText(value), from);
  }
};

/** What is done as a share of what was planned; a level or an answer has none. */
const ofPlan = (result: TargetResult, index: number): string | Run => {
  const measure = measureOf(result);
  if (measure !== 'rate' && measure !== 'count') return none;
  const asked = measure === 'count' ? result.target : thresholdOf(result);
  if (result.actual === null || asked === null || asked === 0) return blank;
  return figure(rateText((result.actual / asked) * 100, 100), at(index, 'ofPlan'));
};

const rowOf = (plan: Plan, result: TargetResult, index: number, number: number): readonly TableCell[] => {
  const row = plan.targets[index];
  return [
    cell(String(number)),
    cell(row === undefined ? result.title : titleRuns(row, `plan.targets.${String(index)}.value`)),
    cell(unitOf(result)),
    cell(plannedRuns(result, index)),
    cell(
      measureOf(result) === 'answer' && result.lastYear === null
        ? none
        : amount(result, result.lastYear, at(index, 'lastYear')),
    ),
    cell(amount(result, result.actual, at(index, 'actual'))),
    cell(ofPlan(result, index)),
    cell(figure(viTerms[`verdict.${result.verdict}`], at(index, 'verdict'))),
  ];
};

export const resultsTable = (plan: Plan, report: CheckReport): Table => {
  let number = 0;
  const rows = groupTargets(plan).flatMap(({ title, targets }) => [
    [cell(title.replace(/:$/u, ''), { span: 8, bold: true })],
    ...targets.flatMap(({ index }) => {
      const result = report.targets[index];
      if (result === undefined) return [];
      number += 1;
      return [rowOf(plan, result, index, number)];
    }),
  ]);
  return {
    kind: 'table',
    columns: [
      { share: 8, align: 'center' },
      { share: 46, align: 'left' },
      { share: 14, align: 'center' },
      { share: 18, align: 'center' },
      { share: 16, align: 'center' },
      { share: 17, align: 'center' },
      { share: 20, align: 'center' },
      { share: 20, align: 'center' },
    ],
    header: [
      [
        table.number,
        table.target,
        table.unit,
        table.planned,
        table.lastYear,
        table.done,
        table.ofPlan,
        table.verdict,
      ].map((text) => cell(text)),
    ],
    rows,
  };
};

const countOf = ({ targets }: CheckReport, verdict: TargetResult['verdict']): Run =>
  countRun(targets.filter((target) => target.verdict === verdict).length, `count.targets.${verdict}`);

/** How figures were counted where the law leaves it open and nobody has confirmed it: said once, in words to sign under. */
const conventionBlocks = (plan: Plan, { targets }: CheckReport): readonly Block[] => {
  const open = targets.flatMap(({ assumptions }) =>
    assumptions.flatMap(({ setting, confirmed }) => (confirmed ? [] : [setting])),
  );
  const named = [...new Set(open)].flatMap((setting) => settingWords(plan, setting) ?? []);
  if (named.length === 0) return [];
  const conventions = named.map((one) => fill(words.report.convention, one)).join('; ');
  return [paragraph('body', fill(words.report.conventions, { conventions }))];
};

export const resultBlocks = (plan: Plan, report: CheckReport): readonly Block[] => [
  paragraph('clause', words.report.results),
  paragraph(
    'body',
    ...sentence(words.report.resultsSummary, {
      all: countRun(report.targets.length, 'count.targets.all'),
      met: countOf(report, 'met'),
      notMet: countOf(report, 'notMet'),
      cannotTell: countOf(report, 'cannotTell'),
    }),
  ),
  paragraph('tableTitle', fill(words.report.resultsTable, { year: yearText(plan.info) })),
  resultsTable(plan, report),
  ...report.targets.map((result, index) => outcomeParagraph(result, index, placeWordsIn(plan.info))),
  ...conventionBlocks(plan, report),
];
