/**
 * Document model -> HTML with styles written on every element, for the preview in the pane and for pasting into Word
 * where a file cannot be saved. Every text is escaped; no script, no address, no class of the page is in it.
 */
import type { Block, DocumentModel, Paragraph, Run, SideBySide, Table, TableCell } from './documentModel';
import { FONT, RULE_PART, styleOf } from './layout30';
import type { ElementId } from './layout30';
import { xmlText } from './xmlText';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => xmlText(text).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const runHtml = ({ text, bold, italic }: Run): string => {
  const styles = [
    ...(bold === undefined ? [] : [`font-weight:${bold ? 'bold' : 'normal'}`]),
    ...(italic === undefined ? [] : [`font-style:${italic ? 'italic' : 'normal'}`]),
  ];
  return styles.length === 0 ? escapeHtml(text) : `<span style="${styles.join(';')}">${escapeHtml(text)}</span>`;
};

const css = (element: ElementId): string => {
  const style = styleOf(element);
  return [
    `font-size:${String(style.size)}pt`,
    `font-weight:${style.bold ? 'bold' : 'normal'}`,
    `font-style:${style.italic ? 'italic' : 'normal'}`,
    `text-align:${style.align}`,
    `text-indent:${String(style.firstLine)}mm`,
    `margin:${String(style.before)}pt 0 ${String(style.after)}pt 0`,
    `line-height:${String(style.lines * 1.15)}`,
  ].join(';');
};

const HEADING: Readonly<Partial<Record<number, string>>> = { 0: 'h2', 1: 'h3', 2: 'h4' };

const paragraphHtml = (paragraph: Paragraph): string => {
  const { outline, rule } = styleOf(paragraph.element);
  const tag = (outline === null ? undefined : HEADING[outline]) ?? 'p';
  const text = `<${tag} style="${css(paragraph.element)}">${paragraph.runs.map(runHtml).join('')}</${tag}>`;
  if (rule === null) return text;
  const width = rule === 'asText' ? 60 : Math.round(RULE_PART * 100);
  return `${text}<hr style="width:${String(width)}%;margin:1pt auto 4pt;border:0;border-top:1px solid #000">`;
};

const sideBySideHtml = ({ widths, left, right }: SideBySide): string => {
  const share = Math.round((widths[0] / (widths[0] + widths[1])) * 100);
  const column = (paragraphs: readonly Paragraph[], width: number): string =>
    `<td style="width:${String(width)}%;vertical-align:top;border:0">${paragraphs.map(paragraphHtml).join('')}</td>`;
  return `<table role="presentation" style="width:100%;border-collapse:collapse;border:0"><tr>${column(left, share)}${column(right, 100 - share)}</tr></table>`;
};

const CELL_BORDER = 'border:1px solid #000;padding:2pt 4pt;vertical-align:middle';

const cellHtml = (tag: 'th' | 'td', cell: TableCell, align: string): string => {
  const { size } = styleOf(tag === 'th' ? 'tableHeader' : 'tableCell');
  const spans = [
    ...(cell.span === undefined ? [] : [` colspan="${String(cell.span)}"`]),
    ...(cell.rowSpan === undefined ? [] : [` rowspan="${String(cell.rowSpan)}"`]),
  ].join('');
  const weight = tag === 'th' || cell.bold === true ? 'bold' : 'normal';
  const scope = tag === 'th' ? ' scope="col"' : '';
  return `<${tag}${scope}${spans} style="${CELL_BORDER};font-size:${String(size)}pt;font-weight:${weight};text-align:${align}">${cell.runs.map(runHtml).join('')}</${tag}>`;
};

const rowHtml = (cells: readonly TableCell[], { columns }: Table): string => {
  let column = 0;
  const written = cells.map((cell) => {
    const align = (cell.span ?? 1) > 1 ? 'left' : (columns[column]?.align ?? 'left');
    column += cell.span ?? 1;
    return cellHtml('td', cell, align);
  });
  return `<tr>${written.join('')}</tr>`;
};

const tableHtml = (table: Table): string => {
  const header = table.header.map(
    (cells) => `<tr>${cells.map((cell) => cellHtml('th', cell, 'center')).join('')}</tr>`,
  );
  return `<table style="width:100%;border-collapse:collapse;margin:6pt 0"><thead>${header.join('')}</thead><tbody>${table.rows
    .map((cells) => rowHtml(cells, table))
    .join('')}</tbody></table>`;
};

const blockHtml = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph':
      return paragraphHtml(block);
    case 'sideBySide':
      return sideBySideHtml(block);
    case 'table':
      return tableHtml(block);
  }
};

/** A fragment, not a page: the pane puts it into its own, the clipboard as it is. */
export const renderHtml = (model: DocumentModel): string => {
  const sections = model.sections.map(({ blocks }, index) => {
    const pageBreak = index === 0 ? '' : 'page-break-before:always;';
    return `<section style="${pageBreak}">${blocks.map(blockHtml).join('')}</section>`;
  });
  return `<article lang="vi" style="font-family:'${FONT}',serif;color:#000;background:#fff">${sections.join('')}</article>`;
};
