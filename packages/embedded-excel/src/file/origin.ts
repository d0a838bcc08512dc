/** The file that a workbook was opened from: what the host does not know of is taken from there when it is saved. */
export interface FileOrigin {
  readonly bytes: Uint8Array;
  /** Name of the sheet in the file, by id of the sheet in the workbook. */
  readonly sheets: ReadonlyMap<string, string>;
}

/** What a saved file will not have, or have in its old place. */
export type NotKept =
  'macros' | 'richText' | 'validations' | 'conditionalFormats' | 'formControls' | 'charts' | 'addinSettings';

export interface Loss {
  readonly kind: NotKept;
  readonly sheet: string | null;
  readonly count: number;
}

/** The file is not a workbook that can be opened here. */
export class UnreadableFile extends Error {
  constructor(
    readonly reason: 'protected' | 'oldFormat' | 'damaged',
    options?: ErrorOptions,
  ) {
    super(`The file cannot be read: ${reason}.`, options);
    this.name = 'UnreadableFile';
  }
}
