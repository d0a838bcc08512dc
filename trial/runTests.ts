import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Outcome } from './campaign';

const FOLDERS = ['test', 'packages/embedded-excel/test'];

interface JestReport {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Files of tests whose text has this in it. */
export const testsWith = (part: string): readonly string[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
  ).filter((file) => file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes(part));

const faultsOf = (report: JestReport): readonly string[] =>
  report.testResults.flatMap(({ message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
    return failed.length === 0 && message !== '' ? [message.slice(0, 200)] : failed;
  });

/** Runs files of tests as `npm test` does, with settings of their own; `label` begins each fault. */
export function runTests(files: readonly string[], env: Readonly<Record<string, string>>, label: string): Outcome {
  const folder = mkdtempSync(path.join(tmpdir(), 'xhht-trial-'));
  const outputFile = path.join(folder, 'report.json');
  try {
    const { stderr } = spawnSync(
      process.execPath,
      ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${outputFile}`, '--runTestsByPath', ...files],
      { env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 2 ** 28 },
    );
    try {
      const report = JSON.parse(readFileSync(outputFile, 'utf8')) as JestReport;
      return {
        figures: { 'tests passed': report.numPassedTests },
        faults: faultsOf(report).map((fault) => `${label}: ${fault}`),
      };
    } catch {
      return { figures: {}, faults: [`${label}: no report, ${stderr.slice(-200)}`] };
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
