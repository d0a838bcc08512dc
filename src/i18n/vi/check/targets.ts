import type { RuleText } from '../../ruleText';

export const targetTexts = {
  'targets/code-once': {
    title: 'Một mã chỉ tiêu ghi hai lần',
    what: 'Mã của {row} (dòng {line}) đã có ở dòng {firstLine}.',
    why: 'Hai chỉ tiêu cùng mã lấy cùng một số liệu.',
    todo: 'Đổi mã hoặc xóa một trong hai dòng.',
  },
  'targets/own-figures-missing': {
    title: 'Chỉ tiêu riêng chưa có số liệu',
    what: 'Chỉ tiêu mã {code} không có trong danh mục và chưa có số đạt (ô {cell}).',
    why: 'Chỉ tiêu ngoài danh mục được tính từ số nhập ở hai cột “Chỉ tiêu riêng của xã”.',
    todo: 'Nhập số đạt và tổng số (loại “Có hoặc không” nhập Có hoặc Không); hoặc sửa mã nếu là chỉ tiêu trong danh mục.',
  },
  'targets/own-figures-complete': {
    title: 'Chỉ tiêu riêng thiếu tử số hoặc mẫu số',
    what: '{row}: ô {cell} (“{header}”) còn trống, trong khi “{otherHeader}” đã có.',
    why: 'Tỷ lệ cần cả tử số và mẫu số.',
    todo: 'Nhập ô {cell}.',
  },
  'targets/own-figures-unused': {
    title: 'Số của chỉ tiêu riêng không được dùng',
    what: 'Chỉ tiêu mã {code} lấy số liệu từ các trang tính khác, không dùng số ở {cells|ô|các ô} {cells}.',
    why: 'Chỉ chỉ tiêu ngoài danh mục mới dùng số riêng.',
    todo: 'Xóa {cells|ô|các ô} {cells}, hoặc đổi mã nếu là chỉ tiêu riêng của xã.',
  },
  'targets/own-numerator-within-denominator': {
    title: 'Số đạt của chỉ tiêu riêng lớn hơn tổng số',
    what: '{row}: số đạt ({left}) lớn hơn tổng số ({right}) của chỉ tiêu riêng.',
    why: 'Tử số là một phần của mẫu số.',
    todo: 'Sửa ô {leftCell} hoặc ô {rightCell}.',
  },
  'targets/value-missing': {
    title: 'Chỉ tiêu chưa có mức',
    what: '{row}: ô {cell} (“{header}”) còn trống.',
    why: 'Loại chỉ tiêu này cần một mức để so sánh.',
    todo: 'Nhập mức của kế hoạch vào ô {cell}.',
  },
  'targets/tolerance-missing': {
    title: 'Chỉ tiêu “khoảng” chưa có mức cho phép lệch',
    what: '{row}: mức khoảng {value} % chưa có mức cho phép lệch (ô {cell}).',
    why: 'Khi không có mức cho phép lệch, kết quả phải đạt từ {value} % trở lên mới tính là đạt.',
    todo: 'Nhập mức cho phép lệch, ví dụ 1 %, hoặc đổi loại chỉ tiêu thành “Từ mức trở lên”.',
  },
  'targets/title-says-value': {
    title: 'Lời chỉ tiêu và mức chỉ tiêu khác nhau',
    what: 'Chỉ tiêu {code}: câu chữ ghi {right}, ô mức {cell} ghi {left}.',
    why: 'Văn bản kế hoạch in theo lời, còn đánh giá theo ô mức chỉ tiêu.',
    todo: 'Sửa ô {cell} hoặc sửa lời cho khớp nhau.',
  },
  'targets/kind-fits-indicator': {
    title: 'Loại chỉ tiêu không hợp với chỉ số',
    what: '{row}: loại chỉ tiêu ở ô {cell} không dùng được cho “{indicator}”.',
    why: 'Mức độ thì giữ vững, câu hỏi thì có hoặc không, tỷ lệ thì so với mức.',
    todo: 'Chọn lại loại chỉ tiêu, hoặc sửa mã.',
  },
  'targets/level-exists': {
    title: 'Mức độ không có trong quy định',
    what: '{row}: mức độ {value} không có; cao nhất là mức độ {max}.',
    why: 'Xóa mù chữ có hai mức độ; phổ cập tiểu học và trung học cơ sở có ba mức độ; phổ cập mầm non có một.',
    todo: 'Sửa ô {cell}.',
  },
  'targets/subset-target': {
    title: 'Chỉ tiêu của phần lớn hơn chỉ tiêu của tổng',
    what: 'Chỉ tiêu {code} ({left} %) cao hơn chỉ tiêu {otherCode} ({right} %), trong khi là “trong đó” của chỉ tiêu này.',
    why: 'Người của nhóm nhỏ nằm trong nhóm lớn, nên tỷ lệ không thể cao hơn.',
    todo: 'Đối chiếu kế hoạch, rồi sửa ô {leftCell} hoặc ô {rightCell}.',
  },
  'targets/below-national': {
    title: 'Chỉ tiêu thấp hơn mốc quốc gia',
    what: '{row}: mức {value} % thấp hơn mốc quốc gia {national} %.',
    why: 'Mốc quốc gia đặt cho cả nước; kế hoạch của xã có thể thấp hơn theo điều kiện địa phương.',
    todo: 'Không cần sửa nếu đúng với kế hoạch đã ban hành.',
  },
  'targets/level-lost': {
    title: 'Mức độ thấp hơn năm trước',
    what: '{row}: năm nay mức độ {left}, năm trước mức độ {right}.',
    why: 'Mất mức độ đã được công nhận là việc lớn, thường do số liệu nhập thiếu.',
    todo: 'Kiểm tra các số liệu của mức độ này; nếu đúng thì nêu nguyên nhân trong báo cáo.',
  },
  'targets/jump-since-last-year': {
    title: 'Thay đổi trên 5 điểm phần trăm so với năm trước',
    what: 'Chỉ tiêu {code}: năm nay {left} %, năm trước {right} %, chênh lệch {difference} điểm phần trăm.',
    why: 'Thay đổi lớn có thể là thật, cũng có thể do đổi mẫu số, nhập nhầm hoặc sau sắp xếp đơn vị hành chính.',
    todo: 'Đối chiếu tử số, mẫu số của hai năm; nếu đúng thì nêu lý do trong báo cáo.',
  },
  'targets/unchanged-since-last-year': {
    title: 'Mọi kết quả giống hệt năm trước',
    what: 'Cả {count} chỉ tiêu có số năm trước đều bằng đúng số năm trước: {codes}.',
    why: 'Số liệu không đổi thường là chép lại của năm trước, chỉ sửa ngày tháng.',
    todo: 'Cập nhật số liệu của năm nay; nếu đúng là không đổi thì chấp nhận kèm lý do.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
