/** Quyết định 324/QĐ-KHVN (25/10/2023) of Hội Khuyến học Việt Nam: criteria of the title "Công dân học tập". */
import { figuresOf, LAST_CHECKED_ON } from './figure';

const figure = figuresOf({ document: 'Quyết định 324/QĐ-KHVN', from: 2023, to: null, checkedOn: LAST_CHECKED_ON });

export const qd324 = {
  scale: figure({
    id: 'qd324.scale',
    title: '10 chỉ số, mỗi chỉ số tối đa 10 điểm',
    article: 'Bộ tiêu chí khung và chỉ tiêu đánh giá',
    certainty: 'high',
    basis: 'confirmed',
    readIn: 'thanhpho.tayninh.gov.vn (triển khai thí điểm bộ công cụ đánh giá công dân học tập)',
    value: { indicators: 10, lowestScore: 0, highestScore: 10 },
  }),
  title: figure({
    id: 'qd324.title',
    title: 'Đạt danh hiệu khi tổng số điểm từ 80 trở lên và không có chỉ số nào dưới 5 điểm',
    article: 'Hướng dẫn đánh giá, công nhận',
    certainty: 'high',
    basis: 'confirmed',
    readIn: 'thanhpho.tayninh.gov.vn; baothaibinh.com.vn 17/5/2024',
    value: { leastTotal: 80, leastScore: 5 },
  }),
  groups: figure({
    id: 'qd324.groups',
    title:
      'Bốn nhóm đối tượng: người dân trong xã; người lao động; cán bộ công nhân viên, doanh nhân; học sinh, sinh viên, học viên',
    article: 'Phụ lục (4 biểu đánh giá)',
    certainty: 'high',
    basis: 'confirmed',
    readIn: 'baoquangngai.vn 8/2024; thanhpho.thaibinh.gov.vn',
    value: ['residents', 'workers', 'officialsAndEntrepreneurs', 'pupilsAndStudents'] as const,
  }),
} as const;
