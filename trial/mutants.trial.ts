/**
 * Small wrong changes put into the code, one at a time: do the tests of its room notice? Each is tried in a checkout of
 * its own of the last commit, so that nothing of the working tree is read or touched. MUTANTS: how many are drawn; ROOM:
 * the folder or file they are drawn from, one of ROOMS or in one.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type { Campaign, Outcome } from './campaign';
import { EQUAL_MUTANTS } from './equalMutants';
import { quickTrial } from './quickMutants';
import type { QuickTrial } from './quickMutants';

/** Where mistakes are put, and the tests that are to notice them. */
const ROOMS: readonly (readonly [sources: string, tests: readonly string[]])[] = [
  ['src/vietnamese', ['test/vietnamese']],
  ['src/domain', ['test/domain', 'test/check/targets.test.ts', 'test/workbook/verdictClaims.test.ts']],
  ['src/workbook/customFunctions', ['test/workbook/customFunctions']],
  ['src/workbook/formula/twins', ['test/workbook/formula', 'test/workbook/ruleSetToCome.test.ts']],
  [
    'src/workbook/parse',
    [
      ...['test/workbook/parse.test.ts', 'test/workbook/parseFormulas.test.ts', 'test/workbook/singleFormulas.test.ts'],
      ...['test/workbook/aroundTables.test.ts', 'test/workbook/olderWorkbook.test.ts', 'test/workbook/rowRuns.test.ts'],
      'test/check/leads.test.ts',
    ],
  ],
  [
    'src/check/rules',
    // The pages that are generated from them tell what no finding says of a rule.
    ['test/check/rules.test.ts', 'test/check/leads.test.ts', 'test/repository/generatedPages.test.ts'],
  ],
  ['src/documents/report', ['test/documents/report', 'test/documents/figures.test.ts']],
];

const root = process.cwd();
const checkout = path.join(root, 'build/trial/mutants-checkout');
const git = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('git', args, { cwd, encoding: 'utf8' }).trim();

const sourceOf = (file: string): string => readFileSync(path.join(checkout, file), 'utf8');

const room = process.env['ROOM'] ?? '';
const commit = git(root, 'rev-parse', 'HEAD');

const OPPOSITES: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
  [ts.SyntaxKind.PlusToken, '-'],
  [ts.SyntaxKind.MinusToken, '+'],
]);

interface Mutant {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tests: readonly string[];
}

const replacementOf = (node: ts.Node): readonly [node: ts.Node, text: string] | undefined => {
  if (ts.isBinaryExpression(node)) {
    const opposite = OPPOSITES.get(node.operatorToken.kind);
    return opposite === undefined ? undefined : [node.operatorToken, opposite];
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [node, 'false'];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [node, 'true'];
  if (ts.isNumericLiteral(node)) {
    const isKey = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
    return isKey ? undefined : [node, `(${node.text} + 1)`];
  }
  return undefined;
};

const mutantsOf = (file: string, tests: readonly string[]): readonly Mutant[] => {
  const source = ts.createSourceFile(file, sourceOf(file), ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    // Figures of a table that is only shown as an example may be others.
    if (ts.isVariableDeclaration(node) && node.type?.getText(source) === 'ResultMatrix') return;
    // Nor is a column of a table that is a part wider a mistake, nor an example of other figures whose result is the same.
    if (ts.isPropertyAssignment(node) && ['share', 'args'].includes(node.name.getText(source))) return;
    const replacement = replacementOf(node);
    if (replacement !== undefined) {
      const [at, text] = replacement;
      found.push({ file, start: at.getStart(source), end: at.getEnd(), text, tests });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

/** The same number for the same text: mistakes are drawn by it, so that others come with another seed. */
const rankOf = ({ file, start }: Mutant, seed: number): number => {
  let hash = seed;
  for (const sign of `${file}:${String(start)}`) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return hash;
};

/** The scope of the packages that the repository itself holds: the tests are to find those of the checkout. */
const OWN_PACKAGES = '@xhht';
const linkPackages = (): void => {
  const [from, to] = [path.join(root, 'node_modules'), path.join(checkout, 'node_modules')];
  mkdirSync(to);
  for (const name of readdirSync(from))
    if (name !== OWN_PACKAGES) symlinkSync(path.join(from, name), path.join(to, name));
  cpSync(path.join(from, OWN_PACKAGES), path.join(to, OWN_PACKAGES), { recursive: true, verbatimSymlinks: true });
};

const prepare = (): void => {
  if (existsSync(path.join(checkout, 'node_modules'))) {
    git(checkout, 'checkout', '--quiet', '--force', '--detach', commit);
    return;
  }
  rmSync(checkout, { recursive: true, force: true });
  mkdirSync(path.dirname(checkout), { recursive: true });
  git(root, 'worktree', 'prune');
  git(root, 'worktree', 'add', '--quiet', '--force', '--detach', checkout, commit);
  linkPackages();
};

const tracked = (folder: string): readonly string[] =>
  git(checkout, 'ls-files', folder)
    .split('\n')
    .filter((file) => file.endsWith('.ts') && (file === room || file.startsWith(room === '' ? '' : `${room}/`)));

const mutantsBySeed = new Map<number, readonly Mutant[]>();
/** Every mutant there is, in the order in which this seed draws them. */
const drawn = (seed: number): readonly Mutant[] => {
  const known = mutantsBySeed.get(seed);
  if (known !== undefined) return known;
  prepare();
  demandEqualThere();
  const found = ROOMS.flatMap(([folder, tests]) => tracked(folder).flatMap((file) => mutantsOf(file, tests)));
  if (found.length === 0)
    throw new Error(`Nothing can be changed in ROOM=${room}: it names no folder or file of ROOMS.`);
  const ordered = found.sort((a, b) => rankOf(a, seed) - rankOf(b, seed));
  mutantsBySeed.set(seed, ordered);
  return ordered;
};

const JEST = [
  ...['node_modules/jest/bin/jest.js', '-w', '1', '--bail', '--silent', '--selectProjects', 'node'],
  ...['--testSequencer', path.join(root, 'trial/givenOrder.mjs')],
  ...['--setupFilesAfterEnv', path.join(root, 'trial/firstFailure.ts')],
];
const outcome = path.join(path.dirname(checkout), 'mutants-outcome.json');

interface TestFile {
  readonly name: string;
  readonly status: 'passed' | 'failed';
  readonly startTime: number;
  readonly endTime: number;
}

/** Milliseconds. A mistake may make a loop that has no end. */
const PATIENCE = 600_000;

/**
 * Runs these files, in this order where they are named one by one, up to the first that fails. Undefined where no end was
 * reached.
 */
const runTests = (tests: readonly string[]): readonly TestFile[] | undefined => {
  rmSync(outcome, { force: true });
  spawnSync(process.execPath, [...JEST, '--json', '--outputFile', outcome, '--testPathPatterns', ...tests], {
    cwd: checkout,
    stdio: 'ignore',
    timeout: PATIENCE,
    killSignal: 'SIGKILL',
    env: { ...process.env, TEST_ORDER: JSON.stringify(tests), XHHT_NO_SHRINKING: 'yes' },
  });
  if (!existsSync(outcome)) return undefined;
  return (JSON.parse(readFileSync(outcome, 'utf8')) as { readonly testResults: readonly TestFile[] }).testResults;
};

const TYPESCRIPT = ['', '.ts', '.tsx'];
const importedBy = new Map<string, readonly string[]>();
const importsOf = (file: string): readonly string[] => {
  const known = importedBy.get(file);
  if (known !== undefined) return known;
  const found = ts
    .preProcessFile(readFileSync(file, 'utf8'))
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .flatMap(({ fileName }) => TYPESCRIPT.map((end) => path.resolve(path.dirname(file), `${fileName}${end}`)))
    .filter((name) => /\.tsx?$/.test(name) && existsSync(name));
  importedBy.set(file, found);
  return found;
};

/** The file and all that it imports. */
const reachedFrom = (file: string, reached = new Set<string>()): ReadonlySet<string> => {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const imported of importsOf(file)) reachedFrom(imported, reached);
  return reached;
};

interface RoomTest {
  readonly name: string;
  /** Milliseconds that it takes where nothing is wrong. */
  readonly takes: number;
  readonly reaches: ReadonlySet<string>;
}

const testsOf = new Map<string, readonly RoomTest[]>();
/** The test files of a room. A failure says something of a mistake only where all of them pass without it. */
const soundTests = (tests: readonly string[]): readonly RoomTest[] => {
  const key = tests.join(' ');
  const known = testsOf.get(key);
  if (known !== undefined) return known;
  const results = runTests(tests) ?? [];
  if (results.length === 0) throw new Error(`These tests do not end: ${key}`);
  const failed = results.filter(({ status }) => status === 'failed');
  if (failed.length > 0)
    throw new Error(`These tests fail without any mistake: ${failed.map(({ name }) => name).join(' ')}`);
  const found = results.map(({ name, startTime, endTime }) => ({
    name,
    takes: endTime - startTime,
    reaches: reachedFrom(name),
  }));
  testsOf.set(key, found);
  return found;
};

/** How many mistakes of a file, and of any, a test file has noticed. */
const noticedBy = new Map<string, number>();
const noticedOf = (file: string, test: string): number => noticedBy.get(`${file} ${test}`) ?? 0;
const ANY = '*';
const remember = (file: string, test: string): void => {
  for (const of of [file, ANY]) noticedBy.set(`${of} ${test}`, noticedOf(of, test) + 1);
};

/** Milliseconds that a test file takes before its first test. */
const START = 1500;
/** How likely a test file notices a mistake of a file in a second, by what it noticed so far and by its name. */
const promiseOf = (file: string, { name, takes }: RoomTest): number => {
  const isNamesake = name.endsWith(`/${path.basename(file, '.ts')}.test.ts`);
  return (1 + 9 * noticedOf(file, name) + noticedOf(ANY, name) + (isNamesake ? 9 : 0)) / (START + takes);
};

/** The test files that a mistake can reach, the most promising first. */
const orderFor = ({ file, tests }: Mutant): readonly string[] =>
  soundTests(tests)
    // One that imports nothing of ours starts a program of its own.
    .filter(({ reaches }) => reaches.size === 1 || reaches.has(path.join(checkout, file)))
    .sort((a, b) => promiseOf(file, b) - promiseOf(file, a))
    .map(({ name }) => name);

/** Is the checkout, as it stands with the mistake, noticed by one of the tests? */
const isNoticed = (file: string, order: readonly string[]): boolean => {
  if (order.length === 0) return false;
  const results = runTests(order);
  if (results === undefined) return true;
  const noticing = results.find(({ status }) => status === 'failed')?.name;
  if (noticing === undefined) return false;
  remember(file, noticing);
  return true;
};

const shownAs = ({ file, start, end, text }: Mutant) => {
  const source = sourceOf(file);
  const number = source.slice(0, start).split('\n').length;
  return {
    number,
    line: source.split('\n')[number - 1]?.trim() ?? '',
    change: `${source.slice(start, end)} -> ${text}`,
  };
};

/** A line that was changed since may be noticed now: it is looked at again. */
const demandEqualThere = (): void => {
  for (const { file, line } of EQUAL_MUTANTS)
    if (
      !sourceOf(file)
        .split('\n')
        .some((own) => own.trim() === line)
    )
      throw new Error(`equalMutants.ts names a line that ${file} has not: ${line}`);
};

interface QuickRoom {
  readonly trial: QuickTrial;
  readonly mutants: readonly Mutant[];
}

const quickRooms = new Map<readonly string[], Promise<QuickRoom>>();
/** All mistakes of a room at once. Tests that start programs are left to jest. */
const quickRoom = (tests: readonly string[], seed: number): Promise<QuickRoom> => {
  const known = quickRooms.get(tests);
  if (known !== undefined) return known;
  const mutants = drawn(seed).filter((mutant) => mutant.tests === tests);
  const files = git(checkout, 'ls-files', ...tests)
    .split('\n')
    .filter((file) => file.endsWith('.test.ts') && !sourceOf(file).includes('node:child_process'));
  const room = quickTrial(checkout, files, mutants, sourceOf).then((trial) => ({ trial, mutants }));
  quickRooms.set(tests, room);
  return room;
};

const isNoticedQuickly = async (mutant: Mutant, seed: number): Promise<boolean> => {
  const { trial, mutants } = await quickRoom(mutant.tests, seed);
  return trial.notices(mutants.indexOf(mutant));
};

const tryMutant = async (mutant: Mutant, seed: number): Promise<Outcome> => {
  const { file, start, end, text } = mutant;
  const { number, line, change } = shownAs(mutant);
  if (EQUAL_MUTANTS.some((equal) => equal.file === file && equal.line === line && equal.change === change))
    return { figures: { equal: 1 }, faults: [] };
  if (await isNoticedQuickly(mutant, seed)) return { figures: { mutants: 1, noticed: 1 }, faults: [] };
  const order = orderFor(mutant);
  const target = path.join(checkout, file);
  const before = sourceOf(file);
  writeFileSync(target, before.slice(0, start) + text + before.slice(end));
  const survived = !isNoticed(file, order);
  writeFileSync(target, before);
  return {
    figures: { mutants: 1, [survived ? 'survived' : 'noticed']: 1 },
    faults: survived ? [`${file}:${String(number)} ${change} in: ${line}`] : [],
  };
};

export const campaign: Campaign = {
  title: room === '' ? 'Small wrong changes' : `Small wrong changes in ${room}`,
  subject: `${commit} ${room}`,
  share: ['noticed', 'mutants'],
  seed: 11,
  parts: Number(process.env['MUTANTS'] ?? 200),
  run: (part, seed) => {
    const mutant = drawn(seed)[part];
    return mutant === undefined ? { figures: {}, faults: [] } : tryMutant(mutant, seed);
  },
};
