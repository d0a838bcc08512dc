import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './freshness.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

function packagesOf(lock) {
  return JSON.parse(readFileSync(path.join(root, lock), 'utf8')).packages;
}

/** Whether node_modules holds exactly what the lock file asks for. */
export function isInstalled() {
  const written = 'node_modules/.package-lock.json';
  if (!existsSync(path.join(root, written))) return false;
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf(written);
  return Object.entries(wanted).every(
    ([name, { version, optional }]) =>
      // Optional packages of other platforms are left out on purpose.
      name === '' || (present[name] === undefined ? optional === true : present[name].version === version),
  );
}

/** Runs `npm ci` when packages are missing or stale. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Đang cài các gói cần thiết (npm ci)…');
  execFileSync(npm, ['ci'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
}
