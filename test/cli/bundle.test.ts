/** The program as it is started, and not its sources: patterns with Vietnamese letters mean in it what they say. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { testInTrial } from '@xhht/embedded-excel/testing/inTrial';
import { ownFolder, xhht } from './support/run';

const folder = ownFolder();
const program = path.resolve('bin/xhht.mjs');
const started = (...args: readonly string[]): string =>
  execFileSync(process.execPath, [program, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const PLAN = `ỦY BAN NHÂN DÂN
PHƯỜNG TAM THANH
KẾ HOẠCH
Xây dựng xã hội học tập trên địa bàn phường Tam Thanh năm 2026
2. Chỉ tiêu cụ thể
- Trên 61% người trong độ tuổi lao động được trang bị năng lực thông tin.
- Giữ vững phường đạt chuẩn xóa mù chữ mức độ 2.
- Ít nhất ba mươi lăm phần trăm công dân đạt danh hiệu “Công dân học tập”.`;

test('it holds letters of ASCII alone', () => {
  started('--help');
  expect(readFileSync(path.resolve('build/cli/xhht.cjs'), 'utf8')).toMatch(/^[\0-\x7F]*$/u);
});

test('a plan of a ward is written in its words, with every gap filled', () => {
  const [plan, page] = [folder.in('phường.xlsx'), folder.in('phường.html')];
  started('new', '--year', '2026', '--commune', 'phường Tam Thanh', '--province', 'Lạng Sơn', '-o', plan);
  started('plan', plan, '--html', '-o', page);
  const text = readFileSync(page, 'utf8').replaceAll(/<[^>]+>/g, ' ');
  expect(text).toContain('Giữ vững phường đạt chuẩn');
  expect(text).toContain('Ủy ban nhân dân tỉnh Lạng Sơn');
  expect(text).not.toMatch(/\{|trách nhiệm của từng cơ quan, đơn vị, thôn/u);
});

test('it reads a plan and a workbook as its sources do', async () => {
  const [text, sample] = [folder.in('kế hoạch.txt'), folder.in('mẫu.xlsx')];
  await writeFile(text, PLAN);
  await xhht('new', '--sample', '--year', '2026', '-o', sample);
  for (const args of [
    ['read', text, '--json'],
    ['export', sample],
  ])
    expect(started(...args)).toBe((await xhht(...args)).out);
  const { out } = await xhht('check', sample, '--json', '--today', '2026-11-30');
  // The program ends with 1 where the check found errors.
  const read = (): string => {
    try {
      return started('check', sample, '--json', '--today', '2026-11-30');
    } catch (error) {
      return String((error as { readonly stdout?: string }).stdout);
    }
  };
  expect(JSON.parse(read())).toEqual(JSON.parse(out));
});

testInTrial('as one file, where there is neither Node nor an environment, it makes a plan and reads it', () => {
  execFileSync(process.execPath, ['scripts/single.mjs'], { stdio: 'ignore' });
  const name = process.platform === 'win32' ? 'xhht.exe' : 'xhht';
  copyFileSync(path.resolve('build/single', name), folder.in(name));
  const alone = (...args: readonly string[]): string =>
    execFileSync(folder.in(name), args, { cwd: folder.in('.'), env: {}, encoding: 'utf8' });
  expect(alone('new', '--year', '2027', '--commune', 'Tân Văn', '-o', 'mot-tep.xlsx')).toContain('18 trang tính');
  alone('export', 'mot-tep.xlsx', '-o', 'mot-tep.json');
  expect(readFileSync(folder.in('mot-tep.json'), 'utf8')).toContain('2027');
  return Promise.resolve();
});
