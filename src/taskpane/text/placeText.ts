import type { CellPlace } from '../../workbook/parsed';

/** 'Thôn!D9', as Excel's own messages write it. */
export const placeText = ({ sheet, address }: CellPlace): string => `${sheet}!${address}`;

export const isSamePlace = (a: CellPlace, b: CellPlace | null): boolean =>
  b !== null && a.sheet === b.sheet && a.address === b.address;
