/** Annexes of the report: literacy by age; on request what the check found, and the people who cannot read. */
import { LITERACY_BANDS, literate, parseBand } from '../../domain/literacy';
import type { LiteracyDegree } from '../../domain/literacy';
import { POPULATION_GROUPS } from '../../domain/figures';
import type { LiteracyRow } from '../../domain/figures';
import { fill } from '../../i18n/fill';
import { documentWords as words } from '../../i18n/vi/documents';
import { viCheck } from '../../i18n/vi/check';
import type { CheckReport } from '../../check/report';
import type { Plan } from '../../workbook/plan';
import { cell, paragraph } from '../documentModel';
import type { Block, Section, Table, TableCell } from '../documentModel';
import { countRun, figure, rateText } from '../wording/figures';
import { committeeName, placeWordsIn } from '../wording/place';
import { sentence } from '../wording/sentence';
import { settingWords } from './settingWords';

const { table, checkSummary } = words;

export interface AnnexParts {
  readonly plan: Plan;
  readonly report: CheckReport;
  /** As in the head of the report. */
  readonly date: string;
  /** What the check found, and the settings that nobody has confirmed: for the house, not for who receives the report. */
  readonly internal: boolean;
  /** Lists the people of "Người chưa biết chữ" by name. */
  readonly names: boolean;
}

const hasAge = (row: Plan['literacy'][number]): row is Plan['literacy'][number] & { readonly age: number } =>
  row.age !== null;

const literacyTable = (plan: Plan): Table => {
  const rows: readonly LiteracyRow[] = plan.literacy.filter(hasAge);
  const line = (band: string, group: (typeof POPULATION_GROUPS)[number], first: boolean): readonly TableCell[] => {
    const ages = parseBand(band) ?? { from: 0, to: 0 };
    const at = (degree: LiteracyDegree) => literate(rows, { band: ages, degree, group });
    const pair = (degree: LiteracyDegree): readonly TableCell[] => {
      const { n, d } = at(degree);
      const origin = `literacy.${band}.${group}.${String(degree)}`;
      return [
        cell(n === null ? words.blank : countRun(n, `${origin}.n`)),
        cell(n === null || d === null || d <= 0 ? words.blank : figure(rateText((n / d) * 100), `${origin}.rate`)),
      ];
    };
    const { d } = at(1);
    return [
      cell(first ? band.replace('-', ' - ') : '', { bold: true }),
      cell(words.groups[group]),
      cell(d === null ? words.blank : countRun(d, `literacy.${band}.${group}.scope`)),
      ...pair(1),
      ...pair(2),
    ];
  };
  return {
    kind: 'table',
    columns: [
      { share: 20, align: 'center' },
      { share: 38, align: 'left' },
      { share: 24, align: 'center' },
      { share: 20, align: 'center' },
      { share: 18, align: 'center' },
      { share: 20, align: 'center' },
      { share: 18, align: 'center' },
    ],
    header: [
      [
        cell(table.ages, { rowSpan: 2 }),
        cell(table.group, { rowSpan: 2 }),
        cell(table.inScope, { rowSpan: 2 }),
        cell(table.literate1, { span: 2 }),
        cell(table.literate2, { span: 2 }),
      ],
      [cell(table.people), cell(table.share), cell(table.people), cell(table.share)],
    ],
    rows: LITERACY_BANDS.flatMap((band) => POPULATION_GROUPS.map((group, index) => line(band, group, index === 0))),
  };
};

const titleOfRule = (id: string): string =>
  Object.hasOwn(viCheck.rules, id) ? viCheck.rules[id as keyof typeof viCheck.rules].title : id;

const findingsTable = ({ findings }: CheckReport): Table => ({
  kind: 'table',
  columns: [
    { share: 10, align: 'center' },
    { share: 100, align: 'left' },
    { share: 26, align: 'center' },
    { share: 20, align: 'center' },
  ],
  header: [[table.number, table.finding, table.severity, table.count].map((text) => cell(text))],
  rows: findings.map(({ ruleId, severity, count }, index) => [
    cell(String(index + 1)),
    cell(titleOfRule(ruleId)),
    cell(checkSummary.severities[severity]),
    cell(countRun(count, `report.findings.${String(index)}.count`)),
  ]),
});

const settingsTable = (plan: Plan, { settings }: CheckReport): Table => ({
  kind: 'table',
  columns: [
    { share: 66, align: 'left' },
    { share: 56, align: 'left' },
    { share: 34, align: 'left' },
  ],
  header: [[table.setting, table.chosen, table.state].map((text) => cell(text))],
  rows: settings.flatMap(({ setting, confirmed }) => {
    const named = settingWords(plan, setting);
    return named === null
      ? []
      : [[cell(named.label), cell(named.value), cell(confirmed ? checkSummary.confirmed : checkSummary.assumed)]];
  }),
});

const checkBlocks = ({ plan, report }: AnnexParts): readonly Block[] => {
  const { counts, notEvaluated, findings } = report;
  return [
    paragraph(
      'body',
      ...sentence(checkSummary.counts, {
        cells: countRun(counts.cells, 'report.counts.cells'),
        rules: countRun(counts.rules, 'report.counts.rules'),
        errors: countRun(counts.error, 'report.counts.error'),
        warnings: countRun(counts.warning, 'report.counts.warning'),
        notes: countRun(counts.note, 'report.counts.note'),
      }),
    ),
    ...(notEvaluated.length === 0
      ? []
      : [
          paragraph(
            'body',
            ...sentence(checkSummary.notEvaluated, { count: countRun(notEvaluated.length, 'count.notEvaluated') }),
          ),
        ]),
    ...(findings.length === 0 ? [] : [paragraph('tableTitle', checkSummary.findings), findingsTable(report)]),
    paragraph('tableTitle', checkSummary.settings),
    settingsTable(plan, report),
  ];
};

const hamletHeading = (info: Plan['info']): string => {
  const { hamlet: word } = placeWordsIn(info);
  return `${word.slice(0, 1).toLocaleUpperCase('vi')}${word.slice(1)}`;
};

const peopleTable = ({ illiteratePeople, info }: Plan): Table => ({
  kind: 'table',
  columns: [
    { share: 10, align: 'center' },
    { share: 60, align: 'left' },
    { share: 22, align: 'center' },
    { share: 44, align: 'left' },
    { share: 20, align: 'center' },
  ],
  header: [
    [table.number, words.people.name, words.people.birthYear, hamletHeading(info), words.people.literacyClass].map(
      (text) => cell(text),
    ),
  ],
  rows: illiteratePeople.map(({ name, birthYear, hamlet, literacyClass }, index) => [
    cell(String(index + 1)),
    cell(name ?? words.blank),
    cell(
      birthYear === null ? words.blank : figure(String(birthYear), `plan.illiteratePeople.${String(index)}.birthYear`),
    ),
    cell(hamlet ?? words.blank),
    cell(literacyClass ?? words.blank),
  ]),
});

const NUMERALS = ['I', 'II', 'III'] as const;

/** Each annex starts on a page of its own, with pages numbered from 1. */
export const annexes = (parts: AnnexParts): readonly Section[] => {
  const { plan, date, internal, names } = parts;
  const attached = fill(words.report.attached, { date, committee: committeeName(plan.info) });
  const annex = (title: string, blocks: readonly Block[]) => ({ title, blocks });
  const all = [
    annex(words.report.literacyAnnex, [literacyTable(plan)]),
    ...(internal ? [annex(words.report.checkAnnex, checkBlocks(parts))] : []),
    ...(names && plan.illiteratePeople.length > 0 ? [annex(words.people.title, [peopleTable(plan)])] : []),
  ];
  return all.map(({ title, blocks }, index) => ({
    orientation: 'portrait',
    blocks: [
      paragraph('annex', fill(words.report.annex, { number: all.length === 1 ? '' : (NUMERALS[index] ?? '') }).trim()),
      paragraph('annexTitle', title),
      paragraph('annexReference', attached),
      ...blocks,
    ],
  }));
};
