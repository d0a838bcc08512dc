import type { PlanRecord, PlanValue } from '../../../src/workbook/plan';
import { listOf, PLAN_TABLES } from '../../../src/workbook/planParts';
import type { MergeLine } from '../../../src/workbook/merge/mergeLine';
import { mergePlans } from '../../../src/workbook/merge/mergePlans';
import { mergeProblems } from '../../../src/workbook/merge/mergeProblems';
import { communePlan, mappingRows, requestOf, rowOf } from './communes';

const hongThai = communePlan({
  name: 'Hồng Thái',
  code: '06115',
  info: {
    population: 900,
    population15: 700,
    ruleSet: 'ND20-2014',
    planNumber: '05/KH-UBND',
    especiallyDifficult: true,
  },
  centre: { usesIt: true, rating: 'good', scorePercent: 90 },
  lists: {
    hamlets: [
      { name: 'Nà Pái', population: 500, female: 250, workingAge: 300, clans: 0, recognised: true },
      { name: 'Nà Bản', population: 400, female: 190, workingAge: 0, recognised: true },
    ] as readonly PlanRecord[],
    illiterateByHamlet: [
      { hamlet: 'Nà Pái', classA15to60Total: 4 },
      { hamlet: 'Nà Bản', classA15to60Total: 0 },
    ],
    illiteratePeople: [
      { name: 'Hoàng Văn Páo', birthYear: 1980, hamlet: 'Nà Pái' },
      { name: 'Lý Thị Mẩy', birthYear: 1975, hamlet: 'nà bản' },
    ],
    literacy: [{ age: 15, scopeTotal: 10, classATotal: 1 }],
    budget: [{ content: 'Mở lớp', planned: 5_000_000 }],
    units: [{ name: 'Trường Tiểu học Hồng Thái', members: 12 }],
  },
});
const binhLa = communePlan({
  name: 'Bình La',
  code: '06118',
  info: {
    population: 300,
    population15: null,
    ruleSet: 'ND20-2014',
    planNumber: '07/KH-UBND',
    especiallyDifficult: true,
  },
  centre: { usesIt: true, rating: 'good', scorePercent: 80 },
  lists: {
    hamlets: [{ name: 'Nà Pái', population: 300, female: null, workingAge: 150, recognised: false }],
    illiterateByHamlet: [{ hamlet: 'Nà Pái', classA15to60Total: 1 }],
    illiteratePeople: [{ name: 'Hoàng Văn Páo', birthYear: 1980, hamlet: 'Nà Pái' }],
    literacy: [{ age: 15, scopeTotal: 3, classATotal: 0 }],
    budget: [{ content: 'Mở lớp', planned: 2_000_000 }],
    units: [{ name: 'Trạm Y tế', members: 4 }],
  },
});
const tanVan = communePlan({
  name: 'Tân Văn',
  code: '06121',
  info: { population: 200, population15: 150, ruleSet: 'ND20-2014', especiallyDifficult: false },
  centre: { usesIt: false, rating: null, scorePercent: null },
  lists: {
    hamlets: [{ name: 'Bản Đao', population: 200, female: 101, workingAge: 100, recognised: null }],
    literacy: [{ age: 15, scopeTotal: 2, classATotal: null }],
  },
});
const plans = [hongThai, binhLa, tanVan];

/** The two Nà Pái become one, the others stay. */
const mapping = mappingRows([
  ['Hồng Thái', 'Nà Pái', 'joined', 'Nà Pái'],
  ['Hồng Thái', 'Nà Bản', 'renamed', 'Nà Bản Mới'],
  ['06118', 'Nà Pái', 'joined', 'Nà Pái'],
  ['Tân Văn', 'Bản Đao', 'kept', 'Bản Đao'],
]);

const request = requestOf(plans, mapping);
const merged = mergePlans(request);
const linesOf = (kind: MergeLine['kind'], lines: readonly MergeLine[] = merged.lines) =>
  lines.filter((line) => line.kind === kind);

test('nothing stands in its way', () => expect(mergeProblems(request.sources, mapping, null)).toEqual([]));

describe('three communes become one', () => {
  test('hamlets: counts add, a blank part leaves a blank, no hamlet is lost', () =>
    expect(merged.plan.hamlets).toMatchObject([
      { name: 'Nà Pái', population: 800, female: null, workingAge: 450, clans: null, recognised: null },
      { name: 'Nà Bản Mới', population: 400, female: 190, workingAge: 0, recognised: true },
      { name: 'Bản Đao', population: 200, female: 101, workingAge: 100, recognised: null },
    ]));

  test('zero is a figure', () =>
    expect(merged.plan.illiterateByHamlet).toMatchObject([
      { hamlet: 'Nà Pái', classA15to60Total: 5 },
      { hamlet: 'Nà Bản Mới', classA15to60Total: 0 },
    ]));

  test('tables of the commune: figures of all three, or blank', () => {
    expect(merged.plan.literacy.find(({ age }) => age === 15)).toMatchObject({ scopeTotal: 15, classATotal: null });
    expect(merged.plan.info).toMatchObject({ year: 2026, population: 1400, population15: null, planNumber: null });
  });

  test('each blank is told with its parts', () => {
    const subjects = linesOf('missingPart').map(({ subject, parts }) => [subject, parts.map(({ value }) => value)]);
    expect(subjects).toContainEqual(['Nà Pái: Dân số nữ', [null, 250]]);
    expect(subjects).toContainEqual(['Dân số từ 15 tuổi trở lên', [null, 700, 150]]);
    expect(subjects).toContainEqual(['15: A Tổng số', [0, 1, null]]);
    expect(linesOf('differs').map(({ subject }) => subject)).toContain('Nà Pái: Cộng đồng học tập');
  });

  test('a rating and a rate of a former centre are not those of the new one', () => {
    expect(merged.plan.centre).toMatchObject({ usesIt: null, rating: null, scorePercent: null });
    expect(linesOf('ofOne').map(({ subject }) => subject)).toEqual(
      expect.arrayContaining(['Tự xếp loại', 'Điểm tự đánh giá so với điểm tối đa', 'Số kế hoạch của xã']),
    );
  });

  test('everybody is there once, under the new name of the hamlet; who may be one person twice is named', () => {
    expect(merged.plan.illiteratePeople.map(({ name, hamlet }) => [name, hamlet])).toEqual([
      ['Hoàng Văn Páo', 'Nà Pái'],
      ['Hoàng Văn Páo', 'Nà Pái'],
      ['Lý Thị Mẩy', 'Nà Bản Mới'],
    ]);
    expect(linesOf('duplicate').map(({ subject, at }) => [subject, at])).toEqual([
      ['Hoàng Văn Páo', { table: 'tblNguoiMuChu', row: 1, column: 'name' }],
    ]);
  });

  test('lists of rows stay whole', () => {
    expect(merged.plan.budget.map(({ planned }) => planned)).toEqual([2_000_000, 5_000_000]);
    expect(merged.plan.units.map(({ name }) => name)).toEqual(['Trạm Y tế', 'Trường Tiểu học Hồng Thái']);
    expect(merged.plan.targets).toHaveLength(hongThai.targets.length);
    expect(merged.plan.tasks).toHaveLength(hongThai.tasks.length);
  });

  test('what differs is asked and blank until it is answered', () => {
    expect(merged.questions.map(({ id }) => id).sort()).toEqual(['code', 'commune', 'especiallyDifficult', 'usesIt']);
    expect(merged.plan.info.especiallyDifficult).toBeNull();
    const answers = new Map<string, PlanValue>([
      ['commune', 'Tân Văn'],
      ['code', '06115'],
      ['especiallyDifficult', true],
      ['usesIt', false],
    ]);
    const answered = mergePlans({ ...request, answers });
    expect(answered.questions).toEqual([]);
    expect(answered.plan.info).toMatchObject({ commune: 'Tân Văn', code: '06115', especiallyDifficult: true });
    expect(answered.plan.centre.usesIt).toBe(false);
    expect(linesOf('answered', answered.lines)).toHaveLength(4);
  });

  test.each([[[2, 0, 1]], [[1, 2, 0]], [[2, 1, 0]]])('files in the order %j give the same', (order) =>
    expect(
      mergePlans(
        requestOf(
          order.flatMap((index) => plans[index] ?? []),
          [...mapping].reverse(),
        ),
      ),
    ).toEqual(merged),
  );
});

describe('targets', () => {
  const target = (more: PlanRecord): PlanRecord => ({
    code: 'CDHT',
    title: 'Công dân học tập',
    kind: 'atLeast',
    ...more,
  });
  const own = (more: PlanRecord): PlanRecord => ({ code: 'RIENG', kind: 'atLeast', value: 50, ...more });
  const a = communePlan({
    name: 'A',
    lists: {
      targets: [
        target({ value: 35, lastYear: 30 }),
        own({ title: 'Một', ownNumerator: 1, ownDenominator: 2 }),
        { code: 'MOT', title: 'Chung', kind: 'atLeast', value: 5, ownNumerator: 3, ownDenominator: 4 },
      ],
    },
  });
  const b = communePlan({
    name: 'B',
    lists: {
      targets: [
        target({ value: 40, lastYear: 50 }),
        own({ title: 'Hai', ownNumerator: 3, ownDenominator: 4 }),
        { code: 'MOT', title: 'Chung', kind: 'atLeast', value: 5, ownNumerator: 5, ownDenominator: 8 },
        { code: 'CHI_B', title: 'Riêng B', kind: 'count', value: 5, ownNumerator: 7 },
      ],
    },
  });
  const both = mergePlans(requestOf([a, b], []));

  test('values stand side by side and are asked, never chosen', () => {
    const [question] = both.questions.filter(({ id }) => id === 'targets.CDHT.value');
    expect(question?.parts).toEqual([
      { of: 'A', value: 35, shown: '35 %' },
      { of: 'B', value: 40, shown: '40 %' },
    ]);
    expect(both.plan.targets[0]).toMatchObject({ code: 'CDHT', value: null, lastYear: null });
    const taken = mergePlans(requestOf([a, b], [], { answers: new Map([['targets.CDHT.value', 40]]) }));
    expect(taken.plan.targets[0]?.value).toBe(40);
  });

  test('rates of last year are not added: rebuilt from counts, or blank and named', () => {
    expect(linesOf('lastYearUnknown', both.lines)).toHaveLength(1);
    const rebuilt = mergePlans(requestOf([a, b], [], { lastYear: new Map([['CDHT', 42.5]]) }));
    expect(rebuilt.plan.targets[0]?.lastYear).toBe(42.5);
    expect(linesOf('lastYearRebuilt', rebuilt.lines)).toHaveLength(1);
  });

  test("a commune's own figures add where they are of one target, which all have", () => {
    expect(
      both.plan.targets.map(({ code, ownNumerator, ownDenominator }) => [code, ownNumerator, ownDenominator]),
    ).toEqual([
      ['CDHT', null, null],
      ['RIENG', null, null],
      ['MOT', 8, 12],
      ['CHI_B', null, null],
    ]);
    expect(linesOf('onlyIn', both.lines).map(({ parts }) => parts)).toEqual([
      [{ of: 'B', value: null, shown: 'Riêng B' }],
    ]);
    expect(linesOf('notOneFigure', both.lines)).toHaveLength(3);
  });
});

describe('own targets that are no number of things', () => {
  const merged = (kind: string, ...figures: readonly (number | null)[]) => {
    const plans = figures.map((ownNumerator, index) =>
      communePlan({
        name: `Xã ${String(index + 1)}`,
        lists: { targets: [{ code: 'RIENG', title: 'Riêng', kind, value: 2, ownNumerator }] },
      }),
    );
    const { plan, lines } = mergePlans(requestOf(plans, []));
    return [
      plan.targets[0]?.ownNumerator,
      lines.filter(({ at }) => 'column' in at && at.column === 'ownNumerator').map(({ kind: of }) => of),
    ];
  };
  test.each([
    ['yesNo', [1, 1], 1, []],
    ['yesNo', [0, 0, 0], 0, []],
    ['yesNo', [1, 0], null, ['differs']],
    ['yesNo', [1, null], null, ['differs']],
    ['keepLevel', [2, 2], 2, []],
    ['keepLevel', [2, 3], null, ['differs']],
    ['count', [2, 3], 5, []],
    ['count', [2, null], null, ['missingPart']],
    ['yesNo', [null, null], null, []],
  ] as const)('%s of %j', (kind, figures, value, told) => expect(merged(kind, ...figures)).toEqual([value, told]));
});

describe('a hamlet is split', () => {
  const people = ['Lý A Sùng', 'Lý A Tủa', 'Giàng Thị Mỷ'].map((name) => ({
    name,
    birthYear: 1990,
    hamlet: 'Khuổi Lùng',
  }));
  const plan = communePlan({
    name: 'Tân Văn',
    lists: {
      hamlets: [
        { name: 'Khuổi Lùng', population: 90 },
        { name: 'Nà Pái', population: 10 },
      ],
      illiteratePeople: people,
    },
  });
  const rows = [
    rowOf(2, ['Tân Văn', 'Khuổi Lùng', 'split', 'Khuổi Lùng 1']),
    rowOf(3, ['Tân Văn', 'Khuổi Lùng', 'split', 'Khuổi Lùng 2']),
    rowOf(4, ['Tân Văn', 'Nà Pái', 'kept', 'Nà Pái']),
    rowOf(5, ['Tân Văn', 'Khuổi Lùng', 'split', 'Khuổi Lùng 2'], { person: { name: 'lý a tủa', birthYear: null } }),
  ];
  const split = mergePlans(requestOf([plan], rows));

  test('its counts are left blank and named', () => {
    expect(mergeProblems(requestOf([plan], rows).sources, rows, null)).toEqual([]);
    expect(split.plan.hamlets.map(({ name, population }) => [name, population])).toEqual([
      ['Khuổi Lùng 1', null],
      ['Khuổi Lùng 2', null],
      ['Nà Pái', 10],
    ]);
    expect(linesOf('undivided', split.lines).map(({ parts }) => parts[0]?.value)).toEqual([90, 90]);
  });

  test('persons go where the mapping says; the others keep the old name and are named', () => {
    expect(split.plan.illiteratePeople.map(({ hamlet }) => hamlet)).toEqual([
      'Khuổi Lùng',
      'Khuổi Lùng 2',
      'Khuổi Lùng',
    ]);
    expect(linesOf('unassigned', split.lines).map(({ subject }) => subject)).toEqual(['Lý A Sùng', 'Giàng Thị Mỷ']);
  });

  test('nothing else of a plan that stays one commune changes', () => {
    expect(split.questions).toEqual([]);
    expect(split.plan.info).toEqual(plan.info);
    expect(split.plan.targets).toEqual(plan.targets);
  });
});

test('a merger taken apart by the same mapping gives back the hamlets and the persons of each part', () => {
  const rows = mappingRows([
    ['Hồng Thái', 'Nà Pái', 'renamed', 'Nà Pái (Hồng Thái)'],
    ['Hồng Thái', 'Nà Bản', 'kept', 'Nà Bản'],
    ['Bình La', 'Nà Pái', 'renamed', 'Nà Pái (Bình La)'],
    ['Tân Văn', 'Bản Đao', 'kept', 'Bản Đao'],
  ]);
  const whole = mergePlans(requestOf(plans, rows, { answers: new Map([['commune', 'Tân Văn Mới']]) })).plan;
  const back = rows.map((row) => ({
    ...row,
    commune: 'Tân Văn Mới',
    hamlet: row.newHamlet,
    newHamlet: row.hamlet,
    newCommune: row.commune,
  }));
  const hamletTables = PLAN_TABLES.filter(({ merging }) => JSON.stringify(merging).includes('"hamlet"'));
  expect(hamletTables).toHaveLength(4);
  for (const plan of plans) {
    const commune = plan.info.commune;
    const request = requestOf([whole], back, { commune });
    expect(mergeProblems(request.sources, back, commune)).toEqual([]);
    const part = mergePlans(request);
    for (const table of hamletTables) {
      const wanted = listOf(plan, table).map((row) =>
        row['hamlet'] === 'nà bản' ? { ...row, hamlet: 'Nà Bản' } : row,
      );
      expect(listOf(part.plan, table)).toMatchObject(wanted);
      expect(listOf(part.plan, table)).toHaveLength(wanted.length);
    }
    expect(part.plan.info.population).toBeNull();
    expect(linesOf('undivided', part.lines).length).toBeGreaterThan(0);
    // Nobody knows whose the units and the money are: named, and in neither part.
    expect(part.plan.units).toEqual([]);
    expect(linesOf('left', part.lines)).toHaveLength(whole.units.length + whole.budget.length);
  }
});
