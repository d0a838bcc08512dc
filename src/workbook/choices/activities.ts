/** Choices of the learning centre, the tasks, the budget and the plan's paragraphs. */
import type { CentreArea } from '../../domain/regulations/centreAssessment';
import { choiceList } from '../choices';

export const CLASS_KINDS = choiceList('classKinds', [
  { id: 'talk', label: 'Chuyên đề' },
  { id: 'literacy', label: 'Xóa mù chữ' },
  { id: 'postLiteracy', label: 'Giáo dục tiếp tục sau khi biết chữ' },
  { id: 'vocational', label: 'Dạy nghề ngắn hạn' },
  { id: 'digital', label: 'Kỹ năng số' },
  { id: 'lifeSkills', label: 'Kỹ năng sống' },
  { id: 'culture', label: 'Văn hóa - thể thao' },
  { id: 'other', label: 'Hoạt động khác' },
]);

export const CENTRE_RATINGS = choiceList('centreRatings', [
  { id: 'good', label: 'Tốt' },
  { id: 'fair', label: 'Khá' },
  { id: 'average', label: 'Trung bình' },
  { id: 'weak', label: 'Yếu' },
]);

/** Areas of the centre's self-assessment. */
export const CENTRE_AREAS_LIST = choiceList('centreAreas', [
  { id: 'management', label: 'Quản lý' },
  { id: 'activities', label: 'Tổ chức hoạt động' },
  { id: 'mobilisation', label: 'Huy động xã hội' },
  { id: 'effectiveness', label: 'Hiệu quả' },
] as const satisfies readonly { readonly id: CentreArea; readonly label: string }[]);

export const BUDGET_SOURCES = choiceList('budgetSources', [
  { id: 'central', label: 'Ngân sách trung ương' },
  { id: 'province', label: 'Ngân sách tỉnh' },
  { id: 'commune', label: 'Ngân sách xã' },
  { id: 'programme', label: 'Chương trình mục tiêu quốc gia' },
  { id: 'social', label: 'Xã hội hóa' },
  { id: 'other', label: 'Nguồn khác' },
]);

/** The five groups of tasks of the plan's part III. */
export const TASK_GROUPS = choiceList('taskGroups', [
  { id: '1', label: '1. Nâng cao nhận thức' },
  { id: '2', label: '2. Chuyển đổi số' },
  { id: '3', label: '3. Trung tâm học tập cộng đồng' },
  { id: '4', label: '4. Phong trào và cuộc vận động' },
  { id: '5', label: '5. Xóa mù chữ' },
]);

export const TASK_STATES = choiceList('taskStates', [
  { id: 'notStarted', label: 'Chưa thực hiện' },
  { id: 'running', label: 'Đang thực hiện' },
  { id: 'done', label: 'Đã hoàn thành' },
  { id: 'stopped', label: 'Tạm dừng' },
]);

/** Parts of the plan as a document that are made of running text. */
export const PLAN_SECTIONS = choiceList('planSections', [
  { id: 'bases', label: 'Căn cứ' },
  { id: 'purpose', label: 'I.1. Mục đích' },
  { id: 'requirements', label: 'I.2. Yêu cầu' },
  { id: 'generalGoal', label: 'II.1. Mục tiêu chung' },
  { id: 'budget', label: 'IV. Kinh phí thực hiện' },
  { id: 'organisation', label: 'V. Tổ chức thực hiện' },
  { id: 'closing', label: 'Kết thúc' },
  { id: 'recipients', label: 'Nơi nhận' },
]);
