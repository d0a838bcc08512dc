/** The opened document of the Word library -> lines: paragraphs, list items, rows of tables with their spans, notes. */
import { MARKER, tidy } from './lines';
import { tableLine, textLine } from './planLine';
import type { PlanLine } from './planLine';

/** What of the library's document is looked at. */
export interface WordElement {
  readonly type?: unknown;
  readonly value?: unknown;
  readonly children?: unknown;
  readonly font?: unknown;
  readonly styleId?: unknown;
  readonly styleName?: unknown;
  readonly numbering?: unknown;
  readonly isBold?: unknown;
  readonly isStrikethrough?: unknown;
  readonly verticalAlignment?: unknown;
  readonly colSpan?: unknown;
  readonly rowSpan?: unknown;
}

export const isElement = (value: unknown): value is WordElement => typeof value === 'object' && value !== null;
export const childrenOf = ({ children }: WordElement): readonly WordElement[] =>
  Array.isArray(children) ? children.filter(isElement) : [];
export const nameOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const spanOf = (value: unknown): number => (typeof value === 'number' && value > 1 ? Math.min(value, MOST_COLUMNS) : 1);

/** No table of a plan is wider. */
const MOST_COLUMNS = 60;

interface Words {
  /** Shown text, line breaks as '\n'. */
  readonly shown: string;
  readonly struck: string;
  readonly isBold: boolean;
}

const BREAK = '\n';

const wordsOf = (paragraph: WordElement): Words => {
  const shown: string[] = [];
  const struck: string[] = [];
  let isBold = true;
  const walk = (element: WordElement, look: { readonly isStruck: boolean; readonly isBold: boolean }): void => {
    if (element.type === 'text' && typeof element.value === 'string') {
      (look.isStruck ? struck : shown).push(element.value);
      if (!look.isStruck && element.value.trim() !== '' && !look.isBold) isBold = false;
      return;
    }
    if (element.type === 'tab') shown.push(' ');
    if (element.type === 'break') shown.push(BREAK);
    if (element.type === 'table') return;
    if (element.type === 'run') {
      if (element.verticalAlignment === 'superscript') return;
      const inside = { isStruck: element.isStrikethrough === true, isBold: element.isBold === true };
      for (const child of childrenOf(element)) walk(child, inside);
      return;
    }
    for (const child of childrenOf(element)) walk(child, look);
  };
  for (const child of childrenOf(paragraph)) walk(child, { isStruck: false, isBold: false });
  return { shown: shown.join(''), struck: tidy(struck.join('')), isBold };
};

const isHeadingStyle = ({ styleId, styleName }: WordElement): boolean =>
  /^heading ?\d|^title$/i.test(nameOf(styleName) ?? nameOf(styleId) ?? '');

const paragraphLines = (paragraph: WordElement): readonly PlanLine[] => {
  const { shown, struck, isBold } = wordsOf(paragraph);
  const isItem = isElement(paragraph.numbering);
  // A line break inside a paragraph often parts two items of a list typed by hand.
  const parts = shown
    .split(BREAK)
    .map(tidy)
    .filter((text) => text !== '');
  const lines = parts.map((text, index) =>
    textLine(isItem ? `- ${text}` : text, {
      marked: isHeadingStyle(paragraph) || isBold,
      struck: index === 0 ? struck : '',
    }),
  );
  return lines.length === 0 && struck !== '' ? [textLine('', { struck })] : lines;
};

interface CellWords {
  readonly text: string;
  readonly struck: string;
  readonly tables: readonly WordElement[];
}

const cellWords = (cell: WordElement): CellWords => {
  const paragraphs = childrenOf(cell).filter(({ type }) => type === 'paragraph');
  const words = paragraphs.map((paragraph) => ({ ...wordsOf(paragraph), isItem: isElement(paragraph.numbering) }));
  const text = words.reduce((joined, { shown, isItem }) => {
    const next = tidy(shown.replaceAll(BREAK, ' '));
    if (joined === '' || next === '') return joined + next;
    // Items of a list in a cell stay apart; a heading broken over two paragraphs does not.
    const apart =
      isItem || MARKER.test(next) || (/[;.:]$/.test(joined) ? false : /\d ?%/.test(joined) && /\d ?%/.test(next));
    return `${joined}${apart && !/[;.:]$/.test(joined) ? ';' : ''} ${next}`;
  }, '');
  return {
    text,
    struck: words
      .map(({ struck }) => struck)
      .join(' ')
      .trim(),
    tables: childrenOf(cell).filter(({ type }) => type === 'table'),
  };
};

/** Where a cell that covers more than its own place still reaches into the next rows. */
interface Hanging {
  rows: number;
  readonly text: string;
}

const tableLines = (table: WordElement, next: () => number): readonly PlanLine[] => {
  const number = next();
  const hanging = new Map<number, Hanging>();
  const nested: WordElement[] = [];
  const rows = childrenOf(table).filter(({ type }) => type === 'tableRow');
  const lines = rows.map((row): PlanLine => {
    const cells: string[] = [];
    const spread: string[] = [];
    const struck: string[] = [];
    const fillHanging = (): void => {
      for (
        let held = hanging.get(cells.length);
        held !== undefined && held.rows > 0;
        held = hanging.get(cells.length)
      ) {
        held.rows -= 1;
        spread.push(held.text);
        cells.push('');
      }
    };
    for (const cell of childrenOf(row)) {
      fillHanging();
      const words = cellWords(cell);
      nested.push(...words.tables);
      if (words.struck !== '') struck.push(words.struck);
      const down = spanOf(cell.rowSpan);
      for (let across = 0; across < spanOf(cell.colSpan) && cells.length < MOST_COLUMNS; across += 1) {
        hanging.set(cells.length, { rows: down - 1, text: words.text });
        cells.push(across === 0 ? words.text : '');
        spread.push(words.text);
      }
    }
    fillHanging();
    return tableLine(cells, number, { spread, struck: struck.join(' ') });
  });
  const inner = nested.flatMap((each) => tableLines(each, next));
  return [...lines.filter(({ text, struck }) => text !== '' || struck !== ''), ...inner];
};

/** Lines of the blocks, in their order; tables inside cells come right behind the table around them. */
export const linesOfBlocks = (blocks: readonly WordElement[]): readonly PlanLine[] => {
  let count = -1;
  const next = (): number => (count += 1);
  const linesOf = (block: WordElement): readonly PlanLine[] => {
    if (block.type === 'paragraph') return paragraphLines(block);
    return block.type === 'table' ? tableLines(block, next) : childrenOf(block).flatMap(linesOf);
  };
  return blocks.flatMap(linesOf);
};
