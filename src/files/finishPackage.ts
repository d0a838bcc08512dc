/**
 * What the .xlsx library cannot write, put into the finished package: the formula of each calculated column, from
 * which Excel fills rows that are added later, and the charts.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Template, TemplateSheet } from '../workbook/templateModel';
import { withCharts } from './charts/addCharts';
import { escapeXml } from './xmlTree';

const withColumnFormulas = (tableXml: string, sheet: TemplateSheet): string => {
  const formulas = sheet.table?.columnFormulas ?? {};
  let position = -1;
  return tableXml.replace(/<tableColumn ([^>]*?)\/>/g, (whole, attributes: string) => {
    position += 1;
    const formula = formulas[position];
    if (formula === undefined) return whole;
    return `<tableColumn ${attributes}><calculatedColumnFormula>${escapeXml(formula.slice(1))}</calculatedColumnFormula></tableColumn>`;
  });
};

export const finishPackage = (bytes: Uint8Array, template: Template): Uint8Array => {
  const files = unzipSync(bytes);
  const finished: Record<string, Uint8Array> = {};
  for (const [path, content] of Object.entries(files)) {
    if (/^xl\/tables\/[^/]+\.xml$/.test(path)) {
      const xml = strFromU8(content);
      const name = /<table [^>]*\bname="([^"]*)"/.exec(xml)?.[1];
      const sheet = template.sheets.find(({ table }) => table?.name === name);
      finished[path] = sheet === undefined ? content : strToU8(withColumnFormulas(xml, sheet));
    } else finished[path] = content;
  }
  return zipSync({ ...withCharts(finished, template) }, { level: 6 });
};
