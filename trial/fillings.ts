/** Fillings of figures that are missing or contradict each other, found without the code that works out their bounds. */
import type { Share } from '../src/domain/indicator';
import { columnAround, INDICATORS } from '../src/domain/indicators';
import type { IndicatorCode } from '../src/domain/indicators';
import { UNIVERSAL_EDUCATION_CODES } from '../src/domain/universalEducationCodes';
import { UNIVERSAL_EDUCATION_FIGURES } from '../src/domain/universalEducationFigures';
import type { PlanValue } from '../src/workbook/plan';
import { AGES, blankOf } from './flawedPlans';
import type { Drawn, Row } from './flawedPlans';

/** Level of literacy that level 1 of lower secondary education asks for. */
const PREREQUISITE = 1;
const MANY = 1_000_000_000;

/** Where a filling lies: those who count are none, all or any; those of whom they are, few, many or any. */
interface Luck {
  readonly part: 'none' | 'all' | 'any';
  readonly whole: 'few' | 'many' | 'any';
}

const PARTS = ['none', 'all', 'any'] as const;
/** Some few beside others many are the likeliest to decide. */
const WHOLES = ['few', 'many', 'any', 'any'] as const;
export const LUCKS: readonly Luck[] = WHOLES.flatMap((whole) => PARTS.map((part) => ({ part, whole })));

export class Filler {
  constructor(
    private readonly random: () => number,
    private readonly luck: Luck,
  ) {}

  upTo(most: number): number {
    return Math.floor(this.random() * (most + 1));
  }

  /** Of how many, where nothing says it: at least those. */
  whole(least = 0): number {
    const any = [0, 1, 3, 10, MANY][this.upTo(4)] ?? 0;
    return least + { few: 0, many: MANY, any }[this.luck.whole];
  }

  /** How many of them count. */
  part(most: number): number {
    return { none: 0, all: most, any: this.upTo(most) }[this.luck.part];
  }
}

const known = (value: PlanValue | undefined): number | null => (typeof value === 'number' ? value : null);

const shareColumn = ({ whole }: Share, info: Row): string =>
  typeof whole === 'string'
    ? whole
    : ((whole.columns as Readonly<Record<string, string>>)[String(info[whole.setting] ?? 'adults18')] ?? '');

/** The figures of one share, in a way that they may turn out; what contradicts itself may be anything. */
const fillShare = (row: Row, part: string, whole: string, within: string | null, filler: Filler): Row => {
  const [n, d, limit] = [known(row[part]), known(row[whole]), within === null ? null : known(row[within])];
  const isAbove = n !== null && d !== null && n > d;
  const isAboveLimit = n !== null && d !== null && limit !== null && n > limit;
  const filledD = d === null || isAbove ? filler.whole(isAbove ? 0 : (n ?? 0)) : d;
  const filledN = n === null || isAbove || isAboveLimit ? filler.part(filledD) : n;
  const filledLimit = within === null ? {} : { [within]: Math.max(filledN, limit ?? 0) };
  return { ...row, ...filledLimit, [part]: filledN, [whole]: filledD };
};

/** As far as a level looks at it: level 1 not at class B, whatever stands there. */
const fillLiteracy = (rows: readonly Row[], level: number, filler: Filler): readonly Row[] =>
  Array.from({ length: AGES.to - AGES.from + 1 }, (_, index): Row => {
    const age = AGES.from + index;
    const [own, another] = rows.filter((row) => row['age'] === age);
    const given = another === undefined ? own : undefined;
    const keys = ['scopeTotal', 'classATotal', ...(level === 1 ? [] : ['classBTotal'])];
    const [total = null, ...classes] = keys.map((key) => known(given?.[key]));
    const stated = classes.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    const isSound = total === null || stated <= total;
    const [scope, a, b] = isSound ? [total, ...classes] : [];
    const filledScope = scope ?? filler.whole(isSound ? stated : 0);
    const notB = filledScope - (b ?? 0);
    const filledA = a ?? notB - filler.part(notB);
    const filledB = level === 1 ? 0 : (b ?? filledScope - filledA - filler.part(filledScope - filledA));
    return { ...blankOf('tblXMC'), age, scopeTotal: filledScope, classATotal: filledA, classBTotal: filledB };
  });

const fillGroup = (finished: Row, rest: Row, filler: Filler): readonly Row[] => {
  let [nf, df, nr, dr] = [
    known(finished['count']),
    known(finished['population']),
    known(rest['count']),
    known(rest['population']),
  ];
  const [isAboveF, isAboveR] = [nf !== null && df !== null && nf > df, nr !== null && dr !== null && nr > dr];
  if (isAboveF) [nf, df] = [null, null];
  if (isAboveR) [nr, dr] = [null, null];
  if (!isAboveF && !isAboveR && df !== null) {
    const people = (nf ?? 0) + (dr ?? nr ?? 0);
    if (people > df || (nf !== null && dr !== null && people < df)) {
      [nf, df] = [null, null];
      if (dr === null) nr = null;
      else dr = null;
    }
  }
  const remaining = dr ?? (nf !== null && df !== null ? df - nf : null);
  const filledR = remaining ?? (df === null ? filler.whole(nr ?? 0) : df - filler.part(df - (nr ?? 0)));
  const filledNf = nf ?? (df === null ? filler.part(MANY) : df - filledR);
  const filledNr = nr ?? filler.part(filledR);
  return [
    { ...finished, count: filledNf, population: filledNf + filledR },
    { ...rest, count: filledNr, population: filledR },
  ];
};

const fillEducation = (rows: readonly Row[], filler: Filler): readonly Row[] => {
  const filled = rows.map((row) => fillShare(row, 'count', 'population', null, filler));
  for (const code of UNIVERSAL_EDUCATION_CODES) {
    const { remainderOf } = UNIVERSAL_EDUCATION_FIGURES[code];
    if (remainderOf === undefined) continue;
    const [f, r] = [
      rows.findIndex((row) => row['code'] === remainderOf),
      rows.findIndex((row) => row['code'] === code),
    ];
    const [finished, rest] = [rows[f], rows[r]];
    if (finished !== undefined && rest !== undefined)
      [filled[f], filled[r]] = fillGroup(finished, rest, filler) as [Row, Row];
  }
  return filled;
};

const fillAnswers = (rows: readonly Row[], key: string, filler: Filler): readonly Row[] =>
  rows.map((row) => ({ ...row, [key]: row[key] ?? filler.part(1) === 1 }));

/** `null`: the figures are those of a register of persons, which is tried elsewhere. */
export const filledFor = (
  code: IndicatorCode,
  target: Row,
  { info, usesIt, lists }: Drawn,
  filler: Filler,
): Drawn | null => {
  const { measure } = INDICATORS[code];
  switch (measure.kind) {
    case 'answer':
      return { info, lists, usesIt: usesIt ?? filler.part(1) === 1 };
    case 'answered': {
      const rows = fillAnswers(lists[measure.list] ?? [], measure.column, filler);
      return { info, usesIt, lists: { ...lists, [measure.list]: rows } };
    }
    case 'share': {
      const rows = lists[measure.list] ?? [];
      const isRegister = measure.register !== null && rows.every((row) => (row[measure.part] ?? null) === null);
      if (isRegister && (lists[measure.register] ?? []).length > 0) return null;
      const within = columnAround(INDICATORS[code]);
      const filled = rows.map((row) => fillShare(row, measure.part, shareColumn(measure, info), within, filler));
      return { info, usesIt, lists: { ...lists, [measure.list]: filled } };
    }
    case 'level': {
      const { literacy: ages = [], universalEducation: figures = [] } = lists;
      const level = measure.programme === 'literacy' ? known(target['value']) : PREREQUISITE;
      const filled = {
        literacy: fillLiteracy(ages, level ?? 1, filler),
        universalEducation: fillEducation(figures, filler),
      };
      const difficult = info['especiallyDifficult'] ?? filler.upTo(1) === 1;
      return { info: { ...info, especiallyDifficult: difficult }, usesIt, lists: { ...lists, ...filled } };
    }
  }
};
