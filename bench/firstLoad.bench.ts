import { readFileSync } from 'node:fs';

export const name = "Pane's first load (production build)";

interface Script {
  file: string;
  first: boolean;
  gzip: number;
}

/** Adds up the scripts that taskpane.html loads, and shows the chunks that wait for their use. */
export function run(report: (what: string, value: number, unit: string) => void): void {
  const { scripts } = JSON.parse(readFileSync('dist/stats.json', 'utf8')) as { scripts: Script[] };
  const total = scripts.filter(({ first }) => first).reduce((sum, { gzip }) => sum + gzip, 0);
  report('JavaScript at first load, gzip', total / 1024, 'KB');
  for (const { file, first, gzip } of scripts) {
    report(`  ${first ? 'first' : 'later'}: ${file}`, gzip / 1024, 'KB');
  }
}
