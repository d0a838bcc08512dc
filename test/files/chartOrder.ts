/**
 * Which children an element of our chart and drawing parts may have, in the order that the schemas demand
 * (ECMA-376 part 1, annex A: dml-chart.xsd, dml-spreadsheetDrawing.xsd). Only what we write; a new element must be
 * looked up and added here.
 */
export const chartOrder: Readonly<Record<string, readonly string[]>> = {
  'c:chartSpace': [
    'c:date1904',
    'c:lang',
    'c:roundedCorners',
    'c:style',
    'c:chart',
    'c:spPr',
    'c:txPr',
    'c:printSettings',
  ],
  'c:chart': ['c:title', 'c:autoTitleDeleted', 'c:plotArea', 'c:legend', 'c:plotVisOnly', 'c:dispBlanksAs'],
  'c:title': ['c:tx', 'c:layout', 'c:overlay', 'c:spPr', 'c:txPr'],
  'c:rich': ['a:bodyPr', 'a:lstStyle', 'a:p'],
  'c:txPr': ['a:bodyPr', 'a:lstStyle', 'a:p'],
  'a:p': ['a:pPr', 'a:r', 'a:endParaRPr'],
  'a:r': ['a:rPr', 'a:t'],
  'a:rPr': ['a:ln', 'a:solidFill', 'a:latin', 'a:ea', 'a:cs'],
  'a:defRPr': ['a:ln', 'a:solidFill', 'a:latin', 'a:ea', 'a:cs'],
  'c:plotArea': ['c:layout', 'c:barChart', 'c:catAx', 'c:valAx', 'c:spPr'],
  'c:barChart': ['c:barDir', 'c:grouping', 'c:varyColors', 'c:ser', 'c:dLbls', 'c:gapWidth', 'c:overlap', 'c:axId'],
  'c:ser': ['c:idx', 'c:order', 'c:tx', 'c:spPr', 'c:invertIfNegative', 'c:dLbls', 'c:cat', 'c:val'],
  'c:strRef': ['c:f', 'c:strCache'],
  'c:strCache': ['c:ptCount', 'c:pt'],
  'c:numRef': ['c:f', 'c:numCache'],
  'c:numCache': ['c:formatCode', 'c:ptCount', 'c:pt'],
  'c:catAx': [
    'c:axId',
    'c:scaling',
    'c:delete',
    'c:axPos',
    'c:majorGridlines',
    'c:title',
    'c:numFmt',
    'c:majorTickMark',
    'c:minorTickMark',
    'c:tickLblPos',
    'c:spPr',
    'c:txPr',
    'c:crossAx',
    'c:crosses',
    'c:auto',
    'c:lblAlgn',
    'c:lblOffset',
    'c:noMultiLvlLbl',
  ],
  'c:valAx': [
    'c:axId',
    'c:scaling',
    'c:delete',
    'c:axPos',
    'c:majorGridlines',
    'c:title',
    'c:numFmt',
    'c:majorTickMark',
    'c:minorTickMark',
    'c:tickLblPos',
    'c:spPr',
    'c:txPr',
    'c:crossAx',
    'c:crosses',
    'c:crossBetween',
  ],
  'c:legend': ['c:legendPos', 'c:layout', 'c:overlay'],
  'c:spPr': ['a:solidFill', 'a:ln'],
  'xdr:wsDr': ['xdr:twoCellAnchor'],
  'xdr:twoCellAnchor': ['xdr:from', 'xdr:to', 'xdr:graphicFrame', 'xdr:clientData'],
  'xdr:from': ['xdr:col', 'xdr:colOff', 'xdr:row', 'xdr:rowOff'],
  'xdr:to': ['xdr:col', 'xdr:colOff', 'xdr:row', 'xdr:rowOff'],
  'xdr:graphicFrame': ['xdr:nvGraphicFramePr', 'xdr:xfrm', 'a:graphic'],
  'xdr:nvGraphicFramePr': ['xdr:cNvPr', 'xdr:cNvGraphicFramePr'],
  'xdr:xfrm': ['a:off', 'a:ext'],
};

/** Elements that hold one child, or text, and so have no order. */
const SINGLE = [
  'c:tx',
  'a:pPr',
  'c:scaling',
  'c:majorGridlines',
  'c:cat',
  'c:val',
  'c:pt',
  'c:f',
  'c:v',
  'c:formatCode',
  'a:solidFill',
  'a:ln',
  'a:t',
  'a:graphic',
  'a:graphicData',
  'xdr:col',
  'xdr:colOff',
  'xdr:row',
  'xdr:rowOff',
];

/** Elements that stand where they may not, as `parent > child`; also those that are closed by another's end tag. */
export const misplaced = (xml: string): readonly string[] => {
  const wrong: string[] = [];
  const open: { name: string; last: number; children: number }[] = [];
  for (const [, end, name = '', closed] of xml.matchAll(/<(\/?)([a-zA-Z]+:[a-zA-Z0-9]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (end === '/') {
      if (open.pop()?.name !== name) wrong.push(`/${name}`);
      continue;
    }
    const parent = open.at(-1);
    if (parent !== undefined) {
      parent.children += 1;
      const place =
        chartOrder[parent.name]?.indexOf(name) ?? (SINGLE.includes(parent.name) && parent.children === 1 ? 0 : -1);
      if (place < parent.last || place < 0) wrong.push(`${parent.name} > ${name}`);
      parent.last = place;
    }
    if (closed !== '/') open.push({ name, last: 0, children: 0 });
  }
  return open.length === 0 ? wrong : [...wrong, `${open.at(-1)?.name ?? ''} is never closed`];
};
