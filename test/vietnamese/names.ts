/** Invented people, real in their words only: every letter and most rhymes of Vietnamese, and names of the peoples of the north. */
const families =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Nông Hứa Chu Lương Vi Lâm Triệu Đàm Lò Quàng ' +
  'Cầm Sùng Giàng Vàng Lường Hà Tô Mã Mạc Tạ Thái Thạch Trịnh Trương Tống Tăng Đinh Đoàn Đào Cao Châu Kiều La Lưu Mai ' +
  'Ninh Phùng Quách Tòng Bế Bàn Lèng Chảo Tẩn Phàn Lù Mùa Hạng Thào Cứ Cà Điêu Khoàng Liễu Nghiêm Ứng';
const middles =
  'Văn Thị Đức Hữu Ngọc Thanh Minh Quang Xuân Thúy Hồng Mỹ Thùy Quốc Công Bích Đình Bá Duy Gia Hoài Khánh Kim Mạnh Nhật ' +
  'Phú Phương Sỹ Tấn Thế Thu Tiến Trọng Trung Tuấn Tường Viết Vĩnh Việt Bảo Cẩm Diệu Hải Huy';
const givens =
  'An Bình Chúc Cúc Dũng Đường Giang Hà Hạnh Hòa Hoài Huệ Hường Hương Khuê Lan Loan Lợi Mỵ Nga Ngoan Nhường Phượng Quyên ' +
  'Quỳnh Sỹ Tâm Thảo Thủy Toàn Trường Tuấn Tuân Uyên Vân Yến Ánh Út Nghĩa Khuyến Thoong Hùng Lân Tú Kiều Tuyền Quyền ' +
  'Chuyền Tiến Liên Tuyết Nguyệt Huỳnh Oanh Oánh Hiếu Hiền Hiển Thể Thề Nhẫn Nhẹ Vẻ Vẽ Lẽ Bé Kẻ Kỉnh Bỉnh Chỉnh Tỉnh ' +
  'Nhị Thị Vị Bị Kỵ Kỷ Kỳ Lý Lỹ Thụy Duy Duệ Huề Hòe Hoè Lụa Mùa Mùi Cười Mười Mượt Mướt Nhớ Thơ Thờ Sở Bưởi Bông Bống ' +
  'Tẻo Tèo Tý Sửu Dần Mão Thìn Tỵ Ngọ Mùi Thân Dậu Tuất Hợi Ngà Ngân Ngần Ngữ Nhã Pha Phẩm Phấn Phận Phủ Phùng Quế Quý ' +
  'Rạng Rư Sáng Sâm Sen Sẻ Sơn Sự Tài Tặng Tằm Tẹo Thắm Thẳng Thắng Thẫm Thẩm Thìn Thỏa Thuận Thưởng Thược Tĩnh Tỏa Trắng ' +
  'Trãi Trẻ Trị Trỗi Trực Tựu Tửu Ươm Ước Vẩn Vở Vỡ Vợi Vui Vững Vượng Xoan Xoè Xuyến Xứng Ỷ Yêm';

const words = (text: string): readonly string[] => text.split(' ');

/** A small generator of its own, so that the names are the same in every run. */
const sequence = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

/** Different names in Unicode, NFC. */
export function inventedNames(howMany: number, seed: number): readonly string[] {
  const next = sequence(seed);
  const pick = (from: readonly string[]): string => from[next(from.length)] ?? '';
  const names = new Set<string>();
  while (names.size < howMany) names.add([pick(words(families)), pick(words(middles)), pick(words(givens))].join(' '));
  return [...names];
}
