import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PlanReading } from '../../src/documents/readPlan/planReading';
import { main } from '../../src/cli/main';
import { paragraphTexts, openDocx } from '../documents/support/docxFile';
import { toTcvn3 } from '../vietnamese/legacyWriter';
import { tanVan2024 } from '../documents/readPlan/plans/tanVan2024';

let folder = '';
const at = (name: string): string => path.join(folder, name);

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const run = async (...args: readonly string[]): Promise<Outcome> => {
  let out = '';
  let err = '';
  const code = await main(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'xhht-'));
  expect(
    (
      await run(
        'new',
        '--year',
        '2026',
        '--commune',
        'Tân Văn',
        '--province',
        'Lạng Sơn',
        '--sample',
        '-o',
        at('plan.xlsx'),
      )
    ).code,
  ).toBe(0);
});
afterAll(() => rm(folder, { recursive: true }));

describe('plan and report', () => {
  test('write Word files', async () => {
    expect(await run('plan', at('plan.xlsx'), '-o', at('plan.docx'))).toMatchObject({
      code: 0,
      out: `Đã ghi ${at('plan.docx')}.\n`,
    });
    expect(
      (await run('report', at('plan.xlsx'), '-o', at('report.docx'), '--today', '2026-11-25', '--date', '2026-11-20'))
        .code,
    ).toBe(0);
    expect(paragraphTexts(openDocx(await readFile(at('plan.docx'))))).toContain('KẾ HOẠCH');
    const report = paragraphTexts(openDocx(await readFile(at('report.docx'))));
    expect(report).toContain('BÁO CÁO');
    expect(report.some((text) => text.endsWith('ngày 20 tháng 11 năm 2026'))).toBe(true);
    expect(report.some((text) => text.startsWith('Tính đến ngày 25/11/2026'))).toBe(true);
  });

  test('write HTML when asked', async () => {
    await run('plan', at('plan.xlsx'), '-o', at('plan.html'), '--html');
    expect(await readFile(at('plan.html'), 'utf8')).toMatch(/^<article lang="vi".*KẾ HOẠCH/s);
  });

  test('leave a file that is there alone unless told', async () => {
    await writeFile(at('there.docx'), 'giữ');
    expect((await run('plan', at('plan.xlsx'), '-o', at('there.docx'))).code).toBe(2);
    expect(await readFile(at('there.docx'), 'utf8')).toBe('giữ');
    expect((await run('plan', at('plan.xlsx'), '-o', at('there.docx'), '--force')).code).toBe(0);
  });

  test.each(['2026-02-31', '25/11/2026', '2026-13-01', 'nay'])('refuse %s as a day', async (day) => {
    const { code, err } = await run('report', at('plan.xlsx'), '--today', day);
    expect(code).toBe(2);
    expect(err).toContain('2026-11-25');
  });
});

describe('read', () => {
  test('with what a workbook remembers of the same words', async () => {
    await writeFile(at('cau.txt'), '2. Chỉ tiêu cụ thể năm 2027\n- 30% phụ nữ được trang bị kỹ năng sống.\n');
    const wording = '…% phụ nữ được trang bị kỹ năng sống';
    const data = { version: 1, correctedReadings: [{ wording, figure: 1, code: null, kind: 'atLeast' }] };
    await writeFile(at('nho.json'), JSON.stringify(data));
    expect(await run('new', '--year', '2026', '--data', at('nho.json'), '-o', at('nho.xlsx'))).toMatchObject({
      code: 0,
    });
    const codes = async (...more: readonly string[]) => {
      const { items } = JSON.parse((await run('read', at('cau.txt'), '--json', ...more)).out) as PlanReading;
      return items.map(({ code, why, confidence }) => [code, why[0], confidence]);
    };
    expect(await codes()).toEqual([['KNS', 'partOfPeople', 'ask']]);
    expect(await codes('--workbook', at('nho.xlsx'))).toEqual([[null, 'remembered', 'ask']]);
  });

  test('a text: sure ones, then the others, and nothing is written', async () => {
    await writeFile(at('plan.txt'), tanVan2024.text);
    const { code, out } = await run('read', at('plan.txt'));
    expect(code).toBe(0);
    expect(out).toContain('Tân Văn, năm 2024. Số: chưa rõ. Ngày: chưa rõ.');
    expect(out).toContain('CHẮC CHẮN (13)');
    expect(out).toContain('  CMKT: khoảng 23 % (năm 2024)\n');
    expect(out).not.toContain('CẦN XÁC NHẬN');
  });

  test('our own Word file, as JSON', async () => {
    await run('plan', at('plan.xlsx'), '-o', at('again.docx'));
    const { out } = await run('read', at('again.docx'), '--json');
    const { items } = JSON.parse(out) as { readonly items: readonly { readonly code: string }[] };
    expect(items).toHaveLength(13);
  });

  test('a text file in the bytes of TCVN3 is converted, and that is said', async () => {
    await writeFile(at('cu.txt'), Buffer.from(toTcvn3(tanVan2024.text.replace(/[“”]/g, '"')), 'latin1'));
    const { out } = await run('read', at('cu.txt'));
    expect(out).toContain('Văn bản dùng bảng mã cũ (TCVN3 (ABC))');
    expect(out).toContain('CHẮC CHẮN (13)');
  });

  test('a question says why and offers the other reading', async () => {
    await writeFile(at('ask.txt'), 'II. CHỈ TIÊU CỤ THỂ\n- 85% hộ gia đình đăng ký gia đình học tập.\n');
    const { out } = await run('read', at('ask.txt'));
    expect(out).toContain('CẦN XÁC NHẬN (1)\n  Chỉ tiêu riêng: từ 85 % trở lên (năm chưa rõ)\n');
    expect(out).toContain('Lý do: Câu nói về đăng ký, không phải được công nhận.');
    expect(out).toContain('Hoặc: GDHT: từ 85 % trở lên');
  });

  beforeAll(() => writeFile(at('pdf.txt'), '%PDF-1.7'));

  test.each([
    ['plan.xlsx', 'không phải tệp Word'],
    ['missing.docx', 'Không tìm thấy'],
    ['pdf.txt', 'là tệp PDF'],
  ])('%s is refused', async (name, message) => {
    const { code, err } = await run('read', at(name));
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
