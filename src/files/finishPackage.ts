/**
 * What the .xlsx library cannot write, put into the finished package: the formula of each calculated column, from
 * which Excel fills rows that are added later, the breaks between pages side by side, and the charts.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Template, TemplateSheet } from '../workbook/templateModel';
import { sheetParts } from './freeze/packageMap';
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

const MOST_ROWS = 1_048_575;
/** What may stand before the breaks of a worksheet last of all: its header and footer (ECMA-376 part 1, 18.3.1.99). */
const BEFORE_BREAKS = '</headerFooter>';

const withBreaks = (sheetXml: string, breaks: readonly number[]): string => {
  const count = String(breaks.length);
  const own = breaks.map((column) => `<brk id="${String(column)}" max="${String(MOST_ROWS)}" man="1"/>`).join('');
  return sheetXml.replace(
    BEFORE_BREAKS,
    `${BEFORE_BREAKS}<colBreaks count="${count}" manualBreakCount="${count}">${own}</colBreaks>`,
  );
};

export const finishPackage = (bytes: Uint8Array, template: Template): Uint8Array => {
  const files = unzipSync(bytes);
  const finished: Record<string, Uint8Array> = {};
  const titles = new Map(sheetParts(files).map(({ name, path }) => [path, name] as const));
  for (const [path, content] of Object.entries(files)) {
    if (/^xl\/tables\/[^/]+\.xml$/.test(path)) {
      const xml = strFromU8(content);
      const name = /<table [^>]*\bname="([^"]*)"/.exec(xml)?.[1];
      const sheet = template.sheets.find(({ table }) => table?.name === name);
      finished[path] = sheet === undefined ? content : strToU8(withColumnFormulas(xml, sheet));
      continue;
    }
    const breaks = template.sheets.find(({ title }) => title === titles.get(path))?.pages?.breaks ?? [];
    finished[path] = breaks.length === 0 ? content : strToU8(withBreaks(strFromU8(content), breaks));
  }
  return zipSync({ ...withCharts(finished, template) }, { level: 6 });
};
