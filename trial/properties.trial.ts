/** Every property of the tests with other cases than those of `npm test`: one seed a part. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Campaign, Outcome } from './campaign';

const FOLDERS = ['test', 'packages/embedded-excel/test'];

interface JestReport {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

const withProperties = (): readonly string[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
  ).filter((file) => file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes("from 'fast-check'"));

function faultsOf(report: JestReport, seed: number): readonly string[] {
  return report.testResults.flatMap(({ message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
    const faults = failed.length === 0 && message !== '' ? [message.slice(0, 200)] : failed;
    return faults.map((fault) => `seed ${seed}: ${fault}`);
  });
}

function drawnWith(seed: number): Outcome {
  const folder = mkdtempSync(path.join(tmpdir(), 'xhht-trial-'));
  const outputFile = path.join(folder, 'report.json');
  try {
    const { stderr } = spawnSync(
      process.execPath,
      [
        'node_modules/jest/bin/jest.js',
        '--json',
        `--outputFile=${outputFile}`,
        '--runTestsByPath',
        ...withProperties(),
      ],
      { env: { ...process.env, XHHT_SEED: String(seed) }, encoding: 'utf8', maxBuffer: 2 ** 28 },
    );
    try {
      const report = JSON.parse(readFileSync(outputFile, 'utf8')) as JestReport;
      return { figures: { 'tests passed': report.numPassedTests }, faults: faultsOf(report, seed) };
    } catch {
      return { figures: {}, faults: [`seed ${seed}: no report, ${stderr.slice(-200)}`] };
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const campaign: Campaign = {
  title: 'Every property with other cases',
  seed: 1,
  parts: 20,
  run: (part, seed) => drawnWith(seed + part),
};
