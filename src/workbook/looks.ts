/**
 * Fill, font and borders by role. Input, computed and heading cells differ by border and weight as well as by colour,
 * so that a black-and-white print and a colour-blind reader can tell them apart.
 */
import type { ConditionalRect, StyleRole } from './templateModel';

export interface Look {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  /** 'paper' has the colour of paper: seen between filled cells, and nowhere else. */
  readonly border?: 'thin' | 'dotted' | 'bottom' | 'paper';
}

export const FONT_NAME = 'Times New Roman';
export const FONT_SIZE = 12;

export const borderColor = (border: NonNullable<Look['border']>): string =>
  border === 'paper' ? '#FFFFFF' : '#9CA3AF';

export const LOOKS: Readonly<Record<StyleRole, Look>> = {
  title: { bold: true, size: 16, color: '#14532D' },
  subtitle: { size: 12, color: '#374151' },
  intro: { italic: true, size: 11, color: '#4B5563' },
  sectionTitle: { bold: true, size: 13, color: '#14532D', border: 'bottom' },
  fieldLabel: { color: '#1F2937' },
  band: { bold: true, fill: '#C7E2D2', color: '#14532D', border: 'thin' },
  header: { bold: true, fill: '#1E6B45', color: '#FFFFFF', border: 'thin' },
  input: { fill: '#FFFDE7', border: 'thin' },
  required: { fill: '#FFF6C2', bold: true, border: 'thin' },
  fixed: { fill: '#F3F4F6', color: '#1F2937', border: 'thin' },
  computed: { fill: '#EAF2EE', color: '#14532D', italic: true, border: 'dotted' },
  summaryLabel: { bold: true, fill: '#EAF2EE', border: 'thin' },
  summary: { bold: true, italic: true, fill: '#EAF2EE', color: '#14532D', border: 'thin' },
  assumption: { italic: true, fill: '#FFF7ED', color: '#9A3412', border: 'dotted' },
  note: { italic: true, size: 11, color: '#6B7280' },
  line: { color: '#1F2937' },
  shown: { color: '#14532D', border: 'paper' },
  link: { fill: '#F3F4F6', color: '#1D4ED8', border: 'thin' },
};

export const CONDITIONAL_LOOKS: Readonly<Record<ConditionalRect['look'], Look>> = {
  met: { fill: '#D8F0E0', color: '#14532D', bold: true },
  notMet: { fill: '#FBDCD8', color: '#8A1C10', bold: true },
  cannotTell: { fill: '#FCEFC7', color: '#7A4B00', bold: true },
  missingRequired: { fill: '#FFE3C2' },
  assumption: { fill: '#FDE7CF', color: '#9A3412' },
  rowInUse: { fill: '#EAF2EE' },
  rowSpare: { color: '#FFFFFF' },
};

/** At the foot of every printed page: the sheet's name, its page, and of how many. */
export const PAGE_FOOTER = '&A - trang &P/&N';

/** In the first cell of a table's row of totals, when the user switches it on. */
export const TOTALS_LABEL = 'Tổng';

/** Of a chart's series, in their order: as far apart in grey as in colour. */
export const CHART_COLORS = ['#1E6B45', '#A7D7B8', '#B45309', '#FCD34D'] as const;

export const chartColor = (series: number): string => CHART_COLORS[series % CHART_COLORS.length] ?? CHART_COLORS[0];

/** Heading over columns that serve the calculation alone: they stand behind all others. */
export const STEPS = 'Bước tính';
