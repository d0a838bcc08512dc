/** What Excel needs of the answers of a server, by kind of file. */

/** An answer, as far as it matters. */
export interface Answer {
  readonly status: number;
  /** Value of a header; `null` where it is not sent. */
  readonly header: (name: string) => string | null;
}

export type Fault = 'missing' | 'type' | 'keepsOld' | 'notKept' | 'framed' | 'crossOrigin';

export interface FileFault {
  readonly file: string;
  readonly fault: Fault;
  /** What was sent; '' for nothing. */
  readonly sent: string;
}

/** `notKept` alone only makes it slower. */
export const isGrave = ({ fault }: FileFault): boolean => fault !== 'notKept';

const TYPES: Readonly<Record<string, readonly string[]>> = {
  html: ['text/html'],
  js: ['text/javascript', 'application/javascript', 'application/x-javascript'],
  json: ['application/json'],
  xml: ['text/xml', 'application/xml'],
  png: ['image/png'],
  txt: ['text/plain'],
};

/** Files with a hash of their content in the name never change. */
const HASHED = /\.[0-9a-f]{8}\.\w+$/;
const A_DAY = 86_400;

const maxAgeOf = (cacheControl: string): number | null => {
  const found = /max-age\s*=\s*(\d+)/i.exec(cacheControl)?.[1];
  return found === undefined ? null : Number(found);
};

const asksAgain = (cacheControl: string): boolean =>
  /no-cache|no-store/i.test(cacheControl) || maxAgeOf(cacheControl) === 0;

const typeFault = (file: string, { header }: Answer): readonly FileFault[] => {
  const wanted = TYPES[file.slice(file.lastIndexOf('.') + 1)];
  const sent = header('content-type') ?? '';
  const own = sent.split(';')[0]?.trim().toLowerCase() ?? '';
  return wanted === undefined || wanted.includes(own) ? [] : [{ file, fault: 'type', sent }];
};

const cacheFault = (file: string, { header }: Answer): readonly FileFault[] => {
  const sent = header('cache-control') ?? '';
  if (!HASHED.test(file)) return asksAgain(sent) ? [] : [{ file, fault: 'keepsOld', sent }];
  return (maxAgeOf(sent) ?? 0) >= A_DAY ? [] : [{ file, fault: 'notKept', sent }];
};

/** Excel on the web shows pages in a frame of its own. */
const frameFault = (file: string, { header }: Answer): readonly FileFault[] => {
  if (!file.endsWith('.html')) return [];
  const options = header('x-frame-options') ?? '';
  const policy = /frame-ancestors[^;]*/i.exec(header('content-security-policy') ?? '')?.[0] ?? '';
  const sent = [options, policy].filter((text) => text !== '').join('; ');
  return sent === '' ? [] : [{ file, fault: 'framed', sent }];
};

/** Excel on the web reads what the functions are from an address of its own. */
const crossOriginFault = (file: string, { header }: Answer): readonly FileFault[] => {
  if (!/^functions.*\.json$/.test(file)) return [];
  const sent = header('access-control-allow-origin') ?? '';
  return sent === '' ? [{ file, fault: 'crossOrigin', sent }] : [];
};

/** `file`: its path in the build. */
export const faultsOf = (file: string, answer: Answer): readonly FileFault[] =>
  answer.status !== 200
    ? [{ file, fault: 'missing', sent: String(answer.status) }]
    : [typeFault, cacheFault, frameFault, crossOriginFault].flatMap((of) => of(file, answer));

/** Addresses of the manifest outside the folder that the page came from; those of Microsoft's own are not ours to serve. */
export const foreignAddresses = (manifest: string, folder: string): readonly string[] => {
  const ours = [...manifest.matchAll(/(?:DefaultValue|Value)="(https:\/\/[^"]+)"/g)].map(
    ([, address]) => address ?? '',
  );
  return [...new Set(ours.filter((address) => !address.startsWith(folder)))];
};
