import { FUNCTION_IDS } from '../../../src/workbook/formula/expr';
import { exampleArguments } from '../../../src/workbook/customFunctions/example';
import { FUNCTIONS } from '../../../src/workbook/functionSet';

describe.each(FUNCTION_IDS.map((id) => [id, FUNCTIONS.library[id].examples] as const))('%s', (id, examples) => {
  test.each(examples.map((example, index) => [index + 1, example] as const))('example %i', (_number, example) => {
    const args = exampleArguments(example);
    const result = FUNCTIONS.library[id].run(args);
    // A single cell comes as it is or as a range of one: both show the same.
    expect(Array.isArray(example.result) ? result : [result].flat(2)).toEqual(
      Array.isArray(example.result) ? example.result : [example.result],
    );
  });
});
