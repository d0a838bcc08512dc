import type { RuleText } from '../../ruleText';

export const informationTexts = {
  'information/plan-number': {
    title: 'Kế hoạch chưa có số',
    what: 'Ô “{label}” ({cell}) còn trống.',
    why: 'Văn bản hành chính phải có số và ký hiệu.',
    todo: 'Nhập số kế hoạch, ví dụ 05/KH-UBND, khi văn bản được đăng ký.',
  },
  'information/plan-date': {
    title: 'Kế hoạch chưa có ngày ban hành',
    what: 'Ô “{label}” ({cell}) còn trống.',
    why: 'Văn bản hành chính phải có ngày, tháng, năm ban hành.',
    todo: 'Nhập ngày ban hành kế hoạch.',
  },
  'information/plan-date-in-year': {
    title: 'Ngày ban hành không hợp với năm kế hoạch',
    what: 'Ngày ban hành {date} không thuộc năm {year} hoặc năm liền trước.',
    why: 'Kế hoạch năm thường được ban hành cuối năm trước hoặc trong năm.',
    todo: 'Kiểm tra ô {cell} và năm kế hoạch.',
  },
  'information/superior-plan-first': {
    title: 'Kế hoạch cấp trên có ngày sau kế hoạch của xã',
    what: 'Kế hoạch cấp trên ngày {date}, sau ngày ban hành kế hoạch của xã ({planDate}).',
    why: 'Kế hoạch của xã thực hiện kế hoạch cấp trên, nên phải ban hành sau.',
    todo: 'Kiểm tra ô {cell} và ngày ban hành kế hoạch của xã.',
  },
  'information/report-date-in-year': {
    title: 'Hạn gửi báo cáo không hợp với năm kế hoạch',
    what: 'Hạn gửi báo cáo {date} không thuộc năm {year} hoặc năm liền sau.',
    why: 'Báo cáo thực hiện kế hoạch được gửi trong năm hoặc đầu năm sau.',
    todo: 'Kiểm tra ô {cell}.',
  },
  'information/commune-code': {
    title: 'Mã xã không đúng 5 chữ số',
    what: 'Ô {cell} ghi mã xã “{text}”, không phải 5 chữ số.',
    why: 'Mã đơn vị hành chính cấp xã gồm 5 chữ số; chữ số 0 ở đầu thường bị mất khi nhập dạng số.',
    todo: 'Nhập lại ô {cell} đủ 5 chữ số theo danh mục hiện hành, hoặc để trống.',
  },
  'information/no-district-bodies': {
    title: 'Còn ghi cơ quan cấp huyện',
    what: 'Ô “{label}” ({cell}) ghi “{text}”.',
    why: 'Từ ngày 01/7/2025 không còn cấp huyện và Phòng Giáo dục và Đào tạo; xã báo cáo trực tiếp cấp tỉnh.',
    todo: 'Ghi lại cơ quan cấp tỉnh tương ứng, ví dụ Sở Giáo dục và Đào tạo.',
  },
  'information/code-of-another-commune': {
    title: 'Mã xã không phải của xã này',
    what: 'Mã {code} ({cell}) không phải mã của {commune} năm {year}. Mã này của: {holders}.',
    why: 'Khi sắp xếp đơn vị hành chính, mã của xã cũ có thể được cấp cho xã mới. Nơi tổng hợp nhận xã theo mã.',
    todo: 'Đối chiếu danh mục đơn vị hành chính hiện nay rồi sửa ô {cell}.',
  },
  'information/assumption-unconfirmed': {
    title: 'Lựa chọn chưa được xác nhận',
    what: '“{label}” ({cell}) chưa được xác nhận.',
    why: '{reason}',
    todo: 'Đối chiếu văn bản, rồi chọn “Đã xác nhận” ở ô bên cạnh.',
  },
  'information/denominator-all-residents': {
    title: 'Mẫu số công dân học tập là toàn bộ dân số',
    what: 'Tỷ lệ công dân học tập đang chia cho toàn bộ dân số, kể cả trẻ em ({cell}).',
    why: 'Văn bản nói đến người lớn hoặc công dân; chia cho toàn bộ dân số làm tỷ lệ thấp đi.',
    todo: 'Xem lại hướng dẫn của cấp trên; nếu đúng là toàn bộ dân số thì chấp nhận kèm lý do.',
  },
  'information/rule-set-unchecked': {
    title: 'Bộ quy định có thể đã được thay thế',
    what: 'Kết quả năm {year} tính theo {document}; dự thảo nghị định thay thế dự kiến áp dụng từ {date}.',
    why: 'Dự thảo được công bố ngày {announced}; đến ngày {checked} chưa tìm thấy văn bản đã ban hành, nên chưa rõ mức độ tính ở đây còn đúng quy định hay không.',
    todo: 'Hỏi Sở Giáo dục và Đào tạo. Nếu vẫn áp dụng {document} thì ghi Đã xác nhận ở ô bên cạnh; nếu đã có nghị định mới thì không dùng mức độ tính ở đây để báo cáo.',
  },
  'information/bases-not-compared': {
    title: 'Căn cứ điền sẵn chưa đối chiếu bản gốc',
    what: 'Trang tính “{sheet}” viện dẫn {documents}; các văn bản này được điền sẵn theo tin công bố, chưa đối chiếu bản gốc.',
    why: 'Kế hoạch phải ghi đúng số, ngày và tên gọi của văn bản viện dẫn.',
    todo: 'Đối chiếu số, ngày, tên gọi với bản gốc; bỏ căn cứ không dùng.',
  },
  'information/preschool-rule-set-asked': {
    title: 'Phổ cập mầm non: hỏi lại bộ quy định',
    what: 'Phổ cập giáo dục mầm non năm {year} đang tính theo {document}, trong khi {newer} đã có hiệu lực.',
    why: 'Hai văn bản tính cho hai nhóm trẻ khác nhau ({title}); chọn khác nhau thì số trẻ và tỷ lệ khác nhau.',
    todo: 'Hỏi Sở Giáo dục và Đào tạo xã phải báo cáo theo văn bản nào, chọn văn bản đó ở ô này rồi ghi Đã xác nhận ở ô bên cạnh.',
  },
  'information/texts-last-checked': {
    title: 'Văn bản được đối chiếu trước năm kế hoạch',
    what: 'Kế hoạch năm {year} tính theo văn bản đối chiếu lần cuối ngày {date}: {documents}.',
    why: 'Từ ngày đó, văn bản có thể đã được sửa đổi hoặc thay thế.',
    todo: 'Đối chiếu các văn bản đang có hiệu lực trước khi dùng kết quả.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
