/** Descriptions of the custom functions in the languages that they are described in. */
import { enFunctions } from '../i18n/en/functions';
import { viFunctions } from '../i18n/vi/functions';
import type { ParameterIdOf } from '../workbook/customFunctions/library';
import type { FunctionId } from '../workbook/formula/expr';
import type { DocumentedLanguage } from './parameterNames';

export interface FunctionText<P extends string = string> {
  readonly summary: string;
  readonly details: readonly string[];
  readonly result: string;
  readonly parameters: Readonly<Record<P, string>>;
}

type Texts = { readonly [F in FunctionId]: FunctionText<ParameterIdOf<F>> };

/** Texts of every function and every parameter: one that is missing does not compile. */
const TEXTS: Readonly<Record<DocumentedLanguage, Texts>> = { vi: viFunctions, en: enFunctions };

export const textOf = (id: FunctionId, language: DocumentedLanguage): FunctionText => TEXTS[language][id];

export const parameterText = (id: FunctionId, parameter: string, language: DocumentedLanguage): string =>
  textOf(id, language).parameters[parameter] ?? '';
