/** The criteria that a self-assessment starts with, in our own words: suggestions for the commune to edit. */
import { CENTRE_AREAS, centreAssessment } from '../../domain/regulations/centreAssessment';
import type { CentreArea } from '../../domain/regulations/centreAssessment';

const CRITERIA: Readonly<Record<CentreArea, readonly string[]>> = {
  management: [
    'Ban giám đốc được kiện toàn; có quy chế hoạt động và phân công rõ người, rõ việc.',
    'Có kế hoạch năm, kế hoạch tháng gắn với kế hoạch xây dựng xã hội học tập của xã.',
    'Hồ sơ, sổ theo dõi lớp, sổ tài sản và sổ thu chi đầy đủ, cập nhật.',
    'Ứng dụng công nghệ thông tin trong quản lý và báo cáo.',
  ],
  activities: [
    'Khảo sát nhu cầu học tập của người dân và mở lớp theo nhu cầu đó.',
    'Tổ chức đủ số lớp, chuyên đề theo kế hoạch năm.',
    'Nội dung đa dạng: pháp luật, sức khỏe, kỹ thuật sản xuất, kỹ năng sống, kỹ năng số.',
    'Mở lớp hoặc phối hợp mở lớp xóa mù chữ, giáo dục tiếp tục sau khi biết chữ.',
  ],
  mobilisation: [
    'Phối hợp với các ban, ngành, đoàn thể và trường học trên địa bàn.',
    'Huy động báo cáo viên, hướng dẫn viên, cộng tác viên tham gia.',
    'Huy động kinh phí, tài liệu, cơ sở vật chất ngoài ngân sách.',
  ],
  effectiveness: [
    'Số người dân tham gia học tập tăng so với năm trước.',
    'Người học vận dụng được điều đã học vào sản xuất và đời sống.',
    'Đóng góp vào kết quả xóa mù chữ, phổ cập giáo dục và các mô hình học tập.',
    'Người dân hài lòng với hoạt động của trung tâm.',
  ],
};

export const DEFAULT_CRITERIA = CENTRE_AREAS.flatMap((area) =>
  CRITERIA[area].map((criterion, index) => ({
    area,
    criterion,
    maximum: centreAssessment.points.value[area][index] ?? null,
  })),
);
