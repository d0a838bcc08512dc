/** Why a custom function shows #VALUE! or #N/A. {argument} is the parameter's name; {place} names the cell of a range. */
export const viFunctionMessages = {
  place: ' (dòng {row}, cột {column} của vùng)',
  required: 'Thiếu đối số {argument}. Ghi đối số này rồi thử lại.',
  oneCell: 'Đối số {argument} phải là một ô, không phải một vùng.',
  errorInCell: 'Đối số {argument}{place} đang báo lỗi. Sửa ô đó trước.',
  notANumber: 'Đối số {argument}{place} không phải là số. Nhập lại bằng chữ số.',
  ambiguousNumber:
    'Đối số {argument}{place} là số ghi bằng chữ, có hai cách đọc (dấu chấm, dấu phẩy). Nhập lại dưới dạng số.',
  negative: 'Đối số {argument}{place} là số âm; số người, số lượng không thể âm.',
  notWhole: 'Đối số {argument}{place} là số lẻ; số người, số lượng phải là số nguyên.',
  tooLarge: 'Đối số {argument}{place} lớn hơn 9 999 999, không thể là số người, số lượng của một xã. Nhập lại.',
  rateOutOfRange:
    'Đối số {argument}{place} phải từ 0 đến 100 %: ghi 0,35 hoặc 35 % (như ô phần trăm), hoặc 35; 1 là 100 %.',
  mixedScales:
    'Đối số {argument} không cùng cách ghi với {other}. Ghi cả hai như ô phần trăm (0,35 hoặc 35 %; 1 là 100 %), hoặc cả hai theo điểm phần trăm (35).',
  aboveWhole: 'Đối số {argument}{place} lớn hơn {other}: số người đạt không thể nhiều hơn tổng số. Xem lại hai số.',
  notAYear: 'Đối số {argument} phải là một năm, ví dụ 2026.',
  notYesNo: 'Đối số {argument}{place} phải là “Có” hoặc “Không”.',
  notInList: 'Đối số {argument} phải là một trong các giá trị: {allowed}.',
  notATitle: 'Đối số {argument}{place} phải là một trong các giá trị: {allowed}; hoặc ô trống.',
  ageBand: 'Đối số {argument} phải là nhóm tuổi ghi như "15-25", tuổi nhỏ trước, tuổi lớn sau.',
  notAnAge: 'Đối số {argument}{place} không phải là tuổi. Cột tuổi ghi số nguyên từ 0 đến 120.',
  ageTwice: 'Bảng của đối số {argument} có tuổi {age} hai lần. Bỏ dòng thừa.',
  classesAboveScope:
    'Bảng của đối số {argument}, tuổi {age}: số người mù chữ không khớp với số người trong diện. Xem lại số liệu, hoặc đổi quy ước (ROI, LUYKE).',
  groupNotInTable: 'Bảng của đối số {argument} chỉ có tổng số, không có số liệu riêng của nhóm được hỏi.',
  shape: 'Đối số {argument} phải có cùng số dòng, số cột với các đối số kia.',
  columns: 'Bảng của đối số {argument} có {columns} cột; không có tiêu đề thì phải có số cột là: {allowed}.',
  missingColumn: 'Bảng của đối số {argument} không có cột “{header}”.',
  conventionDecides:
    'Mức độ của bảng này tùy cách ghi mù chữ mức độ 2: ghi đối số {argument} là ROI (không gồm người mù chữ mức độ 1) hoặc LUYKE (gồm cả).',
  levelDecides:
    'Đối số {argument} là {found} chưa cho biết xã có đạt mức độ {asked} hay không: hai mức độ xét trên hai nhóm tuổi. Ghi bảng xóa mù chữ vào đối số này, hoặc ghi {asked} khi xã đạt cả mức độ {asked}.',
  noAges: 'Bảng của đối số {argument} không có dòng nào ghi tuổi ở cột tuổi.',
  noCodes: 'Bảng của đối số {argument} không có mã phổ cập nào, ví dụ TH_6T_VAO_LOP1.',
  codeTwice: 'Bảng của đối số {argument} có mã {code} hai lần. Bỏ dòng thừa.',
  countAbovePopulation:
    'Bảng của đối số {argument}, mã {code}: số đạt nhiều hơn số phải phổ cập. Sửa một trong hai số.',
  unknownIndicator: 'Không có chỉ tiêu quốc gia mang mã này. Các mã có mốc: {codes}.',
  noMilestone: 'Không có mốc quốc gia cho năm {year}; các mốc áp dụng cho giai đoạn 2021-2030.',
} as const;
