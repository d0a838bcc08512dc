import type { RuleText } from '../../ruleText';

export const encodingTexts = {
  'encodings/legacy-text': {
    title: 'Chữ dùng bảng mã cũ',
    what: 'Ô {cell} (“{header}”) ghi bằng bảng mã {encoding}, không phải Unicode.',
    why: 'Chữ chỉ đọc được với phông chữ cũ; khi tìm, đếm, in báo cáo hoặc nộp lên hệ thống sẽ thành ký tự lạ.',
    todo: 'Gõ lại ô {cell} bằng Unicode.',
    mend: 'Chọn Sửa để chuyển sang Unicode và phông Times New Roman; đối chiếu chữ trước và sau khi chuyển.',
  },
  'encodings/partly-legacy': {
    title: 'Ô có cả Unicode lẫn bảng mã cũ',
    what: 'Ô {cell} (“{header}”) có chữ Unicode xen với chữ của bảng mã cũ (TCVN3 hoặc VNI).',
    why: 'Không phông chữ nào hiện đúng cả ô; khi tìm, đếm hoặc nộp lên hệ thống sẽ có ký tự lạ.',
    todo: 'Gõ lại cả ô {cell} bằng Unicode.',
  },
  'encodings/lost-letter': {
    title: 'Chữ TCVN3 đã mất chữ “ư”',
    what: 'Ô {cell} (“{header}”) ghi bằng bảng mã {encoding} và có thể đã mất chữ “ư”.',
    why: 'Trong TCVN3 chữ “ư” trùng với dấu gạch nối mềm, nhiều phần mềm bỏ đi khi sao chép: “được” còn “đợc”, “Lưu” còn “Lu”.',
    todo: 'Đối chiếu sổ gốc rồi gõ lại cả ô {cell} bằng Unicode.',
    mend: 'Chọn Sửa để điền lại chữ “ư” ở chỗ chắc chắn và chuyển sang Unicode; đối chiếu sổ gốc.',
  },
  'encodings/undecided': {
    title: 'Chưa rõ bảng mã của chữ',
    what: 'Ô {cell} (“{header}”) đọc được cả bằng Unicode lẫn bằng bảng mã cũ, và thành hai chữ khác nhau.',
    why: 'Cột có chữ ghi bằng bảng mã cũ hoặc dùng phông cũ; riêng ô này không đủ căn cứ nên không tự chuyển.',
    todo: 'Xem ô bằng phông Times New Roman: nếu đúng chữ cần ghi thì giữ nguyên, nếu không thì gõ lại bằng Unicode.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
