import { HostObject, home } from '../../protocol/hostObject';
import { normaliseColor } from '../range/styledObject';
import type { SeriesState } from './sheetState';

interface SeriesHome {
  readonly series: SeriesState;
}

/** learn.microsoft.com/javascript/api/excel/excel.chartseriesformat: the fill alone. */
export class ChartSeriesFormat extends HostObject<SeriesHome> {
  get fill(): ChartFill {
    return new ChartFill(this[home]);
  }
}

/** The library in use has no way to read a colour back. */
export class ChartFill extends HostObject<SeriesHome> {
  setSolidColor(color: unknown): void {
    this[home].series.color = normaliseColor(color);
  }

  clear(): void {
    delete this[home].series.color;
  }
}
