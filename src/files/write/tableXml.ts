/** One table part (ECMA-376 part 1, 18.5.1.2). */
import { a1 } from '../../workbook/a1';
import { TOTALS_LABEL } from '../../workbook/looks';
import type { TemplateTable } from '../../workbook/templateModel';
import { element, printPart } from '../xmlTree';
import { MAIN } from './names';

/** A line break in an attribute would be read as a space. */
const attributeText = (text: string): string => text.replaceAll('\n', '_x000a_');

export const tableXml = (table: TemplateTable, id: number): string => {
  const { top, left, rows, columns, name, headers, columnFormulas = {} } = table;
  const ref = `${a1(top, left)}:${a1(top + rows - 1, left + columns - 1)}`;
  return printPart(
    element(
      'table',
      { xmlns: MAIN, id, name, displayName: name, ref, totalsRowShown: 0 },
      element('autoFilter', { ref }),
      element(
        'tableColumns',
        { count: headers.length },
        ...headers.map((header, index) => {
          const formula = columnFormulas[index];
          return element(
            'tableColumn',
            {
              id: index + 1,
              name: attributeText(header),
              // Said when the user switches the row of totals on.
              ...(index === 0 ? { totalsRowLabel: TOTALS_LABEL } : {}),
            },
            ...(formula === undefined ? [] : [element('calculatedColumnFormula', {}, formula.slice(1))]),
          );
        }),
      ),
      element('tableStyleInfo', {
        name: 'TableStyleLight1',
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: 0,
        showColumnStripes: 0,
      }),
    ),
  );
};
