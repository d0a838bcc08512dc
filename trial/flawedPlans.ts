/** Plans whose figures contradict each other, are missing or extreme. */
import fc from 'fast-check';
import { INDICATOR_CODES, INDICATORS } from '../src/domain/indicators';
import { literacyAges } from '../src/domain/regulations/ruleSet';
import { RULE_SETS } from '../src/domain/regulations/ruleSets';
import { UNIVERSAL_EDUCATION_CODES } from '../src/domain/universalEducationCodes';
import { UNIVERSAL_EDUCATION_FIGURES } from '../src/domain/universalEducationFigures';
import type { PlanRecord, PlanValue } from '../src/workbook/plan';
import { blankRow, dataColumns } from '../src/workbook/planParts';
import { tableById } from '../src/workbook/workbook';

export type Row = Record<string, PlanValue>;
type Lists = Readonly<Record<string, readonly Row[]>>;

/** Of the table of literacy. */
export const AGES = literacyAges(RULE_SETS);

const figure = fc.oneof(
  { weight: 6, arbitrary: fc.nat(9).map((value): number | null => value) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom<number | null>(130, 5_000, 9_999_999) },
);
const answer = fc.option(fc.boolean(), { nil: null, freq: 5 });

export const blankOf = (id: string): PlanRecord => blankRow(tableById(id).table);

/** Rows of a list: each count and each answer that its sheet asks for. */
const rowsOf = (id: string, names: readonly string[], own: Readonly<Record<string, fc.Arbitrary<PlanValue>>> = {}) => {
  const typed = dataColumns(tableById(id).table).flatMap(([key, { type }]): [string, fc.Arbitrary<PlanValue>][] => {
    if (type.id === 'count') return [[key, figure]];
    return type.id === 'yesNo' ? [[key, answer]] : [];
  });
  const arbitrary = fc.record({ ...Object.fromEntries(typed), ...own });
  const most = names.length;
  return fc
    .tuple(fc.nat(most), fc.array(arbitrary, { minLength: most, maxLength: most }))
    .map(([count, rows]) =>
      rows.slice(0, count).map((row, index): Row => ({ ...blankOf(id), ...row, name: names[index] ?? null })),
    );
};

const HAMLETS = ['Nà Mẫu', 'Khau Mây', 'Lũng Gió'];
const citizens = fc.array(
  fc
    .tuple(
      fc.constantFrom(null, 9, 8, 4, 11),
      fc.constantFrom(null, 1990, 2008, 2009, 2015),
      fc.constantFrom(null, ...HAMLETS, 'Thôn lạ'),
    )
    .map(([score, birthYear, hamlet]): Row => ({
      ...blankOf('tblCongDan'),
      name: 'Người mẫu',
      birthYear,
      hamlet,
      ...Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`score${index + 1}`, index === 4 ? score : 8])),
    })),
  { maxLength: 4 },
);

/** A commune that is near every threshold, and a few cells of it changed. */
const literacy = fc
  .array(
    fc.tuple(
      fc.nat(AGES.to - AGES.from),
      fc.constantFrom('scopeTotal', 'classATotal', 'classBTotal', 'age'),
      fc.oneof(figure, fc.constantFrom<number | null>(40, 50, 51, 300)),
    ),
    { maxLength: 5 },
  )
  .chain((changes) =>
    fc.constantFrom(2, 4, 5, 6).map((notLiterate): readonly Row[] => {
      const rows = Array.from({ length: AGES.to - AGES.from + 1 }, (_, index): Row => ({
        ...blankOf('tblXMC'),
        age: AGES.from + index,
        scopeTotal: 50,
        classATotal: Math.floor(notLiterate / 2),
        classBTotal: Math.ceil(notLiterate / 2),
      }));
      for (const [index, key, value] of changes) {
        const row = rows[index];
        if (row !== undefined) row[key] = key === 'age' ? AGES.from + ((index + 1) % rows.length) : value;
      }
      return rows;
    }),
  );

const education = fc
  .array(
    fc.tuple(
      fc.nat(UNIVERSAL_EDUCATION_CODES.length - 1),
      fc.constantFrom('count', 'population'),
      fc.oneof(figure, fc.constantFrom<number | null>(4, 80, 90, 95, 96, 97, 100, 101)),
    ),
    { maxLength: 5 },
  )
  .map((changes): readonly Row[] => {
    const rows = UNIVERSAL_EDUCATION_CODES.map((code): Row => {
      const { remainderOf } = UNIVERSAL_EDUCATION_FIGURES[code];
      const hasRest = UNIVERSAL_EDUCATION_CODES.some(
        (other) => UNIVERSAL_EDUCATION_FIGURES[other].remainderOf === code,
      );
      const population = remainderOf === undefined ? 100 : 4;
      return { ...blankOf('tblPhoCap'), code, population, count: remainderOf !== undefined ? 4 : hasRest ? 96 : 98 };
    });
    for (const [index, key, value] of changes) {
      const row = rows[index];
      if (row !== undefined) row[key] = value;
    }
    return rows;
  });

const SHARE_KINDS = ['atLeast', 'above', 'all'] as const;
const points = fc.constantFrom(0, 20, 33.3333, 50, 66.6667, 90, 100);
/** One target of each indicator, of the kind that fits it. */
const targets = fc
  .tuple(
    ...INDICATOR_CODES.map(() => fc.tuple(fc.constantFrom(...SHARE_KINDS), points, fc.integer({ min: 1, max: 3 }))),
  )
  .map((drawn) =>
    INDICATOR_CODES.map((code, index): Row => {
      const [kind, value, level] = drawn[index] ?? ['atLeast', 50, 1];
      const { measure } = INDICATORS[code];
      const own = { ...blankOf('tblChiTieu'), code, title: 'Chỉ tiêu thử' };
      if (measure.kind === 'level') return { ...own, kind: 'keepLevel', value: Math.min(level, measure.highest) };
      return measure.kind === 'answer' ? { ...own, kind: 'yesNo' } : { ...own, kind, value };
    }),
  );

const settings = fc.record({
  year: fc.constantFrom(null, 2026, 2026, 2026, 2027),
  especiallyDifficult: fc.constantFrom(null, false, false, true),
  ruleSet: fc.constantFrom(null, 'ND20-2014', 'ND20-2014', 'ND20-2014'),
  preschoolRuleSet: fc.constantFrom(null, 'ND20-2014', 'ND277-2025'),
  learningCitizenDenominator: fc.constantFrom(null, 'adults18', 'workingAge', 'allResidents', 'registered'),
  pupilsCounted: answer,
});

/** What is typed in a plan. */
export interface Drawn {
  readonly info: Row;
  readonly usesIt: boolean | null;
  readonly lists: Lists;
}

export const drawn: fc.Arbitrary<Drawn> = fc.record({
  info: settings,
  usesIt: answer,
  lists: fc.record({
    hamlets: rowsOf('tblThon', HAMLETS, {
      learningCitizens: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: figure }),
    }),
    units: rowsOf('tblDonVi', ['Trường A', 'Trạm B', 'Trường C']),
    institutions: rowsOf('tblCoSo', ['Trường A', 'Trường B']),
    citizens,
    literacy,
    universalEducation: education,
    targets,
  }),
});
