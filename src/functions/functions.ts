/** Entry of the functions' script: registers them, at once and at top level, or Excel shows #BUSY! (office-js issue 1395). */
import { FUNCTION_IDS } from '../workbook/formula/expr';
import { customFunction } from './call';
import { messageLanguage } from './messageLanguage';

for (const id of FUNCTION_IDS) CustomFunctions.associate(id, customFunction(id, messageLanguage));
