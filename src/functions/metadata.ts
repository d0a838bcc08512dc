/** functions.json: what Excel reads of the custom functions before it loads any code. Made from the library. */
import { FUNCTIONS } from '../workbook/functionSet';
import type { FunctionDefinition } from '../workbook/customFunctions/definition';
import { FUNCTION_IDS } from '../workbook/formula/expr';
import { helpAddress } from './helpAddress';
import { parameterName } from './parameterNames';
import type { DocumentedLanguage } from './parameterNames';
import { parameterText, textOf } from './texts';

type Dimensionality = 'scalar' | 'matrix';

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  /** Always 'any': a wrong type then reaches us, and the user reads why instead of a bare #VALUE!. */
  readonly type: 'any';
  readonly dimensionality: Dimensionality;
  readonly optional?: true;
}

export interface FunctionMetadata {
  readonly id: string;
  /** The same as the id in every language: Excel cannot write a translated name through its API (office-js issue 891). */
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any'; readonly dimensionality: Dimensionality };
}

export interface FunctionsMetadata {
  readonly $schema: string;
  /** An error in a cell reaches the function: it spoils the result of its own row, not of a whole column. */
  readonly allowErrorForDataTypeAny: true;
  readonly allowCustomDataForDataTypeAny: false;
  readonly functions: readonly FunctionMetadata[];
}

const SCHEMA = 'https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json';

const functionMetadata = (
  definition: FunctionDefinition,
  language: DocumentedLanguage,
  base: string,
): FunctionMetadata => ({
  id: definition.id,
  name: definition.id,
  description: textOf(definition.id, language).summary,
  helpUrl: helpAddress(base, definition.id, language),
  parameters: definition.parameters.map(({ id, type, optional }) => ({
    name: parameterName(id, language),
    description: parameterText(definition.id, id, language),
    type: 'any',
    dimensionality: type === 'matrix' ? 'matrix' : 'scalar',
    ...(optional ? { optional } : {}),
  })),
  result: { type: 'any', dimensionality: definition.result },
});

/** `base`: https address that the add-in is served from, without a slash at the end. */
export const functionsMetadata = (language: DocumentedLanguage, base: string): FunctionsMetadata => ({
  $schema: SCHEMA,
  allowErrorForDataTypeAny: true,
  allowCustomDataForDataTypeAny: false,
  functions: FUNCTION_IDS.map((id) => functionMetadata(FUNCTIONS.library[id], language, base)),
});
