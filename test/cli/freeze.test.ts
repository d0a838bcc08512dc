import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '../../src/cli/main';
import { readXlsx } from '../../src/files/readXlsx';
import { writeXlsx } from '../../src/files/writeXlsx';
import { TEMPLATE_VERSION } from '../../src/workbook/identity';
import { functionUseOf } from '../../src/workbook/parse/formulaCells';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { buildTemplate } from '../../src/workbook/template';
import type { Template, TemplateBlock } from '../../src/workbook/templateModel';
import { asStored } from '../crosscheck/calculatedCells';

let folder: string;
let input: string;
let output: string;
let template: Template;
let bytes: Uint8Array;
beforeAll(() => {
  const plan = samplePlan({ year: 2026 });
  const withFunctions = { ...plan, info: { ...plan.info, functionCells: 'display' as const } };
  template = asStored(buildTemplate(withFunctions, { formulas: 'custom', values: true }));
  bytes = writeXlsx(template);
});
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'xhht-freeze-'));
  [input, output] = ['kế hoạch.xlsx', 'gửi đi.xlsx'].map((name) => path.join(folder, name)) as [string, string];
  await writeFile(input, bytes);
});
afterEach(() => rm(folder, { recursive: true }));

/** The same cells, with the version of a template to come. */
const newer = (blocks: readonly TemplateBlock[]): readonly TemplateBlock[] =>
  blocks.map((block) => ({
    ...block,
    cells: block.cells.map((row) => row.map((cell) => (cell === TEMPLATE_VERSION ? '99.0' : cell))),
  }));

const run = async (...args: readonly string[]) => {
  const written = { out: '', err: '' };
  const exitCode = await main(args, { out: (text) => (written.out += text), err: (text) => (written.err += text) });
  return { exitCode, ...written };
};

test('writes a file with built-in formulas and says how many cells it changed', async () => {
  const before = await readFile(input);
  const { exitCode, out, err } = await run('freeze', input, '-o', output);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  expect(out).toMatch(/^Đã ghi .*gửi đi\.xlsx: \d{3,} ô chuyển sang công thức thường, 0 ô chuyển thành giá trị\.\n$/);
  expect(functionUseOf(readXlsx(before))).toBe('headline');
  expect(functionUseOf(readXlsx(await readFile(output)))).toBe('none');
  expect(await readFile(input)).toEqual(before);
});

test('does not write over the file that it reads, however it is spelt', async () => {
  const before = await readFile(input);
  const { exitCode, err } = await run(
    'freeze',
    input,
    '--force',
    '-o',
    path.join(folder, '.', 'x', '..', 'kế hoạch.xlsx'),
  );
  expect(exitCode).toBe(2);
  expect(err).toContain('Chọn tên khác để tệp gốc còn nguyên.');
  expect(await readFile(input)).toEqual(before);
});

test('replaces another file only when told to', async () => {
  await writeFile(output, 'của người khác');
  expect((await run('freeze', input, '-o', output)).exitCode).toBe(2);
  expect(await readFile(output, 'utf8')).toBe('của người khác');
  expect((await run('freeze', input, '-o', output, '--force')).exitCode).toBe(0);
});

test('writes nothing out of a workbook of a newer template, and says why', async () => {
  const version = { ...template, sheets: template.sheets.map((sheet) => ({ ...sheet, blocks: newer(sheet.blocks) })) };
  await writeFile(input, writeXlsx(version));
  const { exitCode, err } = await run('freeze', input, '-o', output);
  expect(exitCode).toBe(2);
  expect(err).toContain('làm bằng bộ biểu mẫu mới hơn phần mềm này');
  await expect(readFile(output)).rejects.toThrow('ENOENT');
});

test('refuses what is no workbook', async () => {
  await writeFile(input, 'văn bản');
  const { exitCode, err } = await run('freeze', input, '-o', output);
  expect(exitCode).toBe(2);
  expect(err).toContain('không phải tệp Excel .xlsx');
});
