import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { layers } from './lint/layers.mjs';

export const root = path.resolve(import.meta.dirname, '..');

/** Time of the newest file among these files and folders; missing ones count as never. */
function newest(paths) {
  let time = 0;
  for (const entry of paths) {
    const stats = statSync(entry, { throwIfNoEntry: false });
    if (stats === undefined) continue;
    // A folder's own time tells of deleted and renamed files.
    time = Math.max(time, stats.mtimeMs);
    if (stats.isDirectory()) {
      time = Math.max(time, newest(readdirSync(entry).map((name) => path.join(entry, name))));
    }
  }
  return time;
}

/** Whether `output` exists and is not older than any of `inputs`. Paths count from the root. */
export function isFresh(output, inputs) {
  const built = statSync(path.resolve(root, output), { throwIfNoEntry: false });
  return built !== undefined && built.mtimeMs >= newest(inputs.map((input) => path.resolve(root, input)));
}

/** The folders that a build which starts in this layer can be made of. */
export const foldersOf = (layer) => [layer, ...layers[layer]].map((folder) => `src/${folder}`);
