/** The charts of a template as parts: charts, the drawings that place them, and what points from one to another. */
import type { Template } from '../../workbook/templateModel';
import { chartData } from './chartData';
import { chartXml } from './chartXml';
import { drawingXml } from './drawingXml';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

export interface ChartParts {
  readonly parts: readonly { readonly path: string; readonly xml: string; readonly type: string }[];
  readonly relations: readonly {
    readonly path: string;
    readonly relations: readonly { readonly id: string; readonly kind: 'chart'; readonly target: string }[];
  }[];
  /** File name of the drawing by title of its sheet. */
  readonly drawings: ReadonlyMap<string, string>;
}

export const chartParts = (template: Template): ChartParts => {
  const parts: { path: string; xml: string; type: string }[] = [];
  const relations: ChartParts['relations'][number][] = [];
  const drawings = new Map<string, string>();
  let count = 0;
  for (const { title, charts = [] } of template.sheets) {
    const data = charts.flatMap((chart) => chartData(template, chart) ?? []);
    if (data.length === 0) continue;
    const file = `drawing${String(drawings.size + 1)}.xml`;
    drawings.set(title, file);
    const placed = data.map((own, index) => {
      count += 1;
      const name = `chart${String(count)}.xml`;
      parts.push({ path: `xl/charts/${name}`, xml: chartXml(own), type: CHART_TYPE });
      return { chart: own.chart, relation: `rId${String(index + 1)}`, target: `../charts/${name}` };
    });
    parts.push({ path: `xl/drawings/${file}`, xml: drawingXml(placed), type: DRAWING_TYPE });
    relations.push({
      path: `xl/drawings/${file}`,
      relations: placed.map(({ relation, target }) => ({ id: relation, kind: 'chart', target })),
    });
  }
  return { parts, relations, drawings };
};
