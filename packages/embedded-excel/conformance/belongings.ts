/** What a workbook holds before the first question: everything in it is deleted then, so that it must be nobody's. */

/** What a blank workbook brought along, and keeps: labels of an organisation stand in its properties. */
export interface Belongings {
  /** Of its only sheet. */
  readonly sheet: string;
  readonly properties: ReadonlySet<string>;
  readonly settings: ReadonlySet<string>;
  readonly title: string;
  readonly author: string;
}

/** As `Office.context.requirements` has it. */
export type IsSetSupported = (name: string, version: string) => boolean;

/** Excel cannot say of everything whether it is there; nothing was touched. */
class ContentsUnknown extends Error {
  readonly code = 'ApiNotFound';
}

type Count = { readonly value: number };

interface Hidden {
  /** Version of ExcelApi. */
  readonly set: string;
  /** Older than the add-in's own demand in no Excel that loads it: without an answer nothing is touched. */
  readonly isDemanded: boolean;
  readonly count: (workbook: Excel.Workbook, sheet: Excel.Worksheet) => Count;
}

/** What no used range tells of. */
const HIDDEN: readonly Hidden[] = [
  { set: '1.4', isDemanded: true, count: ({ pivotTables }) => pivotTables.getCount() },
  { set: '1.9', isDemanded: true, count: (_workbook, { shapes }) => shapes.getCount() },
  { set: '1.10', isDemanded: true, count: ({ comments }) => comments.getCount() },
  // The notes of before; Excels without this set keep silent about them.
  { set: '1.18', isDemanded: false, count: ({ notes }) => notes.getCount() },
];

const countOf = (library: typeof Excel, { count }: Hidden): Promise<number> =>
  library.run(async (context) => {
    const { workbook } = context;
    const found = count(workbook, workbook.worksheets.getFirst());
    try {
      await context.sync();
    } catch (error) {
      // A host that claims the set and lacks the member cannot hold such a thing: ours.
      if (error instanceof Error && Reflect.get(error, 'code') === 'ApiNotFound') return 0;
      throw error;
    }
    return found.value;
  });

const holdsHidden = async (library: typeof Excel, isSetSupported: IsSetSupported): Promise<boolean> => {
  for (const hidden of HIDDEN) {
    if (isSetSupported('ExcelApi', hidden.set)) {
      if ((await countOf(library, hidden)) > 0) return true;
    } else if (hidden.isDemanded) {
      throw new ContentsUnknown(`ExcelApi ${hidden.set} is missing.`);
    }
  }
  return false;
};

/** A sheet on which nobody has written, drawn, formatted, sized or hidden anything. */
const isBlank = async (context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<boolean> => {
  const all = sheet.getRange();
  // Formatted cells count as used.
  const used = sheet.getUsedRangeOrNullObject().load('address');
  all.load('rowHidden,columnHidden');
  all.format.load('rowHeight,columnWidth');
  all.dataValidation.load('type');
  const counts = [sheet.charts.getCount(), sheet.names.getCount(), all.conditionalFormats.getCount()];
  await context.sync();
  const { rowHeight, columnWidth } = all.format;
  return (
    used.isNullObject &&
    counts.every(({ value }) => value === 0) &&
    all.dataValidation.type === 'None' &&
    // Where some differ from the others, Excel gives null.
    [all.rowHidden, all.columnHidden].every((isHidden: boolean | null) => isHidden === false) &&
    [rowHeight, columnWidth].every((size: number | null) => size !== null)
  );
};

/**
 * What the workbook brought along; `null` where it is not a new one: one sheet, with nothing on it that anybody has put
 * there, and no name. Rejects where Excel does not tell.
 */
export const belongingsOfEmpty = async (
  library: typeof Excel,
  isSetSupported: IsSetSupported,
): Promise<Belongings | null> => {
  const belongings = await library.run(async (context) => {
    const { worksheets, names, tables, settings, properties } = context.workbook;
    worksheets.load('items/name');
    settings.load('items/key');
    properties.load('title,author');
    properties.custom.load('items/key');
    const counts = [names.getCount(), tables.getCount()];
    await context.sync();
    const [sheet, ...others] = worksheets.items;
    if (sheet === undefined || others.length > 0 || counts.some(({ value }) => value > 0)) return null;
    if (!(await isBlank(context, sheet))) return null;
    return {
      sheet: sheet.name,
      properties: new Set(properties.custom.items.map(({ key }) => key)),
      settings: new Set(settings.items.map(({ key }) => key)),
      title: properties.title,
      author: properties.author,
    };
  });
  return belongings === null || (await holdsHidden(library, isSetSupported)) ? null : belongings;
};
