import { invalidArgument, itemNotFound } from '../../protocol/hostError';
import { HostCollection, home } from '../../protocol/hostObject';
import { integer, locate, oneOf, text } from '../arguments';
import type { SheetHome } from '../book';
import { Chart } from './chart';
import type { ChartState } from './sheetState';

/** Charts are kept and listed, not drawn. learn.microsoft.com/javascript/api/excel/excel.chartcollection */
export class ChartCollection extends HostCollection<Chart, SheetHome> {
  override scalars(): readonly string[] {
    return ['count'];
  }

  get items(): Chart[] {
    return this.#charts().map((chart) => this.#wrap(chart.id));
  }

  get count(): number {
    return this.#charts().length;
  }

  getCount(): number {
    return this.count;
  }

  getItem(name: unknown): Chart {
    const chart = this.getItemOrNullObject(name);
    if (!chart) throw itemNotFound();
    return chart;
  }

  getItemOrNullObject(key: unknown): Chart | null {
    const wanted = String(key).toLowerCase();
    const found = this.#charts().find((one) => one.id === key || one.name.toLowerCase() === wanted);
    return found ? this.#wrap(found.id) : null;
  }

  getItemAt(index: unknown): Chart {
    const chart = this.#charts()[integer(index, 0)];
    if (!chart) throw itemNotFound();
    return this.#wrap(chart.id);
  }

  add(type: unknown, sourceData: unknown, seriesBy?: unknown): Chart {
    if (typeof sourceData === 'string') throw invalidArgument();
    const id = this[home].book.newId('CHART');
    const source = locate(this[home].book, this[home].sheet, sourceData);
    // Several columns may hold names and categories, which only their contents tell; one column is one series.
    const series = source.rect.columns === 1 ? [{ name: 'Series1', values: source, categories: null }] : [];
    this.#charts().push({
      id,
      name: `Chart ${this.count + 1}`,
      chartType: text(type),
      source,
      seriesBy: oneOf(seriesBy, ['Auto', 'Columns', 'Rows'], 'Auto'),
      box: { left: 0, top: 0, width: 360, height: 216 },
      title: { text: '', visible: true },
      legend: { visible: true, position: 'Bottom' },
      axisTitles: { categoryAxis: '', valueAxis: '' },
      series,
    });
    return this.#wrap(id);
  }

  #charts(): ChartState[] {
    return this[home].book.state(this[home].sheet).charts;
  }

  #wrap(id: string): Chart {
    return new Chart({ ...this[home], id });
  }
}
