import type { PlanCase } from './planCase';

/** Rates to keep, registration beside recognition, figures in words of other kinds, a closing list without numbers. */
export const keptRatesAndRegistration: PlanCase = {
  name: 'kept rates, registration, mixed order',
  text: `UBND XÃ LONG THỚI
Số: 19/KH-UBND
Long Thới, ngày 9 tháng 02 năm 2026
KẾ HOẠCH
Xây dựng xã hội học tập trên địa bàn xã Long Thới năm 2026
I. MỤC TIÊU
1. Mục tiêu chung: Mọi người dân có cơ hội học tập suốt đời.
2. Một số chỉ tiêu cụ thể:
2.1 Duy trì 100% cơ sở giáo dục trên địa bàn thực hiện quản lý trên môi trường số.
2.2 Tỷ lệ giảng dạy, học tập trên môi trường số đạt từ 70% đến 75%.
2.3 Giữ vững tỷ lệ 92% đơn vị đạt danh hiệu Đơn vị học tập.
2.4 85% hộ gia đình đăng ký xây dựng Gia đình học tập.
2.5 Xã tiếp tục đạt chuẩn mức độ 2 về xóa mù chữ, mức độ 3 về phổ cập giáo dục tiểu học.
2.6 Tỷ lệ người dân có trình độ chuyên môn kỹ thuật chiếm 35 phần trăm, riêng trình độ đại học trở lên chiếm 11,25 phần trăm.
2.7 Không dưới 48% công dân trên địa bàn được công nhận danh hiệu “Công dân học tập”.
2.8 Ấp đạt danh hiệu “Cộng đồng học tập”: 9/12 ấp.
II. CÁC NHIỆM VỤ
1. 100% ấp có bảng tin học tập.
`,
  head: { year: 2026, commune: 'Long Thới', number: '19/KH-UBND', date: '2026-02-09' },
  expected: [
    ['QLSO', 'keepRate', 100],
    ['DHSO', 'atLeast', 70],
    ['DVHT', 'keepRate', 92],
    [null, 'atLeast', 85],
    ['XMC', 'keepLevel', 2],
    ['PCGDTH', 'keepLevel', 3],
    ['CMKT', 'atLeast', 35],
    ['DH', 'atLeast', 11.25],
    ['CDHT', 'atLeast', 48],
    ['CDHTT', 'atLeast', 75],
  ],
};
