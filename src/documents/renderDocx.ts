/** Document model -> Word file. In a chunk of its own: the library is large and only needed when a file is made. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph as DocxParagraph,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { IParagraphStyleOptions, IRunOptions, ISectionOptions } from 'docx';
import type { Block, DocumentModel, Paragraph, Run, Section } from './documentModel';
import { textOf } from './documentModel';
import { ELEMENTS, FONT, PAGE, RULE_PART, styleOf, textWidth } from './layout30';
import type { Alignment, ElementId, ElementStyle } from './layout30';
import { sideBySideTable, borderedTable } from './renderTables';
import { widthOf } from './textWidth';
import { halfPoints, linePitch, twips, twipsOfPoints } from './wordUnits';
import { xmlText } from './xmlText';

const ALIGNMENTS: Readonly<Record<Alignment, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
};

const paragraphStyle = (id: ElementId): IParagraphStyleOptions => {
  const style: ElementStyle = ELEMENTS[id];
  return {
    id,
    name: style.name,
    quickFormat: true,
    run: { font: FONT, size: halfPoints(style.size), bold: style.bold, italics: style.italic, color: '000000' },
    paragraph: {
      alignment: ALIGNMENTS[style.align],
      indent: { firstLine: twips(style.firstLine) },
      spacing: {
        before: twipsOfPoints(style.before),
        after: twipsOfPoints(style.after),
        line: linePitch(style.lines),
        lineRule: LineRuleType.AUTO,
      },
      keepNext: style.keepWithNext,
      ...(style.outline === null ? {} : { outlineLevel: style.outline }),
    },
  };
};

const textRun = ({ text, bold, italic }: Run): TextRun => {
  const options: IRunOptions = {
    text: xmlText(text),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italics: italic }),
  };
  return new TextRun(options);
};

/** The line that the decree wants under heads: an empty, very low paragraph with a border, as wide as the line. */
const ruleLine = (paragraph: Paragraph, available: number): DocxParagraph => {
  const { rule, size, after } = styleOf(paragraph.element);
  const text = Math.min(widthOf(textOf(paragraph.runs), size), available);
  const side = twips((available - (rule === 'asText' ? text : text * RULE_PART)) / 2);
  return new DocxParagraph({
    indent: { left: side, right: side },
    spacing: { before: 40, after: twipsOfPoints(after), line: 40, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    children: [],
  });
};

/** `available`: millimetres that the paragraph has; rule lines are measured against it. */
export const docxParagraphs = (paragraph: Paragraph, available: number): readonly DocxParagraph[] => {
  const hasRule = styleOf(paragraph.element).rule !== null;
  const rendered = new DocxParagraph({
    style: paragraph.element,
    children: paragraph.runs.map(textRun),
    ...(paragraph.keepWithNext === true || hasRule ? { keepNext: true } : {}),
    // The room below comes after the line.
    ...(hasRule ? { spacing: { after: 0 } } : {}),
  });
  return hasRule ? [rendered, ruleLine(paragraph, available)] : [rendered];
};

const tools = { paragraphs: docxParagraphs, textRun, alignment: (align: Alignment) => ALIGNMENTS[align] };

/** Word joins two tables that touch, and wants a paragraph behind the last one; this one is hardly seen. */
const behindTable = (points: number): DocxParagraph =>
  new DocxParagraph({ spacing: { line: twipsOfPoints(points), lineRule: LineRuleType.EXACT } });

const renderBlock = (block: Block, available: number, isLast: boolean) => {
  switch (block.kind) {
    case 'paragraph':
      return docxParagraphs(block, available);
    case 'sideBySide':
      return [sideBySideTable(block, tools), ...(isLast ? [behindTable(1)] : [])];
    case 'table':
      return [borderedTable(block, available, tools), behindTable(6)];
  }
};

const pageNumber = (): Header =>
  new Header({
    children: [new DocxParagraph({ style: 'pageNumber', children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
  });

const renderSection = ({ orientation, blocks }: Section): ISectionOptions => ({
  properties: {
    page: {
      size: {
        width: twips(PAGE.width),
        height: twips(PAGE.height),
        orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twips(PAGE.margins.top),
        bottom: twips(PAGE.margins.bottom),
        left: twips(PAGE.margins.left),
        right: twips(PAGE.margins.right),
        header: twips(PAGE.header),
        footer: twips(PAGE.header),
      },
      pageNumbers: { start: 1 },
    },
    titlePage: true,
  },
  headers: { default: pageNumber(), first: new Header({ children: [new DocxParagraph({ style: 'pageNumber' })] }) },
  children: blocks.flatMap((block, index) => [
    ...renderBlock(block, textWidth(orientation), index === blocks.length - 1),
  ]),
});

const DOCUMENT_PART = 'word/document.xml';

/**
 * The library ends a section with a paragraph of full height, which makes an empty page where the text before it fills
 * the last one.
 */
const lowerSectionEnds = (bytes: Uint8Array): Uint8Array => {
  const parts = unzipSync(bytes);
  const part = parts[DOCUMENT_PART];
  if (part === undefined) throw new Error(`The packed document has no part ${DOCUMENT_PART}.`);
  const xml = strFromU8(part).replaceAll(
    '<w:p><w:pPr><w:sectPr>',
    '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:sectPr>',
  );
  return zipSync({ ...parts, [DOCUMENT_PART]: strToU8(xml) });
};

/** The .docx file. Works in a browser and in Node; nothing is fetched, nothing is written. */
export const renderDocx = async (model: DocumentModel): Promise<Uint8Array> => {
  const document = new Document({
    title: xmlText(model.title),
    // The library writes its own name where this is left out.
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: { run: { font: FONT, size: halfPoints(ELEMENTS.body.size), language: { value: 'vi-VN' } } },
      },
      paragraphStyles: (Object.keys(ELEMENTS) as ElementId[]).map(paragraphStyle),
    },
    sections: model.sections.map(renderSection),
  });
  return lowerSectionEnds(new Uint8Array(await Packer.toArrayBuffer(document)));
};
