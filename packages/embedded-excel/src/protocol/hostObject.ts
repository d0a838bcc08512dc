/** Key of what an object stands for. A name on the wire is a text, so nothing under this key can be asked for. */
export const home = Symbol('home');

/**
 * Base of every object the host shows to the add-in. The executor finds members by name, so a public member of a
 * subclass is a member of the Office.js object. What it stands for (workbook, sheet, block, table) is its `home`; other
 * state is kept in #private fields.
 */
export abstract class HostObject<Home extends object = object> {
  protected readonly [home]: Home;

  constructor(given: Home) {
    this[home] = given;
  }

  /** Names of the members that `load()` without arguments answers: those that hold values, not objects. */
  scalars(): readonly string[] {
    return Object.keys(this);
  }

  /** Keys by which the library finds the object again, for example `{ Id }`. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }

  /** Objects without a key of their own (ranges) are kept by the host under a reference id. */
  isReference(): boolean {
    return false;
  }

  /** Names of the events whose registration the host accepts, as `_Register<Name>` on the wire. */
  registrations(): readonly string[] {
    return [];
  }
}

/** A collection: its children answer `items`. */
export abstract class HostCollection<Item extends HostObject, Home extends object = object> extends HostObject<Home> {
  abstract get items(): Item[];
}

export const isHostObject = (value: unknown): value is HostObject => value instanceof HostObject;

export const isCollection = (object: HostObject): object is HostCollection<HostObject> =>
  object instanceof HostCollection;

/** Gives the object members that are all read and written in one way; `load()` answers them. */
export function defineMembers<Name extends string>(
  object: HostObject,
  names: readonly Name[],
  read: (name: Name) => unknown,
  write: (name: Name, value: unknown) => void,
): void {
  for (const name of names) {
    Object.defineProperty(object, name, {
      enumerable: true,
      get: () => read(name),
      set: (value: unknown) => write(name, value),
    });
  }
}
