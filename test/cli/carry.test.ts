/** `xhht carry`: last year's workbook in, next year's out, the old file untouched. */
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from '../../src/files/readXlsx';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import released from '../../src/workbook/upgrade/fingerprints/released.json';
import { chosen } from '@xhht/embedded-excel/testing/inTrial';
import { ownFolder, xhht } from './support/run';

const folder = ownFolder();
const OLD = '2026.xlsx';
const parsedOf = async (name: string) => parseWorkbook(readXlsx(await readFile(folder.in(name))));

beforeAll(async () => {
  await xhht('new', '--year', '2026', '--commune', 'Tân Văn', '--sample', '--no-mistakes', '-o', folder.in(OLD));
});

test('the new file is of the new year, with what was answered, and the old one as it was', async () => {
  const before = readFileSync(folder.in(OLD));
  const ended = await xhht(
    'carry',
    folder.in(OLD),
    '--year',
    '2027',
    '--set',
    'tt_dbkk=có',
    '--set',
    'TT_HAN_BAO_CAO=20/11/2027',
    '-o',
    folder.in('2027.xlsx'),
  );
  expect(ended).toMatchObject({ code: 0, err: '' });
  expect(ended.out).toContain('kế hoạch năm 2027');
  expect(ended.out).toContain('TT_BO_QUY_DINH - Bộ quy định áp dụng: Nghị định 20/2014/NĐ-CP');
  expect(ended.out).not.toContain('TT_DBKK');
  expect(readFileSync(folder.in(OLD))).toEqual(before);
  const { plan, structureProblems, formulaProblems } = await parsedOf('2027.xlsx');
  expect(plan.info).toMatchObject({ year: 2027, especiallyDifficult: true, reportDate: '2027-11-20' });
  expect(plan.info.confirmed).toEqual(expect.arrayContaining(['especiallyDifficult', 'reportDate']));
  expect([...structureProblems, ...formulaProblems]).toEqual([]);
  expect((await xhht('check', folder.in('2027.xlsx'))).out).toContain('0 lỗi');
});

test.each([
  [['--year', '2026'], 'là sổ năm 2026; năm mới phải sau năm 2026'],
  [['--year', '1999'], 'Năm phải là số từ'],
  [['--year', '2027', '--set', 'TT_KHONG_CO=1'], 'Không có mục TT_KHONG_CO'],
  [['--year', '2027', '--set', 'TT_DBKK=chưa rõ'], 'Chỉ nhận: Có; Không'],
  [['--year', '2027', '--set', 'TT_HAN_BAO_CAO=ba mươi'], 'không nhận giá trị “ba mươi”'],
  [['--year', '2027', '--set', 'TT_NAM=2030'], 'Không có mục TT_NAM'],
  [['--year', '2027', '--set', 'TT_DBKK'], 'TÊN=GIÁ TRỊ'],
])('%j is refused in words, and nothing is written', async (args, words) => {
  const ended = await xhht('carry', folder.in(OLD), ...args, '-o', folder.in('refused.xlsx'));
  expect(ended.code).toBe(2);
  expect(ended.err).toContain(words);
  await expect(readFile(folder.in('refused.xlsx'))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('the old file is never the output', async () => {
  const ended = await xhht('carry', folder.in(OLD), '--year', '2027', '--force', '-o', folder.in(OLD));
  expect(ended).toMatchObject({ code: 2 });
  expect(ended.err).toContain('Chọn tên khác để tệp gốc còn nguyên');
});

test('a sheet of the user’s own is named, for it is not in the new file', async () => {
  const parts = unzipSync(readFileSync(folder.in(OLD)));
  const edit = (name: string, from: string, to: string): void => {
    parts[name] = strToU8(strFromU8(parts[name]!).replace(from, () => to));
  };
  edit('xl/workbook.xml', '</sheets>', '<sheet name="Sổ riêng" sheetId="99" r:id="rId99"/></sheets>');
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
  edit(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    `<Relationship Id="rId99" Type="${relation}" Target="worksheets/sheet1.xml"/></Relationships>`,
  );
  await writeFile(folder.in('own.xlsx'), zipSync(parts));
  const ended = await xhht('carry', folder.in('own.xlsx'), '--year', '2027', '-o', folder.in('own-2027.xlsx'));
  expect(ended.out).toContain('“Sổ riêng”. Trang tính tự thêm vào sổ cũ, không có trong sổ mới: 1 trang.');
});

test('a copy that was sent is refused: it has no registers', async () => {
  await xhht('send', folder.in(OLD), '-o', folder.in('sent.xlsx'));
  const ended = await xhht('carry', folder.in('sent.xlsx'), '--year', '2027', '-o', folder.in('of-sent.xlsx'));
  expect(ended).toMatchObject({ code: 2 });
  expect(ended.err).toContain('bản gửi');
});

test.each(chosen(Object.keys(released)))('a workbook of version %s is read as it is', async (version) => {
  const old = path.resolve(__dirname, '../support/earlier', `${version}.xlsx`);
  const output = `of-${version}.xlsx`;
  expect(await xhht('carry', old, '--year', '2027', '-o', folder.in(output))).toMatchObject({ code: 0, err: '' });
  const { plan, structureProblems } = await parsedOf(output);
  expect(structureProblems).toEqual([]);
  // What that version did not have yet begins as in a new plan.
  expect(plan.selfAssessment.length).toBeGreaterThan(0);
  expect(plan.info.year).toBe(2027);
});
