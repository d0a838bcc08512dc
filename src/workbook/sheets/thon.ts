/** Thôn: one row a hamlet; most rates of the plan are sums over this table. */
import type { IndicatorCode } from '../../domain/indicators';
import { count } from '../cellTypes/numbers';
import { text } from '../cellTypes/text';
import { yesNo } from '../cellTypes/yesNo';
import { computed, input, sheet, table } from '../describe';
import { each } from '../merging';
import { blank, call, cell, column, equals, iff, num, text as words } from '../formula/expr';
import type { Expr } from '../formula/expr';
import { asEntered, countYes, share, totalCount, whenFilled } from './expressions';
import { countedByHamlets, registered } from './registeredCitizens';
import { wholeOfIndicator } from './whole';

const POPULATION = 'Dân số thường trú';
const SKILLS = 'Năng lực, trình độ của người dân';
const CITIZENS = 'Công dân học tập';
const DIGITAL = 'Học vụ số';
const MODELS = 'Gia đình, dòng họ, cộng đồng học tập';

export const HAMLETS = { table: 'tblThon', nameColumn: 'name' } as const;

const total = (key: string) => ({ [key]: totalCount(HAMLETS, key) });

/** The rate of Số liệu; blank while a hamlet lacks one of its figures: a rate of some of the hamlets is not the commune's. */
const communeRate = (code: IndicatorCode): Expr => {
  const figure = (key: string): Expr =>
    call('INDEX', column('tblChiSo', key), call('MATCH', words(code), column('tblChiSo', 'code'), num(0)));
  return iff(equals(figure('unresolved'), num(0)), figure('actual'), blank);
};

/** By whom learning citizens are divided, by the setting; `of` gives the figure of a column. */
export const citizensDenominator = (of: (key: string) => Expr): Expr => wholeOfIndicator('CDHT', of);

/** While no hamlet has a figure of its own they are counted from the register. */
const citizensOfHamlet: Expr = iff(
  countedByHamlets(HAMLETS),
  asEntered(cell('learningCitizens')),
  whenFilled([cell('name')], registered(cell('name'))),
);

export const thon = sheet({
  id: 'thon',
  title: 'Thôn',
  intro: 'Mỗi người tính một lần ở mỗi cột. Để trống là chưa có số liệu; không có ai thì nhập 0.',
  phase: 'figures',
  orientation: 'landscape',
  frozenColumns: 1,
  table: table({
    id: 'tblThon',
    json: 'hamlets',
    rowWord: 'thôn',
    labelColumn: 'name',
    rowsNamedAs: 'hamlet',
    grows: true,
    initial: { kind: 'blank', count: 20 },
    // Who is of age, and what was reached, is of the year; the people themselves are much the same.
    nextYear: {
      columns: {
        name: 'kept',
        population: 'reviewed',
        female: 'reviewed',
        minority: 'reviewed',
        minorityFemale: 'reviewed',
        households: 'reviewed',
        workingAge: 'asked',
        age15Plus: 'asked',
        age18Plus: 'asked',
        informationCompetence: 'emptied',
        lifeSkills: 'emptied',
        technicalTraining: 'emptied',
        university: 'emptied',
        adultsInLearningModels: 'emptied',
        learningCitizensRegistered: 'emptied',
        learningCitizens: 'emptied',
        learningFamiliesRegistered: 'emptied',
        learningFamilies: 'emptied',
        clans: 'reviewed',
        learningClansRegistered: 'emptied',
        learningClans: 'emptied',
        recognised: 'emptied',
        digitalLiteracy: 'emptied',
      },
    },
    merging: {
      rows: 'matched',
      columns: {
        name: 'hamlet',
        ...each('adds', 'population', 'female', 'minority', 'minorityFemale', 'households'),
        ...each('adds', 'workingAge', 'age15Plus', 'age18Plus'),
        ...each('adds', 'informationCompetence', 'lifeSkills', 'technicalTraining', 'university'),
        ...each('adds', 'adultsInLearningModels', 'learningCitizensRegistered', 'learningCitizens'),
        ...each('adds', 'learningFamiliesRegistered', 'learningFamilies'),
        ...each('adds', 'clans', 'learningClansRegistered', 'learningClans'),
        recognised: 'same',
        digitalLiteracy: 'adds',
      },
    },
    columns: {
      name: input('Tên thôn', text(120, 'nobody'), { width: 24, required: true }),
      population: input('Dân số', count, { band: POPULATION }),
      female: input('Dân số nữ', count, { band: POPULATION }),
      minority: input('Dân số dân tộc thiểu số', count, { band: POPULATION }),
      minorityFemale: input('Dân số nữ dân tộc thiểu số', count, { band: POPULATION }),
      households: input('Số hộ', count, { band: POPULATION }),
      workingAge: input('Người trong độ tuổi lao động', count, { band: POPULATION, width: 14 }),
      age15Plus: input('Dân số từ 15 tuổi', count, { band: POPULATION }),
      age18Plus: input('Dân số từ 18 tuổi', count, { band: POPULATION }),
      informationCompetence: input('Người được trang bị năng lực thông tin', count, {
        band: SKILLS,
        width: 15,
        note: 'Người trong độ tuổi lao động đã qua ít nhất một lớp hoặc hoạt động về kỹ năng công nghệ thông tin, kỹ năng số.',
      }),
      rateInformation: computed('Tỷ lệ năng lực thông tin', share('informationCompetence', 'workingAge'), 'percent', {
        form: 'display',
        band: SKILLS,
      }),
      lifeSkills: input('Người được trang bị kỹ năng sống', count, {
        band: SKILLS,
        width: 16,
        note: 'Người trong độ tuổi lao động đã qua ít nhất một lớp hoặc hoạt động về kỹ năng sống, kỹ năng làm việc.',
      }),
      rateLifeSkills: computed('Tỷ lệ kỹ năng sống', share('lifeSkills', 'workingAge'), 'percent', {
        form: 'display',
        band: SKILLS,
      }),
      technicalTraining: input('Người có chuyên môn kỹ thuật', count, {
        band: SKILLS,
        width: 14,
        note: 'Người từ 15 tuổi trở lên, gồm cả người có trình độ đại học trở lên.',
      }),
      rateTraining: computed('Tỷ lệ chuyên môn kỹ thuật', share('technicalTraining', 'age15Plus'), 'percent', {
        form: 'display',
        band: SKILLS,
      }),
      university: input('Trong đó đại học trở lên', count, { band: SKILLS }),
      rateUniversity: computed('Tỷ lệ đại học trở lên', share('university', 'age15Plus'), 'percent', {
        form: 'display',
        band: SKILLS,
      }),
      adultsInLearningModels: input('Người lớn trong các mô hình học tập', count, {
        band: CITIZENS,
        width: 14,
        note: 'Người lớn trong gia đình, dòng họ, cộng đồng và đơn vị học tập; chỉ cần khi chọn mẫu số này.',
      }),
      learningCitizensRegistered: input('Người đăng ký công dân học tập', count, { band: CITIZENS, width: 14 }),
      learningCitizens: input('Công dân học tập được công nhận', count, {
        band: CITIZENS,
        width: 14,
        note: 'Để trống ở mọi thôn thì số này được đếm từ trang Công dân học tập.',
      }),
      citizensCounted: computed('Công dân học tập được tính', citizensOfHamlet, 'count', {
        band: CITIZENS,
        note: 'Lấy từ cột bên cạnh; khi cột đó trống ở mọi thôn thì đếm từ trang Công dân học tập.',
      }),
      citizensOf: computed(
        'Mẫu số công dân học tập',
        citizensDenominator((key) => asEntered(cell(key))),
        'count',
        { band: CITIZENS, note: 'Lấy từ cột mà mục Mẫu số công dân học tập ở trang Thông tin đã chọn.' },
      ),
      rateCitizens: computed('Tỷ lệ công dân học tập', share('citizensCounted', 'citizensOf'), 'percent', {
        form: 'display',
        band: CITIZENS,
      }),
      learningFamiliesRegistered: input('Gia đình đăng ký', count, { band: MODELS }),
      learningFamilies: input('Gia đình được công nhận', count, { band: MODELS }),
      rateFamilies: computed('Tỷ lệ gia đình học tập', share('learningFamilies', 'households'), 'percent', {
        form: 'display',
        band: MODELS,
      }),
      clans: input('Số dòng họ', count, { band: MODELS }),
      learningClansRegistered: input('Dòng họ đăng ký', count, { band: MODELS }),
      learningClans: input('Dòng họ được công nhận', count, { band: MODELS }),
      rateClans: computed('Tỷ lệ dòng họ học tập', share('learningClans', 'clans'), 'percent', {
        form: 'display',
        band: MODELS,
      }),
      recognised: input('Cộng đồng học tập', yesNo, {
        band: MODELS,
        note: 'Thôn đã được công nhận là cộng đồng học tập.',
      }),
      digitalLiteracy: input('Người đạt chuẩn kiến thức số', count, {
        band: DIGITAL,
        width: 14,
        note: 'Người từ 18 tuổi đã đạt chuẩn phổ cập kiến thức, kỹ năng số (Bình dân học vụ số, xác nhận trên VNeID).',
      }),
    },
    summary: [
      {
        label: 'Toàn xã',
        cells: {
          ...total('population'),
          ...total('female'),
          ...total('minority'),
          ...total('minorityFemale'),
          ...total('households'),
          ...total('workingAge'),
          ...total('age15Plus'),
          ...total('age18Plus'),
          ...total('informationCompetence'),
          rateInformation: communeRate('NLTT'),
          ...total('lifeSkills'),
          rateLifeSkills: communeRate('KNS'),
          ...total('technicalTraining'),
          rateTraining: communeRate('CMKT'),
          ...total('university'),
          rateUniversity: communeRate('DH'),
          ...total('adultsInLearningModels'),
          ...total('learningCitizensRegistered'),
          ...total('learningCitizens'),
          rateCitizens: communeRate('CDHT'),
          ...total('learningFamiliesRegistered'),
          ...total('learningFamilies'),
          rateFamilies: communeRate('GDHT'),
          ...total('clans'),
          ...total('learningClansRegistered'),
          ...total('learningClans'),
          rateClans: communeRate('DHHT'),
          recognised: countYes(HAMLETS, 'recognised'),
          ...total('digitalLiteracy'),
        },
        formats: {
          rateInformation: 'percent',
          rateLifeSkills: 'percent',
          rateTraining: 'percent',
          rateUniversity: 'percent',
          rateCitizens: 'percent',
          rateFamilies: 'percent',
          rateClans: 'percent',
        },
      },
    ],
  }),
});
