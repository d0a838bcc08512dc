import type { Rect } from '../../geometry/rect';
import { RectList } from '../../geometry/rectList';
import { shiftSpan } from '../../geometry/structuralEdit';
import type { StructuralEdit } from '../../geometry/structuralEdit';

export interface ProtectionState {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string | null;
}

/** Office.js `RangeHyperlink`. */
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface SeriesState {
  name: string;
  values: { sheet: string; rect: Rect } | null;
  categories: { sheet: string; rect: Rect } | null;
  color?: string;
}

export interface ChartState {
  readonly id: string;
  name: string;
  chartType: string;
  readonly source: { readonly sheet: string; readonly rect: Rect };
  readonly seriesBy: string;
  readonly box: Record<'left' | 'top' | 'width' | 'height', number>;
  readonly title: { text: string; visible: boolean };
  readonly legend: { visible: boolean; position: string };
  readonly axisTitles: Record<'categoryAxis' | 'valueAxis', string>;
  readonly series: SeriesState[];
}

/** What the engines do not keep of a sheet; the host keeps it for all of them. */
export class SheetState {
  protection: ProtectionState | null = null;
  readonly customProperties = new Map<string, string>();
  readonly pageLayout: Record<string, unknown> = {};
  readonly headersFooters: Record<string, Record<string, string>> = {};
  readonly hyperlinks = new RectList<Hyperlink | null>();
  printArea: string | null = null;
  printTitleRows: string | null = null;
  printTitleColumns: string | null = null;
  /** First columns of pages, in order. */
  verticalBreaks: readonly number[] = [];
  /** Texts that are shown, by table and by position of the column in it. */
  readonly filters = new Map<string, ReadonlyMap<number, ReadonlySet<string>>>();
  charts: ChartState[] = [];

  copy(): SheetState {
    const { hyperlinks, ...plain } = this;
    return Object.assign(new SheetState(), structuredClone(plain), { hyperlinks: hyperlinks.copy() });
  }

  shift(edit: StructuralEdit): void {
    this.hyperlinks.shift(edit);
    if (edit.axis !== 'columns') return;
    this.verticalBreaks = this.verticalBreaks.flatMap((column) => shiftSpan(column, column, edit)?.[0] ?? []);
  }
}
