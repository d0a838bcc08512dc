/** What the sheet shows of a target and what the check says of it are the same, whatever stands in the cells. */
import fc from 'fast-check';
import { check } from '../../src/check/check';
import type { AimPart } from '../../src/domain/bound';
import type { RawCell } from '../../src/workbook/cellType';
import { findColumns } from '../../src/workbook/parse/columns';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../../src/workbook/parse/snapshotOfTemplate';
import { dataColumns } from '../../src/workbook/planParts';
import type { Plan } from '../../src/workbook/plan';
import { plantMistakes } from '../../src/workbook/sample/mistakes';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import type { TableSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { buildTemplate } from '../../src/workbook/template';
import { evaluationOfCells } from '../../src/workbook/template/evaluation';
import { tableById } from '../../src/workbook/workbook';
import { writtenMissing, writtenVerdict } from './support/verdicts';
import { runs } from '@xhht/embedded-excel/testing/inTrial';

const PLAN = samplePlan({ year: 2026 });
const SAMPLE = buildTemplate(PLAN, { formulas: 'native' });

/** The same with fewer people: each case works the whole workbook out. */
const withoutPeople = (plan: Plan): Plan => ({ ...plan, citizens: plan.citizens.slice(0, 20), illiteratePeople: [] });
const sound = snapshotOfTemplate(buildTemplate(withoutPeople(PLAN), { formulas: 'native' }));

const shown = (cell: RawCell): number | string | null => (cell === '' ? null : typeof cell === 'boolean' ? null : cell);

/** Verdict, numerator, denominator and people missing of each target, as the sheet calculates them. */
const ofSheet = (snapshot: WorkbookSnapshot) => {
  const evaluation = evaluationOfCells(snapshot, 'native');
  return parseWorkbook(snapshot).plan.targets.map(({ code }, row) => {
    const cell = (key: string) => shown(evaluation.cell('tblChiTieu', row, key));
    return [code, cell('verdict'), cell('numerator'), cell('denominator'), cell('missing')];
  });
};

const ofCheck = (snapshot: WorkbookSnapshot) =>
  check(parseWorkbook(snapshot), { today: null }, { rules: [] }).targets.map((result) => {
    const { code, verdict, numerator, denominator } = result;
    return [code, writtenVerdict(verdict), numerator, denominator, writtenMissing(result)];
  });

test('the sample with its mistakes', () => {
  const snapshot = snapshotOfTemplate(plantMistakes(SAMPLE));
  expect(ofSheet(snapshot)).toEqual(ofCheck(snapshot));
});

/** What the targets state of themselves. */
const STATED: readonly string[] = ['value', 'tolerance', 'lastYear'] satisfies AimPart[];

/** Columns whose figures the targets count, and what they state themselves. */
const COUNTED = [
  ...['tblThon', 'tblDonVi', 'tblCoSo', 'tblCongDan'].map(
    (id) => [id, dataColumns(tableById(id).table).map(([key]) => key)] as const,
  ),
  ['tblChiTieu', STATED] as const,
];

/** What people put into a cell, from what stood there. */
const MISTAKES: Readonly<Record<string, (before: RawCell) => RawCell>> = {
  blank: () => '',
  spaces: () => '  ',
  negative: () => -5,
  'not whole': (before) => Number(before) + 0.5,
  'in points': (before) => (typeof before === 'number' ? 100 * before : 98),
  'rounding noise': (before) => (typeof before === 'number' ? before + 1e-13 : before),
  'number as text': (before) => String(before),
  'two readings': () => '1.234',
  words: () => 'chưa rõ',
  'yes in small letters': () => 'có',
  'yes as TRUE': () => true,
  'a cross': () => 'x',
  'an error': () => '#REF!',
  'far too large': () => 12_345_678_901,
  nothing: () => 0,
  'more than there can be': (before) => (typeof before === 'number' ? 7 * before + 40 : before),
};

const write = (
  snapshot: WorkbookSnapshot,
  id: string,
  row: number,
  key: string,
  change: (before: RawCell) => RawCell,
) => {
  const { table } = tableById(id);
  const inTable = (found: TableSnapshot): TableSnapshot => {
    if (found.name !== table.id) return found;
    const position = findColumns(table, found).positions.get(key) ?? -1;
    return {
      ...found,
      values: found.values.map((line, index) =>
        index === row ? line.map((cell, column) => (column === position ? change(cell) : cell)) : line,
      ),
    };
  };
  return { ...snapshot, tables: snapshot.tables.map(inTable) };
};

const put = (snapshot: WorkbookSnapshot, id: string, row: number, key: string, mistake: string): WorkbookSnapshot =>
  write(snapshot, id, row, key, (before) => MISTAKES[mistake]?.(before) ?? before);

/** Tables whose figures the levels rest on. */
const OF_LEVELS = ['tblXMC', 'tblPhoCap'] as const;

/** A figure of everybody that is no count of people, in the young (15 to 26) or in a figure of universal education. */
test.each(
  OF_LEVELS.flatMap((id) =>
    ['not whole', 'negative', 'words', 'far too large', 'an error'].map((mistake) => [id, mistake] as const),
  ),
)('levels where %s has a figure that is: %s', (id, mistake) => {
  for (const key of id === 'tblXMC' ? ['scopeTotal', 'classATotal'] : ['count', 'population']) {
    const snapshot = put(sound, id, 3, key, mistake);
    expect([key, ofSheet(snapshot)]).toEqual([key, ofCheck(snapshot)]);
  }
});

/** The lowest level looks at the fewest figures: an age or a figure that stands twice must be among them. */
const atLevel1 = snapshotOfTemplate(
  buildTemplate(
    withoutPeople({
      ...PLAN,
      targets: PLAN.targets.map((target) => (target.kind === 'keepLevel' ? { ...target, value: 1 } : target)),
    }),
    { formulas: 'native' },
  ),
);

/** What stands in the row of that name besides, as if it were typed over the name of the row. */
test.each([
  ['tblXMC', 'age', 0, 16],
  ['tblXMC', 'age', 45, 15],
  ['tblXMC', 'age', 7, 30],
  ['tblPhoCap', 'code', 4, 'TH_11T_HOAN_THANH'],
  ['tblPhoCap', 'code', 9, 'TH_14T_HOAN_THANH'],
] as const)('levels where %s has a %s twice, in row %i', (id, key, row, name) => {
  const twice = write(atLevel1, id, row, key, () => name);
  expect(ofSheet(twice)).toEqual(ofCheck(twice));
  expect(ofCheck(twice)).not.toEqual(ofCheck(atLevel1));
});

const planting = fc.constantFrom(...COUNTED).chain(([table, keys]) =>
  fc.record({
    table: fc.constant(table),
    row: fc.integer({ min: 0, max: 11 }),
    key: fc.constantFrom(...keys),
    mistake: fc.constantFrom(...Object.keys(MISTAKES)),
  }),
);

test.each([
  ['tblCongDan', 'birthYear', 'negative'],
  ['tblCongDan', 'birthYear', 'not whole'],
  ['tblCongDan', 'hamlet', 'blank'],
  ['tblCongDan', 'score3', 'more than there can be'],
  ['tblCoSo', 'digitalLessons', 'more than there can be'],
  ['tblCoSo', 'lessons', 'nothing'],
  ['tblCoSo', 'lessons', 'blank'],
  ['tblCoSo', 'digitalLessons', 'words'],
])('the sample where %s has a %s that is: %s', (table, key, mistake) => {
  const snapshot = [0, 2, 5].reduce((before, row) => put(before, table, row, key, mistake), sound);
  expect(ofSheet(snapshot)).toEqual(ofCheck(snapshot));
});

/** Each kind of target has its own limits. */
const NO_PART = ['negative', 'not whole', 'in points', 'number as text', 'an error'];

test.each(STATED.flatMap((key) => NO_PART.map((mistake) => [key, mistake] as const)))(
  'the sample where %s of every target is: %s',
  (key, mistake) => {
    const snapshot = PLAN.targets.reduce<WorkbookSnapshot>(
      (before, _target, row) => put(before, 'tblChiTieu', row, key, mistake),
      sound,
    );
    expect(ofSheet(snapshot)).toEqual(ofCheck(snapshot));
  },
);

test('the sample with any mistakes in the tables that are counted', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(planting, { minLength: 1, maxLength: 4, selector: ({ table, key }) => `${table} ${key}` }),
      (plantings) => {
        const snapshot = plantings.reduce<WorkbookSnapshot>(
          (before, { table, row, key, mistake }) => put(before, table, row, key, mistake),
          sound,
        );
        expect(ofSheet(snapshot)).toEqual(ofCheck(snapshot));
      },
    ),
    { numRuns: runs(30) },
  );
});
