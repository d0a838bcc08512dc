/** One program with all mistakes in it, each behind a switch, so that they are tried without building it again. */
import path from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';

export interface Mistake {
  readonly file: string;
  /** Of the sign or the literal that is another one. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The file with its mistakes: `MISTAKES.either(id, L, sign, other, R)` and the like stand where an operator stood. `idOf`:
 * of the mistake that begins there.
 */
const switched = (file: string, text: string, idOf: (start: number) => number | undefined): string => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const textOf = (node: ts.Node): string => {
    let [written, from] = ['', node.getStart(source)];
    ts.forEachChild(node, (child) => {
      written += text.slice(from, child.getStart(source)) + rendered(child);
      from = child.getEnd();
    });
    return written + text.slice(from, node.getEnd());
  };
  const rendered = (node: ts.Node): string => {
    if (ts.isBinaryExpression(node)) {
      const id = idOf(node.operatorToken.getStart(source));
      if (id === undefined) return textOf(node);
      const sign = JSON.stringify(node.operatorToken.getText(source));
      const [left, right] = [rendered(node.left), rendered(node.right)];
      // What stands behind && and || is looked at only where the left side leaves it open.
      const isLogical = sign === '"&&"' || sign === '"||"';
      return `MISTAKES.binary(${String(id)}, ${sign}, ${left}, ${isLogical ? `() => (${right})` : right})`;
    }
    const id = idOf(node.getStart(source));
    if (id === undefined || node.getChildCount(source) > 0) return textOf(node);
    if (ts.isNumericLiteral(node)) return `MISTAKES.number(${String(id)}, ${node.getText(source)})`;
    const isWord = node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword;
    return isWord ? `MISTAKES.word(${String(id)}, ${node.getText(source)})` : textOf(node);
  };
  return textOf(source) + text.slice(source.getEnd());
};

/**
 * Bundles test files of a checkout with mistakes in their sources. The bundle gives a function for each file that runs it,
 * `module.exports[file]`; ids are positions in `mistakes`.
 */
export const bundleWithMistakes = async (
  checkout: string,
  tests: readonly string[],
  mistakes: readonly Mistake[],
  outfile: string,
  textOf: (file: string) => string,
): Promise<void> => {
  const byFile = new Map<string, Map<number, number>>();
  mistakes.forEach(({ file, start }, id) => {
    const own = byFile.get(file) ?? new Map<number, number>();
    byFile.set(file, own.set(start, id));
  });
  const entry = tests.map(
    (test) => `exports[${JSON.stringify(test)}] = () => require(${JSON.stringify(`./${test}`)});`,
  );
  await build({
    absWorkingDir: checkout,
    stdin: { contents: entry.join('\n'), resolveDir: checkout, loader: 'js' },
    outfile,
    bundle: true,
    packages: 'external',
    plugins: [
      {
        name: 'mistakes',
        setup({ onLoad, onResolve }) {
          onResolve({ filter: /^@xhht\// }, ({ path: name }) => ({
            path: require.resolve(name, { paths: [checkout] }),
          }));
          onLoad({ filter: /\.ts$/ }, ({ path: full }) => {
            const file = path.relative(checkout, full);
            const own = byFile.get(file);
            const text = own === undefined ? textOf(file) : switched(file, textOf(file), (start) => own.get(start));
            return { contents: text.replaceAll('__dirname', JSON.stringify(path.dirname(full))), loader: 'ts' };
          });
        },
      },
    ],
    // As the tests get them (packages/embedded-excel/jest.config.mjs).
    alias: {
      numfmt: path.join(checkout, 'node_modules/numfmt/dist/index.js'),
      'fast-check': path.join(checkout, 'packages/embedded-excel/seededFastCheck.cjs'),
    },
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    jsx: 'automatic',
    logLevel: 'error',
  });
};
