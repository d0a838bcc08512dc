import { lastColumn, lastRow } from '../../geometry/rect';
import { itemNotFound } from '../../protocol/hostError';
import { HostCollection, HostObject, defineMembers, home } from '../../protocol/hostObject';
import { integer, locate, text } from '../arguments';
import type { SheetHome } from '../book';
import { ChartSeriesFormat } from './chartFormat';
import type { ChartState, SeriesState } from './sheetState';
import { assertSeries } from './seriesCells';

/** learn.microsoft.com/javascript/api/excel/excel.chart */
export class Chart extends HostObject<SheetHome & { readonly id: string }> {
  constructor(given: SheetHome & { readonly id: string }) {
    super(given);
    defineMembers(
      this,
      ['left', 'top', 'width', 'height'],
      (side) => this.#state().box[side],
      (side, value) => (this.#state().box[side] = Number(value)),
    );
  }

  get id(): string {
    return this[home].id;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  override scalars(): readonly string[] {
    return ['id', 'name', 'chartType', ...super.scalars()];
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
    return new ChartAxes({ titles: this.#state().axisTitles });
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection({
      ...this[home],
      series: this.#state().series,
    });
  }

  get worksheet(): HostObject {
    return this[home].book.worksheet(this[home].sheet);
  }

  /** Cells are taken as 48 by 15 points, the sizes of an untouched sheet. */
  setPosition(startCell: unknown, endCell?: unknown): void {
    const { rect: from } = locate(this[home].book, this[home].sheet, startCell);
    const { box } = this.#state();
    Object.assign(box, { left: from.column * 48, top: from.row * 15 });
    if (endCell === null || endCell === undefined) return;
    const { rect: to } = locate(this[home].book, this[home].sheet, endCell);
    box.width = (lastColumn(to) - from.column + 1) * 48;
    box.height = (lastRow(to) - from.row + 1) * 15;
  }

  delete(): void {
    const state = this[home].book.state(this[home].sheet);
    state.charts = state.charts.filter((chart) => chart.id !== this.id);
  }

  #state(): ChartState {
    const found = this[home].book.state(this[home].sheet).charts.find((chart) => chart.id === this.id);
    if (!found) throw itemNotFound();
    return found;
  }
}

/** Plain fields of a stored chart part. */
class FieldsObject extends HostObject {
  constructor(fields: object) {
    super(fields);
    defineMembers(
      this,
      Object.keys(fields),
      (name): unknown => Reflect.get(fields, name),
      (name, value) => Reflect.set(fields, name, value),
    );
  }
}

interface AxisHome {
  readonly titles: ChartState['axisTitles'];
  readonly axis: keyof ChartState['axisTitles'];
}

class ChartAxes extends HostObject<Pick<AxisHome, 'titles'>> {
  get categoryAxis(): ChartAxis {
    return new ChartAxis({ ...this[home], axis: 'categoryAxis' });
  }

  get valueAxis(): ChartAxis {
    return new ChartAxis({ ...this[home], axis: 'valueAxis' });
  }
}

class ChartAxis extends HostObject<AxisHome> {
  get title(): AxisTitle {
    return new AxisTitle(this[home]);
  }
}

class AxisTitle extends HostObject<AxisHome> {
  override scalars(): readonly string[] {
    return ['text'];
  }

  get text(): string {
    return this[home].titles[this[home].axis];
  }

  set text(given: unknown) {
    this[home].titles[this[home].axis] = text(given);
  }
}

class ChartSeriesCollection extends HostCollection<ChartSeries, SheetHome & { readonly series: SeriesState[] }> {
  get items(): ChartSeries[] {
    return this[home].series.map((state) => new ChartSeries({ ...this[home], state }));
  }

  getCount(): number {
    return this[home].series.length;
  }

  getItemAt(index: unknown): ChartSeries {
    const series = this.items[integer(index, 0)];
    if (!series) throw itemNotFound();
    return series;
  }

  add(name?: unknown): ChartSeries {
    const state: SeriesState = {
      name: typeof name === 'string' ? name : '',
      values: null,
      categories: null,
    };
    this[home].series.push(state);
    return new ChartSeries({ ...this[home], state });
  }
}

class ChartSeries extends HostObject<SheetHome & { readonly state: SeriesState }> {
  override scalars(): readonly string[] {
    return ['name'];
  }

  get name(): string {
    return this[home].state.name;
  }

  set name(given: unknown) {
    this[home].state.name = text(given);
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat({ series: this[home].state });
  }

  setValues(source: unknown): void {
    const values = locate(this[home].book, this[home].sheet, source);
    assertSeries(this[home].book, values);
    this[home].state.values = values;
  }

  setXAxisValues(source: unknown): void {
    this[home].state.categories = locate(this[home].book, this[home].sheet, source);
  }
}
