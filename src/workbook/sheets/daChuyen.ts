/** Đã chuyển: what a workbook that was made of older ones has of them. Only such workbooks have it; no part of the plan. */
import { choice } from '../cellTypes/choice';
import { text } from '../cellTypes/text';
import { CARRIED_AS } from '../choices/carried';
import { fixed, sheet, table } from '../describe';

export const daChuyen = sheet({
  id: 'daChuyen',
  title: 'Đã chuyển',
  intro:
    'Sổ này được lập từ sổ cũ; mỗi dòng cho biết một phần của sổ cũ đã được chuyển ra sao. Xem trước các dòng cần nhập lại, giả định và không chuyển được. Bấm vào ô ở cột cuối để đến chỗ đó. Trang có thể có tên người như các danh sách: không gửi kèm khi không cần; xem xong có thể xóa trang.',
  orientation: 'landscape',
  frozenColumns: 0,
  table: table({
    id: 'tblChuyenNam',
    json: 'carryLines',
    rowWord: 'dòng',
    labelColumn: 'subject',
    rowsNamedAs: 'position',
    grows: true,
    derived: true,
    merging: { rows: 'derived' },
    initial: { kind: 'blank', count: 1 },
    columns: {
      what: fixed('Việc', choice(CARRIED_AS), { width: 24 }),
      sheet: fixed('Trang', text(250, 'nobody'), { width: 18 }),
      subject: fixed('Mục', text(250, 'anybody'), { width: 34 }),
      before: fixed('Trước', text(250, 'anybody'), { width: 26 }),
      now: fixed('Nay', text(250, 'anybody'), { width: 26 }),
      reason: fixed('Giải thích', text(1000, 'anybody'), { width: 60 }),
      link: fixed('Đến ô', text(250, 'nobody'), { width: 20 }),
    },
  }),
});
