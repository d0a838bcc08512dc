/**
 * Codes and names of communes with the days between which they held. A code is no name for ever: one was given to the commune
 * that three became, and it had been that of another of the three. What is not in the list is not known, which is no error.
 */

export interface CommuneName {
  /** As in the list of administrative units (QĐ 19/2025/QĐ-TTg), five digits. */
  readonly code: string;
  readonly name: string;
  readonly kind: 'commune' | 'ward';
  readonly province: string;
  /** ISO days, both included; `null`: before anybody looked, or still so when the list was last looked at. */
  readonly from: string | null;
  readonly to: string | null;
  /** Codes, until the day before `from`, of those that became it. */
  readonly madeOf: readonly string[];
  readonly readIn: string;
}

const LANG_SON = { province: 'Lạng Sơn', kind: 'commune' } as const;
const BEFORE_2025 = { ...LANG_SON, from: null, to: '2025-06-30', madeOf: [], readIn: 'danh mục của Tổng cục Thống kê' };

export const COMMUNE_NAMES: readonly CommuneName[] = [
  { ...BEFORE_2025, code: '06115', name: 'Hồng Thái' },
  { ...BEFORE_2025, code: '06118', name: 'Bình La' },
  { ...BEFORE_2025, code: '06121', name: 'Tân Văn' },
  {
    ...LANG_SON,
    code: '06115',
    name: 'Tân Văn',
    from: '2025-07-01',
    to: null,
    madeOf: ['06115', '06118', '06121'],
    readIn: 'Nghị quyết 1672/NQ-UBTVQH15; danh mục theo Quyết định 19/2025/QĐ-TTg, qua hai bộ dữ liệu công khai',
  },
];

const holdsOn = ({ from, to }: CommuneName, day: string): boolean =>
  (from === null || from <= day) && (to === null || day <= to);

/** All who had the code, in the order of time. */
export const holdersOf = (code: string, names = COMMUNE_NAMES): readonly CommuneName[] =>
  names.filter((one) => one.code === code);

/** Whose the code is on an ISO day; undefined where that is not known. */
export const communeOn = (code: string, day: string, names = COMMUNE_NAMES): CommuneName | undefined =>
  holdersOf(code, names).find((one) => holdsOn(one, day));

/** The commune that those of these codes and no others became, by an ISO day; undefined where that is not known. */
export const successorOf = (codes: readonly string[], day: string, names = COMMUNE_NAMES): CommuneName | undefined =>
  names.find(
    (one) =>
      holdsOn(one, day) &&
      one.madeOf.length > 0 &&
      one.madeOf.length === new Set(codes).size &&
      one.madeOf.every((code) => codes.includes(code)),
  );

/** The former commune of that name among those that became others; by code where it is given. */
export const formerCommune = (
  { name, code }: { readonly name: string; readonly code: string | null },
  isSame: (a: string, b: string) => boolean,
  names = COMMUNE_NAMES,
): CommuneName | undefined =>
  names.find(
    (one) =>
      isSame(one.name, name) &&
      (code === null || one.code === code) &&
      names.some(({ madeOf, from }) => from !== null && one.to !== null && one.to < from && madeOf.includes(one.code)),
  );
