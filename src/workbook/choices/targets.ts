/** Kinds of targets. 'above' is 'atLeast' with the bound itself excluded; the domain keeps that as `strict`. */
import { choiceList } from '../choices';

export const TARGET_KINDS_LIST = choiceList('targetKinds', [
  { id: 'atLeast', label: 'Từ mức trở lên' },
  { id: 'above', label: 'Trên mức' },
  { id: 'about', label: 'Khoảng' },
  { id: 'all', label: 'Toàn bộ 100 %' },
  { id: 'keepLevel', label: 'Giữ vững mức độ' },
  { id: 'keepRate', label: 'Duy trì tỷ lệ' },
  { id: 'yesNo', label: 'Có hoặc không' },
  { id: 'count', label: 'Số lượng' },
]);

/** In what an indicator is measured. */
export const INDICATOR_UNITS = choiceList('indicatorUnits', [
  { id: 'percent', label: 'Tỷ lệ' },
  { id: 'level', label: 'Mức độ' },
  { id: 'yesNo', label: 'Có hoặc không' },
]);
