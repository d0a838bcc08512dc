/** Puts the charts of a template into its finished package: chart and drawing parts, and what points to them. */
import { strFromU8, strToU8 } from 'fflate';
import type { Template } from '../../workbook/templateModel';
import { sheetParts } from '../freeze/packageMap';
import type { Parts } from '../freeze/packageMap';
import { attribute, elementsOf } from '../freeze/xml';
import { element, printNode, printPart } from '../xmlTree';
import { chartData } from './chartData';
import type { ChartData } from './chartData';
import { chartXml } from './chartXml';
import { drawingXml } from './drawingXml';

const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPES = '[Content_Types].xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** What may follow the drawing of a worksheet (ECMA-376 part 1, 18.3.1.99). */
const AFTER_DRAWING =
  /<(?:legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

const relation = (id: string, kind: string, target: string) =>
  element('Relationship', { Id: id, Type: `${RELATIONS}/${kind}`, Target: target });

const relationsPath = (path: string): string => path.replace(/([^/]+)$/, '_rels/$1.rels');
const printRelations = (...relations: readonly ReturnType<typeof relation>[]): string =>
  printPart(element('Relationships', { xmlns: PACKAGE_RELATIONS }, ...relations));

type MutableParts = Record<string, Uint8Array>;

/** Rows and what is said of them end with `</sheetData>`; only behind it can the place of a drawing be. */
const withDrawing = (xml: string, id: string): string => {
  const data = Math.max(0, xml.lastIndexOf('</sheetData>'));
  const place = data + Math.max(0, xml.slice(data).search(AFTER_DRAWING));
  return xml.slice(0, place) + printNode(element('drawing', { 'r:id': id })) + xml.slice(place);
};

/** Points to the drawing from the sheet's relations, and says under which id. */
const relate = (parts: MutableParts, sheetPath: string, target: string): string => {
  const path = relationsPath(sheetPath);
  const xml = parts[path] === undefined ? printRelations() : strFromU8(parts[path]);
  const used = new Set(elementsOf(xml, 'Relationship').map(({ attributes }) => attribute(attributes, 'Id')));
  let number = used.size + 1;
  while (used.has(`rId${String(number)}`)) number += 1;
  const id = `rId${String(number)}`;
  const own = printNode(relation(id, 'drawing', target));
  parts[path] = strToU8(
    xml.includes('</Relationships>')
      ? xml.replace('</Relationships>', `${own}</Relationships>`)
      : printRelations(relation(id, 'drawing', target)),
  );
  return id;
};

const declare = (parts: MutableParts, types: ReadonlyMap<string, string>): void => {
  const overrides = [...types].map(([path, type]) =>
    printNode(element('Override', { PartName: `/${path}`, ContentType: type })),
  );
  const xml = strFromU8(parts[CONTENT_TYPES] ?? new Uint8Array());
  parts[CONTENT_TYPES] = strToU8(xml.replace('</Types>', `${overrides.join('')}</Types>`));
};

/** The package with its charts; the very same one where the template has none. */
export const withCharts = (parts: Parts, template: Template): Parts => {
  const drawn = template.sheets.flatMap(({ title, charts = [] }) => {
    const data = charts.flatMap((chart) => chartData(template, chart) ?? []);
    return data.length === 0 ? [] : [{ title, data }];
  });
  if (drawn.length === 0) return parts;

  const added: MutableParts = { ...parts };
  const types = new Map<string, string>();
  const sheets = sheetParts(parts);
  let charts = 0;

  const addChart = (data: ChartData): string => {
    charts += 1;
    const path = `xl/charts/chart${String(charts)}.xml`;
    added[path] = strToU8(chartXml(data));
    types.set(path, CHART_TYPE);
    return `../charts/chart${String(charts)}.xml`;
  };

  drawn.forEach(({ title, data }, index) => {
    const sheet = sheets.find(({ name }) => name === title);
    if (sheet === undefined) throw new Error('The package lacks a sheet of its template.');
    const file = `drawing${String(index + 1)}.xml`;
    const targets = data.map((own, chart) => ({
      chart: own.chart,
      relation: `rId${String(chart + 1)}`,
      target: addChart(own),
    }));
    added[`xl/drawings/${file}`] = strToU8(drawingXml(targets));
    added[relationsPath(`xl/drawings/${file}`)] = strToU8(
      printRelations(...targets.map(({ relation: id, target }) => relation(id, 'chart', target))),
    );
    types.set(`xl/drawings/${file}`, DRAWING_TYPE);
    const id = relate(added, sheet.path, `../drawings/${file}`);
    added[sheet.path] = strToU8(withDrawing(strFromU8(parts[sheet.path] ?? new Uint8Array()), id));
  });
  declare(added, types);
  return added;
};
