// Tests of many files run as one: what they import is loaded, and made fast by V8, once for all of them.
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './freshness.mjs';

/** Where the files stand that stand for many. */
const GROUPS = 'build/unit';

/** By the end of their names: of which environment, and in how many groups. */
const KINDS = [
  { ending: '.test.ts', environment: 'node', groups: 16, folders: ['test', 'packages/embedded-excel/test'] },
  { ending: '.test.tsx', environment: 'jsdom', groups: 4, folders: ['test'] },
];
/** Needs modules, or an environment, of its own. */
const ALONE = /jest\.mock\(|@jest-environment/;
const ELSEWHERE = 'test/browser/';

const testsOf = ({ ending, folders }) =>
  folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
      .filter((file) => file.endsWith(ending) && !file.startsWith(ELSEWHERE)),
  );

const bytesOf = (file) => statSync(path.join(root, file)).size;
const isAlone = (file) => ALONE.test(readFileSync(path.join(root, file), 'utf8'));

/** Neighbours stay together, as they use the same modules; each group is as long as the others, as whole files allow. */
function sharedOut(files, count) {
  const groups = Array.from({ length: count }, () => []);
  const whole = files.reduce((sum, file) => sum + bytesOf(file), 0);
  let before = 0;
  for (const file of [...files].sort()) {
    groups[Math.floor((count * before) / whole)].push(file);
    before += bytesOf(file);
  }
  return groups;
}

/** A file that cannot be loaded fails alone. */
const entry = (file) => `describe(${JSON.stringify(file)}, () => {
  try {
    require(${JSON.stringify(path.join(root, file))});
  } catch (error) {
    test('is loaded', () => {
      throw error;
    });
  }
});
`;

/** Tests to run in an environment, as patterns from the root: the files that stand for many, and those that stay alone. */
export const groupedTests = (environment) => {
  const kind = KINDS.find((one) => one.environment === environment);
  return [`${GROUPS}/*${kind.ending}`, ...testsOf(kind).filter(isAlone)];
};

/** Writes the files that stand for all unit tests but those that stay alone. */
export function writeTestGroups() {
  const folder = path.join(root, GROUPS);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const kind of KINDS) {
    const files = testsOf(kind).filter((file) => !isAlone(file));
    sharedOut(files, kind.groups).forEach((group, index) => {
      const file = `${kind.environment}-${String(index + 1).padStart(2, '0')}${kind.ending}`;
      writeFileSync(path.join(folder, file), group.map(entry).join(''));
    });
  }
}
