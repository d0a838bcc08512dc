import type { RuleText } from '../../ruleText';

export const encodingTexts = {
  'encodings/legacy-text': {
    title: 'Chữ dùng bảng mã cũ',
    what: 'Ô {cell} (“{header}”) ghi bằng bảng mã {encoding}, không phải Unicode.',
    why: 'Chữ chỉ đọc được với phông chữ cũ, hoặc (khi có dấu “→”) không phông nào đọc được vì một phần mềm đã hiểu nhầm bảng mã; khi tìm, đếm, in báo cáo hoặc nộp lên hệ thống sẽ thành ký tự lạ.',
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
    what: 'Ô {cell} (“{header}”) có chữ đọc được bằng hơn một bảng mã thành chữ khác nhau, hoặc chữ đã hỏng không đọc lại được.',
    why: 'Chuyển nhầm thì ra một tên khác mà trông vẫn đúng; riêng ô này không đủ căn cứ nên không tự chuyển.',
    todo: 'Xem ô bằng phông Times New Roman: nếu đúng chữ cần ghi thì giữ nguyên, nếu không thì gõ lại bằng Unicode.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
