import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import type { NativeBridge } from '../src/protocol/bridge';

/** What the unmodified Office.js package defines when its Excel script runs. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: { readonly Error: new (code: string, message?: string) => Error };
  readonly CustomFunctionMappings: Record<string, unknown>;
}

let script: vm.Script | undefined;

/**
 * The script is read from node_modules when the first workbook is opened: it is never copied or
 * changed, which its licence does not allow.
 */
function officeScript(): vm.Script {
  if (script) return script;
  const filename = createRequire(__filename).resolve('@microsoft/office-js/dist/excel-web-16.00.js');
  script = new vm.Script(readFileSync(filename, 'utf8'), { filename });
  return script;
}

/** Runs the genuine library in a context of its own, connected to `bridge`. */
export function loadOffice(bridge: NativeBridge): OfficeLibrary {
  const page: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    // Objects the library parses and errors it throws then belong to the test's own realm.
    JSON,
    Error,
    Promise,
    console,
    performance,
    queueMicrotask,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    name: '',
    location: { protocol: 'https:', href: 'https://localhost/', hash: '', search: '' },
    navigator: { userAgent: 'node' },
    document: { getElementById: () => null, addEventListener: () => undefined, cookie: '' },
    addEventListener: () => undefined,
  };
  page['window'] = page;
  officeScript().runInContext(vm.createContext(page));
  return page as unknown as OfficeLibrary;
}
