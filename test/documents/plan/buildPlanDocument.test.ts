import { buildPlanDocument } from '../../../src/documents/plan/buildPlanDocument';
import { renderDocx } from '../../../src/documents/renderDocx';
import { emptyPlan, newPlan } from '../../../src/workbook/newPlan';
import type { Plan } from '../../../src/workbook/plan';
import { openDocx, paragraphTexts } from '../support/docxFile';
import { lines, sampleWithReport, tanVan2024, withInfo } from '../support/samples';

const linesOf = (plan: Plan): readonly string[] =>
  lines(buildPlanDocument(plan)).map((line) => line.replaceAll('\u00A0', ' '));
const recipients = (plan: Plan): readonly string[] => {
  const all = linesOf(plan);
  return all.slice(all.indexOf('Nơi nhận:') + 1).filter((line) => line.startsWith('- '));
};

test('has every part of a plan in the order of the decree and of the published plan', () => {
  const all = linesOf(tanVan2024());
  const skeleton = [
    'ỦY BAN NHÂN DÂN',
    'XÃ TÂN VĂN',
    'Số:        /KH-UBND',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Tân Văn, ngày      tháng      năm 2024',
    'KẾ HOẠCH',
    'Thực hiện Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030” năm 2024 trên địa bàn xã Tân Văn',
    'Thực hiện Kế hoạch số 34/KH-UBND ngày 02/02/2024 của Ủy ban nhân dân huyện Bình Gia về triển khai Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030”.',
    'I. MỤC ĐÍCH, YÊU CẦU',
    '1. Mục đích',
    '2. Yêu cầu',
    'II. MỤC TIÊU',
    '1. Mục tiêu chung',
    '2. Mục tiêu cụ thể năm 2024',
    '- Xóa mù chữ và phổ cập giáo dục:',
    '+ Giữ vững xã đạt chuẩn xóa mù chữ mức độ 2.',
    '+ Khoảng 23 % dân số từ 15 tuổi trở lên được đào tạo trình độ chuyên môn kỹ thuật, trong đó 10 % dân số từ 15 tuổi trở lên có trình độ đại học trở lên.',
    '+ Duy trì 100 % đơn vị đạt danh hiệu “Đơn vị học tập”.',
    'III. NHIỆM VỤ VÀ GIẢI PHÁP',
    '1. Nâng cao nhận thức, trách nhiệm về học tập suốt đời và xây dựng xã hội học tập',
    '5. Tăng cường quản lý, chỉ đạo, kiểm tra công tác xóa mù chữ',
    'IV. KINH PHÍ THỰC HIỆN',
    'V. TỔ CHỨC THỰC HIỆN',
    '1. Công chức Văn hóa - Xã hội',
    'Nơi nhận:',
    'KT. CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
  ];
  const found = skeleton.map((line) => all.indexOf(line));
  expect(skeleton.filter((_, index) => found[index] === -1)).toEqual([]);
  expect([...found].sort((a, b) => a - b)).toEqual(found);
});

test('the Word file reads as the model does', async () => {
  const model = buildPlanDocument(sampleWithReport().plan);
  expect(paragraphTexts(openDocx(await renderDocx(model)))).toEqual(lines(model).filter((line) => line !== ''));
});

describe('number and date', () => {
  test.each<[Partial<Plan['info']>, string, string]>([
    [{ planNumber: null, planDate: null }, 'Số:        /KH-UBND', 'Tân Văn, ngày      tháng      năm 2026'],
    [{ planNumber: '5', planDate: '2026-02-05' }, 'Số: 05/KH-UBND', 'Tân Văn, ngày 05 tháng 02 năm 2026'],
    [{ planNumber: '12/KH-UBND', planDate: '2026-03-15' }, 'Số: 12/KH-UBND', 'Tân Văn, ngày 15 tháng 3 năm 2026'],
    [{ planNumber: 'Số 7 / KH-UBND', planDate: '2026-01-31' }, 'Số: 07/KH-UBND', 'Tân Văn, ngày 31 tháng 01 năm 2026'],
    [{ planNumber: '120', planDate: '2025-12-09' }, 'Số: 120/KH-UBND', 'Tân Văn, ngày 09 tháng 12 năm 2025'],
  ])('%j', (info, number, date) => {
    const all = linesOf(withInfo(newPlan({ year: 2026, commune: 'Tân Văn' }), info));
    expect(all).toContain(number);
    expect(all).toContain(date);
  });
});

describe('government of the day', () => {
  const plan = (planDate: string | null, year = 2025): Plan =>
    withInfo(newPlan({ year, province: 'Lạng Sơn', commune: 'Tân Văn' }), { planDate });
  test.each<[string, Plan, string, string]>([
    ['the last day of districts', plan('2025-06-30'), '- UBND huyện (b/c);', '- Phòng Giáo dục và Đào tạo (b/c);'],
    ['the first day without', plan('2025-07-01'), '- UBND tỉnh Lạng Sơn (b/c);', '- Sở Giáo dục và Đào tạo (b/c);'],
    ['no day, 2024', plan(null, 2024), '- UBND huyện (b/c);', '- Phòng Giáo dục và Đào tạo (b/c);'],
    ['no day, 2026', plan(null, 2026), '- UBND tỉnh Lạng Sơn (b/c);', '- Sở Giáo dục và Đào tạo (b/c);'],
    [
      'district bodies typed after they were abolished',
      withInfo(plan('2026-02-05', 2026), { superior: 'Ủy ban nhân dân huyện Bình Gia', reportTo: 'Phòng GDĐT' }),
      '- UBND tỉnh Lạng Sơn (b/c);',
      '- Sở Giáo dục và Đào tạo (b/c);',
    ],
    ...['UBND thị xã Mường Lay', 'UBND THỊ  XÃ Mường Lay', 'Ủy ban nhân dân quận Hà Đông', 'Thị xã'].map(
      (superior): [string, Plan, string, string] => [
        `${superior}, typed after it was abolished`,
        withInfo(plan('2026-02-05', 2026), { superior, reportTo: 'phòng GDĐT thị xã'.normalize('NFD') }),
        '- UBND tỉnh Lạng Sơn (b/c);',
        '- Sở Giáo dục và Đào tạo (b/c);',
      ],
    ),
    [
      'a city',
      withInfo(plan('2026-02-05', 2026), { province: 'Hải Phòng' }),
      '- UBND thành phố Hải Phòng (b/c);',
      '- Sở Giáo dục và Đào tạo (b/c);',
    ],
    [
      'typed bodies of the day',
      withInfo(plan('2024-02-05', 2024), { superior: 'Ủy ban nhân dân huyện Bình Gia' }),
      '- UBND huyện Bình Gia (b/c);',
      '- Phòng Giáo dục và Đào tạo (b/c);',
    ],
  ])('%s', (_, given, superior, office) => {
    expect(recipients(given).slice(0, 2)).toEqual([superior, office]);
    expect(
      recipients(given).filter((line) => /UBND (?:tỉnh|huyện|thành phố)|Sở Giáo dục|Phòng Giáo dục/.test(line)),
    ).toHaveLength(2);
  });

  test('offices of the commune only where there are no districts', () => {
    expect(
      linesOf(plan('2024-02-05', 2024)).filter((line) => /Phòng Văn hóa - Xã hội|Phòng Kinh tế/.test(line)),
    ).toEqual([]);
    expect(linesOf(plan('2026-02-05', 2026)).some((line) => line.includes('Phòng Văn hóa - Xã hội'))).toBe(true);
  });
});

describe('signature', () => {
  test.each<[Partial<Plan['info']>, readonly string[]]>([
    [{ signForm: 'CT' }, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    [{ signForm: null }, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    [{ signForm: 'KT' }, ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    [
      { signForm: 'KT', signatoryTitle: 'Phó Chủ tịch Thường trực', signatory: 'Hoàng Thị Mẫu' },
      ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH THƯỜNG TRỰC', 'Hoàng Thị Mẫu'],
    ],
  ])('%j', (info, expected) => {
    const all = linesOf(withInfo(newPlan({ year: 2026, commune: 'Tân Văn' }), info));
    expect(all.slice(-3).filter((line) => line !== '')).toEqual(expected);
  });
});

describe('targets', () => {
  const plan = newPlan({ year: 2026, commune: 'Tân Văn' });
  const withTarget = (code: string, change: Partial<Plan['targets'][number]>): readonly string[] =>
    linesOf({ ...plan, targets: plan.targets.map((row) => (row.code === code ? { ...row, ...change } : row)) });
  test.each<[string, Partial<Plan['targets'][number]>, string]>([
    ['CDHT', { value: 40 }, '+ 40 % công dân đạt danh hiệu “Công dân học tập”.'],
    ['CDHT', { value: 40.5 }, '+ 40,5 % công dân đạt danh hiệu “Công dân học tập”.'],
    ['CDHT', { title: 'Công dân học tập', value: 40 }, '+ Công dân học tập: từ 40 % trở lên.'],
    ['CDHT', { title: 'Công dân học tập', kind: 'above', value: 40 }, '+ Công dân học tập: trên 40 %.'],
    ['PCGDTH', { value: 2 }, '+ Giữ vững xã đạt chuẩn phổ cập giáo dục tiểu học mức độ 2.'],
    ['PCGDMN', { value: 1 }, '+ Duy trì xã đạt chuẩn phổ cập giáo dục mầm non cho trẻ em 5 tuổi.'],
    ['NLTT', { title: 'Số lớp cho người từ 15 tuổi', kind: 'count', value: 12 }, '+ Số lớp cho người từ 15 tuổi: 12.'],
    [
      'NLTT',
      { title: 'Mở 10 lớp cho người từ 15 tuổi', kind: 'count', value: 12 },
      '+ Mở 12 lớp cho người từ 15 tuổi.',
    ],
    ['DVHT', { value: null }, '+ Duy trì 100 % đơn vị đạt danh hiệu “Đơn vị học tập”.'],
  ])('%s %j', (code, change, line) => {
    expect(withTarget(code, change)).toContain(line);
  });

  test("the commune's own targets have a group of their own", () => {
    const own = {
      ...plan.targets[0]!,
      code: 'RIENG1',
      title: 'Mở ít nhất 12 lớp chuyên đề',
      kind: 'count' as const,
      value: 12,
    };
    const all = linesOf({ ...plan, targets: [...plan.targets, own] });
    expect(all.indexOf('+ Mở ít nhất 12 lớp chuyên đề.')).toBe(all.indexOf('- Chỉ tiêu khác của địa phương:') + 1);
  });
});

describe('plans with little or much in them', () => {
  test('an empty plan is a document with gaps, and no "null"', async () => {
    const model = buildPlanDocument(emptyPlan());
    expect(lines(model).join('\n')).not.toMatch(/null|undefined|NaN|\{|\}/);
    expect(lines(model)).toContain('III. NHIỆM VỤ VÀ GIẢI PHÁP');
    await expect(renderDocx(model).then(openDocx)).resolves.toBeDefined();
  });

  test('no budget: no table', () => {
    expect(
      buildPlanDocument({ ...tanVan2024(), budget: [] }).sections[0]?.blocks.some(({ kind }) => kind === 'table'),
    ).toBe(false);
  });

  test('a line of the budget without an amount leaves the total open', () => {
    const { plan } = sampleWithReport();
    const [line, ...rest] = plan.budget;
    const all = linesOf({ ...plan, budget: [{ ...line!, planned: null }, ...rest] });
    expect(all.slice(all.indexOf('Cộng'), all.indexOf('Cộng') + 2)).toEqual(['Cộng', '…']);
  });

  test('days of the year are those of Thông tin: the usual ones of a new plan, others where somebody set them', () => {
    const days = (plan: Plan) => linesOf(plan).flatMap((line) => line.match(/trước ngày \d+.*\d{4}/)?.[0] ?? []);
    const fresh = newPlan({ year: 2026, province: 'Lạng Sơn', commune: 'Tân Văn' });
    expect(days(fresh)).toEqual(['trước ngày 05 tháng 12 năm 2026', 'trước ngày 25 tháng 11 năm 2026']);
    const set = withInfo(fresh, { reportDate: '2026-12-10', centreAssessmentDate: '2026-11-20' });
    expect(days(set)).toEqual(['trước ngày 20 tháng 11 năm 2026', 'trước ngày 10 tháng 12 năm 2026']);
    expect(days(withInfo(fresh, { reportDate: null, centreAssessmentDate: null }))).toEqual([]);
  });

  test('a ward is called a ward', () => {
    const all = linesOf(withInfo(newPlan({ year: 2026, commune: 'Đông Kinh' }), { communeKind: 'ward' }));
    expect(all).toContain('PHƯỜNG ĐÔNG KINH');
    expect(all.join('\n')).not.toContain('xã Đông Kinh');
  });

  test('every task stands under its group and under the body that leads it', () => {
    const { plan } = sampleWithReport();
    const all = linesOf(plan);
    for (const { task } of plan.tasks) {
      const bare = (task ?? '').replace(/\.$/, '');
      expect(all.filter((line) => line.includes(bare)).map((line) => line.slice(0, 2))).toEqual(['- ', '+ ']);
    }
  });

  test('names with signs of XML and very long names come through', async () => {
    const commune = `Nà <b>&"' ${'Rất Dài '.repeat(60)}`;
    const texts = paragraphTexts(
      openDocx(await renderDocx(buildPlanDocument(withInfo(tanVan2024(), { commune, signatory: '<Hoàng> & "Nông"' })))),
    );
    expect(texts).toContain('<Hoàng> & "Nông"');
    expect(texts.some((text) => text.includes('<b>&"\''))).toBe(true);
  });

  test('the name of the file is plain', () => {
    expect(buildPlanDocument(tanVan2024()).fileName).toBe('ke-hoach-xhht-2024-tan-van');
  });
});
