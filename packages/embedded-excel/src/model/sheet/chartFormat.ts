import { HostObject } from '../../protocol/hostObject';
import { normaliseColor } from '../range/styledObject';
import type { SeriesState } from './sheetState';

/** learn.microsoft.com/javascript/api/excel/excel.chartseriesformat: the fill alone. */
export class ChartSeriesFormat extends HostObject {
  readonly #series: SeriesState;

  constructor(series: SeriesState) {
    super();
    this.#series = series;
  }

  scalars(): readonly string[] {
    return [];
  }

  get fill(): ChartFill {
    return new ChartFill(this.#series);
  }
}

/** The library in use has no way to read a colour back. */
export class ChartFill extends HostObject {
  readonly #series: SeriesState;

  constructor(series: SeriesState) {
    super();
    this.#series = series;
  }

  scalars(): readonly string[] {
    return [];
  }

  setSolidColor(color: unknown): void {
    this.#series.color = normaliseColor(color);
  }

  clear(): void {
    delete this.#series.color;
  }
}
