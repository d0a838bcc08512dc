import { readSentence } from '../../../src/documents/readPlan/readSentence';
import type { SentenceContext } from '../../../src/documents/readPlan/drafts';
import type { Why } from '../../../src/documents/readPlan/planReading';
import type { ExpectedTarget } from './plans/planCase';

const context: SentenceContext = {
  planYear: 2026,
  headingYear: null,
  heading: '',
  section: '',
  lead: '',
  doubts: [],
  lastYear: null,
  isReport: false,
};
const read = (sentence: string, given: Partial<SentenceContext> = {}) =>
  readSentence(sentence, { ...context, ...given }).targets.map(({ item }) => item);
const targets = (sentence: string): readonly ExpectedTarget[] =>
  read(sentence).map(({ code, kind, value }) => [code, kind, value]);

describe('bounds', () => {
  test.each<[string, string, number | null]>([
    ['35% công dân học tập', 'atLeast', 35],
    ['Ít nhất 35% công dân học tập', 'atLeast', 35],
    ['Tối thiểu là 35 % công dân học tập', 'atLeast', 35],
    ['Từ 35% công dân học tập trở lên', 'atLeast', 35],
    ['Không dưới 35% công dân học tập', 'atLeast', 35],
    ['≥ 35% công dân học tập', 'atLeast', 35],
    ['Trên 35% công dân học tập', 'above', 35],
    ['Hơn 35% công dân học tập', 'above', 35],
    ['Trên địa bàn xã có 35% công dân học tập', 'atLeast', 35],
    ['Khoảng 35% công dân học tập', 'about', 35],
    ['Phấn đấu 100% công dân học tập', 'all', 100],
    ['Duy trì 100% công dân học tập', 'keepRate', 100],
    ['Giữ vững tỷ lệ 35,5% công dân học tập', 'keepRate', 35.5],
    ['35-40% công dân học tập', 'atLeast', 35],
    ['35% đến 40% công dân học tập', 'atLeast', 35],
    ['Nâng tỷ lệ công dân học tập từ 30% lên 35%', 'atLeast', 35],
    ['35.25 phần trăm công dân học tập', 'atLeast', 35.25],
  ])('%s', (sentence, kind, value) => {
    expect(targets(sentence)).toEqual([['CDHT', kind, value]]);
  });
});

describe('what makes a reading a question', () => {
  test.each<[string, Why]>([
    ['70% cán bộ, công chức đạt danh hiệu công dân học tập', 'partOfPeople'],
    ['85% hộ gia đình đăng ký gia đình học tập', 'registration'],
    ['60% cơ sở giáo dục quản lý, giảng dạy trên môi trường số', 'sharedValue'],
    ['Gần 35% công dân học tập', 'nearly'],
    ['Duy trì trên 35% công dân học tập', 'keepOrRaise'],
    ['135% công dân học tập', 'outOfRange'],
    ['Tăng 5% công dân học tập', 'onlyChange'],
    ['35% công dân học tâpp', 'misspelt'],
    ['35% cong dan hoc tap', 'misspelt'],
    ['62% lao động qua đào tạo', 'looseWording'],
    ['Năm 2030 đạt 60% công dân học tập', 'otherYear'],
    ['Xã đạt chuẩn xóa mù chữ mức độ 3', 'outOfRange'],
    ['Giữ vững chuẩn xóa mù chữ', 'noValue'],
    ['Tỷ lệ tái mù chữ dưới 1%', 'upperBound'],
    ['100% trẻ 6 tuổi vào lớp 1', 'ownTarget'],
    ['Thêm 2 đơn vị đạt danh hiệu đơn vị học tập', 'otherUnit'],
  ])('%s: %s', (sentence, why) => {
    const items = read(sentence);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      expect(item.why).toContain(why);
      expect(item.confidence).toBe('ask');
    }
  });
});

describe('what is no figure of a target', () => {
  test.each([
    ['Thực hiện Kế hoạch số 34/KH-UBND ngày 02/02/2026'],
    ['Trẻ em từ 3-5 tuổi và người từ 15-60 tuổi'],
    ['Giai đoạn 2021 - 2030'],
    ['Nâng cao chất lượng các hoạt động học tập suốt đời'],
  ])('%s', (sentence) => {
    expect(targets(sentence)).toEqual([]);
  });

  test('CĐHT is the community, CDHT the citizen', () => {
    expect(targets('60% số thôn đạt danh hiệu CĐHT')).toEqual([['CDHTT', 'atLeast', 60]]);
    expect(targets('40% người dân đạt danh hiệu CDHT')).toEqual([['CDHT', 'atLeast', 40]]);
  });

  test('a share of hamlets is not the level of the commune', () => {
    const [item] = read('100% thôn đạt chuẩn xóa mù chữ mức độ 2');
    expect(item).toMatchObject({
      code: null,
      kind: 'all',
      confidence: 'ask',
      alternatives: [{ code: 'XMC', kind: 'keepLevel', value: 2 }],
    });
  });

  test('last year beside this year', () => {
    expect(read('Công dân học tập đạt 42% (năm 2025: 36,5%)')).toEqual([
      expect.objectContaining({ code: 'CDHT', value: 42, lastYear: 36.5, confidence: 'sure' }),
    ]);
  });
});

describe('figures of others', () => {
  test.each<[string, number]>([
    ['60% số tỉnh được công nhận xóa mù chữ mức độ 2', 60],
    ['80% các địa phương giữ vững phổ cập giáo dục trung học cơ sở mức độ 2', 80],
  ])('%s: a share of places is no level of the commune', (sentence, value) => {
    const items = read(sentence);
    expect(items.map((item) => [item.code, item.value, item.confidence])).toEqual([[null, value, 'ask']]);
  });

  test('a share of places of a whole region is set aside, and so is their level', () => {
    const sentence = 'Toàn vùng có 45% huyện, thị xã đạt phổ cập giáo dục tiểu học mức độ 3';
    const { targets: found, asides } = readSentence(sentence, context);
    expect(found).toEqual([]);
    expect(asides.map(({ figure, reason }) => [figure, reason])).toEqual([
      ['45%', 'otherBody'],
      ['mức độ 3', 'ofHamlets'],
    ]);
  });

  test('a level beside a percentage of nobody knows whom is a question', () => {
    expect(read('Có 97% ra lớp, đạt phổ cập giáo dục tiểu học mức độ 3')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          code: 'PCGDTH',
          value: 3,
          confidence: 'ask',
          why: expect.arrayContaining(['unclearPairing']) as unknown,
        }),
      ]),
    );
  });

  test.each([
    ['Hoàn thành phổ cập giáo dục mầm non cho trẻ 4 tuổi', 'ask'],
    ['Đạt phổ cập giáo dục mầm non cho trẻ từ 3 đến 5 tuổi', 'ask'],
    ['Thực hiện phổ cập giáo dục mầm non cho trẻ mẫu giáo', 'ask'],
    ['Giữ vững phổ cập giáo dục mầm non cho trẻ mẫu giáo 5 tuổi', 'sure'],
    ['Duy trì phổ cập giáo dục mầm non cho trẻ em 5 tuổi', 'sure'],
  ])('%s: %s', (sentence, confidence) => {
    expect(read(sentence).map((item) => [item.code, item.confidence])).toEqual([['PCGDMN', confidence]]);
  });

  test.each([
    '45% người lao động trong các “Gia đình học tập”, “Dòng họ học tập” đạt danh hiệu “Công dân học tập”',
    '65% viên chức trong “Đơn vị học tập” của xã đạt danh hiệu “Công dân học tập”',
    '55% người lớn trong cộng đồng học tập đạt danh hiệu công dân học tập',
  ])('%s: the models only say where the people are', (sentence) => {
    const items = read(sentence);
    expect(items.map(({ code }) => code)).toEqual(['CDHT']);
    expect(items[0]?.why).toContain('partOfPeople');
  });

  test('the models have figures of their own beside', () => {
    expect(targets('72% gia đình đạt “Gia đình học tập”, 66% dòng họ đạt “Dòng họ học tập”')).toEqual([
      ['GDHT', 'atLeast', 72],
      ['DHHT', 'atLeast', 66],
    ]);
  });
});
