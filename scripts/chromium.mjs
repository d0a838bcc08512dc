import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const fixedPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of a Chromium-based browser on this machine, or undefined. XHHT_CHROMIUM wins. */
export function findChromium() {
  const { XHHT_CHROMIUM: chosen, PATH = '' } = process.env;
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  const onPath = PATH.split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...onPath, ...(fixedPlaces[process.platform] ?? [])].find(isExecutable);
}

/** The words before `apt-get` that give it the right to install, or undefined when there are none. */
function privilege() {
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

function aptGet(prefix, ...args) {
  const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-y', ...args];
  execFileSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 10 * 60_000 });
}

/** Finds Chromium, installing it by apt-get where that needs no question. Undefined when there is none. */
export function ensureChromium() {
  const found = findChromium();
  const prefix = found === undefined ? privilege() : undefined;
  if (prefix === undefined) return found;
  console.log('Installing Chromium by apt-get…');
  for (const prepare of [['update'], ['update', '-o', 'Acquire::Retries=3']]) {
    try {
      aptGet(prefix, ...prepare);
      aptGet(prefix, 'install', '--no-install-recommends', 'chromium');
      return findChromium();
    } catch {
      // A mirror that is being updated or a busy lock: the second round usually succeeds.
    }
  }
  return undefined;
}
