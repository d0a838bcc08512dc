/** The tables and sentences of the report's parts, cell by cell, from few rows. */
import type { TargetResult } from '../../../src/check/report';
import { textOf, type Block, type Table } from '../../../src/documents/documentModel';
import { buildReportDocument } from '../../../src/documents/report/buildReportDocument';
import { annexes } from '../../../src/documents/report/annexes';
import { centreBlocks } from '../../../src/documents/report/centre';
import { fundingBlocks } from '../../../src/documents/report/funding';
import { modelsTable } from '../../../src/documents/report/models';
import { resultBlocks, resultsTable } from '../../../src/documents/report/results';
import { documentWords } from '../../../src/i18n/vi/documents';
import { emptyPlan } from '../../../src/workbook/newPlan';
import type { Plan } from '../../../src/workbook/plan';
import { FORMS } from '../../../src/workbook/workbook';
import { reportOf, sampleWithReport, TODAY } from '../support/samples';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
const rowsOf = ({ rows }: Table): readonly (readonly string[])[] =>
  rows.map((cells) => cells.map(({ runs }) => plain(textOf(runs))));
const tableIn = (blocks: readonly Block[]): Table => {
  const [table] = blocks.filter((block) => block.kind === 'table');
  if (table === undefined) throw new Error('There is no table.');
  return table;
};
const bodyOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.element === 'body' ? [plain(textOf(block.runs))] : [],
  );

describe('a row of the results', () => {
  const result: TargetResult = {
    ...sampleWithReport().report.targets[0]!,
    code: 'R1',
    title: 'Thư viện',
    kind: 'atLeast',
    target: 50,
    strict: false,
    tolerance: null,
    actual: 40,
    lastYear: 30,
    verdict: 'notMet',
  };
  const row = (change: Partial<TargetResult>): readonly string[] => {
    const one = { ...result, ...change };
    const plan: Plan = {
      ...emptyPlan(),
      targets: [{ ...sampleWithReport().plan.targets[0]!, code: one.code, title: one.title, kind: null, value: null }],
    };
    const [, cells = []] = rowsOf(resultsTable(plan, { ...sampleWithReport().report, targets: [one] }));
    return cells.slice(2);
  };

  test.each<readonly [string, Partial<TargetResult>, readonly string[]]>([
    ['at least', {}, ['%', '≥ 50', '30,00', '40,00', '80,00', 'Chưa đạt']],
    ['above', { strict: true }, ['%', '> 50', '30,00', '40,00', '80,00', 'Chưa đạt']],
    ['about', { kind: 'about', tolerance: 1 }, ['%', 'khoảng 50', '30,00', '40,00', '80,00', 'Chưa đạt']],
    ['all', { kind: 'all', target: null }, ['%', '100', '30,00', '40,00', '40,00', 'Chưa đạt']],
    ['nearly', { actual: 49.9999 }, ['%', '≥ 50', '30,00', '49,9999', '99,9998', 'Chưa đạt']],
    ['nothing known', { actual: null, lastYear: null }, ['%', '≥ 50', '…', '…', '…', 'Chưa đạt']],
    ['no target', { target: null }, ['%', '…', '30,00', '40,00', '…', 'Chưa đạt']],
    ['a target of nothing', { target: 0 }, ['%', '≥ 0', '30,00', '40,00', '…', 'Chưa đạt']],
    ['one of one', { target: 1, actual: 1 }, ['%', '≥ 1', '30,00', '1,00', '100,00', 'Chưa đạt']],
    [
      'a number',
      { kind: 'count', target: 1, actual: 2, lastYear: 1 },
      ['số lượng', '≥ 1', '1', '2', '200,00', 'Chưa đạt'],
    ],
    [
      'a level',
      { code: 'XMC', kind: 'keepLevel', target: 2, actual: 1, lastYear: 2 },
      ['mức độ', '2', '2', '1', '–', 'Chưa đạt'],
    ],
    [
      'a standard of one level',
      { code: 'PCGDMN', kind: 'keepLevel', target: 1, actual: 1, lastYear: 0, verdict: 'met' },
      ['chuẩn', 'Đạt', 'Chưa đạt', 'Đạt', '–', 'Đạt'],
    ],
    [
      'an answer',
      { code: 'TTCNTT', kind: 'yesNo', target: null, actual: 0, lastYear: null },
      ['có/không', 'Có', '–', 'Không', '–', 'Chưa đạt'],
    ],
    [
      'an answer kept',
      { code: 'TTCNTT', kind: 'yesNo', target: null, actual: 1, lastYear: 1, verdict: 'met' },
      ['có/không', 'Có', 'Có', 'Có', '–', 'Đạt'],
    ],
  ])('%s', (_label, change, cells) => {
    expect(row(change)).toEqual(cells);
  });
});

test('the words of a target say what its cell says', () => {
  const { plan, report } = sampleWithReport();
  const [first] = plan.targets;
  const [result] = report.targets;
  const own = { ...first!, title: 'Khoảng 30 % người dân là công dân học tập', kind: 'about' as const, value: 35 };
  const rows = rowsOf(resultsTable({ ...plan, targets: [own] }, { ...report, targets: [{ ...result!, title: 'x' }] }));
  expect(rows[1]?.slice(0, 2)).toEqual(['1', 'Khoảng 35 % người dân là công dân học tập']);
});

describe('money', () => {
  const line = (source: Plan['budget'][number]['source'], planned: number | null, spent: number | null) => ({
    content: 'Tài liệu',
    source,
    planned,
    spent,
    note: null,
  });
  const blocks = (...budget: Plan['budget']): readonly Block[] => fundingBlocks({ ...emptyPlan(), budget });

  test.each<readonly [string, Plan['budget'], string]>([
    [
      'both',
      [line('commune', 200, 50), line('commune', 200, 150)],
      'Tổng dự toán 400 đồng; đã thực hiện 200 đồng, bằng 50,00 % dự toán.',
    ],
    ['spent not known of one', [line('commune', 200, null)], 'Tổng dự toán 200 đồng; số đã thực hiện chưa đủ số liệu.'],
    ['planned not known of one', [line('commune', null, 20)], 'Đã thực hiện 20 đồng; dự toán chưa đủ số liệu.'],
    ['neither', [line('commune', null, null)], 'Chưa có số liệu kinh phí.'],
    ['nothing planned is no whole', [line('commune', 0, 0)], 'Tổng dự toán 0 đồng; đã thực hiện 0 đồng.'],
    [
      'nearly all',
      [line('commune', 100_000, 99_999)],
      'Tổng dự toán 100.000 đồng; đã thực hiện 99.999 đồng, bằng 99,999 % dự toán.',
    ],
    ['one dong', [line('commune', 1, 1)], 'Tổng dự toán 1 đồng; đã thực hiện 1 đồng, bằng 100,00 % dự toán.'],
  ])('%s', (_label, budget, text) => {
    expect(bodyOf(blocks(...budget))).toEqual([text]);
  });

  test('by source, those without one last, and all, which stands out', () => {
    const table = tableIn(blocks(line(null, 5, null), line('commune', 100, 30), line('commune', 100, 20)));
    expect(table.rows.map((cells) => cells.map(({ bold }) => bold))).toEqual([
      [false, false, false, false],
      [false, false, false, false],
      [true, true, true, true],
    ]);
    const rows = rowsOf(table);
    expect(rows.map(([, ...cells]) => cells)).toEqual([
      ['200', '50', '25,00'],
      ['5', '…', '…'],
      ['205', '…', '…'],
    ]);
    expect(rows.at(-2)?.[0]).toBe('Chưa ghi nguồn');
  });
});

describe('the centre', () => {
  const [one] = sampleWithReport().plan.classes;
  const lesson = (change: Partial<Plan['classes'][number]>) => ({
    ...one!,
    kind: null,
    learners: 10,
    female: 4,
    minority: 3,
    cost: 100,
    ...change,
  });
  const blocks = (classes: Plan['classes'], centre: Partial<Plan['centre']> = {}): readonly Block[] =>
    centreBlocks({ ...emptyPlan(), classes, centre: { ...emptyPlan().centre, ...centre } });

  test('classes are added up, and a blank is no nothing', () => {
    const all = [lesson({}), lesson({ learners: 5, female: null })];
    expect(bodyOf(blocks(all))).toEqual([
      'Trung tâm đã tổ chức 2 lớp, hoạt động với 15 lượt người học.',
      'Kinh phí tổ chức các lớp, hoạt động: 200 đồng.',
    ]);
    expect(rowsOf(tableIn(blocks(all))).map(([, ...cells]) => cells)).toEqual([
      ['2', '15', '…', '6'],
      ['2', '15', '…', '6'],
    ]);
    expect(bodyOf(blocks([lesson({ cost: null })]))).toHaveLength(1);
  });

  test.each<readonly [Partial<Plan['centre']>, readonly string[]]>([
    [{}, []],
    [{ usesIt: true }, ['có ứng dụng công nghệ thông tin']],
    [{ usesIt: false }, ['chưa ứng dụng công nghệ thông tin']],
    [{ rating: 'good' }, ['xếp loại tốt.']],
    [{ rating: 'good', scorePercent: 82.5 }, ['xếp loại tốt (82,5 % điểm tối đa).']],
  ])('what is known of it: %j', (centre, texts) => {
    const said = bodyOf(blocks([], centre)).slice(0, -1);
    expect(said).toHaveLength(texts.length);
    said.forEach((line, index) => expect(line).toContain(texts[index]));
    expect(bodyOf(blocks([], centre)).at(-1)).toBe('Chưa có số liệu về lớp, hoạt động của trung tâm.');
  });
});

test('models of learning: shares of all and of those registered, and none without a whole', () => {
  const [hamlet] = sampleWithReport().plan.hamlets;
  const rowOf = (change: Partial<Plan['hamlets'][number]>): readonly string[] | undefined =>
    rowsOf(modelsTable({ ...emptyPlan(), hamlets: [{ ...hamlet!, name: 'A', ...change }] })).find(
      ([, title]) => title === 'Gia đình học tập',
    );
  const families = { households: 200, learningFamiliesRegistered: 100, learningFamilies: 50 };
  expect(rowOf(families)?.slice(2)).toEqual(['gia đình', '200', '100', '50', '25,00', '50,00']);
  expect(rowOf({ ...families, learningFamiliesRegistered: null })?.slice(4)).toEqual(['–', '50', '25,00', '–']);
  expect(rowOf({ ...families, learningFamilies: null })?.slice(3)).toEqual(['200', '100', '–', '–', '–']);
  expect(rowOf({ households: 0, learningFamiliesRegistered: 1, learningFamilies: 0 })?.slice(3)).toEqual([
    '0',
    '1',
    '0',
    '–',
    '0,00',
  ]);
});

test('a line that ends in a colon stays with what it announces', () => {
  const { plan, report } = sampleWithReport();
  const bad = { ...plan, tasks: plan.tasks.map((task) => ({ ...task, due: '2026-01-31' })) };
  const blocks = [
    ...buildReportDocument(bad, report, { today: TODAY }).sections[0]!.blocks,
    ...buildReportDocument(emptyPlan(), reportOf(emptyPlan()), { today: TODAY }).sections[0]!.blocks,
  ];
  const announcing = blocks.flatMap((block, index) =>
    block.kind === 'paragraph' && block.element === 'body' && textOf(block.runs).endsWith(':') && index > 0
      ? [block]
      : [],
  );
  const listed = announcing.filter(({ runs }) => !textOf(runs).endsWith('như sau:'));
  const closing = blocks.find((block) => block.kind === 'paragraph' && textOf(block.runs).endsWith('./.'));
  expect(closing).toMatchObject({ keepWithNext: true });
  expect(listed.length).toBeGreaterThan(3);
  expect(listed.filter(({ keepWithNext }) => keepWithNext !== true)).toEqual([]);
});

describe('annexes', () => {
  const { plan, report } = sampleWithReport();
  const [age] = plan.literacy;
  const zero = Object.fromEntries(
    Object.entries(age!).map(([key, value]) => [key, typeof value === 'number' ? 0 : value]),
  ) as unknown as NonNullable<typeof age>;
  const literacy = Array.from({ length: 46 }, (_, index) => ({
    ...zero,
    age: 15 + index,
    scopeTotal: 100,
    classATotal: 10,
    classBTotal: 5,
    scopeFemale: 50,
    classAFemale: 5,
    classBFemale: 0,
  }));
  const sections = (change: Partial<Plan> = {}, own: Partial<typeof report> = {}, names = false) =>
    annexes({
      plan: { ...plan, literacy, ...change },
      report: { ...report, ...own },
      date: 'ngày 1',
      internal: true,
      names,
    });
  const headOf = (index: number, ...args: Parameters<typeof sections>): readonly string[] =>
    (sections(...args)[index]?.blocks ?? [])
      .slice(0, 2)
      .map((block) => (block.kind === 'paragraph' ? plain(textOf(block.runs)) : ''));

  test('literate people of each band and group, at both levels', () => {
    const rows = rowsOf(tableIn(sections()[0]!.blocks));
    expect(rows).toHaveLength(12);
    expect(rows[0]).toEqual(['15 - 25', 'Tổng số', '1.100', '990', '90,00', '935', '85,00']);
    expect(rows[1]).toEqual(['', 'Nữ', '550', '495', '90,00', '495', '90,00']);
    expect(rows[2]).toEqual(['', 'Dân tộc thiểu số', '0', '0', '…', '0', '…']);
    expect(rows[4]?.slice(0, 3)).toEqual(['15 - 35', 'Tổng số', '2.100']);
    expect(rows[8]?.slice(0, 3)).toEqual(['15 - 60', 'Tổng số', '4.600']);
    const open = literacy.map((row) => ({ ...row, classBTotal: null }));
    expect(rowsOf(tableIn(sections({ literacy: open })[0]!.blocks))[0]?.slice(2)).toEqual([
      '1.100',
      '990',
      '90,00',
      '…',
      '…',
    ]);
  });

  test('each is numbered, and people are named only where there are some and they are asked for', () => {
    expect(sections()).toHaveLength(2);
    expect(sections({ illiteratePeople: [] }, {}, true)).toHaveLength(2);
    expect([0, 1, 2].map((index) => headOf(index, {}, {}, true)[0])).toEqual([
      'Phụ lục I',
      'Phụ lục II',
      'Phụ lục III',
    ]);
    const [person] = plan.illiteratePeople;
    const people = [
      { ...person!, name: 'Lò Thị A', birthYear: 1980, hamlet: 'Nà Pái', literacyClass: 'B' as const },
      { ...person!, name: null, birthYear: null, hamlet: null, literacyClass: null },
    ];
    expect(rowsOf(tableIn(sections({ illiteratePeople: people }, {}, true)[2]!.blocks))).toEqual([
      ['1', 'Lò Thị A', '1980', 'Nà Pái', 'B'],
      ['2', '…', '…', '…', '…'],
    ]);
  });

  test('what the check found, what it could not, and what was chosen', () => {
    const found = { ruleId: 'hamlets/duplicate-name', severity: 'warning', count: 3 } as const;
    const [group] = report.findings;
    const checked = sections(
      {},
      {
        findings: [
          { ...group!, ...found },
          { ...group!, ruleId: 'x/of-a-later-version', severity: 'note', count: 1 },
        ],
        notEvaluated: [{ ruleId: 'x', why: 'ruleFailed', values: {} }],
        settings: [
          { setting: 'especiallyDifficult', value: 'true', confirmed: true },
          { setting: 'pupilsCounted', value: 'false', confirmed: false },
          { setting: 'year', value: '2026', confirmed: true },
        ],
      },
    )[1]!.blocks;
    const tables = checked.filter((block) => block.kind === 'table');
    expect(rowsOf(tables[0]!)).toEqual([
      ['1', expect.stringContaining('thôn'), 'Cảnh báo', '3'],
      ['2', 'x/of-a-later-version', 'Lưu ý', '1'],
    ]);
    expect(rowsOf(tables[1]!).map((cells) => cells.slice(1))).toEqual([
      [plan.info.especiallyDifficult === true ? 'Có' : 'Không', 'Đã xác nhận'],
      [plan.info.pupilsCounted === true ? 'Có' : 'Không', 'Giả định, cần xác nhận'],
    ]);
    expect(bodyOf(checked)).toHaveLength(2);
    const settings = FORMS.flatMap(({ form }) => Object.entries(form.fields)).flatMap(([setting, field]) =>
      field.role === 'setting' && field.type.choices !== undefined ? [{ setting, choices: field.type.choices }] : [],
    );
    expect(settings.length).toBeGreaterThan(2);
    for (const { setting, choices } of settings) {
      const own = { settings: [{ setting, value: '', confirmed: true }], findings: [] };
      const shownFor = (value: unknown): string | undefined =>
        rowsOf(tableIn(sections({ info: { ...plan.info, [setting]: value } }, own)[1]!.blocks)).at(-1)?.[1];
      for (const { id, label } of choices.choices)
        expect([setting, id, shownFor(id)]).toEqual([setting, id, plain(label)]);
      expect(shownFor(null)).toBe('…');
    }
    const clean = sections({}, { findings: [], notEvaluated: [] })[1]!.blocks;
    expect(bodyOf(clean)).toHaveLength(1);
    expect(clean.filter((block) => block.kind === 'table')).toHaveLength(1);
  });
});

test('targets are counted by their verdicts, numbered through all groups, and those that fall short are named', () => {
  const { plan, report } = sampleWithReport();
  const verdicts = ['met', 'notMet', 'notMet', 'cannotTell'] as const;
  const targets = report.targets.map((target, index) => ({ ...target, verdict: verdicts[index] ?? ('met' as const) }));
  const changed = { ...report, targets };
  const blocks = resultBlocks(plan, changed);
  const all = String(targets.length);
  expect(bodyOf(blocks)[0]).toBe(
    `Kế hoạch có ${all} chỉ tiêu: ${String(targets.length - 3)} chỉ tiêu đạt, 2 chỉ tiêu chưa đạt, 1 chỉ tiêu chưa kết luận được.`,
  );
  const numbers = rowsOf(tableIn(blocks)).flatMap(([number = '', ...rest]) => (rest.length === 0 ? [] : [number]));
  expect(numbers).toEqual(targets.map((_, index) => String(index + 1)));
  const text = bodyOf(buildReportDocument(plan, changed, { today: TODAY }).sections[0]!.blocks);
  const notMet = text.findIndex((line) => /2 chỉ tiêu chưa đạt:$/.test(line));
  const open = text.findIndex((line) => /1 chỉ tiêu chưa kết luận được.*:$/.test(line));
  expect(notMet).toBeGreaterThan(-1);
  expect(open).toBe(notMet + 3);
});

test('every table is a whole grid: its cells reach over all columns of each row once', () => {
  const { plan, report } = sampleWithReport();
  const tables = buildReportDocument(plan, report, { today: TODAY, names: true }).sections.flatMap(({ blocks }) =>
    blocks.filter((block) => block.kind === 'table'),
  );
  expect(tables.length).toBeGreaterThan(5);
  for (const { columns, header, rows } of tables) {
    const widths = header.map(() => 0);
    header.forEach((cells, row) => {
      for (const { span = 1, rowSpan = 1 } of cells)
        for (let over = row; over < row + rowSpan; over += 1) widths[over] = (widths[over] ?? 0) + span;
    });
    expect(widths).toEqual(header.map(() => columns.length));
    for (const cells of rows) expect(cells.reduce((sum, { span = 1 }) => sum + span, 0)).toBe(columns.length);
  }
});

test.each([
  [['met', 'met'], true],
  [['met', 'cannotTell'], true],
  [['met', 'notMet'], false],
  [['notMet', 'notMet'], false],
] as const)('with targets that are %p it is said that those with figures are met: %p', (verdicts, isSaid) => {
  const { plan, report } = sampleWithReport();
  const targets = verdicts.map((verdict, index) => ({ ...report.targets[index]!, verdict }));
  const [section] = buildReportDocument(plan, { ...report, targets }, { today: TODAY }).sections;
  expect(bodyOf(section!.blocks).includes(documentWords.limits.none)).toBe(isSaid);
});
