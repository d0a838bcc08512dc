import type { viFunctionHelp } from '../vi/functionHelp';

type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widened<T[K]> };
export type FunctionHelpTexts = Widened<typeof viFunctionHelp>;

export const enFunctionHelp: FunctionHelpTexts = {
  title: 'The XHHT functions',
  intro:
    'The functions work in every cell once the add-in is installed. They never take an empty cell for 0: where a figure is missing the result is blank. A wrong argument shows #VALUE! with a message saying which and why.',
  blanks:
    'Excel for Windows and Mac turns empty cells into 0 before it calls an add-in. Where a range may have empty cells, write the argument as IF(range="","",range), as the template does.',
  category: {
    ratio: 'Ratios',
    literacy: 'Literacy',
    universalEducation: 'Universal education',
    citizens: 'Learning citizens',
    units: 'Learning units',
    targets: 'Targets',
  },
  parameters: 'Arguments',
  optional: 'optional',
  result: 'Result',
  examples: 'Examples',
  cells: 'Cells from A1:',
  moreRows: '… and {count} more {count|row|rows}',
  gives: 'gives',
  blank: '(blank)',
};
