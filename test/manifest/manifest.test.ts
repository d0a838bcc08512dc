/** @jest-environment jsdom */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { childOrder } from './childOrder';

const root = path.resolve(__dirname, '../..');
const base = 'https://localhost:3000';
const text = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(text, 'application/xml');
const elements = [...manifest.getElementsByTagName('*')];

const named = (name: string): Element[] => elements.filter((element) => element.localName === name);
const only = (name: string): Element => {
  const found = named(name);
  if (found.length !== 1) throw new Error(`${name}: ${found.length} elements, expected one.`);
  return found[0]!;
};
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
const addresses = (): string[] =>
  elements
    .flatMap((element) => [attribute(element, 'DefaultValue'), attribute(element, 'Value')])
    .filter((value) => value.includes('://'));

const resources = elements.filter((element) => element.parentElement?.parentElement?.localName === 'Resources');
const resourceIds = resources.map((element) => attribute(element, 'id'));
const usedResourceIds = elements.map((element) => attribute(element, 'resid')).filter((id) => id !== '');
const resource = (id: string): string =>
  attribute(
    resources.find((element) => attribute(element, 'id') === id)!,
    'DefaultValue',
  );

test('is well-formed', () => expect(named('parsererror')).toEqual([]));

test('every element stands where Excel expects it', () => {
  const misplaced = elements
    .filter((parent) => parent.children.length > 0)
    .filter((parent) => {
      const order = [...parent.children].map(({ localName }) => childOrder[parent.localName]?.indexOf(localName) ?? -1);
      return order.includes(-1) || order.some((place, i) => place < (order[i - 1] ?? 0));
    })
    .map(({ tagName }) => tagName);
  expect(misplaced).toEqual([]);
});

describe('resources', () => {
  test('every resid points to a resource', () => {
    expect(usedResourceIds.filter((id) => !resourceIds.includes(id))).toEqual([]);
  });
  test('every resource is used', () => {
    expect(resourceIds.filter((id) => !usedResourceIds.includes(id))).toEqual([]);
  });
  test('ids are unique and at most 32 characters', () => {
    const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== '');
    // A tab's id names Excel's own tab and a Control's id may not repeat a resource's either.
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });
  test('icons, addresses, short and long strings each stand in their own list', () => {
    const kindOf = (id: string): string | undefined =>
      resources.find((element) => attribute(element, 'id') === id)?.parentElement?.localName;
    const expected: Record<string, string> = {
      Image: 'Images',
      Runtime: 'Urls',
      SourceLocation: 'Urls',
      FunctionFile: 'Urls',
      LearnMoreUrl: 'Urls',
      Namespace: 'ShortStrings',
      Label: 'ShortStrings',
      Title: 'ShortStrings',
      Description: 'LongStrings',
    };
    const wrong = elements
      .filter((element) => element.hasAttribute('resid'))
      .filter((element) => kindOf(attribute(element, 'resid')) !== expected[element.localName])
      .map((element) => `${element.tagName} ${attribute(element, 'resid')}`);
    expect(wrong).toEqual([]);
  });
});

describe('texts', () => {
  const values = (element: Element): string[] => [
    attribute(element, 'DefaultValue'),
    ...[...element.children].map((override) => attribute(override, 'Value')),
  ];
  const within = (list: string): Element[] => resources.filter((e) => e.parentElement?.localName === list);

  test.each([
    ['DisplayName', () => [only('DisplayName')], 125],
    ['Description', () => [named('Description')[0]!], 250],
    ['ShortStrings', () => within('ShortStrings'), 125],
    ['LongStrings', () => within('LongStrings'), 250],
  ] as const)('%s are neither empty nor too long', (_, find, limit) => {
    const lengths = find()
      .flatMap(values)
      .map((value) => value.length);
    expect(Math.min(...lengths)).toBeGreaterThan(0);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(limit);
  });
  test('every text but the namespace has one English override, none for the default language', () => {
    const localised = [
      only('DisplayName'),
      named('Description')[0]!,
      ...within('ShortStrings'),
      ...within('LongStrings'),
    ].filter((element) => attribute(element, 'id') !== 'Functions.Namespace');
    expect(only('DefaultLocale').textContent).toBe('vi-VN');
    for (const element of localised) {
      expect([...element.children].map((child) => attribute(child, 'Locale'))).toEqual(['en-US']);
    }
  });
  test('overrides among the resources carry the bt: prefix, those above do not', () => {
    const prefixes = named('Override').map((element) => [resources.includes(element.parentElement!), element.prefix]);
    expect(prefixes).not.toContainEqual([true, null]);
    expect(prefixes).not.toContainEqual([false, 'bt']);
  });
  test('the namespace of the functions is XHHT in every language', () => {
    expect(resource('Functions.Namespace')).toBe('XHHT');
  });
});

describe('addresses', () => {
  test('all are https and below the base that a build replaces', () => {
    expect(addresses().length).toBeGreaterThan(0);
    expect(addresses().filter((address) => !address.startsWith(`${base}/`))).toEqual([]);
  });
  test('runtime, function page, function file, pane and start page are one page', () => {
    const paneId = attribute(only('Runtime'), 'resid');
    const pages = [
      only('FunctionFile'),
      ...named('SourceLocation').filter((e) => ['Page', 'Action'].includes(e.parentElement!.localName)),
    ].map((element) => attribute(element, 'resid'));
    expect(pages).toEqual([paneId, paneId, paneId]);
    expect(attribute(only('DefaultSettings').children[0]!, 'DefaultValue')).toBe(resource(paneId));
  });
  test('the metadata of the functions has an English file', () => {
    const metadata = resources.find((e) => attribute(e, 'id') === 'Functions.Metadata.Url')!;
    expect(attribute(metadata, 'DefaultValue')).toBe(`${base}/functions.json`);
    expect(attribute(metadata.children[0]!, 'Value')).toBe(`${base}/functions.en.json`);
  });
});

describe('icons', () => {
  const sizeOf = (address: string): [number, number] => {
    const png = readFileSync(path.join(root, address.slice(base.length + 1)));
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  };
  test.each([
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ] as const)('%s is %i pixels', (name, side) => {
    expect(sizeOf(attribute(only(name), 'DefaultValue'))).toEqual([side, side]);
  });
  test.each(named('Icon').map((icon, i) => [i, icon] as const))('set %i has 16, 32 and 80 pixels', (_, icon) => {
    const images = [...icon.children];
    expect(images.map((image) => attribute(image, 'size'))).toEqual(['16', '32', '80']);
    for (const image of images) {
      const side = Number(attribute(image, 'size'));
      expect(sizeOf(resource(attribute(image, 'resid')))).toEqual([side, side]);
    }
  });
});

describe('what Excel demands', () => {
  test('the version is that of package.json, with a fourth part', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
    expect(only('Version').textContent).toBe(`${version}.0`);
  });
  test('the floor is Excel 2021: no requirement keeps it out', () => {
    const sets = named('Set').map((set) => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`);
    expect(sets).toEqual(['SharedRuntime 1.1', 'ExcelApi 1.14']);
  });
  test('a long-lived shared runtime, hence no pane of its own name', () => {
    expect(attribute(only('Runtime'), 'lifetime')).toBe('long');
    expect(only('Runtimes').parentElement?.children[0]).toBe(only('Runtimes'));
    expect(named('TaskpaneId')).toEqual([]);
  });
  test('every command of the ribbon has its function', () => {
    const commands = readFileSync(path.join(root, 'src/commands/commands.ts'), 'utf8');
    const associated = [...commands.matchAll(/actions\.associate\('(\w+)'/g)].map(([, name]) => name);
    const wanted = named('FunctionName').map(({ textContent }) => textContent);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((name) => !associated.includes(name))).toEqual([]);
  });
  test('it may read and write the workbook', () => {
    expect(only('Permissions').textContent).toBe('ReadWriteDocument');
  });
});

test('is read by Microsoft’s own reader of manifests as it is meant', () => {
  // It reads files in a way that the environment of the other tests here has no words for.
  const script = `import('office-addin-manifest').then(async ({ OfficeAddinManifest }) => {
    process.stdout.write(JSON.stringify(await OfficeAddinManifest.readManifestFile('manifest.xml')));
  });`;
  const read = JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' })) as unknown;
  expect(read).toMatchObject({
    officeAppType: 'TaskPaneApp',
    manifestType: 'xml',
    id: only('Id').textContent,
    version: only('Version').textContent,
    defaultLocale: 'vi-VN',
    displayName: attribute(only('DisplayName'), 'DefaultValue'),
    permissions: 'ReadWriteDocument',
    hosts: ['Workbook'],
    supportUrl: attribute(only('SupportUrl'), 'DefaultValue'),
    defaultSettings: { sourceLocation: `${base}/taskpane.html` },
  });
});
