/** The one file for whoever helps: which build in which Excel, what is set, what went wrong. No content of a cell, no name. */
import type { ExcelAtHand } from '../../../excel/excelAtHand';
import type { TemplateState } from '../../../workbook/templateState';
import type { ToldFault } from '../../state/lastFaults';

export interface SupportFacts {
  readonly day: string;
  readonly excel: ExcelAtHand;
  /** Addresses of the page's scripts: those of a build carry a hash of their content. */
  readonly scripts: readonly string[];
  readonly language: string;
  readonly follows: boolean;
  readonly workbook: TemplateState | null;
  readonly faults: readonly ToldFault[];
}

const fileName = (address: string): string => address.split(/[?#]/)[0]?.split('/').at(-1) ?? '';

export const supportFile = ({ day, excel, scripts, language, follows, workbook, faults }: SupportFacts): string =>
  `${JSON.stringify(
    {
      kind: 'xhht-support',
      version: 1,
      day,
      build: scripts.map(fileName).filter((name) => name !== ''),
      excel,
      settings: { language, follows },
      // Year and commune are content of cells.
      template: workbook?.kind === 'present' ? { version: workbook.version, age: workbook.age } : null,
      faults,
    },
    null,
    1,
  )}\n`;
