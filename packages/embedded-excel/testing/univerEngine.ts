import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import type { Engine } from '../src/engine/engine';
import type { UniverKit } from '../src/engine/univer/kit';
import { UniverEngine } from '../src/engine/univer/univerEngine';

interface Headless {
  createHeadlessKit(): UniverKit;
}
type ModuleBody = (module: { exports: Headless }, exports: object, require: NodeJS.Require) => void;

const KEY = Symbol.for('embedded host: headless Univer');

/**
 * Univer as one prebuilt file, made on first use. It runs outside jest's sandbox and stays loaded
 * for the next test file of the same worker: compiling it takes longer than most tests.
 */
function loadHeadless(): Headless {
  const outside = vm.runInThisContext('globalThis') as Record<symbol, Headless | undefined>;
  const loaded = outside[KEY];
  if (loaded) return loaded;
  const builder = createRequire(__filename).resolve('@xhht/embedded-excel/build.mjs');
  const file = execFileSync(process.execPath, [builder, 'headless'], { encoding: 'utf8' }).trim();
  const source = `(function (module, exports, require) {${readFileSync(file, 'utf8')}\n})`;
  const body = new vm.Script(source, { filename: file }).runInThisContext() as ModuleBody;
  const module = { exports: {} as Headless };
  body(module, module.exports, createRequire(file));
  outside[KEY] = module.exports;
  return module.exports;
}

/** Univer without a screen, for tests that give it the commands of its menus. */
export const openUniverKit = (): UniverKit => loadHeadless().createHeadlessKit();

/** Opens a headless Univer workbook with one sheet, `Sheet1`. */
export const openUniverEngine = (): Engine => new UniverEngine(openUniverKit());
