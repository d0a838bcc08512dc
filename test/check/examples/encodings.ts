import type { FamilyExamples } from './example';

/** TCVN3, as Excel reads the bytes: "Nguyễn Thị Hường", "Lương Văn Đức", "Hoàng Thị Bưởi", "Trần Văn Thắng". */
const TCVN3_NAMES = ['NguyÔn ThÞ H\u00ADêng', 'L\u00AD¬ng V¨n §øc', 'Hoµng ThÞ B\u00ADëi', 'TrÇn V¨n Th¾ng'];

export const encodingExamples: FamilyExamples<'encodings'> = {
  'encodings/legacy-text': {
    passes: [['Unicode', { illiteratePeople: [{ name: 'Nguyễn Thị Hường' }, { name: 'Lương Văn Đức' }] }]],
    fails: [
      [
        'a column of TCVN3',
        { illiteratePeople: TCVN3_NAMES.map((name) => ({ name })) },
        {
          cells: ['illiteratePeople[0].name'],
          what: 'Ô A6 (“Họ và tên”) ghi bằng bảng mã TCVN3 (ABC), không phải Unicode.',
          count: 4,
          after: 'Nguyễn Thị Hường',
        },
      ],
      [
        'one short text beside a column of TCVN3',
        { illiteratePeople: TCVN3_NAMES.map((name) => ({ name })), hamlets: [{ name: 'B¶n M\u00ADa' }] },
        {
          cells: ['hamlets[0].name'],
          what: 'Ô A6 (“Tên thôn”) ghi bằng bảng mã TCVN3 (ABC), không phải Unicode.',
          count: 5,
          after: 'Bản Mưa',
        },
      ],
      [
        'UTF-8 that was read as Windows-1252, alone in a column of Unicode',
        { illiteratePeople: [{ name: 'Đỗ Thị Mỵ' }, { name: 'Nguyá»…n Thá»‹ LÃª' }] },
        {
          cells: ['illiteratePeople[1].name'],
          what: 'Ô A7 (“Họ và tên”) ghi bằng bảng mã UTF-8 → Windows-1252/1258, không phải Unicode.',
          after: 'Nguyễn Thị Lê',
        },
      ],
      [
        'TCVN3 that was read as Windows-1258',
        { illiteratePeople: [{ name: 'NguyÔn Th̃ HiƠu' }] },
        {
          cells: ['illiteratePeople[0].name'],
          what: 'Ô A6 (“Họ và tên”) ghi bằng bảng mã TCVN3 → Windows-1258, không phải Unicode.',
          after: 'Nguyễn Thị Hiếu',
        },
      ],
    ],
  },
  'encodings/partly-legacy': {
    passes: [['a sign in a Unicode text', { units: [{ name: 'Tổ 5 µm, § 3' }] }]],
    fails: [
      [
        'a capital that TCVN3 does not have',
        { units: [{ name: 'Ủy ban nh©n d©n quËn' }] },
        {
          cells: ['units[0].name'],
          what: 'Ô A6 (“Tên đơn vị”) có chữ Unicode xen với chữ của bảng mã cũ (TCVN3 hoặc VNI).',
          after: 'Ủy ban nhân dân quận',
        },
      ],
      [
        'a word that could be either among words of both kinds',
        { units: [{ name: 'C¸c ch\u00AD¬ng tr×nh về hé' }] },
        {
          cells: ['units[0].name'],
          what: 'Ô A6 (“Tên đơn vị”) có chữ Unicode xen với chữ của bảng mã cũ (TCVN3 hoặc VNI).',
        },
      ],
    ],
  },
  'encodings/lost-letter': {
    passes: [['nothing lost', { illiteratePeople: TCVN3_NAMES.map((name) => ({ name })) }]],
    fails: [
      [
        'a rhyme that is none without it',
        { illiteratePeople: ['NguyÔn ThÞ Ph¬ng', 'TrÇn V¨n Th¾ng', 'Hoµng V¨n §øc'].map((name) => ({ name })) },
        {
          cells: ['illiteratePeople[0].name'],
          what: 'Ô A6 (“Họ và tên”) ghi bằng bảng mã TCVN3 (ABC) và có thể đã mất chữ “ư”.',
          after: 'Nguyễn Thị Phương',
        },
      ],
      [
        'a word that may be whole beside one that is not',
        { illiteratePeople: ['Lu ThÞ Ph¬ng', 'TrÇn V¨n Th¾ng', 'Hoµng V¨n §øc'].map((name) => ({ name })) },
        {
          cells: ['illiteratePeople[0].name'],
          what: 'Ô A6 (“Họ và tên”) ghi bằng bảng mã TCVN3 (ABC) và có thể đã mất chữ “ư”.',
        },
      ],
    ],
  },
  'encodings/undecided': {
    passes: [
      [
        'a name that both sets can write, in a column of Unicode',
        { illiteratePeople: [{ name: 'Lê Lan' }, { name: 'Đỗ Thị Mỵ' }] },
      ],
    ],
    fails: [
      [
        'a name that could be TCVN3 read as Windows-1258',
        { illiteratePeople: [{ name: 'Bïi Kỉu' }] },
        {
          cells: ['illiteratePeople[0].name'],
          what: 'Ô A6 (“Họ và tên”) có chữ đọc được bằng hơn một bảng mã thành chữ khác nhau, hoặc chữ đã hỏng không đọc lại được.',
        },
      ],
      [
        'the same name in a column of both',
        { illiteratePeople: [...TCVN3_NAMES, 'Đỗ Thị Mỵ', 'Lê Lan'].map((name) => ({ name })) },
        {
          cells: ['illiteratePeople[5].name'],
          what: 'Ô A11 (“Họ và tên”) có chữ đọc được bằng hơn một bảng mã thành chữ khác nhau, hoặc chữ đã hỏng không đọc lại được.',
        },
      ],
    ],
  },
};
