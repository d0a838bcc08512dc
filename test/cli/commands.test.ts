import { readFileSync, readdirSync } from 'node:fs';
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { acceptancesOf } from '../../src/check/accepted';
import { check as runCheck } from '../../src/check/check';
import { reportSchema } from '../../src/check/reportSchema';
import { viCheck } from '../../src/i18n/vi/check';
import { readXlsx } from '../../src/files/readXlsx';
import { TEMPLATE_VERSION } from '../../src/workbook/identity';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { planToJson } from '../../src/workbook/planToJson';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { randomPlan } from '../workbook/support/randomPlan';
import { ownFolder, xhht } from './support/run';
import { runs } from '@xhht/embedded-excel/testing/inTrial';

const folder = ownFolder();
const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i;

const written = async (name: string, content: unknown): Promise<string> => {
  const file = folder.in(name);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};
const json = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

describe('new, check, export', () => {
  let sample: string;
  let clean: string;
  beforeAll(async () => {
    [sample, clean] = [folder.in('mau.xlsx'), folder.in('khong-loi.xlsx')];
    await xhht('new', '--sample', '--year', '2026', '-o', sample);
    await xhht('new', '--sample', '--no-mistakes', '--year', '2026', '-o', clean);
  });

  test('new says what it made', async () => {
    const ended = await xhht('new', '--year', '2026', '--commune', 'Tân Văn', '-o', folder.in('trong.xlsx'));
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toContain('năm 2026, xã Tân Văn');
  });

  test.each(['phường', 'Xã', ' '])('new refuses “%s” as the name of a commune', async (name) => {
    const { code, out, err } = await xhht('new', '--commune', name, '-o', folder.in('không tên.xlsx'));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('phải có tên, ví dụ "phường Tam Thanh"');
  });

  test.each(['--version', '-V'])('%s says which program and which template', async (option) => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    const out = `xhht ${version}, bộ biểu mẫu ${TEMPLATE_VERSION}\n`;
    expect(await xhht(option)).toEqual({ code: 0, out, err: '' });
  });

  test('check finds the planted mistakes and ends with 1', async () => {
    const { code, out } = await xhht('check', sample);
    expect(code).toBe(1);
    expect(out).toContain('PHÁT HIỆN');
  });

  test('check --json is the public report', async () => {
    const { out } = await xhht('check', sample, '--json', '--today', '2026-06-30');
    const report = reportSchema.parse(JSON.parse(out));
    expect(report.findings.length).toBeGreaterThanOrEqual(12);
    expect(report.targets).toHaveLength(13);
  });

  test('check of the sample without mistakes has no error', async () => {
    const { out } = await xhht('check', clean, '--json', '--today', '2026-06-30');
    expect(reportSchema.parse(JSON.parse(out)).counts.error).toBe(0);
  });

  test('check of several files: a line for each, the worst exit code', async () => {
    const { code, out } = await xhht('check', sample, folder.in('khong-co.xlsx'), clean);
    const lines = out.split('\n');
    expect(code).toBe(2);
    expect(lines[0]).toMatch(/^.*mau\.xlsx: .*, năm 2026\. \d+ chỉ tiêu đạt.* \d+ lỗi/);
    expect(lines[1]).toMatch(/^Không tìm thấy tệp .*khong-co\.xlsx/);
    expect(lines[2]).toContain('khong-loi.xlsx: ');
    expect(out).toContain('Đã kiểm tra 3 tệp');
  });

  test('check --json of several files is a list of what each alone would give', async () => {
    const [one, several] = [
      await xhht('check', sample, '--json', '--today', '2026-06-30'),
      await xhht('check', sample, folder.in('khong-co.xlsx'), '--json', '--today', '2026-06-30'),
    ];
    expect(JSON.parse(several.out)).toEqual([
      { file: sample, report: JSON.parse(one.out) },
      { file: folder.in('khong-co.xlsx'), problem: expect.stringContaining('Không tìm thấy tệp') },
    ]);
  });

  test('check leaves out what was accepted in Excel, and says so', async () => {
    const parsed = parseWorkbook(readXlsx(await readFile(sample)));
    const report = runCheck(parsed, { today: null });
    const { ruleId, occurrences } = report.findings.find(
      (group) => group.ruleId === 'hamlets/female-within-population',
    )!;
    const value = JSON.stringify(acceptancesOf(ruleId, occurrences, { parsed, report }, 'Đã đối chiếu "sổ hộ"'));
    const files = unzipSync(await readFile(sample));
    const escaped = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
    files['xl/webextensions/webextension1.xml'] = strToU8(
      `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/><we:property name="xhht.accepted" value="${escaped}"/></we:properties></we:webextension>`,
    );
    const file = folder.in('chap-nhan.xlsx');
    await writeFile(file, zipSync(files));
    const read = reportSchema.parse(JSON.parse((await xhht('check', file, '--json')).out));
    expect(read.accepted.map((group) => [group.ruleId, group.count])).toEqual([[ruleId, 1]]);
    expect(read.findings.map((group) => group.ruleId)).not.toContain(ruleId);
    expect((await xhht('check', file)).out).toContain('Không tính 1 phát hiện đã được chấp nhận');
    const reported = async (of: string, name: string) => {
      await xhht('report', of, '--internal', '--html', '-o', folder.in(name), '--today', '2026-06-30');
      return readFile(folder.in(name), 'utf8');
    };
    const { title } = viCheck.rules[ruleId as keyof typeof viCheck.rules];
    expect(await reported(sample, 'con-loi.html')).toContain(title);
    expect(await reported(file, 'chap-nhan.html')).not.toContain(title);
  });

  test('no error and every target met ends with 0', async () => {
    const data = await written('dat.json', {
      info: { year: 2026, province: 'Lạng Sơn', commune: 'Tân Văn' },
      targets: [{ code: 'NLTT', title: '50 %', kind: 'atLeast', value: 50 }],
      hamlets: [{ name: 'Nà Mẫu', population: 200, workingAge: 100, age15Plus: 150, informationCompetence: 50 }],
    });
    await xhht('new', '--data', data, '-o', folder.in('dat.xlsx'));
    expect((await xhht('check', folder.in('dat.xlsx'))).code).toBe(0);
  });

  test('export of the sample is the sample', async () => {
    const { code, out } = await xhht('export', clean);
    expect([code, JSON.parse(out)]).toEqual([0, planToJson(samplePlan({ year: 2026 }))]);
  });

  test('export to a file, and new from it', async () => {
    const file = folder.in('xuat.json');
    expect((await xhht('export', clean, '-o', file)).code).toBe(0);
    await xhht('new', '--data', file, '-o', folder.in('lai.xlsx'));
    expect(JSON.parse((await xhht('export', folder.in('lai.xlsx'))).out)).toEqual(await json(file));
  });

  test('export says how many cells it could not read', async () => {
    const { code, err } = await xhht('export', sample);
    expect(code).toBe(0);
    expect(err).toMatch(/Có \d+ ô không đọc được/);
  });

  test.each(['plan', 'report'])('%s writes a document', async (command) => {
    const file = folder.in(`${command}.docx`);
    expect(await xhht(command, clean, '-o', file)).toMatchObject({ code: 0 });
    expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
  });

  test('freeze writes a workbook that is checked alike', async () => {
    const file = folder.in('thuong.xlsx');
    expect(await xhht('freeze', clean, '-o', file)).toMatchObject({ code: 0 });
    const [before, after] = [await xhht('check', clean, '--json'), await xhht('check', file, '--json')];
    expect(JSON.parse(after.out)).toEqual(JSON.parse(before.out));
  });
});

describe('figures that a cell would refuse', () => {
  test('are written and found by the check', async () => {
    const data = await written('ngoai-khoang.json', {
      info: { year: 2026, commune: 'Tân Văn' },
      hamlets: [{ name: 'Nà Mẫu', population: -5, female: 2.5 }],
      citizens: [{ name: 'Nông Văn A', birthYear: 1990, sex: 'male', hamlet: 'Nà Mẫu', score1: 11 }],
    });
    const file = folder.in('ngoai-khoang.xlsx');
    expect((await xhht('new', '--data', data, '-o', file)).code).toBe(0);
    const { code, out } = await xhht('check', file, '--json');
    const found = (JSON.parse(out) as { findings: { ruleId: string; cells: { sheet: string }[] }[] }).findings.map(
      ({ ruleId }) => ruleId,
    );
    expect(code).toBe(1);
    expect(found).toEqual(expect.arrayContaining(['cells/negative', 'cells/not-whole', 'cells/too-large']));
  });
});

describe('data come back', () => {
  test('for any plan, and stay from then on', async () => {
    await fc.assert(
      fc.asyncProperty(randomPlan, async (plan) => {
        const given = planToJson(plan);
        const [data, file] = [await written('bat-ky.json', given), folder.in('bat-ky.xlsx')];
        expect(await xhht('new', '--data', data, '-o', file, '--force')).toMatchObject({ code: 0, err: '' });
        const { out } = await xhht('export', file);
        expect(JSON.parse(out)).toEqual(given);
      }),
      { numRuns: runs(6, 2) },
    );
  });

  test('with what was left out filled in once', async () => {
    const data = await written('ngan.json', {
      info: { year: 2026, commune: 'Tân Văn' },
      hamlets: [{ name: 'Nà Mẫu' }],
    });
    await xhht('new', '--data', data, '-o', folder.in('ngan.xlsx'));
    const first = (await xhht('export', folder.in('ngan.xlsx'))).out;
    await xhht('new', '--data', await written('ngan-2.json', first), '-o', folder.in('ngan-2.xlsx'));
    expect((await xhht('export', folder.in('ngan-2.xlsx'))).out).toBe(first);
    expect((JSON.parse(first) as { targets: unknown[] }).targets).toHaveLength(13);
  });
});

describe('ends with 2 and one clear message', () => {
  let plan: string;
  beforeAll(async () => {
    plan = folder.in('co-san.xlsx');
    await xhht('new', '--year', '2026', '-o', plan);
  });

  const refused = async (args: readonly string[], words: RegExp): Promise<void> => {
    const { code, out, err } = await xhht(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(words);
    expect(err).toMatch(VIETNAMESE);
    expect(err).not.toMatch(/\bat .*\.ts:|Error:|error:|undefined/);
  };

  test('a file that is not there', () => refused(['check', folder.in('khong-co.xlsx')], /Không tìm thấy tệp/));
  test('a folder for a file', () => refused(['check', folder.in('.')], /là thư mục/));
  test('a file that is no workbook', async () =>
    refused(['check', await written('van-ban.xlsx', 'xin chào')], /không phải tệp Excel/));
  test('an empty file', async () => refused(['export', await written('rong.xlsx', '')], /hỏng/));
  test('an output that is there', () => refused(['new', '--year', '2026', '-o', plan], /đã có.*--force/));
  test('an output of export that is there', async () =>
    refused(['export', plan, '-o', await written('co.json', '{}')], /đã có/));
  test('a folder that is not there', () => refused(['new', '-o', folder.in('khong/co.xlsx')], /Không ghi được/));
  test('data that are no JSON, with the line', async () =>
    refused(['new', '--data', await written('sai.json', '{\n"info": {},\n}'), '-o', folder.in('x.xlsx')], /dòng 3/));
  test('data with an unknown key, with the path', async () =>
    refused(
      [
        'new',
        '--data',
        await written('khoa.json', { hamlets: [{ name: 'a' }, { danSo: 3 }] }),
        '-o',
        folder.in('x.xlsx'),
      ],
      /hamlets\[1\]\.danSo/,
    ));
  test('data of the wrong type, with the path', async () =>
    refused(
      ['new', '--data', await written('kieu.json', { hamlets: [{ population: 'ba' }] }), '-o', folder.in('x.xlsx')],
      /hamlets\[0\]\.population/,
    ));
  test('no output', () => refused(['new', '--year', '2026'], /Còn thiếu tùy chọn -o, --output/));
  test('a year that is none', () =>
    refused(['new', '--year', '1900', '-o', folder.in('x.xlsx')], /Năm phải là số từ 2021 đến 2045/));
  test('a day that is none', () => refused(['check', plan, '--today', '31/12/2026'], /Ngày phải có dạng/));
  test('an unknown option', () => refused(['check', plan, '--mau'], /Không có tùy chọn --mau/));
  test('an unknown command', () => refused(['kiemtra'], /Không có lệnh kiemtra/));
  test('no file', () => refused(['check'], /Còn thiếu tham số: file/));
  test('too many files', () => refused(['export', plan, plan], /Thừa tham số/));

  test('a folder that may not be written to', async () => {
    const closed = folder.in('khoa');
    await mkdir(closed);
    await chmod(closed, 0o500);
    // The administrator may write anywhere.
    if (process.getuid?.() === 0) return;
    await refused(['new', '-o', `${closed}/x.xlsx`], /Không ghi được/);
  });

  test('nothing is written where something is refused', async () => {
    await expect(stat(folder.in('x.xlsx'))).rejects.toThrow();
  });

  test('--force replaces', async () => {
    expect((await xhht('new', '--year', '2027', '-o', plan, '--force')).code).toBe(0);
  });
});

describe('help', () => {
  const names = readdirSync(path.resolve(__dirname, '../../src/cli/commands')).map((file) => path.parse(file).name);
  test.each([[['--help']], [['help', 'new']], ...names.map((name) => [[name, '--help']])])('%j', async (args) => {
    const { code, out } = await xhht(...args);
    expect(code).toBe(0);
    expect(out).toContain('Cách dùng:');
    expect(out).not.toMatch(/Usage|Options|Commands|display help|\[options\]|default:|choices:/);
  });
});

test('any arguments end with 0, 1 or 2 and never with a trace', async () => {
  const word = fc.oneof(
    fc.constantFrom(
      'new',
      'check',
      'export',
      '--json',
      '--year',
      '-o',
      '--data',
      '--force',
      '--',
      '-',
      '',
      '--today',
      'plan',
      '--sample=1',
      '/dev/null',
    ),
    fc.string(),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 4 }), async (args) => {
      // A name of a file to write must not be made up.
      fc.pre(!args.some((arg) => /^(-o|--o)/.test(arg)));
      const { code, err } = await xhht(...args);
      expect([0, 1, 2]).toContain(code);
      expect(err).not.toMatch(/\n\s+at |node_modules/);
    }),
    { numRuns: runs(50) },
  );
});

describe('the number of hamlets', () => {
  test('is the number of rows of every sheet that has one a hamlet, and no hamlet yet', async () => {
    const file = folder.in('thon.xlsx');
    expect(await xhht('new', '--year', '2026', '--hamlets', '7', '-o', file)).toMatchObject({ code: 0 });
    const { tables } = readXlsx(await readFile(file));
    const rowsOf = (name: string) => tables.find((table) => table.name === name)?.values.length;
    expect([rowsOf('tblThon'), rowsOf('tblMuChuThon')]).toEqual([7, 7]);
    expect(parseWorkbook(readXlsx(await readFile(file))).plan.hamlets).toEqual([]);
  });
  test.each(['0', '301', 'ba'])('%s is refused', async (count) => {
    const { code, err } = await xhht('new', '--hamlets', count, '-o', folder.in('khong.xlsx'));
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('từ 1 đến 300') });
  });
});
