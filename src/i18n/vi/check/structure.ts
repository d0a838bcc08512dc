import type { RuleText } from '../../ruleText';

export const structureTexts = {
  'structure/no-template': {
    title: 'Tệp này không phải bộ biểu mẫu kế hoạch',
    what: 'Không tìm thấy bảng nào của bộ biểu mẫu kế hoạch trong tệp.',
    why: 'Số liệu được tìm theo tên bảng của bộ biểu mẫu.',
    todo: 'Mở đúng tệp kế hoạch, hoặc tạo bộ biểu mẫu mới rồi chép số liệu sang.',
  },
  'structure/sent-copy': {
    title: 'Đây là bản gửi, không kèm danh sách người',
    what: 'Tệp này là bản gửi lập ngày {date}: {persons} người trong các danh sách không kèm theo; khi lập, sổ gốc còn {errors} lỗi.',
    why: 'Bản gửi chỉ có số tổng. Không kiểm tra được từng người, còn chỉ tiêu được đánh giá theo số tổng ghi trong dấu của bản gửi.',
    todo: 'Cần xem từng người thì mở sổ gốc của xã.',
  },
  'structure/sent-changed': {
    title: 'Bản gửi đã bị sửa sau khi lập',
    what: 'Số liệu của bản gửi lập ngày {date} không còn khớp mã băm ghi trong dấu của bản gửi.',
    why: 'Mã băm tính trên mọi số liệu lúc lập bản gửi; sửa một ô thì mã băm không còn đúng.',
    todo: 'Không dùng bản này. Đề nghị xã lập lại bản gửi từ sổ gốc.',
  },
  'structure/missing-table': {
    title: 'Thiếu bảng của bộ biểu mẫu',
    what: 'Không tìm thấy bảng {source} của trang tính “{label}”.',
    why: 'Bảng đã bị xóa, hoặc đã bị đổi tên.',
    todo: 'Hoàn tác việc xóa, hoặc tạo lại trang tính này từ bộ biểu mẫu rồi nhập lại số liệu.',
  },
  'structure/missing-column': {
    title: 'Thiếu cột của bộ biểu mẫu',
    what: 'Trang tính “{sheet}” không còn cột “{label}”.',
    why: 'Cột được tìm theo tiêu đề; cột bị xóa hoặc tiêu đề bị sửa thì số liệu không đọc được.',
    todo: 'Ghi lại tiêu đề “{label}” cho đúng cột, hoặc thêm lại cột đó vào bảng.',
  },
  'structure/missing-row': {
    title: 'Thiếu dòng của bộ biểu mẫu',
    what: 'Bảng trên trang tính “{sheet}” không còn dòng “{label}”.',
    why: 'Biểu này có số dòng cố định; thiếu một dòng thì tổng và tỷ lệ bị thiếu phần của dòng đó.',
    todo: 'Hoàn tác việc xóa, hoặc chèn lại một dòng vào bảng và nhập “{label}” cùng số liệu của dòng.',
  },
  'structure/missing-line': {
    title: 'Thiếu dòng tổng của bộ biểu mẫu',
    what: 'Phía trên bảng của trang tính “{sheet}” không còn dòng “{label}”.',
    why: 'Dòng này được tìm theo tên ở đầu dòng; dòng bị xóa hoặc tên bị sửa thì không kiểm tra được các tổng trong dòng.',
    todo: 'Hoàn tác việc xóa, hoặc ghi lại “{label}” ở đầu dòng tổng phía trên bảng.',
  },
  'structure/missing-name': {
    title: 'Thiếu ô của biểu mẫu',
    what: 'Không tìm thấy ô “{label}” (tên {source}).',
    why: 'Ô này được tìm theo tên; hàng chứa ô đã bị xóa hoặc tên đã bị xóa.',
    todo: 'Hoàn tác việc xóa, hoặc đặt lại tên {source} cho đúng ô.',
  },
  'structure/duplicate-column': {
    title: 'Một tiêu đề có ở hai cột',
    what: 'Trang tính “{sheet}” có hai cột cùng tiêu đề “{label}”.',
    why: 'Không rõ cột nào chứa số liệu đúng.',
    todo: 'Xóa cột thừa, hoặc đổi tiêu đề của cột thừa.',
  },
  'structure/hidden-header': {
    title: 'Bảng đang tắt dòng tiêu đề',
    what: 'Bảng của trang tính “{sheet}” đang tắt dòng tiêu đề.',
    why: 'Số liệu vẫn đọc được, nhưng người nhập không thấy tên cột, và dán thêm dòng dễ nhầm cột.',
    todo: 'Chọn một ô trong bảng, mở thẻ Thiết kế bảng (Table Design) và đánh dấu Hàng tiêu đề (Header Row).',
  },
  'structure/older-template': {
    title: 'Bộ biểu mẫu thuộc phiên bản cũ',
    what: 'Tệp dùng bộ biểu mẫu phiên bản {source}, cũ hơn phiên bản đang dùng.',
    why: 'Phiên bản cũ có thể thiếu cột hoặc công thức.',
    todo: 'Cập nhật bộ biểu mẫu; số liệu đã nhập được giữ nguyên.',
  },
  'structure/newer-template': {
    title: 'Bộ biểu mẫu thuộc phiên bản mới hơn',
    what: 'Tệp dùng bộ biểu mẫu phiên bản {source}, mới hơn phiên bản đang dùng.',
    why: 'Phần mới của bộ biểu mẫu có thể chưa được kiểm tra; tệp chỉ được đọc, không được sửa.',
    todo: 'Cập nhật phần bổ trợ lên phiên bản mới nhất rồi kiểm tra lại.',
  },
  'structure/merged-cells': {
    title: 'Ô nhập bị gộp',
    what: 'Các ô {range} trên trang tính “{sheet}” bị gộp thành một ô, nên {cells} ô nhập bị che khuất và được coi là để trống.',
    why: 'Trong vùng gộp chỉ ô đầu tiên ({cell}) giữ nội dung; số liệu của các ô còn lại không được tính ở bất kỳ dòng nào.',
    todo: 'Chọn vùng {range}, bỏ gộp ô (Merge & Center), rồi nhập đủ từng ô.',
  },
  'structure/validation-lost': {
    title: 'Ô nhập mất quy tắc nhập liệu của Excel',
    what: '{cells} ô {range} (“{header}”) không còn quy tắc nhập liệu của bộ biểu mẫu.',
    why: 'Dán từ nơi khác thường xóa quy tắc này (danh sách chọn, giới hạn số). Mọi giá trị vẫn được kiểm tra lại ở đây, nhưng khi gõ Excel không còn nhắc và không chặn giá trị sai.',
    todo: 'Chép quy tắc từ một ô cùng cột bằng “Dán đặc biệt” (Paste Special), mục Validation. Lần sau dán bằng “Dán giá trị” (Paste Values).',
    mend: 'Chọn Sửa để đặt lại quy tắc; nội dung ô không thay đổi. Lần sau dán bằng “Dán giá trị” (Paste Values).',
  },
  'structure/manual-calculation': {
    title: 'Excel đang đặt chế độ tính thủ công',
    what: 'Tệp đang ở chế độ tính thủ công, nên số trên trang tính có thể là số cũ.',
    why: 'Kết quả kiểm tra được tính lại từ số liệu nhập; ô công thức trên trang tính có thể chưa đúng.',
    todo: 'Vào Công thức, Tùy chọn tính toán, chọn Tự động.',
  },
  'structure/external-link': {
    title: 'Tệp có liên kết sang tệp khác',
    what: 'Công thức hoặc tên trong tệp trỏ sang tệp khác: {link}.',
    why: 'Khi gửi tệp đi, liên kết bị đứt và số liệu có thể sai.',
    todo: 'Vào Dữ liệu, Sửa liên kết, ngắt liên kết; rồi kiểm tra lại số.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
