import type { Worksheet } from '@cj-tech-master/excelts';
import { formatA1, parseA1 } from '../geometry/a1';
import type { SheetState } from '../model/sheet/sheetState';

const POINTS_PER_INCH = 72;
const PAPERS = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 } as const;
const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
/** Switches of the same meaning: Office.js and the file. */
const SWITCHES = [
  ['blackAndWhite', 'blackAndWhite'],
  ['draftMode', 'draft'],
  ['centerHorizontally', 'horizontalCentered'],
  ['centerVertically', 'verticalCentered'],
  ['printGridlines', 'showGridLines'],
  ['printHeadings', 'showRowColHeaders'],
] as const;
const PARTS = [
  ['L', 'left'],
  ['C', 'center'],
  ['R', 'right'],
] as const;

/** A block of a file, as the host writes addresses; `null` for several blocks, which it does not know. */
const plainAddress = (address: string | undefined): string | null => {
  const rect = parseA1(address ?? '');
  return rect === null ? null : formatA1(rect);
};

/** How the sheet is printed. */
export function readPage(file: Worksheet, state: SheetState): void {
  const { pageSetup, colBreaks } = file;
  const layout = state.pageLayout;
  if (pageSetup.orientation === 'landscape') layout['orientation'] = 'Landscape';
  const paper = Object.entries(PAPERS).find(([, number]) => number === pageSetup.paperSize)?.[0];
  if (paper !== undefined) layout['paperSize'] = paper;
  if (pageSetup.fitToPage) {
    const { fitToWidth, fitToHeight } = pageSetup;
    layout['zoom'] = {
      ...(fitToWidth > 0 ? { horizontalFitToPages: fitToWidth } : {}),
      ...(fitToHeight > 0 ? { verticalFitToPages: fitToHeight } : {}),
    };
  } else if (pageSetup.scale > 0) layout['zoom'] = { scale: pageSetup.scale };
  for (const side of MARGINS) layout[`${side}Margin`] = pageSetup.margins[side] * POINTS_PER_INCH;
  for (const [office, stored] of SWITCHES) if (pageSetup[stored]) layout[office] = true;
  if (pageSetup.pageOrder === 'overThenDown') layout['printOrder'] = 'OverThenDown';
  state.printArea = plainAddress(pageSetup.printArea);
  state.printTitleRows = plainAddress(pageSetup.printTitlesRow);
  state.printTitleColumns = plainAddress(pageSetup.printTitlesColumn);
  state.verticalBreaks = colBreaks.map(({ id }) => id);
}

/** Header and footer in one text: `&L` left, `&C` centre, `&R` right (ECMA-376 part 1, 18.3.1.46). */
const joined = (texts: Readonly<Record<string, string>>, end: 'Header' | 'Footer'): string =>
  PARTS.map(([letter, side]) => {
    const text = texts[`${side}${end}`] ?? '';
    return text === '' ? '' : `&${letter}${text}`;
  }).join('');

/** Only what the host knows to be set: the rest stays as the file had it. */
export function writePage(file: Worksheet, state: SheetState): void {
  const { pageSetup, headerFooter } = file;
  const { pageLayout: layout, headersFooters } = state;
  const { orientation } = layout;
  if (typeof orientation === 'string') pageSetup.orientation = orientation.toLowerCase();
  const paper = PAPERS[layout['paperSize'] as keyof typeof PAPERS] as number | undefined;
  if (paper !== undefined) pageSetup.paperSize = paper;
  const zoom = layout['zoom'] as
    { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number } | undefined;
  if (zoom !== undefined) {
    pageSetup.fitToPage = zoom.scale === undefined;
    if (zoom.scale !== undefined) pageSetup.scale = zoom.scale;
    pageSetup.fitToWidth = zoom.horizontalFitToPages ?? 0;
    pageSetup.fitToHeight = zoom.verticalFitToPages ?? 0;
  }
  for (const side of MARGINS) {
    const points = layout[`${side}Margin`];
    if (typeof points === 'number') pageSetup.margins = { ...pageSetup.margins, [side]: points / POINTS_PER_INCH };
  }
  for (const [office, stored] of SWITCHES)
    if (layout[office] !== undefined) pageSetup[stored] = layout[office] === true;
  if (layout['printOrder'] === 'OverThenDown') pageSetup.pageOrder = 'overThenDown';
  if (state.printArea !== null) pageSetup.printArea = state.printArea;
  if (state.printTitleRows !== null) pageSetup.printTitlesRow = state.printTitleRows;
  if (state.printTitleColumns !== null) pageSetup.printTitlesColumn = state.printTitleColumns;
  file.colBreaks = state.verticalBreaks.map((id) => ({ id, min: 0, max: 1_048_575, man: 1 }));
  const { all, first } = headersFooters;
  if (all !== undefined) {
    headerFooter.oddHeader = joined(all, 'Header');
    headerFooter.oddFooter = joined(all, 'Footer');
  }
  if (first === undefined) return;
  headerFooter.differentFirst = true;
  headerFooter.firstHeader = joined(first, 'Header');
  headerFooter.firstFooter = joined(first, 'Footer');
}
