import { HostError, notImplemented } from './hostError';
import { isCollection, isHostObject, type HostObject } from './hostObject';
import { callMember, memberOf, readMember, writeMember } from './members';
import { identify, query } from './query';
import { References } from './references';
import type { Action, ActionResult, ArgumentInfo, Batch, BatchResult } from './wire';
import { ActionType, PathType } from './wire';

/** An object of the batch; `null` is an Office.js null object. */
type Resolved = HostObject | null;
type Live = Map<number, Resolved>;

export interface ExecutorOptions {
  readonly root: HostObject;
  /** Objects the library creates by type name, such as the custom-functions service. */
  readonly services: Readonly<Record<string, HostObject>>;
  /** Awaited before anything is read, so that no half-calculated sheet is ever seen. */
  readonly settle: () => Promise<void>;
  /** Awaited before a request changes anything: a calculation under way is not disturbed. */
  readonly atRest: () => Promise<void>;
  /** Told of each change before it is made, as `Class.member`; may throw to refuse it. */
  readonly beforeChange: (member: string) => void;
  /** Awaited between two actions when the last one is some time ago: a page must be drawn and answer meanwhile. */
  readonly breathe?: () => Promise<void>;
}

/** Longest time without a breath, in milliseconds. Shorter ones let half a request be calculated and drawn, for nothing. */
const BREATH = 300;

const REFERENCE_METHODS = new Set(['_KeepReference', '_RemoveReference']);
const READING_METHOD = /^_?(Get|Find|Calculate)/;
/** What changes where the user is, and nothing in the workbook. */
const SHOWING_METHOD = /^(?:Select|Activate|Suspend\w+)$/;

/** Interprets batches. Knows nothing of Excel: members are found by name on the model's objects. */
export class Executor {
  readonly references = new References();
  readonly #options: ExecutorOptions;
  #acting = false;
  #listened = false;

  constructor(options: ExecutorOptions) {
    this.#options = options;
  }

  /** True while a member is called: what changes then was done by the add-in, not by a user. */
  get isActing(): boolean {
    return this.#acting;
  }

  /** True once the add-in has registered for an event, whichever it is. */
  get isListened(): boolean {
    return this.#listened;
  }

  #act<T>(call: () => T): T {
    this.#acting = true;
    try {
      return call();
    } finally {
      this.#acting = false;
    }
  }

  /** Actions before a failing one stay applied, as in Excel; those after it are not run. */
  async process(batch: Batch): Promise<BatchResult> {
    const live: Live = new Map();
    const results: ActionResult[] = [];
    await this.#options.atRest();
    let breathed = performance.now();
    for (const [index, action] of batch.Actions.entries()) {
      const { breathe } = this.#options;
      if (breathe && performance.now() - breathed > BREATH) {
        await breathe();
        await this.#options.atRest();
        breathed = performance.now();
      }
      try {
        const value = await this.#run(action, batch, live);
        results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (thrown) {
        return {
          Results: results,
          Error: this.#describe(thrown, index, action, batch),
        };
      }
    }
    return { Results: results };
  }

  #describe(thrown: unknown, index: number, action: Action, batch: Batch) {
    const error =
      thrown instanceof HostError
        ? thrown
        : new HostError('GeneralException', `Fault of the embedded host: ${String(thrown)}`, 500);
    const path = batch.ObjectPaths[action.ObjectPathId]?.Name;
    return {
      Code: error.code,
      Message: error.message,
      ActionIndex: index,
      Location: [path, action.Name].filter(Boolean).join('.'),
      HttpStatusCode: error.status,
    };
  }

  async #run(action: Action, batch: Batch, live: Live): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    if (action.Name === '_RemoveReference') return this.#release(action);
    const object = this.#act(() => this.#resolve(action.ObjectPathId, batch, live));
    if (object === null) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return identify(object, this.references);
      case ActionType.ensureUnchanged:
        return null;
      case ActionType.query:
        await this.#options.settle();
        return query(object, action.QueryInfo ?? {}, this.references);
      case ActionType.method:
        return this.#method(object, action, batch, live);
      case ActionType.setProperty:
        return this.#act(() => {
          const [value] = this.#arguments(action.ArgumentInfo, batch, live);
          this.#options.beforeChange(memberOf(object, action.Name));
          writeMember(object, action.Name, value);
        });
      case ActionType.update:
        return this.#act(() => this.#update(object, action));
      default:
        throw notImplemented('batch', `action type ${action.ActionType}`);
    }
  }

  #release(action: Action): null {
    this.references.release(String(action.ArgumentInfo?.Arguments?.[0]));
    return null;
  }

  async #method(object: HostObject, action: Action, batch: Batch, live: Live): Promise<unknown> {
    if (REFERENCE_METHODS.has(action.Name)) return null;
    const event = /^_(?:Unregister|Register)(\w+)$/.exec(action.Name)?.[1];
    if (event !== undefined && object.registrations().includes(event)) {
      this.#listened = true;
      return null;
    }
    if (READING_METHOD.test(action.Name)) await this.#options.settle();
    const value = await this.#act(() =>
      this.#call(object, action.Name, this.#arguments(action.ArgumentInfo, batch, live)),
    );
    return isHostObject(value) ? identify(value, this.references) : value;
  }

  #call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    const changes = !READING_METHOD.test(name) && !SHOWING_METHOD.test(name) && !name.startsWith('_');
    if (changes) this.#options.beforeChange(memberOf(object, name));
    return callMember(object, name, args);
  }

  #update(object: HostObject, action: Action): void {
    const changes = action.ArgumentInfo?.Arguments?.[0] ?? {};
    for (const [name, value] of Object.entries(changes)) {
      this.#options.beforeChange(memberOf(object, name));
      writeMember(object, name, value);
    }
  }

  #resolve(id: number, batch: Batch, live: Live): Resolved {
    const known = live.get(id);
    if (known !== undefined) return known;
    const object = this.#follow(id, batch, live);
    live.set(id, object);
    return object;
  }

  #follow(id: number, batch: Batch, live: Live): Resolved {
    const path = batch.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', 'The object path is not valid.');
    if (path.ObjectPathType === PathType.global) return this.#options.root;
    if (path.ObjectPathType === PathType.nullObject) return null;
    if (path.ObjectPathType === PathType.reference) return this.references.get(path.Name);
    if (path.ObjectPathType === PathType.service) {
      const service = this.#options.services[path.Name];
      if (!service) throw notImplemented('service', path.Name);
      return service;
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.#resolve(path.ParentObjectPathId, batch, live);
    // Members of a null object are null objects, so a chain can be checked once at its end.
    if (parent === null) return null;
    return asResolved(this.#child(parent, path, batch, live));
  }

  #child(parent: HostObject, path: Batch['ObjectPaths'][string], batch: Batch, live: Live): unknown {
    if (path.ObjectPathType === PathType.property) return readMember(parent, path.Name);
    const args = this.#arguments(path.ArgumentInfo, batch, live);
    if (path.ObjectPathType === PathType.method) return this.#call(parent, path.Name, args);
    if (path.ObjectPathType === PathType.indexer) {
      return callMember(parent, isCollection(parent) ? 'getItem' : path.Name, args);
    }
    throw notImplemented('batch', `object path type ${path.ObjectPathType}`);
  }

  #arguments(info: ArgumentInfo | undefined, batch: Batch, live: Live): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => {
      const id = ids?.[index];
      if (typeof id === 'number' && id !== 0) return this.#resolve(id, batch, live);
      if (!id) return value;
      return id.map((part, at) => (part ? this.#resolve(part, batch, live) : (value as readonly unknown[])[at]));
    });
  }
}

function asResolved(value: unknown): Resolved {
  if (value === null || isHostObject(value)) return value;
  throw new HostError('GeneralException', 'The object path leads to a value, not to an object.', 500);
}
