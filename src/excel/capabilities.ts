/** What this Excel can do. Asked once per action, never remembered across documents. */

/**
 * Custom functions exist on Excel 365, the web and Mac; LTSC 2021 is documented both ways, so that the template
 * also reads back what became of them (createTemplate.ts).
 */
export const hasCustomFunctions = (): boolean =>
  Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1');
