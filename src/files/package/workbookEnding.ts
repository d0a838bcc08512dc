/** How the name of a workbook's file must end: Excel refuses one whose name says another kind than its parts do. */
import type { Codec } from './codec';
import { openWorkbook } from './workbookPackage';

const ENDINGS = {
  'application/vnd.ms-excel.sheet.macroenabled.main+xml': 'xlsm',
  'application/vnd.ms-excel.template.macroenabled.main+xml': 'xltm',
  'application/vnd.ms-excel.addin.macroenabled.main+xml': 'xlam',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml': 'xltx',
} as const;

export type WorkbookEnding = 'xlsx' | (typeof ENDINGS)[keyof typeof ENDINGS];

const isKnown = (type: string): type is keyof typeof ENDINGS => Object.hasOwn(ENDINGS, type);

/** Throws FileProblem. */
export const workbookEnding = (bytes: Uint8Array, codec?: Codec): WorkbookEnding => {
  const { package: whole, path } = openWorkbook(bytes, codec);
  const type = whole.typeOf(path) ?? '';
  return isKnown(type) ? ENDINGS[type] : 'xlsx';
};
