import type { PlanCase } from './planCase';

/** A ward of a city, two-level government; targets as numbered clauses, ranges and bounds. */
export const wardAfterReform: PlanCase = {
  name: 'ward, two levels, bounds and ranges',
  text: `ỦY BAN NHÂN DÂN
PHƯỜNG ĐÔNG HƯNG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 27/KH-UBND
Đông Hưng, ngày 05 tháng 3 năm 2026
KẾ HOẠCH
Xây dựng xã hội học tập trên địa bàn phường Đông Hưng năm 2026
Căn cứ Quyết định số 1373/QĐ-TTg ngày 30/7/2021 của Thủ tướng Chính phủ;
Triển khai Kế hoạch số 112/KH-UBND ngày 15 tháng 01 năm 2026 của UBND thành phố Hải Phòng về xây dựng xã hội học tập năm 2026; UBND phường xây dựng kế hoạch như sau:
A. MỤC TIÊU
I. Mục tiêu tổng quát
Phấn đấu đến năm 2030 trở thành phường học tập, 60% người dân tham gia học tập thường xuyên.
II. Chỉ tiêu phấn đấu năm 2026
1. Duy trì vững chắc đạt chuẩn XMC mức độ 2; PCGDMN cho trẻ 5 tuổi; PCGDTH mức độ 3 và PCGDTHCS mức độ 3.
2. Trên 65% người trong độ tuổi lao động được trang bị năng lực thông tin và từ 60% trở lên được trang bị kỹ năng sống.
3. Tối thiểu 45% người dân từ 15 tuổi trở lên được đào tạo CMKT; trong đó ít nhất 14,5% có trình độ đại học trở lên.
4. 100% trường học và cơ sở giáo dục thực hiện quản lý trên môi trường số; 75-80% hoạt động dạy học được triển khai trên môi trường số.
5. TTHTCĐ phường ứng dụng CNTT vào quản lý và tổ chức các hoạt động.
6. Phấn đấu từ 52% công dân trở lên đạt danh hiệu “Công dân học tập”.
7. 80% gia đình đạt danh hiệu “Gia đình học tập”; 70% dòng họ đạt danh hiệu “Dòng họ học tập”; 85% tổ dân phố đạt danh hiệu “Cộng đồng học tập”; 12/12 cơ quan, đơn vị đạt danh hiệu “Đơn vị học tập”.
8. Không để phát sinh tái mù chữ quá mức, tỷ lệ tái mù chữ dưới 0,5%.
B. NHIỆM VỤ, GIẢI PHÁP
1. Tuyên truyền tới 100% hộ dân.
`,
  head: {
    year: 2026,
    commune: 'Đông Hưng',
    communeKind: 'ward',
    number: '27/KH-UBND',
    date: '2026-03-05',
    province: 'Hải Phòng',
    superiorPlan: { number: '112/KH-UBND', date: '2026-01-15', body: 'UBND thành phố Hải Phòng' },
  },
  expected: [
    ['XMC', 'keepLevel', 2],
    ['PCGDMN', 'keepLevel', 1],
    ['PCGDTH', 'keepLevel', 3],
    ['PCGDTHCS', 'keepLevel', 3],
    ['NLTT', 'above', 65],
    ['KNS', 'atLeast', 60],
    ['CMKT', 'atLeast', 45],
    ['DH', 'atLeast', 14.5],
    ['QLSO', 'all', 100],
    ['DHSO', 'atLeast', 75],
    ['TTCNTT', 'yesNo', null],
    ['CDHT', 'atLeast', 52],
    ['GDHT', 'atLeast', 80],
    ['DHHT', 'atLeast', 70],
    ['CDHTT', 'atLeast', 85],
    ['DVHT', 'all', 100],
    [null, null, 0.5],
  ],
};
