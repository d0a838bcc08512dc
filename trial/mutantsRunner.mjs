// A process of its own that runs test cases of a bundle with mistakes (mutantSwitches.ts): one that does not end is killed.
// Messages: { file } runs all cases of a test file without a mistake, { id, plan } those that a mistake can reach.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';

const [bundle] = process.argv.slice(2);
const require = createRequire(bundle);
const { expect } = require('expect');
const code = new vm.Script(
  `(function (exports, require, module, __filename, __dirname) {${readFileSync(bundle, 'utf8')}\n})`,
  {
    filename: bundle,
  },
);

let active = -1;
let reached = new Set();

/** What an operator gives; of && and || the right side is a function. */
const OPERATIONS = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
  '===': (left, right) => left === right,
  '!==': (left, right) => left !== right,
  '&&': (left, right) => left && right(),
  '||': (left, right) => left || right(),
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
};
const OTHER = {
  ...{ '<': '<=', '<=': '<', '>': '>=', '>=': '>', '===': '!==', '!==': '===' },
  ...{ '&&': '||', '||': '&&', '+': '-', '-': '+' },
};
const isActive = (id) => {
  reached.add(id);
  return id === active;
};
globalThis.MISTAKES = {
  binary: (id, sign, left, right) => OPERATIONS[isActive(id) ? OTHER[sign] : sign](left, right),
  number: (id, value) => (isActive(id) ? value + 1 : value),
  word: (id, value) => (isActive(id) ? !value : value),
};

/** Test cases in the order in which a file names them, with what runs around each. */
let cases = [];
let around = { before: [], after: [] };
let beforeAll = [];

const describe = (_name, body) => {
  const outer = around;
  around = { before: [...outer.before], after: [...outer.after] };
  body();
  around = outer;
};
const test = (name, body) => cases.push({ name, body, around });
/** A row of a table that is no array is the only argument. */
const each = (define) => (table) => (name, body) =>
  table.forEach((row) => define(name, () => body(...(Array.isArray(row) ? row : [row]))));
describe.each = each(describe);
test.each = each(test);
Object.assign(globalThis, {
  describe,
  test,
  it: test,
  expect,
  beforeEach: (body) => around.before.push(body),
  afterEach: (body) => around.after.push(body),
  beforeAll: (body) => beforeAll.push(body),
  afterAll: () => undefined,
});

/** Everything is evaluated anew, so that nothing is left of the mistake before. */
async function load(file) {
  cases = [];
  beforeAll = [];
  around = { before: [], after: [] };
  const module = { exports: {} };
  code.runInThisContext()(module.exports, require, module, bundle, '.');
  module.exports[file]();
  for (const body of beforeAll) await body();
  return cases;
}

async function fails({ body, around: { before, after } }) {
  try {
    for (const one of before) await one();
    await body();
    for (const one of after) await one();
    return false;
  } catch {
    return true;
  }
}

async function baseline(file) {
  active = -1;
  reached = new Set();
  const began = performance.now();
  const found = await load(file);
  const [atLoad, takes] = [[...reached], performance.now() - began];
  const results = [];
  for (const one of found) {
    reached = new Set();
    const from = performance.now();
    const failed = await fails(one);
    results.push({ failed, takes: performance.now() - from, reaches: [...reached] });
  }
  return { takes, atLoad, cases: results };
}

async function noticedBy(id, plan) {
  active = id;
  for (const { file, indexes } of plan) {
    let found;
    try {
      found = await load(file);
    } catch {
      return { file, index: indexes[0] };
    }
    for (const index of indexes) if (found[index] === undefined || (await fails(found[index]))) return { file, index };
  }
  return null;
}

process.on('message', async ({ file, id, plan }) => {
  try {
    process.send({ result: file === undefined ? await noticedBy(id, plan) : await baseline(file) });
  } catch (error) {
    process.send({ error: String(error?.stack ?? error) });
  }
});
