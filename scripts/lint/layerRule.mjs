import path from 'node:path';
import { layers, packageOwners } from './layers.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** The layer a file belongs to: the first folder below src/, or a package by its path. Undefined elsewhere. */
function layerOf(file) {
  const [top, layer, ...rest] = path.relative(root, file).split(path.sep);
  if (layer === undefined || rest.length === 0) return undefined;
  // The tests of a package are no part of the product, nor are its tools beside `src`.
  if (top === 'packages') return rest[0] === 'src' ? `packages/${layer}` : undefined;
  return top === 'src' ? layer : undefined;
}

function ownersOf(source) {
  const entry = Object.entries(packageOwners).find(
    ([name]) => source === name || source.startsWith(name.endsWith(':') ? name : `${name}/`),
  );
  return entry?.[1];
}

function problemOf(file, source) {
  const from = layerOf(file);
  if (from === undefined) return undefined;
  if (!(from in layers)) return `${from} is not in the table of layers`;
  if (!source.startsWith('.')) {
    const owners = ownersOf(source);
    return owners === undefined || owners.includes(from)
      ? undefined
      : `only ${owners.join(', ') || 'tests and tools'} may import ${source}, not ${from}`;
  }
  const target = path.resolve(path.dirname(file), source);
  const to = layerOf(target) ?? layerOf(path.join(target, 'index'));
  if (to === undefined) {
    return target.endsWith('.json') ? undefined : `${from} reaches outside src: ${source}`;
  }
  return to === from || layers[from].includes(to)
    ? undefined
    : `${from} may not import ${to} (allowed: ${layers[from].join(', ') || 'nothing of ours'})`;
}

/**
 * Reports an import, export … from, import type or import() that breaks the table of layers.
 * Paths are resolved, so a folder below a layer that carries another layer's name is no alarm,
 * and lazy chunks are held to the same rule.
 */
export const layerRule = {
  meta: { type: 'problem', schema: [], messages: { layer: 'Import rule: {{problem}}.' } },
  create(context) {
    const check = (node) => {
      const source = node?.value;
      if (typeof source !== 'string') return;
      const problem = problemOf(context.filename, source);
      if (problem !== undefined) context.report({ node, messageId: 'layer', data: { problem } });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
    };
  },
};
