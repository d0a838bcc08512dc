/** Invented names. No hamlet, body or person is meant; what a real one is called is chance. */

/** Whoever reads the name sees that nothing of it is real. */
export const inventedName = (name: string): string => `${name} (số liệu giả định)`;

export const COMMUNE_NAME = inventedName('Tân Văn');

export const HAMLET_NAMES = [
  'Nà Mẫu',
  'Khuổi Sương',
  'Bản Thông Reo',
  'Nà Lúa Xanh',
  'Phai Đá Trắng',
  'Bản Ngàn Mơ',
  'Khau Mây',
  'Nà Bông',
  'Pác Suối Hoa',
  'Bản Đồi Chè',
  'Khuổi Trúc',
  'Nà Cọ',
  'Lũng Gió',
  'Bản Hồi Thơm',
  'Tổng Giếng',
  'Nà Khoai',
  'Khau Nắng',
  'Bản Cầu Gỗ',
  'Pò Mận',
  'Nà Sim',
] as const;

export const FAMILY_NAMES = [
  'Hoàng',
  'Nông',
  'Lý',
  'Triệu',
  'Hà',
  'Vi',
  'Lương',
  'Đàm',
  'Bế',
  'La',
  'Nguyễn',
  'Trần',
] as const;
export const MALE_NAMES = [
  'Văn Sơn',
  'Văn Lâm',
  'Minh Khôi',
  'Đức Hạ',
  'Văn Thạch',
  'Quốc Bảo',
  'Văn Tùng',
  'Anh Dũng',
  'Văn Phong',
  'Hữu Toàn',
] as const;
export const FEMALE_NAMES = [
  'Thị Mai',
  'Thị Sao',
  'Thu Hà',
  'Thị Lụa',
  'Ngọc Diệp',
  'Thị Hồi',
  'Thị Xuân',
  'Thanh Trà',
  'Thị Nhài',
  'Thị Thủy',
] as const;
export const MINORITIES = ['Tày', 'Nùng', 'Dao'] as const;

export const UNITS = [
  ['Đảng ủy, Hội đồng nhân dân và Ủy ban nhân dân xã', 'agency', 46],
  ['Trung tâm phục vụ hành chính công xã', 'agency', 12],
  ['Ủy ban Mặt trận Tổ quốc Việt Nam xã', 'organisation', 18],
  ['Hội Liên hiệp Phụ nữ xã', 'organisation', 14],
  ['Hội Nông dân xã', 'organisation', 13],
  ['Đoàn Thanh niên xã', 'organisation', 11],
  ['Công an xã', 'armedForces', 16],
  ['Trạm Y tế xã', 'health', 15],
  ['Trường Mầm non Hoa Mơ', 'school', 34],
  ['Trường Tiểu học Suối Hoa', 'school', 41],
  ['Trường Trung học cơ sở Đồi Chè', 'school', 38],
  ['Hợp tác xã Hồi Thơm', 'enterprise', 22],
] as const;

/** Name, kind, managed digitally, lessons of the year, lessons taught digitally (not yet reported by one school). */
export const INSTITUTIONS = [
  ['Trường Mầm non Hoa Mơ', 'preschool', true, 4_900, 2_950],
  ['Trường Mầm non Khau Mây', 'preschool', true, 4_200, 2_310],
  ['Trường Tiểu học Suối Hoa', 'primary', true, 9_800, 6_960],
  ['Trường Tiểu học Nà Cọ', 'primary', true, 8_750, null],
  ['Trường Trung học cơ sở Đồi Chè', 'lowerSecondary', true, 9_120, 6_570],
  ['Trường Tiểu học và Trung học cơ sở Lũng Gió', 'primaryAndLowerSecondary', true, 10_300, 7_010],
  ['Trung tâm học tập cộng đồng xã', 'continuing', false, 640, 260],
] as const;

/** Topic, kind, learners, cost in thousands of đồng. */
export const CLASSES = [
  ['Sử dụng dịch vụ công trực tuyến trên điện thoại', 'digital', 48, 2_400],
  ['Phòng tránh lừa đảo trên không gian mạng', 'digital', 62, 2_100],
  ['Kỹ thuật trồng và chăm sóc cây hồi', 'talk', 55, 3_200],
  ['Chăn nuôi gà thả đồi an toàn sinh học', 'vocational', 35, 5_600],
  ['Lớp xóa mù chữ kỳ 1 tại thôn Khau Mây', 'literacy', 18, 12_500],
  ['Lớp xóa mù chữ kỳ 3 tại thôn Lũng Gió', 'literacy', 15, 11_800],
  ['Kỹ năng phòng chống đuối nước cho trẻ em', 'lifeSkills', 70, 1_900],
  ['Nuôi dạy con trong gia đình', 'lifeSkills', 44, 1_700],
  ['Phổ biến Luật Đất đai', 'talk', 58, 1_500],
  ['Hát then, đàn tính', 'culture', 26, 2_800],
  ['Đọc và viết trong đời sống hằng ngày', 'postLiteracy', 20, 6_400],
  ['Bán hàng nông sản trên sàn thương mại điện tử', 'digital', 31, 3_900],
] as const;

/** Content, source, planned and spent in millions of đồng. */
export const BUDGET = [
  ['Tuyên truyền, Tuần lễ hưởng ứng học tập suốt đời', 'commune', 12, 11.4],
  ['Mở lớp chuyên đề tại trung tâm học tập cộng đồng', 'province', 38, 33.6],
  ['Lớp xóa mù chữ và hỗ trợ người học', 'programme', 54, 30.7],
  ['Phụ cấp kiêm nhiệm cán bộ quản lý trung tâm', 'province', 26, 19.5],
  ['Khen thưởng mô hình học tập', 'commune', 15, null],
  ['Học bổng, hỗ trợ học sinh khó khăn', 'social', 40, 36.5],
] as const;
