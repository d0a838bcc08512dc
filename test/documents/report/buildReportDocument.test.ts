import type { TargetResult } from '../../../src/check/report';
import { textOf } from '../../../src/documents/documentModel';
import { buildReportDocument } from '../../../src/documents/report/buildReportDocument';
import { outcomeParagraph } from '../../../src/documents/report/outcome';
import { renderDocx } from '../../../src/documents/renderDocx';
import { emptyPlan } from '../../../src/workbook/newPlan';
import type { Plan } from '../../../src/workbook/plan';
import { openDocx, paragraphTexts } from '../support/docxFile';
import { lines, reportOf, sampleWithReport, TODAY } from '../support/samples';
import { placeWordsOf } from '../../../src/vietnamese/placeWords';

const linesOf = (
  plan: Plan,
  options: Parameters<typeof buildReportDocument>[2] = { today: TODAY },
): readonly string[] =>
  lines(
    buildReportDocument(plan, plan === sampleWithReport().plan ? sampleWithReport().report : reportOf(plan), options),
  ).map((line) => line.replaceAll('\u00A0', ' '));

test('has every part of a report in its order', () => {
  const all = linesOf(sampleWithReport().plan);
  const skeleton = [
    'BÁO CÁO',
    'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/02/2026, ',
    'I. TÌNH HÌNH CHỈ ĐẠO, TRIỂN KHAI THỰC HIỆN',
    'II. KẾT QUẢ THỰC HIỆN',
    '1. Kết quả thực hiện các chỉ tiêu',
    '2. Hoạt động của trung tâm học tập cộng đồng',
    '3. Xây dựng các mô hình học tập',
    '4. Kinh phí thực hiện',
    'III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN',
    '2. Nguyên nhân',
    'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI',
    'V. ĐỀ XUẤT, KIẾN NGHỊ',
    'Nơi nhận:',
    'Phụ lục',
    'KẾT QUẢ XÓA MÙ CHỮ THEO NHÓM TUỔI',
  ];
  const found = skeleton.map((start) => all.findIndex((line) => line.startsWith(start)));
  expect(skeleton.filter((_, index) => found[index] === -1)).toEqual([]);
  expect([...found].sort((a, b) => a - b)).toEqual(found);
});

test('causes, plans and proposals are left to the official', () => {
  const all = linesOf(sampleWithReport().plan);
  for (const heading of ['2. Nguyên nhân', 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI', 'V. ĐỀ XUẤT, KIẾN NGHỊ'])
    expect(all[all.indexOf(heading) + 1]).toBe('…');
});

test('the table of results has a row for every target and a head for every group', () => {
  const { plan, report } = sampleWithReport();
  const [table] =
    buildReportDocument(plan, report, { today: TODAY }).sections[0]?.blocks.filter(({ kind }) => kind === 'table') ??
    [];
  if (table?.kind !== 'table') throw new Error('No table.');
  expect(table.rows.filter((cells) => cells.length === 8)).toHaveLength(plan.targets.length);
  expect(table.rows.filter((cells) => cells.length === 1)).toHaveLength(4);
  const verdicts = table.rows.filter((cells) => cells.length === 8).map((cells) => textOf(cells[7]?.runs ?? []));
  expect(verdicts.sort()).toEqual(
    report.targets
      .map(({ verdict }) => ({ met: 'Đạt', notMet: 'Chưa đạt', cannotTell: 'Chưa kết luận được' })[verdict])
      .sort(),
  );
});

describe('names of people', () => {
  const names = (plan: Plan): readonly string[] =>
    [
      ...plan.citizens.map(({ name }) => name),
      ...plan.illiteratePeople.map(({ name }) => name),
      ...plan.classes.map(({ speaker }) => speaker),
    ].flatMap((name) => (name === null ? [] : [name]));

  test('there are none unless asked for', () => {
    const { plan } = sampleWithReport();
    expect(names(plan).length).toBeGreaterThan(100);
    const text = linesOf(plan).join('\n');
    expect(names(plan).filter((name) => text.includes(name))).toEqual([]);
  });

  test('asked for, the people who cannot read are listed in an annex of their own', () => {
    const { plan } = sampleWithReport();
    const all = linesOf(plan, { today: TODAY, names: true });
    expect(all).toContain('DANH SÁCH NGƯỜI CHƯA BIẾT CHỮ');
    expect(plan.illiteratePeople.filter(({ name }) => !all.includes(name ?? ''))).toEqual([]);
    expect(
      plan.illiteratePeople.some(
        ({ citizenNumber }) => citizenNumber !== null && all.join('\n').includes(citizenNumber),
      ),
    ).toBe(false);
  });
});

describe('wording of one result', () => {
  const base: TargetResult = {
    code: 'CDHT',
    title: '35 % công dân',
    kind: 'atLeast',
    target: 35,
    strict: false,
    tolerance: null,
    actual: 33,
    numerator: 330,
    denominator: 1000,
    unresolved: 0,
    bounds: null,
    lastYear: 30.7,
    national: null,
    verdict: 'notMet',
    certain: true,
    missing: 20,
    byHamlet: [],
    conditions: [],
    needs: [],
    assumptions: [],
    ruleSet: null,
    places: { target: null, numerator: null, denominator: null },
  };
  const worded = (change: Partial<TargetResult>): string =>
    textOf(outcomeParagraph({ ...base, ...change }, 0, placeWordsOf('commune')).runs);
  const hamlets = (...counts: readonly number[]) =>
    counts.map((missing, index) => ({ hamlet: `Thôn ${String(index + 1)}`, missing }));

  test.each<[string, Partial<TargetResult>, string]>([
    [
      'rises',
      {},
      '- Công dân học tập: thực hiện 33,00 % (330/1.000 người), tăng 2,3 điểm phần trăm so với năm trước; chưa đạt, còn thiếu 20 người.',
    ],
    [
      'falls',
      { lastYear: 34.5 },
      '- Công dân học tập: thực hiện 33,00 % (330/1.000 người), giảm 1,5 điểm phần trăm so với năm trước; chưa đạt, còn thiếu 20 người.',
    ],
    [
      'stays',
      { lastYear: 33 },
      '- Công dân học tập: thực hiện 33,00 % (330/1.000 người), giữ vững so với năm trước; chưa đạt, còn thiếu 20 người.',
    ],
    [
      'no last year',
      { lastYear: null },
      '- Công dân học tập: thực hiện 33,00 % (330/1.000 người); chưa đạt, còn thiếu 20 người.',
    ],
    [
      'lacking in three hamlets',
      { lastYear: null, missing: 27, byHamlet: hamlets(12, 0, 10, 5) },
      '- Công dân học tập: thực hiện 33,00 % (330/1.000 người); chưa đạt, còn thiếu 27 người tại 3 thôn (Thôn 1: 12, Thôn 3: 10, Thôn 4: 5).',
    ],
    [
      'lacking in five',
      { lastYear: null, missing: 5, byHamlet: hamlets(1, 1, 1, 1, 1) },
      '- Công dân học tập: thực hiện 33,00 % (330/1.000 người); chưa đạt, còn thiếu 5 người tại 5 thôn (Thôn 1: 1, Thôn 2: 1, Thôn 3: 1, Thôn 4: 1, Thôn 5: 1).',
    ],
    [
      'lacking in six',
      { lastYear: null, missing: 6, byHamlet: hamlets(1, 1, 1, 1, 1, 1) },
      '- Công dân học tập: thực hiện 33,00 % (330/1.000 người); chưa đạt, còn thiếu 6 người tại 6 thôn (Thôn 1: 1, Thôn 2: 1, Thôn 3: 1, Thôn 4: 1, Thôn 5: 1 và 1 thôn khác).',
    ],
    [
      'lacking in seven',
      { lastYear: null, missing: 7, byHamlet: hamlets(1, 1, 1, 1, 1, 1, 1) },
      '- Công dân học tập: thực hiện 33,00 % (330/1.000 người); chưa đạt, còn thiếu 7 người tại 7 thôn (Thôn 1: 1, Thôn 2: 1, Thôn 3: 1, Thôn 4: 1, Thôn 5: 1 và 2 thôn khác).',
    ],
    [
      'met',
      { actual: 35, numerator: 350, lastYear: null, verdict: 'met', missing: 0 },
      '- Công dân học tập: thực hiện 35,00 % (350/1.000 người); đạt chỉ tiêu.',
    ],
    [
      'met, some blank',
      { actual: 36, numerator: 360, verdict: 'met', missing: 0, unresolved: 12 },
      '- Công dân học tập: đã ghi nhận 36,00 % (360/1.000 người); đạt chỉ tiêu.',
    ],
    [
      'met, one blank',
      { actual: 36, numerator: 360, verdict: 'met', missing: 0, unresolved: 1 },
      '- Công dân học tập: đã ghi nhận 36,00 % (360/1.000 người); đạt chỉ tiêu.',
    ],
    [
      'nearly',
      { actual: 34.9996, numerator: 349996, denominator: 1_000_000, lastYear: null, missing: 4 },
      '- Công dân học tập: thực hiện 34,9996 % (349.996/1.000.000 người); chưa đạt, còn thiếu 4 người.',
    ],
    [
      'cannot be told',
      { unresolved: 50, verdict: 'cannotTell', missing: null },
      '- Công dân học tập: đã ghi nhận 33,00 % (330/1.000 người); chưa kết luận được: còn 50 người chưa có số liệu.',
    ],
    [
      'nothing known',
      { actual: null, numerator: null, denominator: null, verdict: 'cannotTell', missing: null },
      '- Công dân học tập: chưa kết luận được.',
    ],
    [
      'a level kept',
      {
        code: 'XMC',
        kind: 'keepLevel',
        target: 2,
        actual: 2,
        numerator: null,
        denominator: null,
        lastYear: 2,
        verdict: 'met',
        missing: null,
      },
      '- Xóa mù chữ: đạt mức độ 2, giữ vững so với năm trước; đạt chỉ tiêu.',
    ],
    [
      'a level lost',
      {
        code: 'XMC',
        kind: 'keepLevel',
        target: 2,
        actual: 1,
        numerator: null,
        denominator: null,
        lastYear: 2,
        missing: 17,
      },
      '- Xóa mù chữ: đạt mức độ 1, giảm so với năm trước (mức độ 2); chưa đạt, còn thiếu 17 người.',
    ],
    [
      'no level',
      {
        code: 'PCGDTH',
        kind: 'keepLevel',
        target: 3,
        actual: 0,
        numerator: null,
        denominator: null,
        lastYear: null,
        missing: null,
      },
      '- Phổ cập giáo dục tiểu học: chưa đạt mức độ nào; chưa đạt chỉ tiêu.',
    ],
    ...(
      [
        ['a standard reached', 1, 0, 'met', 'đạt chuẩn; đạt chỉ tiêu.'],
        ['a standard kept', 1, 1, 'met', 'đạt chuẩn, giữ vững so với năm trước; đạt chỉ tiêu.'],
        ['a standard missed', 0, null, 'notMet', 'chưa đạt chuẩn; chưa đạt chỉ tiêu.'],
      ] as const
    ).map(([label, actual, lastYear, verdict, text]): [string, Partial<TargetResult>, string] => [
      label,
      {
        code: 'PCGDMN',
        kind: 'keepLevel',
        target: 1,
        actual,
        numerator: null,
        denominator: null,
        lastYear,
        verdict,
        missing: null,
      },
      `- Phổ cập giáo dục mầm non: ${text}`,
    ]),
    [
      'a number as last year',
      {
        code: 'RIENG',
        title: 'Mở lớp.',
        kind: 'count',
        target: 8,
        actual: 8,
        numerator: null,
        denominator: null,
        lastYear: 8,
        verdict: 'met',
        missing: null,
      },
      '- Mở lớp: thực hiện 8, giữ vững so với năm trước; đạt chỉ tiêu.',
    ],
    [
      'fewer than last year',
      {
        code: 'RIENG',
        title: 'Mở lớp.',
        kind: 'count',
        target: 8,
        actual: 6,
        numerator: null,
        denominator: null,
        lastYear: 8,
        missing: 0,
      },
      '- Mở lớp: thực hiện 6, giảm 2 so với năm trước; chưa đạt chỉ tiêu.',
    ],
    [
      'an answer',
      {
        code: 'TTCNTT',
        kind: 'yesNo',
        target: null,
        actual: 1,
        numerator: null,
        denominator: null,
        lastYear: null,
        verdict: 'met',
        missing: null,
      },
      '- Trung tâm học tập cộng đồng ứng dụng công nghệ thông tin: có thực hiện; đạt chỉ tiêu.',
    ],
    [
      'schools',
      { code: 'QLSO', kind: 'all', target: null, actual: 75, numerator: 3, denominator: 4, lastYear: null, missing: 1 },
      '- Quản lý trên môi trường số: thực hiện 75,00 % (3/4 cơ sở); chưa đạt, còn thiếu 1 cơ sở.',
    ],
    [
      'a number',
      {
        code: 'RIENG',
        title: 'Mở lớp chuyên đề.',
        kind: 'count',
        target: 12,
        actual: 10,
        numerator: null,
        denominator: null,
        lastYear: 8,
        missing: null,
      },
      '- Mở lớp chuyên đề: thực hiện 10, tăng 2 so với năm trước; chưa đạt chỉ tiêu.',
    ],
  ])('%s', (_, change, text) => {
    expect(worded(change)).toBe(text);
  });
});

describe('tasks', () => {
  const { plan: sample } = sampleWithReport();
  const task = {
    group: '1' as const,
    task: 'Mở lớp.',
    lead: 'Hội Khuyến học xã',
    with: null,
    due: '2026-10-31',
    state: 'running' as const,
    done: null,
    evidence: null,
  };
  const tasksOf = (today: string | null, change: Partial<Plan['tasks'][number]> = {}): readonly string[] => {
    const all = linesOf({ ...sample, tasks: [{ ...task, ...change }] }, { today });
    return all.slice(
      all.indexOf('I. TÌNH HÌNH CHỈ ĐẠO, TRIỂN KHAI THỰC HIỆN') + 1,
      all.indexOf('II. KẾT QUẢ THỰC HIỆN'),
    );
  };
  test('the day of the deadline is in time, the day after is late', () => {
    expect(tasksOf('2026-10-31')).toContain('Tính đến ngày 31/10/2026, không có nhiệm vụ quá hạn.');
    expect(tasksOf('2026-11-01').slice(-2)).toEqual([
      'Tính đến ngày 01/11/2026, có 1 nhiệm vụ quá hạn:',
      '- Mở lớp (thời hạn 31/10/2026; chủ trì: Hội Khuyến học xã).',
    ]);
  });
  test.each(['done', 'stopped'] as const)('a task that is %s is never late', (state) => {
    expect(tasksOf('2026-12-01', { state }).at(-1)).toBe('Tính đến ngày 01/12/2026, không có nhiệm vụ quá hạn.');
  });
  test('tasks are counted by their states', () => {
    const states = ['done', 'done', 'running', 'notStarted', 'notStarted', 'notStarted', 'stopped', null] as const;
    const all = linesOf({ ...sample, tasks: states.map((state) => ({ ...task, state })) }, { today: null });
    const summary = all[all.indexOf('I. TÌNH HÌNH CHỈ ĐẠO, TRIỂN KHAI THỰC HIỆN') + 1] ?? '';
    expect(summary.match(/\d+/g)).toEqual(['8', '2', '1', '3', '1']);
  });
  test('without a day nothing is said of lateness', () => {
    expect(tasksOf(null)).toHaveLength(1);
  });
  test('a task without a state is said to have none', () => {
    expect(tasksOf(null, { state: null })).toContain('Có 1 nhiệm vụ chưa ghi trạng thái.');
  });
});

describe('plans with little in them', () => {
  test('an empty plan makes a report with gaps, and no "null"', async () => {
    const model = buildReportDocument(emptyPlan(), reportOf(emptyPlan()), { today: TODAY });
    expect(lines(model).join('\n')).not.toMatch(/null|undefined|NaN|\{|\}/);
    expect(lines(model)).toContain('Chưa có số liệu kinh phí.');
    expect(paragraphTexts(openDocx(await renderDocx(model))).length).toBeGreaterThan(40);
  });

  test('attendances with a blank are not added up', () => {
    const { plan } = sampleWithReport();
    const [one, ...others] = plan.classes;
    const all = linesOf({ ...plan, classes: [{ ...one!, learners: null }, ...others] });
    expect(all.some((line) => line.endsWith('số lượt người học chưa đủ số liệu.'))).toBe(true);
  });

  test('60 hamlets', () => {
    const { plan } = sampleWithReport();
    const hamlets = Array.from({ length: 60 }, (_, index) => ({
      ...plan.hamlets[index % plan.hamlets.length]!,
      name: `Thôn ${String(index + 1)}`,
    }));
    const all = linesOf({ ...plan, hamlets });
    expect(all.filter((line) => line.includes('và 55 thôn khác')).length).toBeGreaterThan(0);
  });
});
