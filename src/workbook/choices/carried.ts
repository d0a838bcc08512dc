/** What was done with a part of an older workbook when a new one was made of it. */
import { choiceList } from '../choices';

export const CARRIED_AS = choiceList('carriedAs', [
  { id: 'asked', label: 'Cần nhập hoặc xác nhận lại' },
  { id: 'assumed', label: 'Giả định - cần xem lại' },
  { id: 'notCarried', label: 'Không chuyển được' },
  { id: 'setAside', label: 'Đưa ra khỏi danh sách' },
  { id: 'undone', label: 'Chưa xong ở năm trước' },
  { id: 'lastYear', label: 'Thành số của năm trước' },
  { id: 'moved', label: 'Chuyển theo năm' },
  { id: 'emptied', label: 'Để trống' },
  { id: 'doubled', label: 'Có thể là một, ghi hai lần' },
  { id: 'regrouped', label: 'Nhập, tách, đổi tên' },
  { id: 'kept', label: 'Giữ nguyên' },
]);
