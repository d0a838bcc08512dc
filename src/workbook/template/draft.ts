/** A template sheet while it is being put together. */
import type {
  ConditionalRect,
  Rect,
  StyledRect,
  StyleRole,
  TemplateBlock,
  TemplateCell,
  TemplateName,
  ValidatedRect,
} from '../templateModel';
import type { Span } from '../layout';

export interface SheetDraft {
  readonly blocks: TemplateBlock[];
  readonly merges: Rect[];
  readonly styles: StyledRect[];
  readonly numberFormats: (Rect & { readonly format: string })[];
  readonly validations: ValidatedRect[];
  readonly conditionalFormats: ConditionalRect[];
  readonly names: TemplateName[];
  readonly rowHeights: Record<number, number>;
}

export const newDraft = (): SheetDraft => ({
  blocks: [],
  merges: [],
  styles: [],
  numberFormats: [],
  validations: [],
  conditionalFormats: [],
  names: [],
  rowHeights: {},
});

export const addBlock = (
  draft: SheetDraft,
  top: number,
  left: number,
  cells: readonly (readonly TemplateCell[])[],
): void => {
  if (cells.length === 0) return;
  draft.blocks.push({ top, left, rows: cells.length, columns: cells[0]?.length ?? 0, cells });
};

export interface PlacedCell {
  readonly row: number;
  readonly span: Span;
  readonly cell: TemplateCell;
  readonly role: StyleRole;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
}

/** One cell over the columns of a span, merged when there are several. */
export const placeCell = (draft: SheetDraft, { row, span, cell, role, wrap, align }: PlacedCell): void => {
  const rect = { top: row, left: span.left, rows: 1, columns: span.columns };
  addBlock(draft, row, span.left, [[cell]]);
  if (span.columns > 1) draft.merges.push(rect);
  draft.styles.push({
    ...rect,
    role,
    ...(wrap === undefined ? {} : { wrap }),
    ...(align === undefined ? {} : { align }),
  });
};

/** Neighbouring columns of equal `key` as one run. */
export const runsOf = <T>(
  items: readonly T[],
  key: (item: T) => string,
): readonly { readonly start: number; readonly items: readonly T[] }[] => {
  const runs: { start: number; items: T[] }[] = [];
  items.forEach((item, index) => {
    const last = runs.at(-1);
    if (last?.items[0] !== undefined && key(last.items[0]) === key(item)) last.items.push(item);
    else runs.push({ start: index, items: [item] });
  });
  return runs;
};
