/** Hướng dẫn: how the workbook is filled in. */
import { sheet } from '../describe';

export const huongDan = sheet({
  id: 'huongDan',
  title: 'Hướng dẫn',
  intro: 'Bộ biểu mẫu kế hoạch xây dựng xã hội học tập của xã, phường. Đọc trang này trước khi nhập số liệu.',
  orientation: 'portrait',
  frozenColumns: 0,
  lines: [
    'THỨ TỰ NHẬP',
    '1. Thông tin: năm, tỉnh, xã, và các lựa chọn quyết định cách tính.',
    '2. Thôn: danh sách thôn và số liệu từng thôn. Các trang khác lấy tên thôn từ đây.',
    '3. Xóa mù chữ, Phổ cập, Cơ sở giáo dục, Đơn vị học tập, TTHTCĐ: nhập số liệu của xã.',
    '4. Công dân học tập: nhập điểm từng người, hoặc chỉ nhập số công dân học tập ở trang Thôn.',
    '5. Chỉ tiêu: sửa lời, mức chỉ tiêu cho đúng với kế hoạch; kết quả và đánh giá được tính tự động.',
    '',
    'KÝ HIỆU',
    'Ô nền vàng, viền liền: nơi nhập số liệu. Chữ đậm là ô cần có.',
    'Ô nền xanh nhạt, chữ nghiêng, viền chấm: công thức, không nhập đè.',
    'Ô nền xám: nội dung cố định của biểu.',
    'Ô nền cam ở trang Thông tin: lựa chọn còn là giả định; chọn “Đã xác nhận” sau khi đối chiếu văn bản.',
    '',
    'QUY ƯỚC',
    'Ô để trống nghĩa là chưa có số liệu, không phải là số 0. Không có người nào thì nhập 0.',
    'Mỗi người chỉ tính một lần. Không dùng lượt người để tính tỷ lệ.',
    'Tỷ lệ của xã bằng tổng tử số chia tổng mẫu số, không phải trung bình các tỷ lệ của thôn.',
    'Đánh giá “Chưa đủ dữ liệu” nghĩa là còn thiếu số liệu để kết luận; xem phần Kiểm tra để biết thiếu ở đâu.',
    '',
    'THÊM, BỚT, SẮP XẾP',
    'Có thể thêm dòng ngay dưới bảng, xóa dòng, sắp xếp, lọc, chèn cột riêng, đổi tên trang. Không đổi tiêu đề cột có sẵn.',
    'Dán số liệu từ nơi khác: dùng “Dán giá trị” để giữ định dạng và danh sách chọn.',
  ],
});
