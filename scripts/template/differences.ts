/** Where two fingerprints of the template differ, in lines for whoever changed the template. */

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Room for the part in which two long formulas differ, and some before it. */
const SHOWN = 60;
const BEFORE = 20;

const firstDifference = (a: string, b: string): number => {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index += 1;
  return index;
};

const shown = (value: unknown, from: number): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const start = from > BEFORE ? from - BEFORE : 0;
  const part = text.slice(start, start + SHOWN);
  return `${start > 0 ? '…' : ''}${part}${start + SHOWN < text.length ? '…' : ''}`;
};

const reworded = (where: string, was: unknown, is: unknown): string => {
  const from = typeof was === 'string' && typeof is === 'string' ? firstDifference(was, is) : 0;
  return `${where}: "${shown(is, from)}" (fingerprint: "${shown(was, from)}")`;
};

const orderOf = (where: string, committed: readonly string[], built: readonly string[]): readonly string[] => {
  const both = (keys: readonly string[], others: readonly string[]) => keys.filter((key) => others.includes(key));
  const [was, is] = [both(committed, built), both(built, committed)];
  const moved = is.find((key, index) => key !== was[index]);
  return moved === undefined ? [] : [`${where}.${moved}: stands in another place`];
};

/** Empty where they are the same; the order of columns, rows and sheets counts. */
export const differences = (committed: unknown, built: unknown, where = 'template'): readonly string[] => {
  if (committed === built) return [];
  if (committed === undefined) return [`${where}: added`];
  if (built === undefined) return [`${where}: gone`];
  if (!isObject(committed) || !isObject(built)) return [reworded(where, committed, built)];
  const keys = [...new Set([...Object.keys(committed), ...Object.keys(built)])];
  return [
    ...keys.flatMap((key) => differences(committed[key], built[key], where === 'template' ? key : `${where}.${key}`)),
    ...orderOf(where, Object.keys(committed), Object.keys(built)),
  ];
};

const MOST_LINES = 12;

/** What is wrong with the committed fingerprint of `version`, and what to do; empty where nothing is. */
export const complaint = (version: string, released: boolean, committed: unknown, built: unknown): string => {
  const found = differences(committed, built);
  if (found.length === 0) return '';
  const lines = found.slice(0, MOST_LINES).map((line) => `  ${line}`);
  const more = found.length > lines.length ? [`  and ${String(found.length - lines.length)} more`] : [];
  const cure = released
    ? `Version ${version} has been released: raise TEMPLATE_VERSION in src/workbook/identity.ts, then run "npm run fingerprint".`
    : 'Run "npm run fingerprint" and commit what it writes.';
  return [`The template differs from the fingerprint of ${version}:`, ...lines, ...more, cure].join('\n');
};
