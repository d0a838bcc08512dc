import type { RuleText } from '../../ruleText';

export const situationTexts = {
  'situations/last-years-workbook': {
    title: 'Đây là sổ của năm trước',
    what: 'Năm kế hoạch ghi {year}, nhưng {signs} trong {asked} dấu hiệu xét được cho thấy số liệu là của năm {before}.',
    why: 'Dấu hiệu được xét: ngày của lớp học và nhiệm vụ; ngày báo cáo; tuổi trong danh sách người chưa biết chữ so với bảng xóa mù chữ; kết quả bằng đúng kết quả năm trước. Chỉ đổi năm thì mọi độ tuổi lệch một năm và kết luận nói về năm cũ.',
    todo: 'Ghi lại năm {before} ở trang Thông tin. Nếu đang làm kế hoạch mới: sau đó chọn “Bắt đầu năm mới” ở thẻ Khác (hoặc lệnh xhht carry) để có sổ riêng của năm {year}; số liệu chuyển đúng năm.',
  },
  'situations/hamlets-in-two-encodings': {
    title: 'Tên thôn ở hai bảng viết bằng hai bảng mã',
    what: 'Ở {rows} dòng của trang tính “{sheet}”, tên thôn (ví dụ “{value}”) chỉ khớp với trang tính “{hamletSheet}” khi đọc một bên theo bảng mã {encoding}.',
    why: 'Cùng một thôn viết bằng hai bảng mã thì máy coi là hai tên khác nhau; công thức không cộng được các dòng này cho thôn.',
    todo: 'Chuyển bảng còn dùng bảng mã {encoding} sang Unicode (xem mục về bảng mã bên dưới), rồi kiểm tra lại.',
  },
  'situations/rows-below-table': {
    title: 'Có dòng số liệu nằm dưới bảng, không được tính',
    what: 'Trang tính “{sheet}”: {rows} dòng số liệu (dòng {first} đến dòng {last}) nằm dưới bảng mà không thuộc bảng.',
    why: 'Bảng không tự mở rộng khi dán cách bảng một dòng trống hoặc dán nhiều dòng; các tổng, tỷ lệ và kết luận chỉ tính những dòng trong bảng.',
    todo: 'Cắt các dòng này rồi dán giá trị vào trong bảng.',
    mend: 'Chọn Sửa để bảng mở rộng đến dòng {last}; nội dung ô không thay đổi.',
  },
  'situations/rows-beside-table': {
    title: 'Có dòng số liệu nằm bên cạnh bảng, không được tính',
    what: 'Trang tính “{sheet}”: {rows} dòng số liệu (dòng {first} đến dòng {last}) nằm bên phải bảng mà không thuộc bảng.',
    why: 'Các tổng, tỷ lệ và kết luận chỉ tính những dòng trong bảng.',
    todo: 'Cắt các dòng này rồi dán giá trị vào các dòng của bảng, đúng cột.',
  },
  'situations/copied-table': {
    title: 'Bảng được chép sang trang tính khác',
    what: 'Trang tính “{sheet}” có bảng {table}, chép từ bảng {original} của trang tính “{originalSheet}”.',
    why: 'Chỉ bảng gốc được tính; số liệu nhập vào bảng chép không vào tổng, tỷ lệ hay kết luận nào.',
    todo: 'Chuyển số liệu cần tính sang trang tính “{originalSheet}”. Nếu đây chỉ là bản lưu thì xóa trang tính này, hoặc bấm Chấp nhận và ghi lý do.',
  },
  'situations/no-version': {
    title: 'Ô ghi phiên bản bộ biểu mẫu bị xóa',
    what: 'Ô ghi mã hoặc phiên bản của bộ biểu mẫu (trang tính “Hướng dẫn”) đang để trống.',
    why: 'Phiên bản cho biết tệp có cột và công thức nào; không có thì tệp được đọc như phiên bản đang dùng.',
    todo: 'Hoàn tác việc xóa, hoặc ghi lại phiên bản đã có ở ô này.',
  },
  'situations/hidden-rows': {
    title: 'Có dòng bị ẩn hoặc bị lọc',
    what: 'Bảng ở trang tính {sheets} có dòng đang bị ẩn hoặc bị lọc.',
    why: 'Dòng không nhìn thấy vẫn được tính và vẫn được kiểm tra.',
    todo: 'Bỏ lọc (Dữ liệu, Xóa) hoặc bỏ ẩn dòng để xem đủ trước khi gửi.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
