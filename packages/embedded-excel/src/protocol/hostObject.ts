/**
 * Base of every object the host shows to the add-in. The executor finds members by name, so a
 * public member of a subclass is a member of the Office.js object; state is kept in #private fields.
 */
export abstract class HostObject {
  /** Names of the scalar members that `load()` without arguments answers. */
  abstract scalars(): readonly string[];

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
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract get items(): Item[];

  scalars(): readonly string[] {
    return [];
  }
}

export const isCollection = (object: HostObject): object is HostCollection<HostObject> =>
  object instanceof HostCollection;
