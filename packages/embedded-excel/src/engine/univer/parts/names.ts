import type { NameInfo } from '../../engine';
import { UNIT_ID } from '../unit';
import type { UniverBook } from '../univerBook';

const WORKBOOK_SCOPE = 'AllDefaultWorkbook';
const REFERENCE = /^=((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]+.*)$/iu;

/** Defined names as Univer has them: it moves their references. */
export class UniverNames {
  readonly #book: UniverBook;

  constructor(book: UniverBook) {
    this.#book = book;
  }

  list(): NameInfo[] {
    return Object.values(this.#book.kit.names.getDefinedNameMap(UNIT_ID) ?? {}).map((item) => ({
      name: item.name,
      formula: item.formulaOrRefString.startsWith('=') ? item.formulaOrRefString : `=${item.formulaOrRefString}`,
      comment: item.comment ?? '',
      visible: item.hidden !== true,
      scope: item.localSheetId === undefined || item.localSheetId === WORKBOOK_SCOPE ? null : item.localSheetId,
    }));
  }

  put(name: NameInfo): void {
    this.#book.run('formula.mutation.set-defined-name', {
      id: idOf(name.name, name.scope),
      name: name.name,
      formulaOrRefString: REFERENCE.exec(name.formula)?.[1] ?? name.formula,
      comment: name.comment,
      hidden: !name.visible,
      localSheetId: name.scope ?? WORKBOOK_SCOPE,
    });
  }

  delete(name: string, scope: string | null): void {
    const item = Object.values(this.#book.kit.names.getDefinedNameMap(UNIT_ID) ?? {}).find(
      (one) =>
        one.name.toLowerCase() === name.toLowerCase() &&
        (one.localSheetId ?? WORKBOOK_SCOPE) === (scope ?? WORKBOOK_SCOPE),
    );
    if (item) this.#book.run('formula.mutation.remove-defined-name', item);
  }
}

const idOf = (name: string, scope: string | null): string => `${scope ?? 'book'}:${name.toLowerCase()}`;
