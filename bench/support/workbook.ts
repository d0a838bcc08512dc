import { customFunction } from '../../src/functions/call';
import { functionsMetadata } from '../../src/functions/metadata';
import { FUNCTION_IDS } from '../../src/workbook/formula/expr';
import { officeWith } from '../../test/excel/officeContext';
import { openWorkbook, type OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';

/** An empty workbook behind the genuine Office.js, with the custom functions; its globals are those of the process. */
export const openBenchWorkbook = async (engine: 'memory' | 'univer'): Promise<OpenedWorkbook> => {
  const workbook = await openWorkbook({
    engine,
    customFunctions: {
      metadata: functionsMetadata('vi', 'https://localhost:3000'),
      mappings: Object.fromEntries(FUNCTION_IDS.map((id) => [id, customFunction(id, () => 'vi')])),
      namespace: 'XHHT',
    },
  });
  workbook.installGlobals();
  officeWith({ customFunctions: true });
  return workbook;
};
