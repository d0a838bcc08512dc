import { readFile, writeFile } from 'node:fs/promises';
import { ownFolder, xhht } from './support/run';

const folder = ownFolder();

const commune = async (name: string, more: Readonly<Record<string, unknown>>): Promise<string> => {
  const [data, file] = [folder.in(`${name}.json`), folder.in(`${name}.xlsx`)];
  const { info, ...lists } = more;
  await writeFile(
    data,
    JSON.stringify({ info: { year: 2026, province: 'Lạng Sơn', commune: name, ...(info as object) }, ...lists }),
  );
  await xhht('new', '--data', data, '-o', file);
  return file;
};

interface Exported {
  readonly info: Readonly<Record<string, unknown>>;
  readonly hamlets: readonly Readonly<Record<string, unknown>>[];
}
const exported = async (file: string): Promise<Exported> => JSON.parse((await xhht('export', file)).out) as Exported;

let files: readonly string[] = [];
let before: readonly Buffer[] = [];
const mapFile = () => folder.in('moi-thon.csv');
const output = () => folder.in('moi.xlsx');

/** The proposed mapping, edited as in Excel. */
const edited = async (edit: (text: string) => string): Promise<string> => {
  const file = folder.in('da-sua.csv');
  await writeFile(file, edit(await readFile(mapFile(), 'utf8')));
  return file;
};
const confirmed = (text: string): string =>
  text
    .split('\r\n')
    .map((line, index) => (index === 0 || line === '' ? line : line.replace(';;;;', ';;;x;')))
    .join('\r\n');

beforeAll(async () => {
  files = [
    await commune('Hồng Thái', {
      info: { code: '06115', population: 500, illiterate2Convention: 'ROI' },
      hamlets: [{ name: 'Nà Pái', population: 500, female: 250 }],
    }),
    await commune('Bình La', {
      info: { code: '06118', population: 300, illiterate2Convention: 'LUYKE' },
      hamlets: [
        { name: 'Nà Pái', population: 200 },
        { name: 'Bản Đao', population: 100 },
      ],
    }),
  ];
  before = await Promise.all(files.map((file) => readFile(file)));
  const { code, out } = await xhht('merge', ...files, '-o', output());
  expect({ code, out }).toMatchObject({
    code: 0,
    out: expect.stringContaining('3 thôn của Bình La, Hồng Thái; 2 dòng'),
  });
});

test('the proposal is confirmed by nobody but whoever merges', async () => {
  const { code, err } = await xhht('merge', ...files, '--map', mapFile(), '-o', output());
  expect(code).toBe(2);
  expect(err).toContain('Còn 3 dòng chưa ghi Có');
  await expect(readFile(output())).rejects.toThrow();
});

test('what differs is asked; answered, the new commune is written, and the old files are as they were', async () => {
  const map = await edited(confirmed);
  const asked = await xhht(
    'merge',
    ...files,
    '--map',
    map,
    '--commune',
    'xã Tân Văn',
    '--code',
    '06115',
    '-o',
    output(),
  );
  expect(asked.code).toBe(2);
  expect(asked.err).toContain('illiterate2Convention: Cách ghi mù chữ mức độ 2 khi in biểu. Bình La: Lũy kế');
  const answer = ['--answer', 'illiterate2Convention=Hồng Thái'];
  const done = await xhht(
    'merge',
    ...files,
    '--map',
    map,
    '--commune',
    'xã Tân Văn',
    '--code',
    '06115',
    ...answer,
    '-o',
    output(),
  );
  expect(done).toMatchObject({ code: 0, out: expect.stringContaining('xã Tân Văn, năm 2026, 3 thôn từ 2 tệp') });
  const plan = await exported(output());
  expect(plan.info).toMatchObject({ commune: 'Tân Văn', code: '06115', population: 800, illiterate2Convention: 'ROI' });
  expect(plan.hamlets.map(({ name }) => name)).toEqual(['Nà Pái (Bình La)', 'Bản Đao', 'Nà Pái (Hồng Thái)']);
  expect(await Promise.all(files.map((file) => readFile(file)))).toEqual(before);
});

test('two hamlets that are joined: a sum where both have figures, a blank that is told where one has none', async () => {
  const map = await edited((text) =>
    confirmed(text).replaceAll(/;Đổi tên;;Nà Pái \([^)]*\);/g, ';Nhập chung;xã Tân Văn;Nà Pái;'),
  );
  const { code, out } = await xhht('merge', ...files, '--map', map, '--open', '--force', '-o', output());
  expect(code).toBe(0);
  expect((await exported(output())).hamlets).toMatchObject([{ name: 'Nà Pái', population: 700 }, { name: 'Bản Đao' }]);
  expect(out).toMatch(
    /thiếu số của một phần[^]*Thôn: Nà Pái: Dân số nữ\. Nà Pái \(Bình La\): trống; Nà Pái \(Hồng Thái\): 250/,
  );
});

test.each([
  ['an answer to nothing', ['--answer', 'chieuCao=1'], 'Không có câu hỏi “chieuCao”'],
  ['an answer that the cell cannot hold', ['--answer', 'illiterate2Convention=gì đó'], 'không phải tên một xã'],
  ['an answer without a value', ['--answer', 'ruleSet'], 'Viết dạng mã=xã'],
])('%s is refused', async (_, options, named) => {
  const { code, err } = await xhht(
    'merge',
    ...files,
    '--map',
    await edited(confirmed),
    ...options,
    '-o',
    folder.in('x.xlsx'),
  );
  expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining(named) });
});

test('nothing is written onto a file that is read', async () => {
  const [first = ''] = files;
  const { code, err } = await xhht(
    'merge',
    ...files,
    '--map',
    await edited(confirmed),
    '--open',
    '--force',
    '-o',
    first,
  );
  expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('chính là tệp đang đọc') });
  expect(await Promise.all(files.map((file) => readFile(file)))).toEqual(before);
});

test('a commune that is given twice is refused before anything is proposed', async () => {
  const [file = ''] = files;
  const ended = await xhht('merge', file, file, '-o', folder.in('twice.xlsx'));
  expect(ended).toMatchObject({ code: 2, out: '' });
  expect(ended.err).toContain('Hai tệp cùng là của Hồng Thái');
});
