/** Choices used on several sheets. */
import { qd324 } from '../../domain/regulations/qd324-khvn';
import { choiceList } from '../choices';

export const YES_NO = choiceList('yesNo', [
  { id: 'yes', label: 'Có' },
  { id: 'no', label: 'Không' },
]);

export const SEXES = choiceList('sexes', [
  { id: 'male', label: 'Nam' },
  { id: 'female', label: 'Nữ' },
]);

export const COMMUNE_KINDS = choiceList('communeKinds', [
  { id: 'commune', label: 'Xã' },
  { id: 'ward', label: 'Phường' },
  { id: 'specialZone', label: 'Đặc khu' },
  { id: 'town', label: 'Thị trấn' },
]);

/** How the signatory signs (Nghị định 30/2020/NĐ-CP, Phụ lục I): as chair, or for the chair. */
export const SIGN_FORMS = choiceList('signForms', [
  { id: 'CT', label: 'Chủ tịch ký' },
  { id: 'KT', label: 'Ký thay Chủ tịch (KT.)' },
]);

/** Whether an official has confirmed a setting that the law leaves open. */
export const CONFIRMATIONS = choiceList('confirmations', [
  { id: 'assumed', label: 'Giả định - cần xác nhận' },
  { id: 'confirmed', label: 'Đã xác nhận' },
]);

const CITIZEN_GROUP_LABELS = {
  residents: 'Người dân trong xã',
  workers: 'Người lao động',
  officialsAndEntrepreneurs: 'Cán bộ / công nhân viên / doanh nhân',
  pupilsAndStudents: 'Học sinh / sinh viên / học viên',
} as const satisfies Record<(typeof qd324.groups.value)[number], string>;

export const CITIZEN_GROUPS = choiceList(
  'citizenGroups',
  qd324.groups.value.map((id) => ({ id, label: CITIZEN_GROUP_LABELS[id] })),
);

export const UNIT_KINDS = choiceList('unitKinds', [
  { id: 'agency', label: 'Cơ quan hành chính' },
  { id: 'organisation', label: 'Tổ chức chính trị - xã hội' },
  { id: 'school', label: 'Trường học' },
  { id: 'health', label: 'Cơ sở y tế' },
  { id: 'armedForces', label: 'Lực lượng vũ trang' },
  { id: 'enterprise', label: 'Doanh nghiệp / hợp tác xã' },
  { id: 'other', label: 'Đơn vị khác' },
]);

export const INSTITUTION_KINDS = choiceList('institutionKinds', [
  { id: 'preschool', label: 'Mầm non' },
  { id: 'primary', label: 'Tiểu học' },
  { id: 'lowerSecondary', label: 'Trung học cơ sở' },
  { id: 'primaryAndLowerSecondary', label: 'Tiểu học và trung học cơ sở' },
  { id: 'upperSecondary', label: 'Trung học phổ thông' },
  { id: 'continuing', label: 'Giáo dục thường xuyên' },
  { id: 'vocational', label: 'Giáo dục nghề nghiệp' },
  { id: 'other', label: 'Cơ sở giáo dục khác' },
]);

export const LITERACY_CLASSES = choiceList('literacyClasses', [
  { id: 'A', label: 'A - chưa hoàn thành lớp 3' },
  { id: 'B', label: 'B - chưa hoàn thành tiểu học' },
]);
