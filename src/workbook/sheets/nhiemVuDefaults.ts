/** The tasks that a new plan starts with: five groups, in our own words, for the commune to edit. */
import type { ChoiceId } from '../choices';
import type { TASK_GROUPS } from '../choices/activities';

/** Bodies of a commune under two-level government; a commune names its own. */
const CULTURE_OFFICE = 'Phòng Văn hóa - Xã hội';
const ECONOMY_OFFICE = 'Phòng Kinh tế';
const CENTRE = 'Trung tâm học tập cộng đồng';
const PROMOTION = 'Hội Khuyến học xã';
const FRONT = 'Ủy ban Mặt trận Tổ quốc Việt Nam xã';
const SCHOOLS = 'Các trường học trên địa bàn';
const HAMLETS = 'Các thôn';

type DefaultTask = {
  readonly group: ChoiceId<typeof TASK_GROUPS>;
  readonly task: string;
  readonly lead: string;
  readonly with: string;
  readonly state: 'notStarted';
};

const tasksOf = (
  group: DefaultTask['group'],
  rows: readonly (readonly [task: string, lead: string, others: string])[],
): readonly DefaultTask[] =>
  rows.map(([task, lead, others]) => ({ group, task, lead, with: others, state: 'notStarted' }));

export const DEFAULT_TASKS: readonly DefaultTask[] = [
  ...tasksOf('1', [
    [
      'Tuyên truyền về học tập suốt đời, xây dựng xã hội học tập trên hệ thống truyền thanh, trang thông tin của xã và tại các cuộc họp thôn.',
      CULTURE_OFFICE,
      HAMLETS,
    ],
    ['Tổ chức Tuần lễ hưởng ứng học tập suốt đời và Ngày Sách và Văn hóa đọc Việt Nam.', CULTURE_OFFICE, SCHOOLS],
    ['Đưa nội dung xây dựng xã hội học tập vào sinh hoạt định kỳ của cơ quan, đoàn thể, khu dân cư.', FRONT, HAMLETS],
    [
      'Biểu dương, khen thưởng cá nhân, gia đình, dòng họ, đơn vị có thành tích trong học tập và khuyến học.',
      PROMOTION,
      CULTURE_OFFICE,
    ],
  ]),
  ...tasksOf('2', [
    [
      'Hướng dẫn người dân sử dụng thiết bị số, dịch vụ công trực tuyến và học liệu mở; ghi danh sách người đã được hướng dẫn.',
      CENTRE,
      HAMLETS,
    ],
    [
      'Rà soát việc quản lý và dạy học trên môi trường số ở từng cơ sở giáo dục; hỗ trợ cơ sở còn khó khăn.',
      CULTURE_OFFICE,
      SCHOOLS,
    ],
    ['Số hóa hồ sơ lớp học, danh sách người học của trung tâm học tập cộng đồng.', CENTRE, CULTURE_OFFICE],
  ]),
  ...tasksOf('3', [
    [
      'Kiện toàn ban giám đốc, phân công nhiệm vụ và ban hành kế hoạch hoạt động năm của trung tâm học tập cộng đồng.',
      CULTURE_OFFICE,
      CENTRE,
    ],
    ['Khảo sát nhu cầu học tập của người dân ở từng thôn để mở lớp phù hợp.', CENTRE, HAMLETS],
    ['Mở các lớp chuyên đề, chuyển giao kỹ thuật, dạy nghề ngắn hạn, giáo dục kỹ năng sống.', CENTRE, ECONOMY_OFFICE],
    ['Tự đánh giá, xếp loại trung tâm học tập cộng đồng và gửi báo cáo.', CENTRE, CULTURE_OFFICE],
  ]),
  ...tasksOf('4', [
    ['Vận động người dân đăng ký và phấn đấu đạt danh hiệu công dân học tập.', PROMOTION, HAMLETS],
    ['Phát động đăng ký, bình xét gia đình, dòng họ, cộng đồng, đơn vị học tập.', PROMOTION, FRONT],
    ['Xây dựng quỹ khuyến học; hỗ trợ học sinh, người học có hoàn cảnh khó khăn.', PROMOTION, FRONT],
    ['Tổ chức công nhận danh hiệu và lưu hồ sơ minh chứng cuối năm.', CULTURE_OFFICE, PROMOTION],
  ]),
  ...tasksOf('5', [
    [
      'Điều tra, cập nhật số người chưa biết chữ theo độ tuổi, theo thôn; lập danh sách người cần học.',
      CULTURE_OFFICE,
      HAMLETS,
    ],
    ['Mở lớp xóa mù chữ và lớp giáo dục tiếp tục sau khi biết chữ ở nơi có người học.', SCHOOLS, CENTRE],
    ['Vận động học sinh bỏ học trở lại trường, người chưa biết chữ ra lớp; chống tái mù chữ.', HAMLETS, SCHOOLS],
    [
      'Tự kiểm tra kết quả phổ cập giáo dục, xóa mù chữ và hoàn thiện hồ sơ đề nghị công nhận.',
      CULTURE_OFFICE,
      SCHOOLS,
    ],
  ]),
];
