/** Other programs that read the same files, where they are installed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const LOADS = 3;
const OPENPYXL = `
import sys, time
import openpyxl
times = []
for _ in range(${String(LOADS)}):
    before = time.process_time()
    openpyxl.load_workbook(sys.argv[1])
    times.append(time.process_time() - before)
print(min(times) * 1000)
`;

/** Milliseconds of processor time in which openpyxl loads a file, the library loaded before; null where there is none. */
export const openpyxlLoad = (file: string): number | null => {
  for (const python of ['python3', '/usr/bin/python3', 'py']) {
    const { status, stdout } = spawnSync(python, ['-c', OPENPYXL, file], { encoding: 'utf8' });
    if (status === 0) return Number(stdout);
  }
  return null;
};

/** Milliseconds by the clock in which LibreOffice opens a file and writes it again; null where there is none. */
export const libreOfficeSave = (file: string): number | null => {
  const folder = mkdtempSync(path.join(tmpdir(), 'xhht-bench-'));
  try {
    const began = performance.now();
    const { status } = spawnSync('soffice', ['--headless', '--convert-to', 'xlsx', '--outdir', folder, file]);
    return status === 0 ? performance.now() - began : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
