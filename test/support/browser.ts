import { spawn } from 'node:child_process';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page of the embedded workbook, and what it did that a user would not see. */
export interface OpenedPage {
  readonly page: Page;
  /** Addresses outside this machine that the page asked for. Must stay empty. */
  readonly externalRequests: readonly string[];
  /** Uncaught exceptions and lines of level "error" on the console. */
  readonly consoleErrors: readonly string[];
  /** Closes the page, and its profile with it. */
  close(): Promise<void>;
}

interface OpenOptions {
  readonly query?: string;
  readonly context?: BrowserContextOptions;
  /** Before the first address is asked for: which answers are held back, or a clock. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** `commit` where the page is not to be loaded to its end. */
  readonly waitUntil?: 'load' | 'commit';
}

interface Server {
  readonly address: string;
  stop(): void;
}

/** Tests and measurements are started there. */
const root = process.cwd();
const startLimit = 180_000;

const servers = new Map<string, Promise<Server>>();
let browser: Promise<Browser> | undefined;

/**
 * Opens the embedded workbook with the pane beside it, as `npm start` serves it, in a fresh
 * profile. Builds what is missing. Servers and browser are shared by the tests of one file.
 */
export async function openPage(options: OpenOptions = {}): Promise<OpenedPage> {
  return open('scripts/start.mjs', options);
}

/** Opens the pane alone, as narrow as it gets, with the port that the query of the harness asks for. */
export async function openPane(options: OpenOptions = {}): Promise<OpenedPage> {
  return open('test/support/pane/serve.mjs', {
    ...options,
    context: { viewport: { width: 320, height: 720 }, ...options.context },
  });
}

async function open(script: string, options: OpenOptions): Promise<OpenedPage> {
  const server = servers.get(script) ?? startServer(script);
  servers.set(script, server);
  browser ??= launch();
  const { address } = await server;
  const context = await (
    await browser
  ).newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    ...options.context,
  });
  const page = await context.newPage();
  const externalRequests: string[] = [];
  const consoleErrors: string[] = [];
  context.on('request', (request) => {
    if (!isLocal(request.url())) externalRequests.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => consoleErrors.push(error.message));
  await options.prepare?.(page);
  await page.goto(`${address}/${options.query ?? ''}`, { waitUntil: options.waitUntil ?? 'load' });
  return { page, externalRequests, consoleErrors, close: () => context.close() };
}

/** Ends the browser and the server. The setup of the browser project calls it after each file. */
export async function closeBrowser(): Promise<void> {
  const [running, launched] = [[...servers.values()], browser];
  servers.clear();
  browser = undefined;
  await (await launched)?.close();
  for (const server of running) (await server).stop();
}

function isLocal(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return ['data:', 'blob:', 'about:'].includes(protocol) || ['localhost', '127.0.0.1'].includes(hostname);
}

function launch(): Promise<Browser> {
  const executablePath = process.env.XHHT_CHROMIUM;
  if (executablePath === undefined) throw new Error('Set XHHT_CHROMIUM to the path of Chromium, or run "npm test".');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
  });
}

/** Runs a server on a free port and waits for the address it prints. */
function startServer(script: string): Promise<Server> {
  const child = spawn(process.execPath, [path.join(root, script)], {
    cwd: root,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => {
      child.kill();
      reject(new Error(`The server did not start within ${startLimit / 1000} s:\n${output}`));
    }, startLimit);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = /http:\/\/(localhost|127\.0\.0\.1):\d+/.exec(output)?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve({ address, stop: () => child.kill() });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The server ended with code ${String(code)}:\n${output}`));
    });
  });
}
