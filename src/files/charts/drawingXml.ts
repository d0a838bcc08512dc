/** The drawing of a sheet (ECMA-376 part 1, 20.5): which charts stand over which cells. */
import type { TemplateChart } from '../../workbook/templateModel';
import { element, printPart } from '../xmlTree';
import type { XmlNode } from '../xmlTree';

const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface PlacedChart {
  readonly chart: TemplateChart;
  readonly relation: string;
}

/** A corner is the top left corner of a cell. */
const corner = (name: string, column: number, row: number): XmlNode =>
  element(
    name,
    {},
    element('xdr:col', {}, String(column)),
    element('xdr:colOff', {}, '0'),
    element('xdr:row', {}, String(row)),
    element('xdr:rowOff', {}, '0'),
  );

const frame = ({ chart, relation }: PlacedChart, index: number): XmlNode =>
  element(
    'xdr:graphicFrame',
    { macro: '' },
    element(
      'xdr:nvGraphicFramePr',
      {},
      // Ids within a drawing begin at 2; the description is what a screen reader says.
      element('xdr:cNvPr', { id: index + 2, name: `Chart ${String(index + 1)}`, descr: chart.title }),
      element('xdr:cNvGraphicFramePr'),
    ),
    element('xdr:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })),
    element(
      'a:graphic',
      {},
      element('a:graphicData', { uri: CHART }, element('c:chart', { 'xmlns:c': CHART, 'r:id': relation })),
    ),
  );

const anchor = (placed: PlacedChart, index: number): XmlNode => {
  const { top, left, rows, columns } = placed.chart;
  return element(
    'xdr:twoCellAnchor',
    {},
    corner('xdr:from', left, top),
    corner('xdr:to', left + columns, top + rows),
    frame(placed, index),
    element('xdr:clientData'),
  );
};

/** The whole part. */
export const drawingXml = (charts: readonly PlacedChart[]): string =>
  printPart(
    element(
      'xdr:wsDr',
      { 'xmlns:xdr': SHEET_DRAWING, 'xmlns:a': DRAWING, 'xmlns:r': RELATIONS },
      ...charts.map(anchor),
    ),
  );
