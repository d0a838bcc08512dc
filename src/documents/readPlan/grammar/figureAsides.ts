/**
 * Wordings that make a figure no target of the commune. Each has examples, whose first figure it must catch, and near
 * misses, whose first figure it must leave; a test runs them. All is compared folded: lower case, no tones, d for đ.
 */
import type { AsideReason } from '../planReading';

export interface AsideWording {
  readonly reason: AsideReason;
  /** In the clause, before the figure (up to it). */
  readonly before?: RegExp;
  /** In the clause, behind the figure (from it on). */
  readonly behind?: RegExp;
  readonly examples: readonly string[];
  readonly not: readonly string[];
}

export const FIGURE_ASIDES: readonly AsideWording[] = [
  {
    reason: 'money',
    behind:
      /^\s*(?:tong |so |cac |muc |nguon |phan |nhu cau )*(?:kinh phi|ngan sach|hoc phi|chi phi|von\b|tien\b|du toan|chi thuong xuyen|nguon thu|muc dong|le phi|luong\b)/,
    examples: ['Dành 30% kinh phí cho xóa mù chữ', 'Hỗ trợ 50% học phí', 'Cắt giảm 10% chi phí'],
    not: ['30% công dân học tập'],
  },
  {
    reason: 'money',
    before: /\b(?:kinh phi|ngan sach|hoc phi|nguon von|hoc bong)\b[^;]*$/,
    examples: ['Ngân sách xã bảo đảm 85% cho hoạt động', 'Kinh phí hỗ trợ người học: 40%'],
    not: ['Bảo đảm 85% người học tham gia'],
  },
  {
    reason: 'score',
    behind: /^\s*(?:tong )?(?:so )?(?:diem|tieu chi|yeu cau|noi dung|cau hoi)\b/,
    examples: ['Công dân đạt từ 80% số điểm trở lên', 'Đạt 90% tiêu chí'],
    not: ['Đạt 80% đơn vị học tập'],
  },
  {
    reason: 'negation',
    behind:
      /^[^,;:]{0,70}?\b(?:chua|khong)(?: duoc| the| du| con| co)? (?:dat|cong nhan|hoan thanh|biet|tham gia|trang bi|dang ky|xep loai|dap ung|qua dao tao|ra lop|trien khai|ung dung|co|danh hieu|trinh do)\b/,
    examples: [
      '12% công dân chưa đạt danh hiệu “Công dân học tập”',
      '9% gia đình không được công nhận “Gia đình học tập”',
      '20% lao động chưa qua đào tạo',
    ],
    not: ['12% công dân đạt danh hiệu', '35% công dân đạt danh hiệu, không để ai bị bỏ lại'],
  },
  {
    reason: 'negation',
    before: /\b(?:chua|khong)(?: duoc| co)? (?:dat|cong nhan|hoan thanh|biet|qua dao tao)\b[^,;:]*$/,
    examples: ['Số công dân chưa đạt danh hiệu chiếm 12%', 'Tỷ lệ gia đình không được công nhận là 9%'],
    not: ['Phấn đấu đạt 12%'],
  },
  {
    reason: 'negation',
    before: /(?:^|[,;:] ?)(?:\S{1,60} )?(?:van |hien )?con (?:lai )?(?:khoang |tren |gan )?$/,
    examples: ['Vẫn còn 9% hộ thuộc diện khó khăn', 'Còn 12% công dân ở mức thấp', 'Xã còn 4% người mù chữ'],
    not: ['Giảm tỷ lệ mù chữ xuống còn 3%'],
  },
  {
    reason: 'condition',
    before: /\b(?:khi|neu|voi dieu kien|dieu kien|chi xet|duoc xet|truong hop)\b[^,;]*$/,
    examples: ['Thôn được công nhận khi có ít nhất 70% hộ đạt', 'Nếu đạt 90% thì được khen'],
    not: ['Phấn đấu đạt 70% hộ'],
  },
  {
    reason: 'condition',
    behind: /^[^;]{0,90}\bthi (?:duoc|moi|se|xet|de nghi)\b/,
    examples: ['Thôn có từ 70% gia đình học tập trở lên thì được công nhận'],
    not: ['Phấn đấu 70% gia đình học tập'],
  },
  {
    reason: 'otherBody',
    before:
      /(?<!ubnd |uy ban nhan dan |hdnd |hoi dong nhan dan |dia ban |cap |hoi khuyen hoc |chuan |so |phong |may |dac |thuoc |co )\b(?:toan tinh|tinh(?! (?:den|tu|theo|toan|bang|ca|nang|chat|hinh|trung))|huyen|toan vung|ca nuoc|toan quoc|quoc gia|trung uong|thanh pho|cap tren)\b(?![^;]*\b(?:xa|(?<!dia |chu )phuong|thi tran|dac khu|thon)\b)[^;]{0,80}$/,
    examples: [
      'Tỉnh phấn đấu 65% công dân học tập',
      'Cả nước đến năm 2030 có 60% công dân đạt danh hiệu',
      'Mục tiêu của huyện là 55%',
      'Toàn tỉnh đạt 70%',
    ],
    not: [
      'Thực hiện Kế hoạch số 45/KH-UBND của UBND tỉnh: 39% công dân',
      'Tính đến hết năm đạt 65%',
      'Kế hoạch của tỉnh giao xã đạt 65% công dân học tập',
      'Xã phấn đấu 48% công dân',
    ],
  },
  {
    reason: 'otherBody',
    before:
      /\b(?:(?:chi tieu )?(?:tinh|huyen|cap tren) giao|duoc giao|binh quan chung|nghi quyet(?: de ra)?)\s*(?:(?:la|dat|:|ty le)\s*)?$/,
    examples: ['Chỉ tiêu huyện giao 60%', 'Chỉ tiêu được giao: 45%'],
    not: ['Giao các thôn đạt 60%'],
  },
  {
    reason: 'compared',
    before: /\b(?:so voi|tuong duong)\b[^,;]{0,40}$/,
    behind: /^\s*so voi (?:nam|cung ky|chi tieu|ke hoach|ket qua|thuc hien|muc)\b/,
    examples: ['Vượt so với năm trước 36%'],
    not: ['Phấn đấu 36%'],
  },
];
