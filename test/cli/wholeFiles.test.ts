import { execFileSync } from 'node:child_process';
import { chmod, link, open, readdir, readFile, rename, stat, symlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { commandFiles } from '../../src/cli/commandFiles';
import { chosen } from '@xhht/embedded-excel/testing/inTrial';
import { ownFolder, xhht } from './support/run';

const folder = ownFolder();
const parts = async (): Promise<string[]> => (await readdir(folder.in(''))).filter((name) => name.endsWith('.part'));

describe('no command writes onto what it reads', () => {
  const plan = folder.in.bind(folder, 'kế hoạch.xlsx');
  let before: Buffer;
  beforeAll(async () => {
    await xhht('new', '--sample', '--year', '2026', '-o', plan());
    before = await readFile(plan());
    await symlink(plan(), folder.in('liên kết.xlsx'));
    await link(plan(), folder.in('tên khác.xlsx'));
  });

  test.each(
    ['export', 'plan', 'report', 'freeze'].flatMap((command) =>
      chosen(['tên khác.xlsx', 'liên kết.xlsx', 'kế hoạch.xlsx', './kế hoạch.xlsx'], command === 'export' ? 2 : 1).map(
        (output) => [command, output] as const,
      ),
    ),
  )('%s onto %s', async (command, output) => {
    const { code, err } = await xhht(command, plan(), '-o', folder.in(output), '--force');
    expect(code).toBe(2);
    expect(err).toContain('chính là tệp đang đọc');
    expect(await readFile(plan())).toEqual(before);
  });

  test('new onto its own data', async () => {
    const data = folder.in('số liệu.json');
    await writeFile(data, '{"info":{"year":2026}}');
    const { code } = await xhht('new', '--data', data, '-o', data, '--force');
    expect(code).toBe(2);
    expect(await readFile(data, 'utf8')).toBe('{"info":{"year":2026}}');
  });
});

test('what is put in the place of a file while it is read is not taken for it', async () => {
  // A pipe is opened and read when somebody writes: meanwhile another file takes its name.
  const [name, other] = [folder.in('ống.xlsx'), folder.in('khác.xlsx')];
  execFileSync('mkfifo', [name]);
  const pipe = await open(name, 'r+');
  await writeFile(other, 'khác');
  const files = commandFiles();
  const reading = files.read(name);
  await setTimeout(50);
  await rename(other, name);
  await pipe.write('đã đọc');
  await pipe.close();
  expect(Buffer.from(await reading).toString()).toBe('đã đọc');
  await expect(files.output(name, 'xlsx')).resolves.toBeDefined();
});

describe('a file is written whole', () => {
  const write = async (name: string, content: string, force: boolean) => {
    const output = await commandFiles().output(folder.in(name), 'json');
    await output.write(content, force);
  };

  test('a name that is taken stays as it is without --force', async () => {
    await writeFile(folder.in('cũ.json'), 'cũ');
    await expect(write('cũ.json', 'mới', false)).rejects.toThrow('đã có');
    expect(await readFile(folder.in('cũ.json'), 'utf8')).toBe('cũ');
  });

  test('two who write one new name at once: the first stays, the second is told', async () => {
    const ended = await Promise.allSettled([write('chung.json', 'một', false), write('chung.json', 'hai', false)]);
    expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [winner] = ended[0].status === 'fulfilled' ? ['một'] : ['hai'];
    expect(await readFile(folder.in('chung.json'), 'utf8')).toBe(winner);
  });

  test('what is replaced keeps its rights, and a link stays a link', async () => {
    await writeFile(folder.in('đích.json'), 'cũ');
    await chmod(folder.in('đích.json'), 0o640);
    await symlink(folder.in('đích.json'), folder.in('trỏ.json'));
    await write('trỏ.json', 'mới', true);
    expect(await readFile(folder.in('đích.json'), 'utf8')).toBe('mới');
    expect((await stat(folder.in('đích.json'))).mode & 0o777).toBe(0o640);
    await expect(readFile(folder.in('trỏ.json'), 'utf8')).resolves.toBe('mới');
  });

  test('a failure leaves neither a part nor a changed file', async () => {
    await expect(write('không có/tệp.json', 'x', true)).rejects.toThrow('Không ghi được');
    await expect(write('', 'x', true)).rejects.toThrow('Không ghi được');
    expect(await parts()).toEqual([]);
  });

  test('the part of a command that was killed is removed, that of a running one and of another machine is not', async () => {
    const machine = hostname()
      .replaceAll(/[^A-Za-z0-9]/g, '')
      .slice(0, 32);
    const kept = [`.xhht-${machine}-${process.pid}-aa.part`, '.xhht-other0machine-1-aa.part', '.xhht-mine.part'];
    // No process has this number: it is above the largest that Linux, macOS or Windows give.
    for (const name of [...kept, `.xhht-${machine}-1073741824-aa.part`]) await writeFile(folder.in(name), 'dở');
    await write('sau.json', 'x', false);
    expect((await parts()).sort()).toEqual([...kept].sort());
  });
});
