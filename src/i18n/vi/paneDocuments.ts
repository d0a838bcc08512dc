/** Texts of the documents in the pane. */
export const viPaneDocuments = {
  'shell.tab.documents': 'Văn bản',
  'documents.heading': 'Văn bản',
  'documents.kind': 'Loại văn bản',
  'documents.kind.plan': 'Kế hoạch',
  'documents.kind.report': 'Báo cáo',
  'documents.plan': 'Soạn từ các trang Thông tin, Chỉ tiêu, Nhiệm vụ, Kinh phí và Nội dung.',
  'documents.report':
    'Kiểm tra số liệu, rồi soạn báo cáo kết quả thực hiện. Nguyên nhân và kiến nghị để trống cho người soạn.',
  'documents.names': 'Ghi tên người trong văn bản',
  'documents.namesHint': 'Thêm phụ lục danh sách người chưa biết chữ. Chỉ dùng cho bản lưu nội bộ.',
  'documents.internal': 'Kèm kết quả kiểm tra số liệu',
  'documents.internalHint': 'Thêm phụ lục các lỗi, cảnh báo và quy ước chưa xác nhận. Chỉ dùng cho bản lưu nội bộ.',
  'documents.make': 'Soạn và xem trước',
  'documents.again': 'Soạn lại',
  'documents.stale': 'Số liệu đã thay đổi từ lúc soạn văn bản này.',
  'documents.preview': 'Xem trước',
  'documents.previewOf': 'Xem trước: {title}',
  'documents.ways': 'Lấy văn bản ra',
  'documents.save': 'Tệp .docx, trình bày theo Nghị định 30/2020/NĐ-CP.',
  'documents.saveBlocked': 'Excel trên máy này không cho lưu tệp từ ngăn kế hoạch. Dùng một trong hai cách dưới đây.',
  'documents.copy': 'Mở Word, rồi dán (Ctrl+V); chữ đậm, bảng và căn lề được giữ.',
  'documents.sheet': 'Ghi văn bản thành một trang tính của tệp này. Trang cùng loại đã ghi lần trước được thay thế.',
  'documents.notYet': 'Chưa có trong bản này.',
  'action.saveDocument': 'Lưu tệp Word',
  'action.copyDocument': 'Sao chép để dán vào Word',
  'action.writeDocumentSheet': 'Ghi ra trang tính',
  'done.makePlan': 'Đã soạn xong kế hoạch; bản xem trước và các cách lấy văn bản ra ở bên dưới.',
  'done.makeReport': 'Đã soạn xong báo cáo; bản xem trước và các cách lấy văn bản ra ở bên dưới.',
  'done.saveDocument':
    'Đã giao tệp {file} cho trình duyệt lưu. Nếu không thấy tệp trong thư mục Tải xuống, dùng “Sao chép để dán vào Word” hoặc “Ghi ra trang tính”.',
  'done.saveDocument.failed':
    'Chưa lưu được tệp: Excel trên máy này không cho ngăn kế hoạch lưu tệp. Dùng “Sao chép để dán vào Word” hoặc “Ghi ra trang tính”.',
  'done.copyDocument': 'Đã sao chép. Mở Word và dán (Ctrl+V).',
  'done.copyDocument.failed':
    'Chưa sao chép được: trình duyệt không cho ghi vào bộ nhớ tạm. Dùng “Lưu tệp Word” hoặc “Ghi ra trang tính”.',
  'done.writeDocumentSheet': 'Đã ghi văn bản vào trang tính “{sheet}”.',
} as const;
