/** Last year's workbook in which only the year was changed: every age and every date is then a year off. */
import { custom } from '../../engine/kinds/custom';
import type { Rule } from '../../engine/rule';
import type { RuleContext } from '../../engine/ruleContext';
import type { CellPlace } from '../../../workbook/parsed';
import { thongTin } from '../../../workbook/sheets/thongTin';
import { agesOfRegister } from '../literacy/register';
import { unchangedTargets } from '../targets';

const FIELDS = thongTin.form.fields;

/** `speaks`: does it say that the figures are of the year before? */
interface Sign {
  readonly speaks: boolean;
  readonly cells: readonly (CellPlace | undefined)[];
}

const LEAST_DATES = 3;
/** One class in five may be of another year by a slip. */
const MOST_DATES_OF_THE_YEAR = 0.2;

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Days of classes and tasks. A plan's tasks may run into the year after, so most of them must be past. */
const datesSign = (context: RuleContext, year: number): Sign | null => {
  const dated = [
    ...context.rows('classes').map(({ date }, index) => ({ date, place: context.place('classes', index, 'date') })),
    ...context.rows('tasks').map(({ due }, index) => ({ date: due, place: context.place('tasks', index, 'due') })),
  ].flatMap(({ date, place }) => (date === null ? [] : [{ year: yearOf(date), place }]));
  if (dated.length < LEAST_DATES) return null;
  const past = dated.filter((one) => one.year < year);
  return {
    speaks: dated.length - past.length <= MOST_DATES_OF_THE_YEAR * dated.length,
    cells: past.slice(0, 1).map(({ place }) => place),
  };
};

/** The report of a plan is made in its year or after it. */
const reportSign = (context: RuleContext, year: number): Sign | null => {
  const { reportDate } = context.info;
  return reportDate === null
    ? null
    : { speaks: yearOf(reportDate) < year, cells: [context.field(FIELDS.reportDate.name)] };
};

const LEAST_PERSONS = 10;
/** Of the cells in which the two are compared. */
const MOSTLY = 0.9;
const SELDOM = 0.7;

/** People not literate, counted from the register by their age a year ago, fit the table, and by their age now do not. */
const agesSign = (context: RuleContext, year: number): Sign | null => {
  const [now, before] = [agesOfRegister(context, year), agesOfRegister(context, year - 1)];
  if (now.persons < LEAST_PERSONS || now.compared === 0) return null;
  const share = ({ same, compared }: typeof now): number => same / compared;
  return {
    speaks: share(before) >= MOSTLY && share(now) < SELDOM,
    cells: [context.columnTop('illiteratePeople', 'birthYear')],
  };
};

const targetsSign = (context: RuleContext): Sign | null => {
  const unchanged = unchangedTargets(context);
  return unchanged === null
    ? null
    : {
        speaks: unchanged.isAll,
        cells: unchanged.rows.slice(0, 1).map((index) => context.place('targets', index, 'lastYear')),
      };
};

/** One alone may be chance, or a slip. */
const LEAST_SIGNS = 2;

export const lastYearsWorkbook: Rule = custom({
  id: 'situations/last-years-workbook',
  severity: 'error',
  cause: 'lastYear',
  level: 2,
  basis: null,
  explains: [
    'activities/class-in-year',
    'activities/task-in-year',
    'activities/task-late',
    'information/plan-date-in-year',
    'information/report-date-in-year',
    'literacy/register-age',
    'literacy/register-equals-ages',
    'literacy/register-equals-hamlets',
    'targets/unchanged-since-last-year',
  ],
  inspect: (context, findings) => {
    const { year } = context;
    if (year === null) return undefined;
    const signs = [
      datesSign(context, year),
      reportSign(context, year),
      agesSign(context, year),
      targetsSign(context),
    ].filter((sign) => sign !== null);
    const speaking = signs.filter(({ speaks }) => speaks);
    // What speaks for the plan's own year weighs as much.
    if (speaking.length < LEAST_SIGNS || speaking.length <= signs.length - speaking.length) return undefined;
    findings.add(() => ({
      cells: [context.field(FIELDS.year.name), ...speaking.flatMap(({ cells }) => cells)],
      values: {
        year: String(year),
        before: String(year - 1),
        signs: speaking.length,
        asked: signs.length,
      },
    }));
    return undefined;
  },
});
