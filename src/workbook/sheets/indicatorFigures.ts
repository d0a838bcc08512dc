/** What Số liệu sums for each indicator, by what the catalogue says that it is measured by. */
import type { Answer, Answered, Indicator, Programme, Share } from '../../domain/indicator';
import { columnAround } from '../../domain/indicators';
import type { RateList, Register } from '../../domain/planPart';
import { literacyStandard } from '../../domain/literacyLevel';
import type { RuleSets } from '../../domain/regulations/ruleSet';
import type { Fields } from '../describe';
import {
  blank,
  call,
  cell,
  column,
  equals,
  iff,
  minus,
  name,
  num,
  omitted,
  op,
  text as words,
  wholeTable,
  xhht,
} from '../formula/expr';
import type { Expr } from '../formula/expr';
import { literacyStatuses } from '../formula/twins/literacy';
import { SIZED } from '../formula/twins/literacyStates';
import { byRuleSet, ruleSetChoice, whereJudged } from '../formula/twins/ruleSetChoice';
import type { LevelStatuses } from '../formula/twins/share';
import { lowerSecondaryStatuses, preschoolStatuses, primaryStatuses } from '../formula/twins/universalEducation';
import { coSoGiaoDuc } from './coSoGiaoDuc';
import { donViHocTap } from './donViHocTap';
import { asEntered, countAnswered, countNamed, countUnanswered, countWith, whenFilled, YES } from './expressions';
import { ratioSteps } from './ratioSteps';
import type { RatioSteps } from './ratioSteps';
import { muChuTheoThon } from './muChuTheoThon';
import { registerSteps, registerSums } from './registeredCitizens';
import type { RegisterSums } from './registeredCitizens';
import type { NamedRows } from './namedRows';
import { thon } from './thon';
import { trungTamHtcd } from './trungTamHtcd';
import { wholeKey } from './whole';

const LISTS = [thon, muChuTheoThon, donViHocTap, coSoGiaoDuc].map(({ table: list }) => list);
/** The rows of a list that rates are taken over, by the sheet that holds it. */
const rowsOf = (list: RateList): NamedRows => {
  const found = LISTS.find(({ json }) => json === list);
  if (found === undefined) throw new Error(`No sheet in Số liệu holds the list "${list}".`);
  return { table: found.id, nameColumn: found.labelColumn };
};
const DIFFICULT = name('TT_DBKK');
const LITERACY = wholeTable('tblXMC');
const EDUCATION = wholeTable('tblPhoCap');

/** What stands in one row; a part that an indicator does not have is left empty. */
export interface Figures {
  readonly steps?: RatioSteps;
  readonly register?: RegisterSums;
  readonly numerator?: Expr;
  readonly denominator?: Expr;
  readonly levels?: LevelStatuses;
  readonly lastYear?: Expr;
  readonly answer?: Expr;
}

/** Shares that are counted from a register of persons while the list holds no figure of its own. */
const FROM_REGISTER: Readonly<
  Record<Register, (rows: NamedRows, whole: string) => { readonly steps: RatioSteps; readonly register: RegisterSums }>
> = {
  citizens: (rows, whole) => ({ steps: registerSteps(rows), register: registerSums(rows, whole) }),
};

const eitherSteps = (first: Expr, then: RatioSteps, otherwise: RatioSteps): RatioSteps => {
  const keys = Object.keys(then) as (keyof RatioSteps)[];
  const steps: Partial<Record<keyof RatioSteps, Expr>> = {};
  for (const key of keys) steps[key] = iff(first, then[key], otherwise[key]);
  return steps as RatioSteps;
};

const shareFigures = (indicator: Indicator, { list, part, whole, register }: Share): Figures => {
  const rows = rowsOf(list);
  const key = wholeKey(whole);
  const steps = ratioSteps(rows, { part, whole: key, within: columnAround(indicator) });
  if (register === null) return { steps };
  const counted = FROM_REGISTER[register](rows, key);
  return { steps: eitherSteps(cell('entered'), steps, counted.steps), register: counted.register };
};

const answeredFigures = ({ list, column: key, lastYear }: Answered): Figures => {
  const rows = rowsOf(list);
  const none = equals(countNamed(rows), num(0));
  const answered = countAnswered(rows, key);
  const steps: RatioSteps = {
    isCounted: op(answered, '>', num(0)),
    pairedCount: countWith(rows, key, YES),
    pairedWhole: answered,
    openWhole: countUnanswered(rows, key),
    loneCount: num(0),
    loneRows: num(0),
    emptyRows: iff(none, num(1), num(0)),
    contradicting: num(0),
    missing: countUnanswered(rows, key),
  };
  if (lastYear === null) return { steps };
  return {
    steps,
    lastYear: iff(
      call('OR', none, op(countAnswered(rows, lastYear), '<', countNamed(rows))),
      blank,
      xhht('TYLE', countWith(rows, lastYear, YES), countNamed(rows)),
    ),
  };
};

const RULE_SET = { ruleSet: name('TT_BO_QUY_DINH'), year: name('TT_NAM') };

/** By the band that level 2 of literacy is judged on, which is another one in especially difficult communes. */
const byLevel2Band = (ruleSets: RuleSets, build: (from: number, to: number) => Expr): Expr => {
  const choice = ruleSetChoice('MUC_XMC', ruleSets, 'literacy', RULE_SET);
  const inCommune = (especiallyDifficult: boolean): Expr =>
    byRuleSet(choice, ({ literacy }) => {
      if (literacy === null) return blank;
      const { from, to } = literacyStandard(literacy, 2, especiallyDifficult).ages;
      return build(from, to);
    });
  return whereJudged(choice, iff(equals(DIFFICULT, YES), inCommune(true), inCommune(false)));
};

const bandAges = (from: number, to: number): readonly Expr[] => [
  column('tblXMC', 'age'),
  words(`>=${String(from)}`),
  column('tblXMC', 'age'),
  words(`<=${String(to)}`),
];

const sumOfBand = (key: string, from: number, to: number): Expr =>
  call('SUMIFS', column('tblXMC', key), ...bandAges(from, to));

/** People in scope of the band, when it is known of every age how many they are. */
const scopeOf = (from: number, to: number): Expr => {
  const sized = call('COUNTIFS', ...bandAges(from, to), column('tblXMC', 'open2'), num(SIZED));
  return iff(op(sized, '<', num(to - from + 1)), blank, sumOfBand('people2', from, to));
};

/** Those of them who are literate, when it is known of how many. */
const literateOf = (from: number, to: number): Expr => {
  const [least, most] = [sumOfBand('least2', from, to), sumOfBand('most2', from, to)];
  return whenFilled([cell('denominator')], iff(equals(least, most), minus(cell('denominator'), most), blank));
};

/** Columns in which Số liệu holds what is known of each level. */
export const LEVEL_KEYS = ['level1', 'level2', 'level3'] as const;
export const levelCell = (level: number): Expr => cell(`level${String(level)}`);

type StatusesOf = typeof primaryStatuses;

const levelFigures = (programme: Programme, ruleSets: RuleSets): Figures => {
  const stacked = (statuses: StatusesOf, args: readonly Expr[]): Figures => ({
    levels: statuses(ruleSets, args, levelCell),
  });
  switch (programme) {
    case 'literacy':
      return {
        numerator: byLevel2Band(ruleSets, literateOf),
        denominator: byLevel2Band(ruleSets, scopeOf),
        levels: literacyStatuses(ruleSets, [LITERACY, DIFFICULT, omitted, RULE_SET.ruleSet, RULE_SET.year]),
      };
    case 'preschool':
      return stacked(preschoolStatuses, [EDUCATION, DIFFICULT, name('TT_BO_QUY_DINH_MN'), RULE_SET.year]);
    case 'primary':
      return stacked(primaryStatuses, [EDUCATION, DIFFICULT, RULE_SET.ruleSet, RULE_SET.year]);
    case 'lowerSecondary':
      return stacked(lowerSecondaryStatuses, [EDUCATION, LITERACY, DIFFICULT, RULE_SET.ruleSet, RULE_SET.year]);
  }
};

const answerFigures = ({ field }: Answer): Figures => {
  const fields: Fields = trungTamHtcd.form.fields;
  const asked = fields[field];
  if (asked === undefined) throw new Error(`The sheet "${trungTamHtcd.id}" has no field "${field}".`);
  return { answer: asEntered(name(asked.name)) };
};

export const figuresOf = (indicator: Indicator, ruleSets: RuleSets): Figures => {
  const { measure } = indicator;
  switch (measure.kind) {
    case 'share':
      return shareFigures(indicator, measure);
    case 'answered':
      return answeredFigures(measure);
    case 'level':
      return levelFigures(measure.programme, ruleSets);
    case 'answer':
      return answerFigures(measure);
  }
};
