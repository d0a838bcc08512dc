/**
 * How much Excel takes, as documented: beyond it an assignment is refused and with it the rest of the batch.
 * "specifications": support.microsoft.com "Excel specifications and limits".
 */
export const LIMITS = {
  /** Points. */
  rowHeight: { least: 0, most: 409, source: 'specifications: row height' },
  /** Points: 255 characters of 7 pixels, and 5 pixels beside them, in the standard font. */
  columnWidth: { least: 0, most: (255 * 7 + 5) * 0.75, source: 'specifications: column width 255 characters' },
  'font.size': { least: 1, most: 409, source: 'specifications: font size' },
  indentLevel: { least: 0, most: 250, source: 'excel.rangeformat#indentLevel' },
  zoom: { least: 10, most: 400, source: 'excel.pagelayoutzoomoptions#scale' },
  /** Letters from here on. */
  cellText: { least: 0, most: 32_767, source: 'specifications: total number of characters that a cell can contain' },
  headerFooter: { least: 0, most: 255, source: 'specifications: characters in a header or footer' },
  validationTitle: { least: 0, most: 32, source: 'support.microsoft.com "Apply data validation to cells"' },
  validationMessage: { least: 0, most: 255, source: 'support.microsoft.com "Apply data validation to cells"' },
  validationList: { least: 0, most: 255, source: 'excel-add-ins-data-validation: list of values typed into the rule' },
  propertyKey: { least: 1, most: 255, source: 'excel.worksheetcustompropertycollection#add' },
  definedName: { least: 1, most: 255, source: 'support.microsoft.com "Define and use names in formulas"' },
  nameComment: { least: 0, most: 255, source: 'support.microsoft.com "Define and use names in formulas"' },
  formula: { least: 0, most: 8_192, source: 'specifications: length of formula contents' },
  formulaText: { least: 0, most: 255, source: 'support.microsoft.com: text values in formulas' },
  functionArguments: { least: 0, most: 255, source: 'specifications: arguments in a function' },
  functionLevels: { least: 0, most: 64, source: 'specifications: nested levels of functions' },
  /** Bytes of the compiled formula, where Office has 32 bits. */
  formulaBytes: {
    least: 0,
    most: 16_384,
    source: 'application-specific-api-error-handling: FormulaLengthExceedsLimit',
  },
} as const satisfies Readonly<
  Record<string, { readonly least: number; readonly most: number; readonly source: string }>
>;

export type Limited = keyof typeof LIMITS;

export const isWithin = (limited: Limited, amount: number): boolean =>
  amount >= LIMITS[limited].least && amount <= LIMITS[limited].most;

export const isLimited = (key: string): key is Limited => key in LIMITS;
