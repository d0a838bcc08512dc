/**
 * What can go wrong when talking to Excel, in the few kinds that a user can do something about. The wording is in the
 * language files; `message` of an Office.js error is for developers and never shown.
 */

export const FAILURE_CODES = [
  'cellEditing',
  'sheetProtected',
  'workbookProtected',
  'structureProtected',
  'noApi',
  'tooLarge',
  'cancelled',
  'notFound',
  'changedMeanwhile',
  'nameTaken',
  'cellsInTheWay',
  'inactiveWorkbook',
  'busy',
  'undoNotSupported',
  'unknown',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** Error codes of Office.js, from its application-specific error page, by what the user has to do. */
const FAILURE_OF: Readonly<Record<string, FailureCode>> = {
  InvalidOperationInCellEditMode: 'cellEditing',
  AccessDenied: 'sheetProtected',
  RangeProtected: 'sheetProtected',
  ProtectedViewNotSupported: 'workbookProtected',
  ReadOnly: 'workbookProtected',
  WorkbookProtected: 'workbookProtected',
  ApiNotFound: 'noApi',
  ApiNotAvailable: 'noApi',
  NotImplemented: 'noApi',
  UnsupportedOperation: 'noApi',
  UnsupportedFeature: 'noApi',
  UnsupportedSheet: 'noApi',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  MemoryLimitReached: 'tooLarge',
  ItemNotFound: 'notFound',
  InvalidReference: 'notFound',
  InvalidBinding: 'notFound',
  InvalidObjectPath: 'notFound',
  ItemAlreadyExists: 'nameTaken',
  MergedRangeConflict: 'cellsInTheWay',
  InsertDeleteConflict: 'cellsInTheWay',
  NonBlankCellOffSheet: 'cellsInTheWay',
  FilteredRangeConflict: 'cellsInTheWay',
  PivotTableRangeConflict: 'cellsInTheWay',
  InactiveWorkbook: 'inactiveWorkbook',
  // Excel's own doing: the user asked for nothing to be stopped.
  RequestAborted: 'busy',
  Conflict: 'busy',
  ConflictAlreadyExists: 'busy',
  ActivityLimitReached: 'busy',
  ServiceNotAvailable: 'busy',
  UndoNotSupported: 'undoNotSupported',
};

/** A failure of Excel while `action` was done. Carries no cell content. */
export class ExcelFailure extends Error {
  override readonly name = 'ExcelFailure';

  constructor(
    readonly code: FailureCode,
    readonly action: string,
    /** Office.js error code, for the details line and for support. */
    readonly officeCode: string | null,
  ) {
    super(`${action}: ${officeCode ?? code}`);
  }
}

/** Excel's own code of an error, or null. */
export const officeCodeOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null;

export const failureOf = (action: string, error: unknown): ExcelFailure => {
  if (error instanceof ExcelFailure) return error;
  const officeCode = officeCodeOf(error);
  return new ExcelFailure((officeCode !== null ? FAILURE_OF[officeCode] : undefined) ?? 'unknown', action, officeCode);
};
