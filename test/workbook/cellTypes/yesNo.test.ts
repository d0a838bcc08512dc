import { yesNo } from '../../../src/workbook/cellTypes/yesNo';

test.each([
  ['Có', true, undefined],
  ['không', false, 'nearlyInList'],
  ['x', true, 'nearlyInList'],
  [true, true, 'nearlyInList'],
  ['', null, undefined],
  ['đang xét', null, 'notInList'],
  ['constructor', null, 'notInList'],
  ['__proto__', null, 'notInList'],
] as const)('%p is read as %p', (raw, value, problem) => {
  const reading = yesNo.read(raw, {});
  expect(reading.value).toBe(value);
  expect(reading.problem?.code).toBe(problem);
});
