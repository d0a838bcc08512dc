/** The paragraphs that a new plan starts with, in our own words, for the commune to edit. */
import { planBasesIn } from '../../domain/regulations/planBases';
import type { ChoiceId } from '../choices';
import type { PLAN_SECTIONS } from '../choices/activities';

type Section = ChoiceId<typeof PLAN_SECTIONS>;

type DefaultParagraph = {
  readonly section: Section;
  readonly order: number;
  readonly text: string;
};

const paragraphsOf = (section: Section, texts: readonly string[]): readonly DefaultParagraph[] =>
  texts.map((text, index) => ({ section, order: index + 1, text }));

const SCHEME =
  'Căn cứ Quyết định số 1373/QĐ-TTg ngày 30/7/2021 của Thủ tướng Chính phủ phê duyệt Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030”;';
const SUPERIOR =
  'Căn cứ kế hoạch của {cấp trên} về thực hiện Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030” năm {năm};';

/** The scheme first, the superior body's plan last. */
const basesIn = (year: number | null): readonly string[] => [
  SCHEME,
  ...(year === null ? [] : planBasesIn(year).map(({ document }) => `Căn cứ ${document};`)),
  SUPERIOR,
];

/** `null`: of any year. */
export const paragraphsIn = (year: number | null): readonly DefaultParagraph[] => [
  ...paragraphsOf('bases', basesIn(year)),
  ...paragraphsOf('purpose', [
    'Giữ vững và nâng cao kết quả xây dựng xã hội học tập mà xã đã đạt được; tạo cơ hội để mọi người dân được học tập thường xuyên, học suốt đời.',
    'Xác định rõ nội dung công việc, thời hạn và trách nhiệm của từng cơ quan, đơn vị, thôn trong thực hiện Đề án năm {năm}.',
  ]),
  ...paragraphsOf('requirements', [
    'Chỉ tiêu, nhiệm vụ phù hợp với điều kiện của xã, có số liệu và minh chứng để đánh giá.',
    'Các cơ quan, đơn vị phối hợp chặt chẽ, sử dụng hiệu quả nguồn lực, không chạy theo thành tích.',
    'Ưu tiên người dân tộc thiểu số, phụ nữ, người có hoàn cảnh khó khăn, người chưa biết chữ.',
  ]),
  ...paragraphsOf('generalGoal', [
    'Tiếp tục xây dựng xã hội học tập trên địa bàn; đến năm 2030 mọi người dân có cơ hội bình đẳng trong tiếp cận giáo dục mở, linh hoạt, ứng dụng công nghệ số.',
  ]),
  ...paragraphsOf('budget', [
    'Kinh phí thực hiện từ ngân sách nhà nước theo phân cấp, lồng ghép các chương trình, dự án và các nguồn huy động hợp pháp khác.',
  ]),
  ...paragraphsOf('organisation', [
    'Phòng Văn hóa - Xã hội là cơ quan thường trực: hướng dẫn, đôn đốc, kiểm tra và tổng hợp báo cáo kết quả thực hiện kế hoạch.',
    'Phòng Kinh tế tham mưu bố trí kinh phí thực hiện kế hoạch theo quy định.',
    'Các trường học tổ chức quản lý, dạy học trên môi trường số; phối hợp mở lớp xóa mù chữ.',
    'Trung tâm học tập cộng đồng mở lớp theo nhu cầu của người dân, lưu hồ sơ lớp học và tự đánh giá cuối năm.',
    'Hội Khuyến học xã chủ trì vận động, bình xét các danh hiệu học tập.',
    'Ủy ban Mặt trận Tổ quốc Việt Nam xã và các đoàn thể vận động đoàn viên, hội viên, nhân dân tham gia.',
    'Các thôn cập nhật số liệu, vận động người dân đăng ký học tập và danh hiệu học tập.',
  ]),
  ...paragraphsOf('closing', [
    'Trên đây là Kế hoạch thực hiện Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030” năm {năm} trên địa bàn xã {xã}.',
  ]),
  ...paragraphsOf('recipients', [
    'Ủy ban nhân dân tỉnh {tỉnh} (báo cáo);',
    'Sở Giáo dục và Đào tạo (báo cáo);',
    'Thường trực Đảng ủy, Hội đồng nhân dân xã;',
    'Các cơ quan, đoàn thể, trường học, thôn;',
    'Lưu: Văn thư.',
  ]),
];
