import { HostError } from './hostError';
import type { HostObject } from './hostObject';

/** Objects the library asked the host to keep beyond one request (`_ReferenceId`). */
export class References {
  #objects = new Map<string, HostObject>();
  #ids = new Map<HostObject, string>();
  #next = 1;

  /** The same object keeps its id, however often the library asks. */
  keep(object: HostObject): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    const id = `r${this.#next++}`;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
    return id;
  }

  get(id: string): HostObject {
    const object = this.#objects.get(id);
    if (!object) {
      throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    }
    return object;
  }

  release(id: string): void {
    const object = this.#objects.get(id);
    if (object) this.#ids.delete(object);
    this.#objects.delete(id);
  }

  /** Number of objects kept now: tests use it to find leaks. */
  get size(): number {
    return this.#objects.size;
  }
}
