import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const dist = path.resolve(__dirname, '../../dist');
const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');

interface Script {
  file: string;
  first: boolean;
  gzip: number;
}

test('the pane loads under 200 KB of JavaScript (gzip) at first', () => {
  const { scripts } = JSON.parse(read('stats.json')) as { scripts: Script[] };
  const first = scripts.filter((script) => script.first);
  const loaded = [...read('taskpane.html').matchAll(/<script defer src="([^"]+)"/g)].map(([, file]) => file);
  expect(first.map(({ file }) => file).sort()).toEqual(loaded.sort());
  expect(first.reduce((sum, { gzip }) => sum + gzip, 0)).toBeLessThan(200 * 1024);
});

test('office.js comes from Microsoft by a script in the head, before ours, and is not in the bundle', () => {
  const page = read('taskpane.html');
  const office = page.indexOf('<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">');
  expect(office).toBeGreaterThan(0);
  expect(office).toBeLessThan(page.indexOf('<script defer'));
  expect(page.indexOf('<script defer')).toBeLessThan(page.indexOf('</head>'));
});

test('the functions are registered by the first script of the page', () => {
  expect(/<script defer src="([^"]+)"/.exec(read('taskpane.html'))?.[1]).toBe('functions.js');
});

test('the content security policy names no address but office.js and our own', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(read('taskpane.html'))?.[1] ?? '';
  expect([...policy.matchAll(/https?:[^\s;]+/g)].map(([address]) => address)).toEqual([
    'https://appsforoffice.microsoft.com',
    'https://appsforoffice.microsoft.com',
  ]);
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toMatch(/unsafe-eval|\*/);
});

test('every file that the manifest points to is there', () => {
  const addresses = [...read('manifest.xml').matchAll(/https:\/\/localhost:3000\/([^"]+)"/g)];
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.map(([, file]) => file!).filter((file) => !existsSync(path.join(dist, file)))).toEqual([]);
});

test('both languages describe the same functions, with help pages that are there', () => {
  interface Metadata {
    functions: { id: string; helpUrl: string; parameters: unknown[] }[];
  }
  const [vi, en] = ['functions.json', 'functions.en.json'].map((file) => JSON.parse(read(file)) as Metadata);
  const signature = ({ functions }: Metadata): string[] => functions.map((f) => `${f.id}/${f.parameters.length}`);
  expect(signature(vi!).length).toBeGreaterThan(0);
  expect(signature(en!)).toEqual(signature(vi!));
  const pages = [...vi!.functions, ...en!.functions].map(
    ({ helpUrl }) => helpUrl.replace('https://localhost:3000/', '').split('#')[0]!,
  );
  expect([...new Set(pages)].filter((page) => !existsSync(path.join(dist, page)))).toEqual([]);
});
