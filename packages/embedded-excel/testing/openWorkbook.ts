import type { Engine } from '../src/engine/engine';
import type { MemoryOptions } from '../src/engine/memory';
import { MemoryEngine } from '../src/engine/memory';
import type { FunctionSource } from '../src/functions/functionTable';
import { EmbeddedHost } from '../src/host';
import type { OfficeLibrary } from './loadOffice';
import type { Switches } from '../src/switches';
import { isSetSupported } from '../src/web/requirements';
import { loadOffice } from './loadOffice';

export interface OpenOptions extends MemoryOptions {
  /** `memory` keeps formulas without computing them; `univer` computes. */
  readonly engine: 'memory' | 'univer';
  /** Requests to fail: number of the request (1 is the first) and Office.js error code. */
  readonly faults?: readonly { readonly request: number; readonly code: string }[];
  readonly customFunctions?: FunctionSource;
  readonly culture?: string;
  /** Begins with all that stands in another workbook of the memory engine, as if its file were opened. */
  readonly copyOf?: OpenedWorkbook;
  /** The workbook counts its days from 1904. */
  readonly from1904?: boolean;
  /** Where Excel's builds differ. */
  readonly switches?: Partial<Switches>;
}

export interface OpenedWorkbook extends OfficeLibrary {
  readonly host: EmbeddedHost;
  /** As `Office.context.requirements` says it beside this host. */
  readonly isSetSupported: (name: string, version?: string) => boolean;
  /** Makes `Excel`, `OfficeExtension` and `CustomFunctions` globals until `close`. */
  installGlobals(): void;
  close(): void;
}

function copyOf(engine: Engine): Engine {
  if (engine instanceof MemoryEngine) return engine.copy();
  throw new Error('Only a workbook of the memory engine can be copied.');
}

async function createEngine(options: OpenOptions): Promise<Engine> {
  if (options.copyOf) return copyOf(options.copyOf.host.engine);
  if (options.engine === 'memory') return new MemoryEngine(options);
  const { openUniverEngine } = await import('./univerEngine');
  return openUniverEngine();
}

/**
 * The library of 2022 does not know `mergeUndoGroup` and sends nothing of it; how a newer one does is not known here, so
 * that the host is told beside the wire.
 */
function withUndoGroups(library: OfficeLibrary, host: EmbeddedHost): OfficeLibrary['Excel'] {
  const run = (first: unknown, ...rest: unknown[]): Promise<unknown> => {
    const asked = typeof first === 'object' && first !== null && Reflect.get(first, 'mergeUndoGroup') === true;
    const close = asked ? host.undoGroups.open() : () => undefined;
    const call = library.Excel.run as (...args: unknown[]) => Promise<unknown>;
    return call(first, ...rest).finally(close);
  };
  return Object.create(library.Excel, { run: { value: run } }) as OfficeLibrary['Excel'];
}

/** Opens an empty workbook (one sheet, `Sheet1`) behind the genuine Office.js library. */
export async function openWorkbook(options: OpenOptions): Promise<OpenedWorkbook> {
  const engine = await createEngine(options);
  const host = new EmbeddedHost({
    engine,
    ...(options.culture === undefined ? {} : { culture: options.culture }),
    from1904: options.from1904 === true,
    ...(options.switches === undefined ? {} : { switches: options.switches }),
  });
  if (options.copyOf) host.book.take(options.copyOf.host.book);
  for (const fault of options.faults ?? []) host.faults.failRequest(fault.request, fault.code);
  const office = loadOffice(host.native);
  const library = { ...office, Excel: withUndoGroups(office, host) };
  if (options.customFunctions) host.defineFunctions(options.customFunctions);
  const installed: string[] = [];
  return {
    Excel: library.Excel,
    OfficeExtension: library.OfficeExtension,
    CustomFunctions: library.CustomFunctions,
    CustomFunctionMappings: library.CustomFunctionMappings,
    host,
    isSetSupported: (name, version) => isSetSupported(name, version),
    installGlobals() {
      for (const name of ['Excel', 'OfficeExtension', 'CustomFunctions'] as const) {
        Reflect.set(globalThis, name, library[name]);
        installed.push(name);
      }
    },
    close() {
      for (const name of installed) Reflect.deleteProperty(globalThis, name);
      host.close();
    },
  };
}
