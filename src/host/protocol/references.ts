import { HostError } from './hostError';
import type { HostObject } from './hostObject';

/** Objects the library asked the host to keep beyond one request (`_ReferenceId`). */
export class References {
  #objects = new Map<string, HostObject>();
  #next = 1;

  keep(object: HostObject): string {
    const id = `r${this.#next++}`;
    this.#objects.set(id, object);
    return id;
  }

  get(id: string): HostObject {
    const object = this.#objects.get(id);
    if (!object) {
      throw new HostError(
        'InvalidReference',
        'This reference is not valid for the current operation.',
      );
    }
    return object;
  }

  release(id: string): void {
    this.#objects.delete(id);
  }

  /** Number of objects kept now: tests use it to find leaks. */
  get size(): number {
    return this.#objects.size;
  }
}
