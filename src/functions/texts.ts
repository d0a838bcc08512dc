/** Descriptions of the custom functions in the languages that they are described in. */
import { covering, likeliestRuleSet } from '../domain/regulations/ruleSet';
import type { RuleSet } from '../domain/regulations/ruleSet';
import { RULE_SETS } from '../domain/regulations/ruleSets';
import { enFunctions, enStandards } from '../i18n/en/functions';
import { viFunctions, viStandards } from '../i18n/vi/functions';
import { fill } from '../i18n/fill';
import type { FillValues } from '../i18n/fill';
import type { FunctionDefinition } from '../workbook/customFunctions/definition';
import type { ParameterIdOf } from '../workbook/customFunctions/library';
import { FUNCTIONS } from '../workbook/functionSet';
import type { FunctionId } from '../workbook/formula/expr';
import type { DocumentedLanguage } from './parameterNames';
import { standardValues } from './standards';
import type { StandardWords } from './standards';

export interface FunctionText<P extends string = string> {
  readonly summary: string;
  readonly details: readonly string[];
  readonly result: string;
  readonly parameters: Readonly<Record<P, string>>;
}

type Texts = { readonly [F in FunctionId]: FunctionText<ParameterIdOf<F>> };

/** Texts of every function and every parameter: one that is missing does not compile. */
const TEXTS: Readonly<Record<DocumentedLanguage, Texts>> = { vi: viFunctions, en: enFunctions };

const STANDARDS: Readonly<Record<DocumentedLanguage, StandardWords>> = { vi: viStandards, en: enStandards };

const definitionOf = (id: FunctionId): FunctionDefinition => FUNCTIONS.library[id];

/** What the texts say of rule sets: those that the function can judge by, and the one it takes where none is named. */
const valuesOf = ({ judges }: FunctionDefinition, language: DocumentedLanguage): FillValues => {
  if (judges === undefined) return {};
  const named = (ruleSet: RuleSet): string => `"${ruleSet.id}" (${ruleSet.document})`;
  const choices = covering(RULE_SETS, judges);
  const assumed = likeliestRuleSet(RULE_SETS, judges);
  return {
    choices: choices.map(named).join('; '),
    assumed: assumed === null ? '' : named(assumed),
    ...standardValues(choices, judges, STANDARDS[language]),
  };
};

export const textOf = (id: FunctionId, language: DocumentedLanguage): FunctionText => {
  const text: FunctionText = TEXTS[language][id];
  const values = valuesOf(definitionOf(id), language);
  const filled = (template: string): string => fill(template, values);
  return {
    summary: filled(text.summary),
    details: text.details.map(filled),
    result: filled(text.result),
    parameters: Object.fromEntries(Object.entries(text.parameters).map(([key, value]) => [key, filled(value)])),
  };
};

export const parameterText = (id: FunctionId, parameter: string, language: DocumentedLanguage): string =>
  textOf(id, language).parameters[parameter] ?? '';
