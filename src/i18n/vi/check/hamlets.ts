import type { RuleText } from '../../ruleText';

export const hamletTexts = {
  'hamlets/female-within-population': {
    title: 'Số nữ nhiều hơn dân số',
    what: '{row}: số nữ ({left}) nhiều hơn dân số ({right}).',
    why: 'Nữ là một phần của dân số.',
    todo: 'Đối chiếu dữ liệu dân cư của Công an xã, rồi sửa ô {leftCell} hoặc ô {rightCell}.',
  },
  'hamlets/minority-within-population': {
    title: 'Số người dân tộc thiểu số nhiều hơn dân số',
    what: '{row}: số người dân tộc thiểu số ({left}) nhiều hơn dân số ({right}).',
    why: 'Người dân tộc thiểu số là một phần của dân số.',
    todo: 'Đối chiếu số liệu của thôn, rồi sửa ô {leftCell} hoặc ô {rightCell}.',
  },
  'hamlets/minority-female-within-both': {
    title: 'Số nữ dân tộc thiểu số nhiều hơn số nữ hoặc số người dân tộc thiểu số',
    what: '{row}: {leftName} ({left}) nhiều hơn {rightName} ({right}).',
    why: 'Nữ dân tộc thiểu số vừa là nữ, vừa là người dân tộc thiểu số, nên không thể nhiều hơn một trong hai số đó.',
    todo: 'Đối chiếu số liệu của thôn, rồi sửa ô {leftCell} hoặc ô {rightCell}.',
  },
  'hamlets/groups-within-population': {
    title: 'Nữ và người dân tộc thiểu số cộng lại nhiều hơn dân số',
    what: '{row}: số nữ cộng số người dân tộc thiểu số, trừ số nữ dân tộc thiểu số, bằng {left}, nhiều hơn dân số ({right}).',
    why: 'Người được tính trong cả hai nhóm chỉ được trừ một lần; phần còn lại không thể vượt dân số.',
    todo: 'Kiểm tra {leftCell|ô|các ô} {leftCell} và ô {rightCell}; thường là số nữ dân tộc thiểu số ghi thiếu.',
  },
  'hamlets/ages-nested': {
    title: 'Số người của độ tuổi hẹp nhiều hơn độ tuổi rộng',
    what: '{row}: {leftName} ({left}) nhiều hơn {rightName} ({right}).',
    why: 'Độ tuổi hẹp nằm trong độ tuổi rộng: người từ 18 tuổi và người trong độ tuổi lao động đều từ 15 tuổi trở lên.',
    todo: 'Đối chiếu số liệu dân số của thôn, rồi sửa ô {leftCell} hoặc ô {rightCell}.',
  },
  'hamlets/households-within-population': {
    title: 'Số hộ nhiều hơn dân số',
    what: '{row}: số hộ ({left}) nhiều hơn dân số ({right}).',
    why: 'Mỗi hộ có ít nhất một người.',
    todo: 'Kiểm tra xem hai ô {leftCell} và {rightCell} có bị ghi đổi chỗ không.',
  },
  'hamlets/competence-within-working-age': {
    title: 'Số người được trang bị năng lực nhiều hơn số người trong độ tuổi lao động',
    what: '{row}: {leftName} ({left}) nhiều hơn {rightName} ({right}).',
    why: 'Chỉ tiêu tính trên người trong độ tuổi lao động. Mỗi người tính một lần; lượt người dự lớp không phải là số người.',
    todo: 'Đếm số người khác nhau trong danh sách lớp, không cộng lượt người; rồi sửa ô {leftCell} hoặc ô {rightCell}.',
  },
  'hamlets/training-within-age15': {
    title: 'Số người được đào tạo nhiều hơn dân số từ 15 tuổi',
    what: '{row}: số người được đào tạo chuyên môn kỹ thuật ({left}) nhiều hơn dân số từ 15 tuổi trở lên ({right}).',
    why: 'Chỉ tiêu tính trên dân số từ 15 tuổi trở lên.',
    todo: 'Đối chiếu số liệu của thôn, rồi sửa ô {leftCell} hoặc ô {rightCell}.',
  },
  'hamlets/university-within-training': {
    title: 'Số người có trình độ đại học nhiều hơn số người được đào tạo',
    what: '{row}: số người có trình độ đại học trở lên ({left}) nhiều hơn số người được đào tạo chuyên môn kỹ thuật ({right}).',
    why: 'Người có trình độ đại học trở lên nằm trong số người được đào tạo chuyên môn kỹ thuật (“trong đó”).',
    todo: 'Cộng cả người có trình độ đại học vào ô {rightCell}, hoặc sửa ô {leftCell}.',
  },
  'hamlets/adults-in-models-within-age15': {
    title: 'Số người lớn trong mô hình học tập nhiều hơn dân số từ 15 tuổi',
    what: '{row}: số người lớn trong các mô hình học tập ({left}) nhiều hơn dân số từ 15 tuổi trở lên ({right}).',
    why: 'Người lớn trong gia đình, dòng họ, cộng đồng học tập là một phần của dân số thôn.',
    todo: 'Đối chiếu danh sách của chi hội khuyến học, rồi sửa ô {leftCell} hoặc ô {rightCell}.',
  },
  'hamlets/families-within-households': {
    title: 'Số gia đình học tập nhiều hơn số hộ',
    what: '{row}: {leftName} ({left}) nhiều hơn số hộ ({right}).',
    why: 'Mỗi hộ được tính nhiều nhất là một gia đình học tập.',
    todo: 'Đối chiếu danh sách đăng ký và quyết định công nhận, rồi sửa ô {leftCell} hoặc ô {rightCell}.',
  },
  'hamlets/learning-clans-within-clans': {
    title: 'Số dòng họ học tập nhiều hơn tổng số dòng họ',
    what: '{row}: {leftName} ({left}) nhiều hơn tổng số dòng họ ({right}).',
    why: 'Dòng họ học tập là một phần của các dòng họ trong thôn.',
    todo: 'Kiểm tra xem ô {leftCell} có ghi số hộ của dòng họ thay cho số dòng họ không, rồi sửa ô {leftCell} hoặc ô {rightCell}.',
  },
  'hamlets/recognised-within-registered': {
    title: 'Số đạt nhiều hơn số đăng ký',
    what: '{row}: {leftName} ({left}) nhiều hơn {rightName} ({right}).',
    why: 'Thông thường chỉ trường hợp đã đăng ký mới được xét công nhận.',
    todo: 'Bổ sung số đăng ký ở ô {rightCell}, hoặc sửa ô {leftCell}.',
  },
  'hamlets/learning-citizens-within-denominator': {
    title: 'Số công dân học tập nhiều hơn mẫu số',
    what: '{row}: số công dân học tập ({left}) nhiều hơn mẫu số đã chọn là {rightName} ({right}).',
    why: 'Tỷ lệ công dân học tập không thể vượt 100 %. Nếu mẫu số là người lớn thì tử số không gồm học sinh dưới 18 tuổi.',
    todo: 'Kiểm tra {cells|ô|các ô} {cells}; nếu số liệu đúng, xem lại mẫu số công dân học tập đã chọn ở trang tính Thông tin.',
  },
  'hamlets/population-sums-to-commune': {
    title: 'Tổng dân số các thôn khác dân số của xã',
    what: 'Cộng dân số các thôn được {left}, khác dân số của xã ({right}): chênh lệch {difference} người.',
    why: 'Dân số của xã bằng tổng dân số các thôn.',
    todo: 'Xem thôn nào thiếu hoặc ghi hai lần ở cột bắt đầu từ {leftCell}, hoặc sửa ô {rightCell}.',
  },
  'hamlets/age15-sums-to-commune': {
    title: 'Tổng số người từ 15 tuổi của các thôn khác số của xã',
    what: 'Cộng dân số từ 15 tuổi trở lên của các thôn được {left}, khác số của xã ({right}): chênh lệch {difference} người.',
    why: 'Số của xã bằng tổng các thôn.',
    todo: 'Xem thôn nào thiếu hoặc ghi hai lần ở cột bắt đầu từ {leftCell}, hoặc sửa ô {rightCell}.',
  },
  'hamlets/age18-sums-to-commune': {
    title: 'Tổng số người từ 18 tuổi của các thôn khác số của xã',
    what: 'Cộng dân số từ 18 tuổi trở lên của các thôn được {left}, khác số của xã ({right}): chênh lệch {difference} người.',
    why: 'Số của xã bằng tổng các thôn.',
    todo: 'Xem thôn nào thiếu hoặc ghi hai lần ở cột bắt đầu từ {leftCell}, hoặc sửa ô {rightCell}.',
  },
  'hamlets/working-age-sums-to-commune': {
    title: 'Tổng số người trong độ tuổi lao động của các thôn khác số của xã',
    what: 'Cộng số người trong độ tuổi lao động của các thôn được {left}, khác số của xã ({right}): chênh lệch {difference} người.',
    why: 'Số của xã bằng tổng các thôn.',
    todo: 'Xem thôn nào thiếu hoặc ghi hai lần ở cột bắt đầu từ {leftCell}, hoặc sửa ô {rightCell}.',
  },
  'hamlets/duplicate-name': {
    title: 'Một thôn ghi hai lần',
    what: '{row} đã có ở dòng {firstLine}.',
    why: 'Thôn ghi hai lần thì số người bị cộng hai lần.',
    todo: 'Xóa dòng {line} hoặc dòng {firstLine}, hay ghi lại tên nếu là hai thôn khác nhau.',
  },
  'hamlets/look-alike-name': {
    title: 'Hai tên thôn gần giống nhau',
    what: '“{name}” (dòng {line}) gần giống “{otherName}” (dòng {otherLine}).',
    why: 'Tên chỉ khác dấu, khác cách ghi số hoặc khác từ chỉ loại thường là một thôn ghi hai lần.',
    todo: 'Nếu là một thôn, xóa một trong hai dòng; nếu là hai thôn, giữ nguyên và chấp nhận kèm lý do.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
