import type { RuleText } from '../../ruleText';

export const citizenTexts = {
  'citizens/birth-year': {
    title: 'Năm sinh khó tin',
    what: 'Dòng {line}: năm sinh {value} nằm ngoài khoảng từ {min} đến {max}.',
    why: 'Người được đánh giá không thể dưới 6 tuổi hoặc trên 120 tuổi.',
    todo: 'Kiểm tra ô {cell}.',
  },
  'citizens/age-fits-group': {
    title: 'Tuổi không hợp với nhóm đối tượng',
    what: 'Dòng {line}: {age} tuổi, trong khi nhóm đối tượng này từ {least} tuổi trở lên.',
    why: 'Mỗi nhóm đối tượng có phiếu đánh giá riêng.',
    todo: 'Kiểm tra nhóm đối tượng và năm sinh ở {cells|ô|các ô} {cells}.',
  },
  'citizens/scores-complete': {
    title: 'Thiếu điểm thành phần',
    what: 'Dòng {line}: đã có {entered} điểm, còn thiếu {blank} điểm.',
    why: 'Danh hiệu chỉ xét được khi có đủ mười điểm; điểm để trống không phải là 0.',
    todo: 'Nhập {cells|ô|các ô} {cells}.',
  },
  'citizens/unknown-hamlet': {
    title: 'Công dân có tên thôn không có ở trang tính Thôn',
    what: 'Dòng {line}: thôn “{value}” không có ở trang tính Thôn.',
    why: 'Người này không được đếm vào thôn nào.',
    todo: 'Sửa ô {cell} cho đúng tên ở trang tính Thôn.',
  },
  'citizens/person-twice': {
    title: 'Một người ghi hai lần',
    what: 'Dòng {line} cùng họ tên, năm sinh và thôn với dòng {firstLine}.',
    why: 'Một người ghi hai lần làm số công dân học tập tăng lên.',
    todo: 'Xóa một trong hai dòng; nếu là hai người trùng tên thì chấp nhận kèm lý do.',
  },
  'citizens/number-twice': {
    title: 'Hai người cùng số định danh',
    what: 'Dòng {line} có cùng số định danh với dòng {firstLine}.',
    why: 'Số định danh cá nhân là của riêng một người.',
    todo: 'Đối chiếu giấy tờ, rồi sửa số hoặc xóa dòng ghi hai lần.',
  },
  'citizens/number-form': {
    title: 'Số định danh không đúng 12 chữ số',
    what: 'Dòng {line}: số định danh không đúng 12 chữ số.',
    why: 'Số định danh cá nhân gồm 12 chữ số; số 0 ở đầu thường bị Excel bỏ mất.',
    todo: 'Nhập lại ô {cell} đủ 12 chữ số, hoặc để trống.',
  },
  'citizens/number-contradicts': {
    title: 'Số định danh trái với năm sinh hoặc giới tính của công dân',
    what: 'Dòng {line}: số định danh không khớp với {headers}.',
    why: 'Chữ số thứ tư của số định danh cho biết thế kỷ và giới tính, hai chữ số tiếp theo cho biết năm sinh.',
    todo: 'Đối chiếu giấy tờ, rồi sửa {cells|ô|các ô} {cells}.',
  },
  'citizens/register-equals-hamlets': {
    title: 'Số công dân học tập trong danh sách khác số của thôn',
    what: '{row}: trang tính Thôn ghi {left}, danh sách có {right} người đạt; chênh lệch {difference}, trong đó {open} người chưa rõ.',
    why: 'Danh sách công dân học tập là căn cứ của số liệu thôn.',
    todo: 'Sửa ô {cell}, hoặc bổ sung danh sách; để trống cột ở mọi thôn thì số được đếm từ danh sách.',
  },
  'citizens/register-within-population': {
    title: 'Danh sách công dân nhiều hơn dân số của thôn',
    what: '{row}: danh sách có {left} người, dân số chỉ có {right}.',
    why: 'Người trong danh sách là một phần của dân số thôn.',
    todo: 'Kiểm tra dân số ở ô {cell}, và tên thôn của các dòng trong danh sách.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
