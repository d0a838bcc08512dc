/** Small Word files, part by part, for layouts that no library of ours writes. */
import { strToU8, zipSync } from 'fflate';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface RunLook {
  readonly properties?: string;
}

export const run = (text: string, { properties = '' }: RunLook = {}): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;

export const paragraphOf = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;

export const para = (text: string): string => paragraphOf(run(text));

export interface CellLook {
  /** Columns covered. */
  readonly across?: number;
  /** 'start' of a cell merged downwards, or one of the cells it covers. */
  readonly down?: 'start' | 'covered';
}

/** A cell of text, or of finished paragraphs and tables. */
export const td = (content: string, { across, down }: CellLook = {}): string => {
  const inner = content.startsWith('<w:') ? content : para(content);
  const span = across === undefined ? '' : `<w:gridSpan w:val="${String(across)}"/>`;
  const merge = down === undefined ? '' : `<w:vMerge${down === 'start' ? ' w:val="restart"' : ''}/>`;
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${inner}</w:tc>`;
};

/** A row of cells, each a text or `td(…)`. */
export const tr = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => (cell.startsWith('<w:tc>') ? cell : td(cell))).join('')}</w:tr>`;

export const tableOf = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

const NAMESPACE = 'http://schemas.openxmlformats.org';
const W = `xmlns:w="${NAMESPACE}/wordprocessingml/2006/main"`;
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** `notes`: the text of footnote 1, 2, …, each referred to by `noteMark(n)`. */
export const wordFile = (body: readonly string[], notes: readonly string[] = []): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${NAMESPACE}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/>` +
        `<Override PartName="/word/footnotes.xml" ContentType="${TYPES}.footnotes+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${NAMESPACE}/package/2006/relationships"><Relationship Id="r1" Type="${NAMESPACE}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="${NAMESPACE}/package/2006/relationships"><Relationship Id="r1" Type="${NAMESPACE}/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body.join('')}</w:body></w:document>`),
    'word/footnotes.xml': strToU8(
      `<w:footnotes ${W}>${notes.map((note, index) => `<w:footnote w:id="${String(index + 1)}">${note.startsWith('<w:') ? note : para(note)}</w:footnote>`).join('')}</w:footnotes>`,
    ),
  });

export const noteMark = (id: number): string => `<w:r><w:footnoteReference w:id="${String(id)}"/></w:r>`;

/** A plan of 2026 around blocks of its targets' part. */
export const wordPlan = (blocks: readonly string[], notes: readonly string[] = []): Uint8Array =>
  wordFile(
    [
      ...['ỦY BAN NHÂN DÂN', 'XÃ NÀ SA', 'Nà Sa, ngày 12 tháng 01 năm 2026', 'KẾ HOẠCH'].map(para),
      para('Xây dựng xã hội học tập năm 2026 trên địa bàn xã Nà Sa'),
      para('I. MỤC ĐÍCH, YÊU CẦU'),
      para('II. CÁC CHỈ TIÊU CỤ THỂ'),
      ...blocks,
      para('III. NHIỆM VỤ, GIẢI PHÁP'),
      para('Đẩy mạnh tuyên truyền.'),
    ],
    notes,
  );
