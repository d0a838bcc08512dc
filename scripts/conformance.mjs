// npm run conformance -- file.json: what a person with Excel sent, as rows for DIFFERENCES.md and as the questions of
// which the host's answer is wrong. Writes nothing.
import { readFileSync } from 'node:fs';
import { importTypeScript } from './typescriptModule.mjs';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('npm run conformance -- file.json [more.json]');
  process.exitCode = 2;
} else {
  const { readConformance, differenceRows, failingQuestions } = await importTypeScript(
    'scripts/conformance/differences.ts',
  );
  try {
    const answers = files.map((file) => readConformance(readFileSync(file, 'utf8'), file));
    console.log(differenceRows(answers));
    const failing = failingQuestions(answers);
    console.log(`\n${failing.length} questions that the host answers otherwise:`);
    for (const line of failing) console.log(`  ${line}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 2;
  }
}
