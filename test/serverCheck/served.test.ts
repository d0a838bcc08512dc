import { faultsOf, foreignAddresses } from '../../src/serverCheck/served';

const answer = (headers: Readonly<Record<string, string>>, status = 200) => ({
  status,
  header: (name: string) => headers[name] ?? null,
});
const KEPT = { 'cache-control': 'public, max-age=31536000, immutable' };
const ASKED = { 'cache-control': 'no-cache' };

test.each([
  ['taskpane.html', { 'content-type': 'text/html; charset=utf-8', ...ASKED }],
  ['taskpane.1a2b3c4d.js', { 'content-type': 'text/javascript', ...KEPT }],
  ['functions.js', { 'content-type': 'application/javascript', 'cache-control': 'max-age=0' }],
  ['functions.json', { 'content-type': 'application/json', 'access-control-allow-origin': '*', ...ASKED }],
  ['assets/icon-32.png', { 'content-type': 'image/png', ...ASKED }],
])('%s is served right', (file, headers) => {
  expect(faultsOf(file, answer(headers))).toEqual([]);
});

test.each([
  ['taskpane.html', answer({}, 404), 'missing', '404'],
  ['taskpane.html', answer({ 'content-type': 'text/plain', ...ASKED }), 'type', 'text/plain'],
  ['functions.js', answer({ 'content-type': 'text/javascript' }), 'keepsOld', ''],
  [
    'functions.js',
    answer({ 'content-type': 'text/javascript', 'cache-control': 'max-age=600' }),
    'keepsOld',
    'max-age=600',
  ],
  ['a.1a2b3c4d.js', answer({ 'content-type': 'text/javascript', ...ASKED }), 'notKept', 'no-cache'],
  [
    'taskpane.html',
    answer({ 'content-type': 'text/html', 'x-frame-options': 'SAMEORIGIN', ...ASKED }),
    'framed',
    'SAMEORIGIN',
  ],
  ['functions.json', answer({ 'content-type': 'application/json', ...ASKED }), 'crossOrigin', ''],
] as const)('%s, %#: %s', (file, given, fault, sent) => {
  expect(faultsOf(file, given)).toEqual([{ file, fault, sent }]);
});

test('addresses of a manifest that was built for another server', () => {
  const manifest =
    '<IconUrl DefaultValue="https://a.vn/xhht/assets/icon-32.png"/><bt:Url id="x" DefaultValue="https://localhost:3000/taskpane.html"/><Override Locale="en-US" Value="https://localhost:3000/taskpane.html"/>';
  expect(foreignAddresses(manifest, 'https://a.vn/xhht/')).toEqual(['https://localhost:3000/taskpane.html']);
});
