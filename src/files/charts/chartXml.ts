/**
 * One chart as a chart part (ECMA-376 part 1, 21.2). Readers are strict about the order of children: each function
 * writes them in the order of its schema type.
 */
import type { RawCell } from '../../workbook/cellType';
import { isCellError } from '../../workbook/cellTypes/rawCell';
import { chartColor, FONT_NAME } from '../../workbook/looks';
import { element, printPart } from '../xmlTree';
import type { XmlNode } from '../xmlTree';
import type { ChartData, ColumnData } from './chartData';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** In hundredths of a point. */
const TITLE_SIZE = 1200;
const TEXT_SIZE = 900;
const GRID = 'D1D5DB';
const TEXT = '1F2937';

const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;

/** Columns stand on the axis below, bars on the axis at the left. */
const PLACES = {
  columns: { direction: 'col', categories: 'b', values: 'l' },
  bars: { direction: 'bar', categories: 'l', values: 'b' },
} as const;

const val = (name: string, value: string | number): XmlNode => element(name, { val: value });

const solid = (color: string): XmlNode =>
  element('a:solidFill', {}, element('a:srgbClr', { val: color.replace('#', '') }));
const line = (color: string): XmlNode => element('a:ln', { w: 9525 }, solid(color));

const runProperties = (name: string, size: number, bold: boolean): XmlNode =>
  element(
    name,
    { ...(name === 'a:rPr' ? { lang: 'vi-VN' } : {}), sz: size, b: bold ? 1 : 0 },
    solid(TEXT),
    element('a:latin', { typeface: FONT_NAME }),
    element('a:cs', { typeface: FONT_NAME }),
  );

const paragraphLook = (size: number, bold: boolean): XmlNode =>
  element('a:pPr', {}, runProperties('a:defRPr', size, bold));

const titleOf = (text: string): XmlNode =>
  element(
    'c:title',
    {},
    element(
      'c:tx',
      {},
      element(
        'c:rich',
        {},
        element('a:bodyPr'),
        element('a:lstStyle'),
        element(
          'a:p',
          {},
          paragraphLook(TITLE_SIZE, true),
          element('a:r', {}, runProperties('a:rPr', TITLE_SIZE, true), element('a:t', {}, text)),
        ),
      ),
    ),
    val('c:overlay', 0),
  );

/** A cell without a value has no point: the gap is seen as a gap. */
const points = (values: readonly RawCell[], isPoint: (value: RawCell) => boolean): readonly XmlNode[] => [
  val('c:ptCount', values.length),
  ...values.flatMap((value, idx) =>
    isPoint(value) ? [element('c:pt', { idx }, element('c:v', {}, String(value)))] : [],
  ),
];

const isText = (value: RawCell): boolean => value !== '' && !isCellError(value);
const isNumber = (value: RawCell): boolean => typeof value === 'number';

const textReference = (reference: string, values: readonly RawCell[] | null): XmlNode =>
  element(
    'c:strRef',
    {},
    element('c:f', {}, reference),
    ...(values === null ? [] : [element('c:strCache', {}, ...points(values, isText))]),
  );

const numberReference = ({ reference, values, format }: ColumnData): XmlNode =>
  element(
    'c:numRef',
    {},
    element('c:f', {}, reference),
    ...(values === null
      ? []
      : [element('c:numCache', {}, element('c:formatCode', {}, format), ...points(values, isNumber))]),
  );

const seriesOf = (column: ColumnData, categories: ColumnData, index: number): XmlNode =>
  element(
    'c:ser',
    {},
    val('c:idx', index),
    val('c:order', index),
    element('c:tx', {}, textReference(column.header.reference, [column.header.text])),
    element('c:spPr', {}, solid(chartColor(index))),
    val('c:invertIfNegative', 0),
    element('c:cat', {}, textReference(categories.reference, categories.values)),
    element('c:val', {}, numberReference(column)),
  );

interface AxisShape {
  readonly name: 'c:catAx' | 'c:valAx';
  readonly id: number;
  readonly crosses: number;
  readonly side: string;
  readonly format: string;
  readonly gridlines: boolean;
  readonly rest: readonly XmlNode[];
}

const axis = ({ name, id, crosses, side, format, gridlines, rest }: AxisShape): XmlNode =>
  element(
    name,
    {},
    val('c:axId', id),
    element('c:scaling', {}, val('c:orientation', 'minMax')),
    val('c:delete', 0),
    val('c:axPos', side),
    ...(gridlines ? [element('c:majorGridlines', {}, element('c:spPr', {}, line(GRID)))] : []),
    element('c:numFmt', { formatCode: format, sourceLinked: 1 }),
    val('c:majorTickMark', 'out'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'nextTo'),
    element('c:spPr', {}, line(GRID)),
    val('c:crossAx', crosses),
    val('c:crosses', 'autoZero'),
    ...rest,
  );

const axesOf = ({ chart, categories, series }: ChartData): readonly XmlNode[] => {
  const place = PLACES[chart.kind];
  return [
    axis({
      name: 'c:catAx',
      id: CATEGORY_AXIS,
      crosses: VALUE_AXIS,
      side: place.categories,
      format: categories.format,
      gridlines: false,
      rest: [val('c:auto', 1), val('c:lblAlgn', 'ctr'), val('c:lblOffset', 100), val('c:noMultiLvlLbl', 0)],
    }),
    axis({
      name: 'c:valAx',
      id: VALUE_AXIS,
      crosses: CATEGORY_AXIS,
      side: place.values,
      format: series[0]?.format ?? 'General',
      gridlines: true,
      rest: [val('c:crossBetween', 'between')],
    }),
  ];
};

const plotOf = (data: ChartData): XmlNode =>
  element(
    'c:plotArea',
    {},
    element('c:layout'),
    element(
      'c:barChart',
      {},
      val('c:barDir', PLACES[data.chart.kind].direction),
      val('c:grouping', 'clustered'),
      val('c:varyColors', 0),
      ...data.series.map((column, index) => seriesOf(column, data.categories, index)),
      val('c:gapWidth', 80),
      val('c:axId', CATEGORY_AXIS),
      val('c:axId', VALUE_AXIS),
    ),
    ...axesOf(data),
  );

const legend = (): XmlNode => element('c:legend', {}, val('c:legendPos', 'b'), val('c:overlay', 0));

/** The whole part. */
export const chartXml = (data: ChartData): string =>
  printPart(
    element(
      'c:chartSpace',
      { 'xmlns:c': CHART, 'xmlns:a': DRAWING },
      val('c:roundedCorners', 0),
      element(
        'c:chart',
        {},
        titleOf(data.chart.title),
        val('c:autoTitleDeleted', 0),
        plotOf(data),
        ...(data.series.length > 1 ? [legend()] : []),
        val('c:plotVisOnly', 1),
        val('c:dispBlanksAs', 'gap'),
      ),
      element('c:spPr', {}, solid('FFFFFF'), line(GRID)),
      element(
        'c:txPr',
        {},
        element('a:bodyPr'),
        element('a:lstStyle'),
        element('a:p', {}, paragraphLook(TEXT_SIZE, false), element('a:endParaRPr', { lang: 'vi-VN' })),
      ),
    ),
  );
