/** Texts of the page by which an administrator sees whether the build is served right. */
export const viServerCheck = {
  'served.title': 'Máy chủ trả tệp đúng chưa?',
  'served.asking': 'Đang hỏi từng tệp của bản dựng…',
  'served.right': 'Đúng: {n} tệp đều có, đúng kiểu, đúng thời hạn lưu tạm; manifest ghi đúng địa chỉ này.',
  'served.wrong': 'Có {n} chỗ chưa đúng:',
  'served.notHttps': 'Trang này không mở qua https. Excel chỉ tải phần bổ trợ qua https.',
  'served.foreign':
    'manifest.xml ghi địa chỉ {address}, không nằm trong {folder}. Dựng lại bằng: npm run build -- --env base={folder}',
  'served.noOffice':
    'Không tải được office.js từ {address}. Cho phép địa chỉ này ở tường lửa, hoặc dựng lại với --env officeJs=…',
  'served.missing': '{file}: máy chủ không trả tệp ({sent}). Chép đủ thư mục dist, kể cả thư mục con.',
  'served.type': '{file}: kiểu nội dung (Content-Type) là {sent}. Khai đúng kiểu cho đuôi tệp này.',
  'served.keepsOld':
    '{file}: Cache-Control là {sent}. Đặt “no-cache”, nếu không máy người dùng giữ bản cũ sau khi cập nhật.',
  'served.framed':
    '{file}: tiêu đề {sent} không cho Excel trên web hiện trang trong khung. Bỏ tiêu đề này ở thư mục này.',
  'served.crossOrigin':
    '{file}: thiếu tiêu đề Access-Control-Allow-Origin, Excel trên web không đọc được mô tả hàm. Thêm: Access-Control-Allow-Origin: *',
  'served.notKept':
    '{n} tệp có mã băm trong tên không được lưu lâu. Vẫn chạy, chỉ mở chậm hơn; nên đặt “public, max-age=31536000, immutable”.',
  'served.certificate':
    'Chứng thư: nếu trình duyệt đã báo “kết nối không riêng tư” khi mở trang này thì Excel sẽ không tải. Cài chứng thư gốc của cơ quan vào kho “Trusted Root Certification Authorities” của máy.',
  'served.noList': 'Không đọc được served.json hoặc manifest.xml. Chép đủ thư mục dist rồi mở lại trang này.',
} as const;
