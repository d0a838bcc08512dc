import { lastColumn, lastRow } from '../../geometry/rect';
import { itemNotFound } from '../../protocol/hostError';
import { HostCollection, HostObject } from '../../protocol/hostObject';
import { integer, locate, text } from '../arguments';
import type { Book } from '../book';
import { ChartSeriesFormat } from './chartFormat';
import type { ChartState, SeriesState } from './sheetState';
import { Worksheet } from './worksheet';

/** learn.microsoft.com/javascript/api/excel/excel.chart */
export class Chart extends HostObject {
  readonly #book: Book;
  readonly #sheet: string;
  readonly id: string;

  constructor(book: Book, sheet: string, id: string) {
    super();
    this.#book = book;
    this.#sheet = sheet;
    this.id = id;
    for (const side of ['left', 'top', 'width', 'height'] as const) {
      Object.defineProperty(this, side, {
        get: () => this.#state().box[side],
        set: (value: unknown) => (this.#state().box[side] = Number(value)),
      });
    }
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  scalars(): readonly string[] {
    return ['id', 'name', 'chartType', 'left', 'top', 'width', 'height'];
  }

  get name(): string {
    return this.#state().name;
  }

  set name(given: unknown) {
    this.#state().name = text(given);
  }

  get chartType(): string {
    return this.#state().chartType;
  }

  set chartType(given: unknown) {
    this.#state().chartType = text(given);
  }

  get title(): FieldsObject {
    return new FieldsObject(this.#state().title);
  }

  get legend(): FieldsObject {
    return new FieldsObject(this.#state().legend);
  }

  get axes(): ChartAxes {
    return new ChartAxes(this.#state());
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.#book, this.#sheet, this.#state().series);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.#book, this.#sheet);
  }

  /** Cells are taken as 48 by 15 points, the sizes of an untouched sheet. */
  setPosition(startCell: unknown, endCell?: unknown): void {
    const { rect: from } = locate(this.#book, this.#sheet, startCell);
    const { box } = this.#state();
    Object.assign(box, { left: from.column * 48, top: from.row * 15 });
    if (endCell === null || endCell === undefined) return;
    const { rect: to } = locate(this.#book, this.#sheet, endCell);
    box.width = (lastColumn(to) - from.column + 1) * 48;
    box.height = (lastRow(to) - from.row + 1) * 15;
  }

  delete(): void {
    const state = this.#book.state(this.#sheet);
    state.charts = state.charts.filter((chart) => chart.id !== this.id);
  }

  #state(): ChartState {
    const found = this.#book.state(this.#sheet).charts.find((chart) => chart.id === this.id);
    if (!found) throw itemNotFound();
    return found;
  }
}

/** Plain fields of a stored chart part. */
class FieldsObject extends HostObject {
  readonly #names: readonly string[];

  constructor(fields: object) {
    super();
    this.#names = Object.keys(fields);
    for (const name of this.#names) {
      Object.defineProperty(this, name, {
        get: (): unknown => Reflect.get(fields, name),
        set: (value: unknown) => Reflect.set(fields, name, value),
      });
    }
  }

  scalars(): readonly string[] {
    return this.#names;
  }
}

class ChartAxes extends HostObject {
  readonly #state: ChartState;

  constructor(state: ChartState) {
    super();
    this.#state = state;
  }

  scalars(): readonly string[] {
    return [];
  }

  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.#state.axisTitles, 'categoryAxis');
  }

  get valueAxis(): ChartAxis {
    return new ChartAxis(this.#state.axisTitles, 'valueAxis');
  }
}

class ChartAxis extends HostObject {
  readonly #titles: ChartState['axisTitles'];
  readonly #axis: keyof ChartState['axisTitles'];

  constructor(titles: ChartState['axisTitles'], axis: keyof ChartState['axisTitles']) {
    super();
    this.#titles = titles;
    this.#axis = axis;
  }

  scalars(): readonly string[] {
    return [];
  }

  get title(): AxisTitle {
    return new AxisTitle(this.#titles, this.#axis);
  }
}

class AxisTitle extends HostObject {
  readonly #titles: ChartState['axisTitles'];
  readonly #axis: keyof ChartState['axisTitles'];

  constructor(titles: ChartState['axisTitles'], axis: keyof ChartState['axisTitles']) {
    super();
    this.#titles = titles;
    this.#axis = axis;
  }

  scalars(): readonly string[] {
    return ['text'];
  }

  get text(): string {
    return this.#titles[this.#axis];
  }

  set text(given: unknown) {
    this.#titles[this.#axis] = text(given);
  }
}

class ChartSeriesCollection extends HostCollection<ChartSeries> {
  readonly #book: Book;
  readonly #sheet: string;
  readonly #series: SeriesState[];

  constructor(book: Book, sheet: string, series: SeriesState[]) {
    super();
    this.#book = book;
    this.#sheet = sheet;
    this.#series = series;
  }

  get items(): ChartSeries[] {
    return this.#series.map((state) => new ChartSeries(this.#book, this.#sheet, state));
  }

  getCount(): number {
    return this.#series.length;
  }

  getItemAt(index: unknown): ChartSeries {
    const series = this.items[integer(index, 0)];
    if (!series) throw itemNotFound();
    return series;
  }

  add(name?: unknown): ChartSeries {
    const state: SeriesState = { name: typeof name === 'string' ? name : '', values: null, categories: null };
    this.#series.push(state);
    return new ChartSeries(this.#book, this.#sheet, state);
  }
}

class ChartSeries extends HostObject {
  readonly #book: Book;
  readonly #sheet: string;
  readonly #state: SeriesState;

  constructor(book: Book, sheet: string, state: SeriesState) {
    super();
    this.#book = book;
    this.#sheet = sheet;
    this.#state = state;
  }

  scalars(): readonly string[] {
    return ['name'];
  }

  get name(): string {
    return this.#state.name;
  }

  set name(given: unknown) {
    this.#state.name = text(given);
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.#state);
  }

  setValues(source: unknown): void {
    this.#state.values = locate(this.#book, this.#sheet, source);
  }

  setXAxisValues(source: unknown): void {
    this.#state.categories = locate(this.#book, this.#sheet, source);
  }
}
