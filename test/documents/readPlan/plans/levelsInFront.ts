import type { PlanCase } from './planCase';

/** Results of last year first, levels in front of what they are of, letters as numbering. */
export const levelsInFront: PlanCase = {
  name: 'levels in front, results of last year before',
  text: `UBND PHƯỜNG TÂN THÀNH
CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 88/KH-UBND Tân Thành, ngày 28 tháng 02 năm 2025
KẾ HOẠCH
V/v xây dựng xã hội học tập năm 2025
Phần I
ĐÁNH GIÁ KẾT QUẢ NĂM 2024
Công dân học tập đạt 30%; gia đình học tập đạt 71,2%.
Phần II
PHƯƠNG HƯỚNG NĂM 2025
I. CÁC MỤC TIÊU, CHỈ TIÊU
1. Về XMC, PCGD: Duy trì mức độ 2 XMC, mức độ 3 PCGD tiểu học, mức độ 3 PCGD THCS; giữ vững PCGDMN 5 tuổi
2. Về mô hình học tập
a) Công dân học tập: 45%
b) Gia đình học tập: trên 75 %
c) Dòng họ học tập: ≥70%
d) Cộng đồng học tập (khu phố): từ 70% - 75%
đ) Đơn vị học tập: 100%
3. Về chuyển đổi số: phấn đấu 80% cơ sở giáo dục thực hiện chuyển đổi số trong quản lý; 70% giáo viên dạy học trên môi trường số
4. Về nhân lực: tỷ lệ dân số từ 15 tuổi trở lên có trình độ chuyên môn kỹ thuật xấp xỉ 48%; tỷ lệ đại học trở lên khoảng 16%
5. 60% dân số trong độ tuổi lao động có kỹ năng số, 62% có kỹ năng sống cơ bản
6. Trung tâm HTCĐ phường 100% hoạt động quản lý có ứng dụng CNTT
II. GIẢI PHÁP
`,
  head: {
    year: 2025,
    commune: 'Tân Thành',
    communeKind: 'ward',
    number: '88/KH-UBND',
    date: '2025-02-28',
    superiorPlan: null,
  },
  expected: [
    ['XMC', 'keepLevel', 2],
    ['PCGDTH', 'keepLevel', 3],
    ['PCGDTHCS', 'keepLevel', 3],
    ['PCGDMN', 'keepLevel', 1],
    ['CDHT', 'atLeast', 45],
    ['GDHT', 'above', 75],
    ['DHHT', 'atLeast', 70],
    ['CDHTT', 'atLeast', 70],
    ['DVHT', 'all', 100],
    ['QLSO', 'atLeast', 80],
    ['DHSO', 'atLeast', 70],
    ['CMKT', 'about', 48],
    ['DH', 'about', 16],
    ['NLTT', 'atLeast', 60],
    ['KNS', 'atLeast', 62],
    ['TTCNTT', 'yesNo', null],
  ],
};
