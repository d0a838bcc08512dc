import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { check } from '../../src/check/check';
import type { CheckReport } from '../../src/check/report';
import { FileProblem } from '../../src/files/fileProblem';
import { freezeXlsx } from '../../src/files/freezeXlsx';
import { readXlsx } from '../../src/files/readXlsx';
import { sendXlsx, type SendOptions, type SentFile } from '../../src/files/sendXlsx';
import type { ParsedWorkbook } from '../../src/workbook/parsed';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../../src/workbook/parse/snapshotOfTemplate';
import type { Plan } from '../../src/workbook/plan';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { NAMED_SOMEBODY } from '../../src/workbook/sent/sentTemplate';
import { buildTemplate } from '../../src/workbook/template';

const TODAY = '2026-11-25';
const OPTIONS: SendOptions = { today: TODAY, recipient: null, former: null };

const workbookOf = (plan: Plan): ParsedWorkbook =>
  parseWorkbook(snapshotOfTemplate(buildTemplate(plan, { formulas: 'native', values: true, sameRow: 'structured' })));
const checked = (parsed: ParsedWorkbook): CheckReport => check(parsed, { today: TODAY });
const send = (plan: Plan, options: Partial<SendOptions> = {}): { original: CheckReport; sent: SentFile } => {
  const parsed = workbookOf(plan);
  const original = checked(parsed);
  return { original, sent: sendXlsx({ parsed, report: original }, { ...OPTIONS, ...options }) };
};
const read = ({ bytes }: SentFile): ParsedWorkbook => parseWorkbook(readXlsx(bytes));

/** Every part of the file, as it is and with XML's entities resolved. */
const everyText = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .map(([path, part]) => {
      const text = strFromU8(part);
      return `${path}\n${text}\n${text.replaceAll('&apos;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')}`;
    })
    .join('\n')
    .normalize('NFC');

const sample = samplePlan({ year: 2026 });

/** What was found in a copy besides what was found in its original. */
const newFindings = (copy: CheckReport, original: CheckReport): readonly string[] => {
  const before = new Set(original.findings.map(({ ruleId }) => ruleId));
  return copy.findings.flatMap(({ ruleId }) => (before.has(ruleId) ? [] : [ruleId]));
};

describe('a copy of the sample', () => {
  const kept = { wording: 'Xây dựng …% tổ khuyến học mẫu', figure: 1, code: null, kind: 'atLeast' } as const;
  const { original, sent } = send({ ...sample, correctedReadings: [kept] });
  const copy = read(sent);
  const report = checked(copy);

  test('says of every target what the workbook says', () => {
    const said = ({ targets }: CheckReport) =>
      targets.map(({ code, verdict, numerator, denominator, unresolved, missing, byHamlet }) => ({
        ...{ code, verdict, numerator, denominator, unresolved, missing, byHamlet },
      }));
    expect(said(report)).toEqual(said(original));
    expect(report.targets.find(({ code }) => code === 'CDHT')?.numerator).toBeGreaterThan(0);
  });

  test('is found to be a copy, and nothing else is found in it that was not there', () => {
    expect(newFindings(report, original)).toEqual(['structure/sent-copy']);
    expect(report.notEvaluated).toEqual(original.notEvaluated);
  });

  test('has no register, and says how many people it leaves out', () => {
    expect(copy.snapshot.tables.map(({ name }) => name)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^tbl(CongDan|NguoiMuChu)$/)]),
    );
    expect(everyText(sent.bytes)).not.toMatch(
      /tổ khuyến học mẫu|tblCachDoc|tblCongDan|tblNguoiMuChu|_xldudf_|XHHT\.[A-Z]/,
    );
    expect(sent.stamp.registers.map(({ list, persons }) => [list, persons])).toEqual([
      ['illiteratePeople', sample.illiteratePeople.length],
      ['citizens', sample.citizens.length],
    ]);
  });

  test('keeps what was typed', () => {
    expect(copy.plan.hamlets).toEqual(sample.hamlets);
    expect(copy.plan.info).toEqual({ ...sample.info, signatory: null });
  });

  test('shows in every calculated cell that it has what the original shows', () => {
    const before = workbookOf(sample).snapshot;
    for (const table of copy.snapshot.tables) {
      const was = before.tables.find(({ name }) => name === table.name);
      const shown = (values = table.values) => values.filter((row) => row.some((value) => value !== ''));
      // The name of the speaker is a person's.
      const speaker = table.headers.indexOf('Báo cáo viên');
      const without = (rows: typeof table.values) =>
        rows.map((row) => row.map((value, column) => (column === speaker ? '' : value)));
      expect([table.name, without(shown())]).toEqual([table.name, without(shown(was?.values))]);
    }
  });

  test('is refused where another file would be made of it', () => {
    expect(() => freezeXlsx(sent.bytes)).toThrow(new FileProblem('sentCopy'));
    expect(() => sendXlsx({ parsed: copy, report }, OPTIONS)).toThrow(new FileProblem('sentCopy'));
  });

  test('is found out when a figure is changed', () => {
    const forged: ParsedWorkbook = {
      ...copy,
      plan: { ...copy.plan, hamlets: copy.plan.hamlets.map((row) => ({ ...row, population: 1 })) },
    };
    expect(checked(forged).findings.map(({ ruleId }) => ruleId)).toContain('structure/sent-changed');
  });
});

test('a copy for the association has its targets, keeps what is open, and tells of open errors', () => {
  const plan: Plan = {
    ...sample,
    hamlets: sample.hamlets.map((row, index) => ({
      ...row,
      learningCitizens: null,
      female: index === 0 ? (row.population ?? 0) + 1 : row.female,
    })),
    citizens: sample.citizens.map((row, index) => ({
      ...row,
      score3: index % 3 === 0 ? null : row.score3,
      birthYear: index % 5 === 0 ? null : row.birthYear,
      hamlet: index % 7 === 0 ? 'Nơi khác' : row.hamlet,
    })),
  };
  const { original, sent } = send(plan, { recipient: 'hoi-khuyen-hoc' });
  const report = checked(read(sent));
  const codes = report.targets.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['CDHT', 'DVHT']));
  expect(codes).not.toContain('XMC');
  const open = ({ targets }: CheckReport) => targets.find(({ code }) => code === 'CDHT');
  expect(open(original)?.unresolved).toBeGreaterThan(0);
  expect({ ...open(report), needs: [], places: null }).toEqual({ ...open(original), needs: [], places: null });
  expect(original.counts.error).toBeGreaterThan(0);
  expect(sent.stamp.counts.error).toBe(original.counts.error);
  expect(everyText(sent.bytes)).toContain(`Còn ${String(original.counts.error)} lỗi chưa sửa`);
});

test('a copy for the department has the other targets, with the same verdicts', () => {
  const { original, sent } = send(sample, { recipient: 'so-gddt' });
  const report = checked(read(sent));
  expect(report.targets.map(({ code }) => code)).not.toContain('CDHT');
  expect(report.targets.length).toBeGreaterThan(5);
  for (const { code, verdict } of report.targets)
    expect(verdict).toBe(original.targets.find((own) => own.code === code)?.verdict);
  expect(newFindings(report, original)).toEqual(['structure/sent-copy']);
});

/** Names of two to four syllables that are no words of the template. */
const syllable = fc.stringMatching(/^[BCDĐGHKLMNPQRSTVX][aăâeêioôơuư][ngtmc]?[áàảãạ]?x?$/u);
const personName = fc.array(syllable, { minLength: 3, maxLength: 4 }).map((syllables) => `${syllables.join(' ')} Zặc`);

test('no name of a register stands anywhere in the bytes, wherever else somebody wrote it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(personName, { minLength: 8, maxLength: 8 }), fc.nat(), (names, shift) => {
      const name = (index: number): string => names[(index + shift) % names.length] ?? '';
      const plan: Plan = {
        ...sample,
        info: { ...sample.info, signatory: name(1) },
        centre: { ...sample.centre, evidence: `Giấy mời ${name(2)}` },
        citizens: sample.citizens.slice(0, 40).map((row, index) => ({
          ...row,
          name: name(index),
          hamlet: index === 3 ? name(3) : row.hamlet,
          citizenNumber: index === 4 ? '001099012345' : null,
        })),
        illiteratePeople: sample.illiteratePeople
          .slice(0, 10)
          .map((row, index) => ({ ...row, name: name(index + 3), note: `Con bà ${name(5)}` })),
        classes: sample.classes.map((row, index) =>
          index === 0 ? { ...row, speaker: name(7), topic: `Lớp của ${name(6).toLocaleUpperCase('vi')}` } : row,
        ),
        tasks: sample.tasks.map((row, index) =>
          index === 0 ? { ...row, task: `Giao ${name(4)} phụ trách`, lead: name(2), evidence: 'số 001099012345' } : row,
        ),
        targets: sample.targets.map((row, index) => (index === 0 ? { ...row, title: `Theo ${name(1)}` } : row)),
        paragraphs: sample.paragraphs.map((row, index) =>
          index === 1 ? { ...row, text: `Đồng chí ${name(0)}.` } : row,
        ),
      };
      const parsed = workbookOf(plan);
      const report = checked(parsed);
      const [group] = report.findings;
      const accepted =
        group === undefined
          ? []
          : [{ ...group, occurrences: group.occurrences.map((one) => ({ ...one, reason: `Hỏi ${name(2)}` })) }];
      const { bytes } = sendXlsx({ parsed, report: { ...report, accepted } }, OPTIONS);
      const text = everyText(bytes).toLowerCase();
      for (const one of names) expect(text).not.toContain(one.normalize('NFC').toLowerCase());
      expect(text).not.toContain('001099012345');
      expect(text).toContain(NAMED_SOMEBODY);
    }),
    { seed: 16, numRuns: 2 },
  );
});
