import { readFile } from 'node:fs/promises';
import { ownFolder, xhht } from './support/run';

const folder = ownFolder();

test('a copy is written, told of, verified, and made no other file of', async () => {
  const [plan, copy] = [folder.in('goc.xlsx'), folder.in('gui.xlsx')];
  await xhht('new', '--year', '2026', '--commune', 'Tân Văn', '--province', 'Lạng Sơn', '-o', plan);
  const before = await readFile(plan);
  expect(await xhht('send', plan, '-o', copy, '--to', 'nowhere')).toMatchObject({ code: 2 });
  expect(await xhht('send', plan, '-o', plan, '--force')).toMatchObject({ code: 2 });
  const sent = await xhht('send', plan, '-o', copy, '--to', 'so-gddt', '--today', '2026-11-25');
  expect(sent.code).toBe(0);
  expect(sent.out).toMatch(/gửi Sở Giáo dục và Đào tạo\. Mã băm: [0-9a-f]{64}\.$/m);
  expect(sent.err).toContain('Không kèm danh sách “Công dân học tập” (0 người).');
  expect(await readFile(plan)).toEqual(before);

  expect((await xhht('check', copy)).out).toContain('Đây là bản gửi, không kèm danh sách người');
  const stamp = JSON.parse((await xhht('export', copy, '--stamp')).out) as {
    readonly asSent: boolean;
    readonly facts: readonly string[];
    readonly stamp: { readonly made: string; readonly recipient: string };
  };
  expect(stamp).toMatchObject({ asSent: true, stamp: { made: '2026-11-25', recipient: 'so-gddt' } });
  expect(stamp.facts).toContain('plan.info.year=2026');
  expect((await xhht('export', plan, '--stamp')).code).toBe(2);

  for (const command of ['send', 'freeze', 'clear'])
    expect(await xhht(command, copy, '-o', folder.in('x.xlsx'))).toMatchObject({ code: 2 });
  expect(await xhht('carry', copy, '--year', '2027', '-o', folder.in('x.xlsx'))).toMatchObject({ code: 2 });
});
