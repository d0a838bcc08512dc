import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

const dist = path.resolve(__dirname, '../../dist');
const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');
const ownScripts = (): string[] =>
  [...read('taskpane.html').matchAll(/<script src="(?!https:)([^"]+)"/g)].map(([, file]) => file ?? '');

interface Script {
  file: string;
  first: boolean;
  gzip: number;
}

test('the pane loads under 200 KB of JavaScript (gzip) at first', () => {
  const { scripts } = JSON.parse(read('stats.json')) as { scripts: Script[] };
  const first = scripts.filter((script) => script.first);
  const loaded = ownScripts();
  expect(first.map(({ file }) => file).sort()).toEqual(loaded.sort());
  expect(first.reduce((sum, { gzip }) => sum + gzip, 0)).toBeLessThan(200 * 1024);
});

test('office.js comes from Microsoft, after the script that watches over it and before all others of ours', () => {
  const [head = '', body = ''] = read('taskpane.html').split('</head>');
  const scriptsIn = (part: string) => [...part.matchAll(/<script src="([^"]+)"/g)].map(([, address]) => address ?? '');
  expect(scriptsIn(head).map((file) => file.split('.')[0])).toEqual(['opening']);
  const [office, ...own] = scriptsIn(body);
  expect(office).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  expect(own.map((file) => file.split('.')[0])).toEqual(['runtime', 'functions', 'commands', 'taskpane']);
});

test('something stands in the page before office.js is awaited', () => {
  const page = read('taskpane.html');
  expect(page.indexOf('Đang mở ngăn kế hoạch')).toBeLessThan(page.indexOf('office.js'));
});

test('no script is put off: a ribbon button that loads the page finds its function', () => {
  expect(read('taskpane.html')).not.toMatch(/<script[^>]* (defer|async|type="module")/);
});

test('every script of the page names what is in it, so that none meets a page of another build', () => {
  expect(ownScripts().filter((file) => !/^\w+\.[0-9a-f]{8}\.js$/.test(file))).toEqual([]);
});

test('functions.js, whose name is fixed, holds all it needs', () => {
  const registered: string[] = [];
  const alone = {
    CustomFunctions: { associate: (id: string) => registered.push(id), Error, ErrorCode: {} },
    URL,
    URLSearchParams,
  };
  vm.runInNewContext(read('functions.js'), Object.assign(alone, { self: alone }));
  const { functions } = JSON.parse(read('functions.json')) as { functions: { id: string }[] };
  expect(registered.sort()).toEqual(functions.map(({ id }) => id).sort());
  // The names of other files would be those of one build.
  expect(read('functions.js')).not.toMatch(/[0-9a-f]{8}\.js/);
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

/** By what the source maps say stands in the scripts, not by whoever wrote the list. */
const bundledPackages = (): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const file of readdirSync(dist).filter((name) => name.endsWith('.js.map'))) {
    const { sources } = JSON.parse(read(file)) as { sources: string[] };
    for (const source of sources) {
      const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1];
      if (name !== undefined && !name.startsWith('@xhht/')) names.add(name);
    }
  }
  return names;
};

test('the licence of every package in the scripts stands beside them, in full', () => {
  const bundled = bundledPackages();
  expect(bundled.size).toBeGreaterThan(20);
  const notices = read('third-party.txt').split('-'.repeat(80));
  const named = new Map(notices.map((text) => [text.trim().split(' ')[0], text] as const));
  const lacking = [...bundled].filter((name) => (named.get(name)?.length ?? 0) < 500);
  expect(lacking).toEqual([]);
});
