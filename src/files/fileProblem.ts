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
  | 'noTemplate';

export class FileProblem extends Error {
  override readonly name = 'FileProblem';

  constructor(readonly code: FileProblemCode) {
    super(code);
  }
}
