import { MAX_FORMULA_LENGTH } from '../../../src/workbook/formula/print';
import type { FormulaMode } from '../../../src/workbook/formula/print';
import { samplePlan } from '../../../src/workbook/sample/samplePlan';
import { buildTemplate } from '../../../src/workbook/template';
import type { TemplateCell } from '../../../src/workbook/templateModel';

const formulaOf = (cell: TemplateCell): readonly string[] => (typeof cell === 'object' ? [cell.formula] : []);

const formulasOf = (formulas: FormulaMode): readonly string[] =>
  buildTemplate(samplePlan({ year: 2026 }), { formulas })
    .sheets.flatMap(({ blocks }) => blocks)
    .flatMap(({ cells }) => cells.flat())
    .flatMap(formulaOf);

/** Functions inside functions; brackets of texts do not count. */
const depthOf = (formula: string): number => {
  let [depth, deepest] = [0, 0];
  for (const sign of formula.replace(/"[^"]*"/g, '')) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
};

const FORMS = ['custom', 'native'] as const;

test.each(FORMS)('every %s formula of the template keeps to the length and the depth that Excel accepts', (form) => {
  const formulas = formulasOf(form);
  expect(formulas.length).toBeGreaterThan(100);
  expect(formulas.filter((formula) => formula.length > MAX_FORMULA_LENGTH)).toEqual([]);
  expect(formulas.filter((formula) => depthOf(formula) > 64)).toEqual([]);
});

test('the native template has no custom function, the other one has them in its headline cells', () => {
  expect(formulasOf('native').filter((formula) => formula.includes('XHHT.'))).toEqual([]);
  expect(formulasOf('custom').filter((formula) => formula.includes('XHHT.')).length).toBeGreaterThan(0);
});
