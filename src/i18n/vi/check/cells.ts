import type { RuleText } from '../../ruleText';

export const cellTexts = {
  'cells/required': {
    title: 'Ô bắt buộc còn trống',
    what: 'Ô {cell} (“{header}”) còn trống.',
    why: 'Dòng đã có số liệu khác, hoặc kế hoạch không tính được nếu thiếu ô này.',
    todo: 'Nhập ô {cell}; nếu dòng nhập nhầm thì xóa cả dòng.',
  },
  'cells/not-a-number': {
    title: 'Ô số có nội dung không phải là số',
    what: 'Ô {cell} (“{header}”) ghi “{text}”, không đọc được thành số.',
    why: 'Ô này phải là số. Nội dung hiện tại không được tính.',
    todo: 'Nhập lại ô {cell} bằng chữ số; chưa có số liệu thì để trống.',
  },
  'cells/number-as-text': {
    title: 'Số ghi dạng chữ',
    what: 'Ô {cell} (“{header}”) ghi “{text}” dạng chữ; được hiểu là {value}.',
    why: 'Excel bỏ qua số ghi dạng chữ khi cộng, nên tổng trên trang tính bị thiếu.',
    todo: 'Chọn Sửa để đổi thành số {value}.',
  },
  'cells/ambiguous-number': {
    title: 'Số có hai cách đọc',
    what: 'Ô {cell} (“{header}”) ghi “{text}”: có thể là {first} hoặc {second}.',
    why: 'Dấu chấm vừa dùng để ngăn hàng nghìn, vừa dùng làm dấu thập phân; số này không được tự đoán.',
    todo: 'Nhập lại ô {cell} cho rõ: {first} hoặc {second}.',
  },
  'cells/negative': {
    title: 'Số âm',
    what: 'Ô {cell} (“{header}”) là số âm ({value}).',
    why: 'Số người, số hộ, số tiền không thể âm.',
    todo: 'Nhập lại ô {cell}.',
  },
  'cells/not-whole': {
    title: 'Số đếm có phần thập phân',
    what: 'Ô {cell} (“{header}”) là {value}, không phải số nguyên.',
    why: 'Ô này là số đếm, phải là số nguyên. Có thể đã nhập tỷ lệ vào ô số lượng.',
    todo: 'Nhập lại ô {cell} bằng số lượng.',
  },
  'cells/too-small': {
    title: 'Giá trị nhỏ hơn mức cho phép',
    what: 'Ô {cell} (“{header}”) là {value}, nhỏ hơn {min}.',
    why: 'Giá trị nằm ngoài khoảng có nghĩa của ô này, nên không được tính.',
    todo: 'Nhập lại ô {cell}, từ {min} trở lên.',
  },
  'cells/too-large': {
    title: 'Giá trị lớn hơn mức cho phép',
    what: 'Ô {cell} (“{header}”) là {value}, lớn hơn {max}.',
    why: 'Giá trị nằm ngoài khoảng có nghĩa của ô này, nên không được tính.',
    todo: 'Nhập lại ô {cell}, không quá {max}.',
  },
  'cells/not-a-date': {
    title: 'Ô ngày có nội dung không phải là ngày',
    what: 'Ô {cell} (“{header}”) ghi “{text}”, không đọc được thành một ngày có thật.',
    why: 'Thiếu ngày, tháng hoặc năm, năm chỉ ghi hai chữ số, hoặc ngày không có trong lịch (như 29/02 của năm thường) thì không xác định được ngày.',
    todo: 'Nhập lại ô {cell} theo dạng ngày/tháng/năm, ví dụ 05/02/2026.',
  },
  'cells/date-as-text': {
    title: 'Ngày ghi dạng chữ',
    what: 'Ô {cell} (“{header}”) ghi “{text}” dạng chữ; được hiểu là ngày {value}.',
    why: 'Excel không so sánh, không sắp xếp được ngày ghi dạng chữ.',
    todo: 'Chọn Sửa để đổi thành ngày.',
  },
  'cells/not-in-list': {
    title: 'Nội dung không có trong danh sách chọn',
    what: 'Ô {cell} (“{header}”) ghi “{text}”, không có trong danh sách.',
    why: 'Ô này chỉ nhận giá trị trong danh sách; dán từ nơi khác làm mất danh sách nhưng không đổi yêu cầu.',
    todo: 'Chọn lại ô {cell} từ danh sách.',
  },
  'cells/nearly-in-list': {
    title: 'Nội dung gần giống một mục trong danh sách',
    what: 'Ô {cell} (“{header}”) ghi “{text}”; được hiểu là “{label}”.',
    why: 'Công thức trên trang tính chỉ nhận đúng chữ trong danh sách.',
    todo: 'Chọn Sửa để ghi đúng là “{label}”.',
  },
  'cells/repeated': {
    title: 'Tuổi hoặc mã của biểu ghi hai lần',
    what: 'Ô {cell} (“{header}”) ghi “{text}”, đã có ở ô {firstCell}.',
    why: 'Mỗi dòng của biểu có tuổi hoặc mã riêng; số liệu của dòng ghi trùng không được tính.',
    todo: 'Ghi lại ô {cell} đúng tuổi hoặc mã của dòng; nếu là dòng thừa thì xóa cả dòng.',
  },
  'cells/not-a-text': {
    title: 'Ô chữ có giá trị TRUE hoặc FALSE',
    what: 'Ô {cell} (“{header}”) chứa giá trị {text}, không phải là chữ.',
    why: 'Ô này ghi tên hoặc lời; {text} thường do dán nhầm hoặc do công thức.',
    todo: 'Nhập lại ô {cell} bằng chữ, hoặc để trống.',
  },
  'cells/not-as-given': {
    title: 'Nội dung cố định của biểu bị sửa',
    what: 'Ô {cell} (“{header}”) ghi “{text}”; theo bộ biểu mẫu phải là “{label}”.',
    why: 'Số liệu của dòng vẫn được hiểu theo mã; lời ghi khác đi dễ làm nhập nhầm dòng.',
    todo: 'Chọn Sửa để ghi lại “{label}”.',
  },
  'cells/too-long': {
    title: 'Nội dung quá dài',
    what: 'Ô {cell} (“{header}”) dài {length} ký tự, quá {max} ký tự.',
    why: 'Nội dung quá dài không in hết trong biểu.',
    todo: 'Rút gọn ô {cell}.',
  },
  'cells/formula-error': {
    title: 'Ô nhập báo lỗi công thức',
    what: 'Ô {cell} (“{header}”) báo lỗi {text}.',
    why: 'Ô này là ô nhập số liệu, nhưng đang chứa một công thức bị lỗi; giá trị không được tính.',
    todo: 'Sửa công thức, hoặc nhập số vào ô {cell}.',
  },
  'cells/untidy-text': {
    title: 'Chữ có khoảng trắng thừa hoặc ký tự ẩn',
    what: 'Ô {cell} (“{header}”) có khoảng trắng thừa, ký tự ẩn hoặc dấu tiếng Việt ghép rời.',
    why: 'Nhìn thì giống nhau, nhưng Excel coi là hai nội dung khác nhau khi tìm và đếm.',
    todo: 'Chọn Sửa để làm sạch; chữ đọc được không thay đổi.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
