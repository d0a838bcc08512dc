/** Words for the kinds of targets and for what indicators are measured in. */
import { TARGET_KIND_IDS } from '../../domain/targetKinds';
import type { TargetKind } from '../../domain/targetKinds';
import { choiceList } from '../choices';
import type { ChoiceList } from '../choices';

const KIND_LABELS: Readonly<Record<TargetKind, string>> = {
  atLeast: 'Từ mức trở lên',
  above: 'Trên mức',
  about: 'Khoảng',
  all: 'Toàn bộ 100 %',
  keepLevel: 'Giữ vững mức độ',
  keepRate: 'Duy trì tỷ lệ',
  yesNo: 'Có hoặc không',
  count: 'Số lượng',
};

const KIND_NAMES: Readonly<Record<TargetKind, readonly string[]>> = {
  atLeast: [],
  above: ['more than'],
  about: [],
  all: ['100 %'],
  keepLevel: ['keep the level'],
  keepRate: ['keep the rate'],
  yesNo: ['yes or no'],
  count: ['number'],
};

export const TARGET_KINDS_LIST: ChoiceList<TargetKind> = choiceList(
  'targetKinds',
  TARGET_KIND_IDS.map((id) => ({ id, label: KIND_LABELS[id], otherNames: KIND_NAMES[id] })),
);

/** In what an indicator is measured. */
export const INDICATOR_UNITS = choiceList('indicatorUnits', [
  { id: 'percent', label: 'Tỷ lệ' },
  { id: 'level', label: 'Mức độ' },
  { id: 'yesNo', label: 'Có hoặc không' },
]);
