/** Invented people and places, real in their words only. */
export const familyNames = [
  'Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương',
  'Lý', 'Nông', 'Hứa', 'Chu', 'Lương', 'Vi', 'Lâm', 'Triệu', 'Đàm', 'Lò', 'Quàng', 'Cầm', 'Sùng', 'Giàng', 'Vàng',
];
export const middleNames = [
  'Văn', 'Thị', 'Đức', 'Hữu', 'Ngọc', 'Thanh', 'Minh', 'Quang', 'Xuân', 'Thúy', 'Hồng', 'Mỹ', 'Thùy', 'Quốc', 'Công', 'Bích',
];
export const givenNames = [
  'An', 'Bình', 'Chúc', 'Cúc', 'Dũng', 'Đường', 'Giang', 'Hà', 'Hạnh', 'Hòa', 'Hoài', 'Huệ', 'Hường', 'Hương', 'Khuê',
  'Lan', 'Loan', 'Lợi', 'Mỵ', 'Nga', 'Ngoan', 'Nhường', 'Phượng', 'Quyên', 'Quỳnh', 'Sỹ', 'Tâm', 'Thảo', 'Thủy', 'Toàn',
  'Trường', 'Tuấn', 'Tuân', 'Uyên', 'Vân', 'Yến', 'Ánh', 'Út', 'Nghĩa', 'Khuyến', 'Giếng', 'Thoong', 'Hùng', 'Lân', 'Tú',
];
export const hamlets = [
  'Bản Chúc', 'Nà Pái', 'Kéo Coong', 'Khuổi Nà', 'Nà Mìn', 'Pác Ngòi', 'Lũng Cà', 'Bản Nghĩu', 'Tân Thành', 'Đồng Tâm',
  'Phiêng Khoang', 'Nà Khuyến', 'Suối Giàng', 'Cốc Lùng', 'Hợp Tiến', 'Vĩnh Quang', 'Ngã Ba', 'Đoàn Kết',
];
/** Written by rules of other languages; Unicode all the same. */
export const foreignNames = ['Ksor Hrê', 'Y Bliư Niê', 'Siu H’Lê', 'Rô Krông', 'K’Sơr', 'Phja Slảng', 'Jean François', 'Êban'];
/** Only letters that TCVN3 or VNI have too: what detection is most easily wrong about. */
export const sharedLetterNames = [
  'Hoàng', 'Toàn', 'Hoài', 'Lân', 'Vân', 'Hùng', 'Tú', 'Sáng', 'Hà', 'Lê Lâm', 'Trà', 'Chúc', 'Cúc', 'Bình', 'Loan', 'Hoà', 'Toán',
];
