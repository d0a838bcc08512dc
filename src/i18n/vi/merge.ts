/** Words of a merger: the mapping of hamlets, also as a file, and what stands in its way. */
export const viMerge = {
  /** Headings of the mapping's columns. */
  columns: {
    commune: 'Xã cũ',
    code: 'Mã xã cũ',
    hamlet: 'Thôn cũ',
    how: 'Cách làm',
    newCommune: 'Xã mới',
    newHamlet: 'Thôn mới',
    person: 'Họ và tên',
    birthYear: 'Năm sinh',
    confirmed: 'Xác nhận',
    note: 'Ghi chú',
  },
  how: {
    kept: 'Giữ tên',
    renamed: 'Đổi tên',
    joined: 'Nhập chung',
    split: 'Tách',
    spelling: 'Viết sai tên',
  },
  confirmed: 'Có',
  notes: {
    sameName:
      'Trùng tên với {other}. Giữ hai thôn thì để tên riêng; nhập làm một thì ghi cùng tên mới và “Nhập chung” ở cả hai dòng.',
    alike: 'Gần giống {other}. Nếu là một thôn thì ghi cùng tên mới và “Nhập chung” ở cả hai dòng.',
    notListed: 'Không có ở trang Thôn, chỉ có trong danh sách khác. Kiểm tra tên.',
  },
  unreadable: {
    notATable: 'không phải bảng ghi đối chiếu thôn: thiếu cột {columns}',
    badHow: 'dòng {line}: “{text}” không phải một cách làm; ghi một trong: {choices}',
    badConfirmed: 'dòng {line}: “{text}” ở cột Xác nhận không rõ nghĩa; ghi Có, hoặc để trống nếu chưa xem',
    badYear: 'dòng {line}: năm sinh “{text}” không phải là năm',
    noHamlet: 'dòng {line}: thiếu tên xã cũ hoặc thôn cũ',
  },
  problems: {
    legacyNames:
      'Sổ của {commune}: {count} tên thôn, tên người gõ bằng bảng mã cũ (ví dụ “{name}” là “{meant}”) nên không nhận ra tên trùng. Mở sổ đó, bấm Kiểm tra, chọn Sửa để đổi sang Unicode, lưu lại rồi làm lại.',
    communeTwice: 'Hai tệp cùng là của {commune}: cộng lại sẽ tính hai lần. Chỉ đưa vào một tệp của mỗi xã.',
    disagree:
      '{label} khác nhau ({values}): số liệu của các năm khác nhau không cộng được. Đưa các tệp về cùng năm rồi làm lại.',
    hamletTwice: '{commune}, trang {sheet}: thôn {hamlet} có hai dòng. Sửa trong tệp cũ để mỗi thôn chỉ có một dòng.',
    missing: 'Thiếu dòng cho thôn {hamlet} của {commune}.',
    whichCommune: 'Bảng ghi nhiều xã mới ({communes}). Thêm --commune để chọn xã cần lập tệp.',
    notTheCommune: 'Bảng không có xã mới “{commune}”, chỉ có: {communes}.',
    doubled:
      'Dòng {line}: {name} đã có ở dòng {first}. Một thôn tách làm nhiều thì mọi dòng của thôn đó ghi “Tách” và tên mới khác nhau.',
    unknownCommune: 'Dòng {line}: {name}: không có tệp nào của xã này.',
    unknownHamlet: 'Dòng {line}: {name}: tệp của xã không có thôn này.',
    unknownPerson: 'Dòng {line}: không có người tên {name} trong danh sách nào của thôn.',
    notConfirmed: 'Còn {count} dòng chưa ghi Có ở cột Xác nhận: dòng {lines}.',
    noNewName: 'Dòng {line}: {name}: chưa ghi thôn mới.',
    notKept: 'Dòng {line}: {name}: ghi “Giữ tên” nhưng tên mới khác tên cũ.',
    joinedAlone: 'Dòng {line}: {name}: ghi “Nhập chung” nhưng không có thôn nào khác cùng tên mới.',
    splitAlone: 'Dòng {line}: {name}: ghi “Tách” nhưng chỉ có một dòng.',
    joinedUnsaid: 'Dòng {line}: {name}: trùng tên mới với thôn khác mà không ghi “Nhập chung”.',
    personNotSplit: 'Dòng {line}: {name}: chỉ ghi người cho thôn được tách, và thôn mới phải là một phần của thôn đó.',
  },
  blank: 'trống',
} as const;
