/** Texts of the lines of "Khác", and of the views behind those that are short. */
export const viPaneEntries = {
  'more.heading': 'Khác',
  'shell.tab.more': 'Khác',
  'more.goToGuide': 'Đến trang Hướng dẫn',
  'entry.back': 'Quay lại',
  'entry.reader': 'Đọc chỉ tiêu từ kế hoạch',
  'entry.reader.note': 'Đã có kế hoạch dạng Word: đọc các chỉ tiêu, so với bảng Chỉ tiêu trước khi ghi.',
  'entry.freeze': 'Đổi công thức',
  'entry.freeze.note': 'Để máy không có phần bổ trợ vẫn tính được.',
  'freeze.what':
    'Hàm XHHT trong các ô được thay bằng công thức có sẵn của Excel, để máy không có phần bổ trợ vẫn tính được. Kết quả trong ô không đổi; số liệu đã nhập giữ nguyên.',
  'freeze.undo': 'Sau khi đổi có nút Hoàn tác để trả lại như cũ.',
  'entry.following': 'Tự kiểm tra lại',
  'entry.following.note': 'Bật hoặc tắt việc kiểm tra lại mỗi khi sửa số liệu.',
  'more.follow': 'Tự kiểm tra lại khi sửa',
  'more.followHint':
    'Sau lần kiểm tra đầu, danh sách tự cập nhật khi ngừng nhập khoảng một giây. Khi một lần kiểm tra mất hơn 1,5 giây (tệp lớn, máy bận), lần sau chờ lâu hơn và danh sách nói rõ.',
  'entry.language': 'Ngôn ngữ',
  'entry.language.note': 'Tiếng Việt hoặc tiếng Anh (English) cho ngăn kế hoạch.',
  'more.language.vi': 'Tiếng Việt',
  'more.language.en': 'English',
  'entry.about': 'Giới thiệu',
  'entry.about.note': 'Phần bổ trợ làm gì, bản nào, và số liệu nằm ở đâu.',
  'more.aboutText':
    'Giúp xã, phường lập kế hoạch xây dựng xã hội học tập, theo dõi chỉ tiêu và soát số liệu trước khi gửi.',
  'more.template': 'Bộ biểu mẫu: bản {version}',
  'more.conformance': 'Đối chiếu với Excel…',
  'more.privacy': 'Riêng tư',
  'more.privacyText':
    'Số liệu và tên người chỉ nằm trong tệp Excel này. Ngăn kế hoạch không gửi gì ra ngoài, không lưu bản sao, không cần đăng nhập.',
} as const;
