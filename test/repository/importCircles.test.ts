import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A file, and the files of ours that it imports. */
type ImportGraph = ReadonlyMap<string, readonly string[]>;

const root = path.resolve(__dirname, '../..');

function sources(): string[] {
  return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'packages'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => /\.(tsx?|mjs)$/.test(file) && ts.sys.fileExists(path.join(root, file)));
}

/** `import`, `import type`, `export … from`, `import()` and `require`: what only types are taken from counts as well. */
function importGraph(files: readonly string[], read: (file: string) => string): ImportGraph {
  const known = new Set(files);
  const find = (from: string, name: string): string[] => {
    const target = path.posix.join(path.posix.dirname(from), name);
    return ['', '.ts', '.tsx', '.mjs'].map((ending) => target + ending).filter((file) => known.has(file));
  };
  return new Map(
    files.map((file) => {
      const names = ts.preProcessFile(read(file), true, true).importedFiles.map(({ fileName }) => fileName);
      return [file, names.filter((name) => name.startsWith('.')).flatMap((name) => find(file, name))];
    }),
  );
}

/** The shortest way from `file` back to itself, `file` at both ends. */
function circleFrom(file: string, graph: ImportGraph): string[] | undefined {
  const ways: string[][] = [[file]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of graph.get(way.at(-1)!) ?? []) {
      if (next === file) return [...way, file];
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}

const circles = (graph: ImportGraph): string[] =>
  [...graph.keys()].flatMap((file) => circleFrom(file, graph)?.join(' -> ') ?? []);

test('no two files import each other, directly or in a circle', () => {
  const files = sources();
  expect(files.length).toBeGreaterThan(100);
  expect(circles(importGraph(files, (file) => readFileSync(path.join(root, file), 'utf8')))).toEqual([]);
});

test.each([
  ['values', "import { b } from './b';"],
  ['types', "import type { B } from './b';"],
  ['what is handed on', "export { b } from './b';"],
  ['a part loaded late', "const b = () => import('./b');"],
])('a circle of %s is found', (_what, code) => {
  const texts: Record<string, string> = { 'src/a.ts': code, 'src/b.ts': "import './c';", 'src/c.ts': "import './a';" };
  expect(circles(importGraph(Object.keys(texts), (file) => texts[file] ?? ''))).toContain(
    'src/a.ts -> src/b.ts -> src/c.ts -> src/a.ts',
  );
});
