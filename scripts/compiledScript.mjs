import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import nodeModule, { createRequire } from 'node:module';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

const readIfThere = (file) => {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
};

/**
 * Loads a CommonJS script of ASCII letters, and what V8 compiled of it when it was last used for the same: a second run
 * begins where the first had arrived. `keep` is called at the end of a run; nothing depends on whether it can write.
 */
export function loadCompiled(file, use) {
  const { mtimeMs, size } = statSync(file);
  const compiled = path.join(path.dirname(file), `${use}-${Math.round(mtimeMs)}-${size}.compiled`);
  const cachedData = readIfThere(compiled);
  const script = new Script(nodeModule.wrap(readFileSync(file, 'latin1')), { filename: file, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, path.dirname(file));
  const isKept = cachedData !== undefined && script.cachedDataRejected !== true;
  return {
    exports: module.exports,
    keep() {
      if (isKept) return;
      const draft = `${compiled}.${process.pid}`;
      try {
        // V8 takes it only where it is set as when this was written; what ran may have changed that.
        setFlagsFromString('--opt');
        writeFileSync(draft, script.createCachedData());
        renameSync(draft, compiled);
      } catch {
        // A folder that this user may not write in: the next run compiles again.
      }
    },
  };
}
