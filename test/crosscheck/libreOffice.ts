/** A second opinion on the files we write: LibreOffice works every formula out anew. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Without this LibreOffice shows the values that the file says it has. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The program's path, or undefined where it is not installed. */
export const libreOffice = (): string | undefined => {
  const { status, stdout } = spawnSync('which', ['soffice'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
};

export type OfficeFormat = 'xlsx' | 'pdf';

/** Converts all files in one run of the program: starting it takes longer than a file does. */
export const convertAll = (
  files: Readonly<Record<string, Uint8Array>>,
  format: OfficeFormat,
): Readonly<Record<string, Uint8Array>> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'xhht-office-'));
  const [profile, input, output] = ['profile', 'in', 'out'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  try {
    mkdirSync(path.join(profile, 'user'), { recursive: true });
    mkdirSync(input);
    writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const names = Object.entries(files).map(([name, bytes]) => {
      const file = path.join(input, `${name}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const settings = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      output,
    ];
    execFileSync(libreOffice() ?? 'soffice', [...settings, ...names], { stdio: 'ignore', timeout: 300_000 });
    return Object.fromEntries(
      readdirSync(output).map((file) => [
        path.basename(file, `.${format}`),
        new Uint8Array(readFileSync(path.join(output, file))),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
