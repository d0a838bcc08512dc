import type { RuleText } from '../../ruleText';

export const formulaTexts = {
  'formulas/overwritten': {
    title: 'Công thức bị ghi đè bằng số',
    what: 'Ô {cell} (“{header}”) phải là công thức, nhưng đang chứa giá trị gõ tay “{text}”.',
    why: 'Giá trị gõ tay không thay đổi khi số liệu thay đổi.',
    todo: 'Chép công thức từ ô cùng loại ở dòng bên cạnh; số liệu đúng phải sửa ở ô nhập.',
    mend: 'Chọn Sửa để trả lại công thức; số liệu đúng phải sửa ở ô nhập.',
  },
  'formulas/missing': {
    title: 'Ô công thức bị xóa trắng',
    what: 'Ô {cell} (“{header}”) phải là công thức, nhưng đang trống.',
    why: 'Kết quả của ô này không hiện và không được cộng vào tổng.',
    todo: 'Chép công thức từ ô cùng loại ở dòng bên cạnh.',
    mend: 'Chọn Sửa để trả lại công thức.',
  },
  'formulas/changed': {
    title: 'Công thức bị sửa',
    what: 'Công thức ở ô {cell} (“{header}”) khác công thức của bộ biểu mẫu.',
    why: 'Số trên trang tính có thể khác số trong báo cáo.',
    todo: 'Chép công thức từ ô cùng loại ở dòng bên cạnh.',
    mend: 'Chọn Sửa để trả lại công thức của bộ biểu mẫu.',
  },
  'formulas/error': {
    title: 'Công thức báo lỗi',
    what: 'Công thức ở ô {cell} (“{header}”) báo lỗi {text}; {origin}.',
    why: 'Thường do một ô mà công thức dùng đến có nội dung sai, hoặc phần bổ trợ chưa được bật.',
    todo: 'Sửa ô gõ tay đó (nếu có) và các ô nhập được báo ở trên rồi xem lại; nếu lỗi là #NAME? thì mở phần bổ trợ rồi tính lại.',
  },
  'formulas/not-calculated': {
    title: 'Hàm XHHT chưa tính xong',
    what: 'Ô {cell} (“{header}”) dùng hàm XHHT và đang hiện {text}.',
    why: 'Hàm của phần bổ trợ đang bận, bị dừng hoặc chưa được bật. Chỉ tiêu, tổng và văn bản không lấy số từ ô này nên vẫn đúng.',
    todo: 'Chờ vài giây rồi kiểm tra lại. Nếu vẫn vậy, mở lại phần bổ trợ, hoặc chọn “Đổi công thức” ở thẻ Khác.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
