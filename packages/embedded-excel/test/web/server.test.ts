import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const server = pathToFileURL(path.resolve(__dirname, '../../server.mjs')).href;
let folder: string;
let child: ChildProcess;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'host-server-'));
  writeFileSync(
    path.join(folder, 'taskpane.html'),
    `<meta content="script-src 'self' https://appsforoffice.microsoft.com"><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>`,
  );
  const code = `const { startServer } = await import(${JSON.stringify(server)});
    const { port } = await startServer({ port: 0, addinDir: ${JSON.stringify(folder)}, pageDir: ${JSON.stringify(folder)} });
    console.log(port);`;
  child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  port = Number(line.toString());
});
afterAll(() => {
  child.kill();
  rmSync(folder, { recursive: true });
});

/** Asks without the normalisation of addresses that `fetch` would do. */
const ask = (address: string) =>
  new Promise<{ status: number; cache: string | undefined; text: string }>((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: address }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          cache: response.headers['cache-control'],
          text,
        }),
      );
    }).on('error', reject);
  });

test('office.js comes from the installed package, and no outside address is left', async () => {
  const { status, cache, text } = await ask('/taskpane.html');
  expect([status, cache]).toStrictEqual([200, 'no-store']);
  expect(text).toBe(`<meta content="script-src 'self'"><script src="/officejs/office.js"></script>`);
});

test.each(['/officejs/office.js', '/officejs/excel-web-16.00.js', '/officejs/vi-vn/office_strings.js'])(
  '%s is there',
  async (address) => {
    expect((await ask(address)).status).toBe(200);
  },
);

test.each([
  '/missing.js',
  '/../package.json',
  '/%2e%2e/package.json',
  '/officejs/../../package.json',
  '/officejs/%2e%2e/%2e%2e/package.json',
])('%s is not', async (address) => {
  expect((await ask(address)).status).toBe(404);
});
