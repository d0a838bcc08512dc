/** II.3: learning citizens, families, clans, hamlets and units: how many there are, registered, recognised. */
import { documentWords as words } from '../../i18n/vi/documents';
import type { CheckReport } from '../../check/report';
import type { Plan } from '../../workbook/plan';
import { cell, paragraph } from '../documentModel';
import type { Block, Table, TableCell } from '../documentModel';
import { countRun, figure, rateText } from '../wording/figures';
import { completeSum } from './centre';

interface Model {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly all: number | null;
  readonly registered: number | null;
  readonly recognised: number | null;
}

/** Unknown while one of them is not known to be recognised or not. */
const yesCount = (rows: readonly { readonly recognised: boolean | null }[]): number | null =>
  rows.length === 0 || rows.some(({ recognised }) => recognised === null)
    ? null
    : rows.filter(({ recognised }) => recognised === true).length;

const modelsOf = (plan: Plan, { targets }: CheckReport): readonly Model[] => {
  const { hamlets, units } = plan;
  const { report, unitOf } = words;
  // Citizens come from the hamlets or from the register, and out of whom is a setting: the check has settled both.
  const citizens = targets.find(({ code }) => code === 'CDHT');
  return [
    {
      id: 'CDHT',
      title: report.citizens,
      unit: unitOf.people,
      all: citizens?.denominator ?? null,
      registered: completeSum(hamlets, 'learningCitizensRegistered'),
      recognised: citizens?.numerator ?? completeSum(hamlets, 'learningCitizens'),
    },
    {
      id: 'GDHT',
      title: report.families,
      unit: unitOf.families,
      all: completeSum(hamlets, 'households'),
      registered: completeSum(hamlets, 'learningFamiliesRegistered'),
      recognised: completeSum(hamlets, 'learningFamilies'),
    },
    {
      id: 'DHHT',
      title: report.clans,
      unit: unitOf.clans,
      all: completeSum(hamlets, 'clans'),
      registered: completeSum(hamlets, 'learningClansRegistered'),
      recognised: completeSum(hamlets, 'learningClans'),
    },
    {
      id: 'CDHTT',
      title: report.hamlets,
      unit: unitOf.hamlets,
      all: hamlets.length === 0 ? null : hamlets.length,
      registered: null,
      recognised: yesCount(hamlets),
    },
    {
      id: 'DVHT',
      title: report.learningUnits,
      unit: unitOf.units,
      all: units.length === 0 ? null : units.length,
      registered: null,
      recognised: yesCount(units),
    },
  ];
};

const countCell = (value: number | null, origin: string): TableCell =>
  cell(value === null ? words.none : countRun(value, origin));
const shareCell = (n: number | null, d: number | null, origin: string): TableCell =>
  cell(n === null || d === null || d <= 0 ? words.none : figure(rateText((n / d) * 100), origin));

export const modelsTable = (plan: Plan, report: CheckReport): Table => {
  const { table } = words;
  return {
    kind: 'table',
    columns: [
      { share: 8, align: 'center' },
      { share: 44, align: 'left' },
      { share: 17, align: 'center' },
      { share: 17, align: 'center' },
      { share: 17, align: 'center' },
      { share: 15, align: 'center' },
      { share: 20, align: 'center' },
      { share: 20, align: 'center' },
    ],
    header: [
      [
        table.number,
        table.model,
        table.unit,
        table.all,
        table.registered,
        table.recognised,
        table.ofAll,
        table.ofRegistered,
      ].map((text) => cell(text)),
    ],
    rows: modelsOf(plan, report).map(({ id, title, unit, all, registered, recognised }, index) => [
      cell(String(index + 1)),
      cell(title),
      cell(unit),
      countCell(all, `models.${id}.all`),
      countCell(registered, `models.${id}.registered`),
      countCell(recognised, `models.${id}.recognised`),
      shareCell(recognised, all, `models.${id}.ofAll`),
      shareCell(recognised, registered, `models.${id}.ofRegistered`),
    ]),
  };
};

export const modelBlocks = (plan: Plan, report: CheckReport): readonly Block[] => [
  paragraph('clause', words.report.models),
  paragraph('tableTitle', words.report.modelsTable),
  modelsTable(plan, report),
];
