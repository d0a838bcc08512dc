/** Why a file cannot be read. The wording is in the language files. */
export type FileProblemCode =
  | 'notFound'
  | 'folder'
  | 'protected'
  | 'oldFormat'
  | 'binaryWorkbook'
  | 'openDocument'
  | 'oldXml'
  | 'webPage'
  | 'plainText'
  | 'notXlsx'
  | 'damaged'
  | 'tooLarge'
  | 'noTemplate'
  /** Made by a newer version: nothing here knows what is in it, so nothing is written from it. */
  | 'newerTemplate'
  /** A copy that was sent: it has no registers, so no other file can be made of it. */
  | 'sentCopy';

export class FileProblem extends Error {
  override readonly name = 'FileProblem';

  constructor(readonly code: FileProblemCode) {
    super(code);
  }
}
