import { openWorkbook } from '../../testing/openWorkbook';

test('the library calls a function, answers its result and the code of its error', async () => {
  const book = await openWorkbook({ engine: 'memory' });
  const { CustomFunctions } = book;
  book.CustomFunctionMappings['TYLE'] = (n: number, d: number) => {
    if (d === 0) throw new CustomFunctions.Error('#DIV/0!', 'Mẫu số bằng 0.');
    return n / d;
  };
  const good = await book.host.invokeOverWire('TYLE', [3, 4]);
  const bad = await book.host.invokeOverWire('TYLE', [3, 0]);
  expect(JSON.stringify(good)).toContain('0.75');
  expect(JSON.stringify(bad)).toContain('Mẫu số bằng 0.');
  book.close();
});
