/**
 * Looks a figure of a document up where it says it comes from, without the document's own code: a path into the plan or
 * the report, or a sum, count or share that is worked out here a second time.
 */
import type { CheckReport, TargetResult } from '../../../src/check/report';
import { literate, parseBand } from '../../../src/domain/literacy';
import type { LiteracyRow, PopulationGroup } from '../../../src/domain/figures';
import type { Plan } from '../../../src/workbook/plan';

export interface Sources {
  readonly plan: Plan;
  readonly report: CheckReport;
  readonly today: string;
}

/** A number, a word, a date; `undefined`: no such place. */
export type Found = number | string | boolean | null | undefined;

const walk = (start: unknown, path: readonly string[]): Found =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined,
    start,
  ) as Found;

type NumberKey<T> = { [K in keyof T]: T[K] extends number | null ? K : never }[keyof T];
const sumOf = <T>(rows: readonly T[], key: NumberKey<T>): number =>
  rows.reduce((sum, row) => sum + Number(row[key] ?? Number.NaN), 0);

const targetExtra = (target: TargetResult, key: string): Found => {
  const goal = target.kind === 'all' ? 100 : (target.target ?? target.lastYear ?? Number.NaN);
  switch (key) {
    case 'kind':
      return 100;
    case 'trend':
      return Math.abs(
        target.kind === 'keepLevel' || target.kind === 'count'
          ? Number(target.actual) - Number(target.lastYear)
          : Math.round(Number(target.actual) * 100) / 100 - Math.round(Number(target.lastYear) * 100) / 100,
      );
    case 'ofPlan':
      return (Number(target.actual) / goal) * 100;
    case 'places':
      return target.byHamlet.filter(({ missing }) => missing > 0).length;
    case 'moreHamlets':
      return target.byHamlet.filter(({ missing }) => missing > 0).length - 5;
    default:
      return undefined;
  }
};

const classesOf = ({ classes }: Plan, id: string | undefined): Plan['classes'] =>
  id === 'all' ? classes : classes.filter(({ kind }) => String(kind) === id);
const budgetOf = ({ budget }: Plan, id: string | undefined): Plan['budget'] =>
  id === undefined || id === 'all' ? budget : budget.filter(({ source }) => String(source) === id);

const counted = ({ plan, report, today }: Sources, [what, id]: readonly string[]): Found => {
  if (what === 'targets')
    return id === 'all' ? report.targets.length : report.targets.filter(({ verdict }) => verdict === id).length;
  if (what === 'classes') return classesOf(plan, id).length;
  if (what === 'notEvaluated') return report.notEvaluated.length;
  if (what !== 'tasks') return undefined;
  if (id === 'all') return plan.tasks.length;
  if (id === 'late')
    return plan.tasks.filter(({ due, state }) => due !== null && due < today && state !== 'done').length;
  return plan.tasks.filter(({ state }) => String(state) === id).length;
};

const models = ({ plan, report }: Sources, [code, key]: readonly string[]): Found => {
  const citizens = report.targets.find((target) => target.code === 'CDHT');
  const { hamlets, units } = plan;
  const figures: Readonly<Record<string, readonly [number, number, number]>> = {
    CDHT: [Number(citizens?.denominator), sumOf(hamlets, 'learningCitizensRegistered'), Number(citizens?.numerator)],
    GDHT: [
      sumOf(hamlets, 'households'),
      sumOf(hamlets, 'learningFamiliesRegistered'),
      sumOf(hamlets, 'learningFamilies'),
    ],
    DHHT: [sumOf(hamlets, 'clans'), sumOf(hamlets, 'learningClansRegistered'), sumOf(hamlets, 'learningClans')],
    CDHTT: [hamlets.length, Number.NaN, hamlets.filter(({ recognised }) => recognised === true).length],
    DVHT: [units.length, Number.NaN, units.filter(({ recognised }) => recognised === true).length],
  };
  const [everything, registered, recognised] = figures[code ?? ''] ?? [];
  if (everything === undefined || registered === undefined || recognised === undefined) return undefined;
  const values: Readonly<Record<string, number>> = {
    all: everything,
    registered,
    recognised,
    ofAll: (recognised / everything) * 100,
    ofRegistered: (recognised / registered) * 100,
  };
  return values[key ?? ''];
};

const literacy = ({ plan }: Sources, [band, group, degree, part]: readonly string[]): Found => {
  const rows = plan.literacy as readonly LiteracyRow[];
  const ages = parseBand(band ?? '');
  if (ages === undefined) return undefined;
  const query = { band: ages, group: group as PopulationGroup };
  if (degree === 'scope') return literate(rows, { ...query, degree: 1 }).d;
  const { n, d } = literate(rows, { ...query, degree: degree === '1' ? 1 : 2 });
  return part === 'n' ? n : (Number(n) / Number(d)) * 100;
};

export const lookUp = (origin: string, sources: Sources): Found => {
  const [start = '', ...path] = origin.split('.');
  const { plan, report, today } = sources;
  switch (start) {
    case 'plan':
      return walk(plan, path);
    case 'report': {
      const found = walk(report, path);
      const target = path[0] === 'targets' ? report.targets[Number(path[1])] : undefined;
      return found ?? (target === undefined ? found : targetExtra(target, path[2] ?? ''));
    }
    case 'today':
      return today;
    case 'count':
      return counted(sources, path);
    case 'sum':
      if (path[0] === 'classes') return sumOf(classesOf(plan, path[2]), path[1] as 'learners');
      return path[0] === 'budget' ? sumOf(budgetOf(plan, path[2]), path[1] as 'planned') : undefined;
    case 'share':
      return (sumOf(budgetOf(plan, path[1]), 'spent') / sumOf(budgetOf(plan, path[1]), 'planned')) * 100;
    case 'models':
      return models(sources, path);
    case 'literacy':
      return literacy(sources, path);
    default:
      return undefined;
  }
};
