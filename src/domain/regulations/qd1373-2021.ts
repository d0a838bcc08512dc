/** Quyết định 1373/QĐ-TTg (30/7/2021): national targets of the learning society for 2025 and 2030. */
import { LAST_CHECKED_ON } from './figure';
import { milestonesOf } from './milestones';
import type { MilestoneYear } from './milestones';

const ARTICLE = 'Điều 1, mục II khoản 2';

const series = milestonesOf('qd1373', { document: 'Quyết định 1373/QĐ-TTg', checkedOn: LAST_CHECKED_ON });

const READ_IN = 'lsu.vn; baophunuthudo.vn; sgddtbaclieu.edu.vn (thcs-thpttranvanlam)';
const found = (atLeast: number): MilestoneYear => ({ atLeast, certainty: 'high', basis: 'confirmed', readIn: READ_IN });
const unread = (atLeast: number, certainty: 'low' | 'medium'): MilestoneYear => ({
  atLeast,
  certainty,
  basis: 'assumed',
  readIn: 'chưa đối chiếu bản gốc',
});

export const qd1373 = {
  literacy2: series(
    'literacy2',
    { title: 'Tỉnh đạt chuẩn xóa mù chữ mức độ 2', article: ARTICLE, scope: 'provinces', level: 2 },
    found(70),
    found(90),
  ),
  preschool: series(
    'preschool',
    { title: 'Tỉnh hoàn thành phổ cập giáo dục mầm non cho trẻ em mẫu giáo', article: ARTICLE, scope: 'provinces' },
    found(70),
    found(100),
  ),
  // For 2030 later programmes ask for 75 % of provinces; this row keeps what the decision says.
  primary3: series(
    'primary3',
    { title: 'Tỉnh đạt chuẩn phổ cập giáo dục tiểu học mức độ 3', article: ARTICLE, scope: 'provinces', level: 3 },
    found(50),
    found(70),
  ),
  lowerSecondary3: series(
    'lowerSecondary3',
    {
      title: 'Tỉnh đạt chuẩn phổ cập giáo dục trung học cơ sở mức độ 3',
      article: ARTICLE,
      scope: 'provinces',
      level: 3,
    },
    found(20),
    found(40),
  ),
  informationCompetence: series(
    'informationCompetence',
    {
      title: 'Số người trong độ tuổi lao động được trang bị năng lực thông tin',
      article: ARTICLE,
      scope: 'people',
    },
    found(50),
    found(70),
  ),
  lifeSkills: series(
    'lifeSkills',
    { title: 'Số người trong độ tuổi lao động được trang bị kỹ năng sống', article: ARTICLE, scope: 'people' },
    found(50),
    found(70),
  ),
  technicalTraining: series(
    'technicalTraining',
    {
      title: 'Dân số từ 15 tuổi trở lên được đào tạo trình độ chuyên môn kỹ thuật',
      article: ARTICLE,
      scope: 'people',
    },
    found(50),
    found(60),
  ),
  university: series(
    'university',
    { title: 'Dân số có trình độ đại học trở lên', article: ARTICLE, scope: 'people' },
    found(12),
    found(15),
  ),
  // One target for management, teaching and learning; the plan states management and teaching apart.
  digitalInstitutions: series(
    'digitalInstitutions',
    {
      title:
        'Cơ sở giáo dục phổ thông, giáo dục thường xuyên, giáo dục nghề nghiệp và cơ sở giáo dục khác triển khai quản lý, giảng dạy, học tập trên môi trường số',
      article: ARTICLE,
      scope: 'institutions',
    },
    found(60),
    found(80),
  ),
  learningCentres: series(
    'learningCentres',
    {
      title: 'Trung tâm học tập cộng đồng ứng dụng công nghệ thông tin trong quản lý, tổ chức hoạt động giáo dục',
      article: ARTICLE,
      scope: 'centres',
    },
    { atLeast: 70, certainty: 'high', basis: 'confirmed', readIn: 'lsu.vn' },
    unread(90, 'low'),
  ),
  learningCitizens: series(
    'learningCitizens',
    { title: 'Công dân đạt danh hiệu “Công dân học tập”', article: ARTICLE, scope: 'people' },
    found(40),
    found(60),
  ),
} as const;
