import { isCollection, isHostObject, type HostObject } from './hostObject';
import { readMember } from './members';
import type { References } from './references';
import type { QueryInfo } from './wire';
import { camelCase, pascalCase } from './wire';

export type Answer = Record<string, unknown>;

/** What the library needs to address the object in later requests. */
export function identify(object: HostObject, references: References): Answer {
  const identity = { ...object.identity() };
  return object.isReference() ? { ...identity, _ReferenceId: references.keep(object) } : identity;
}

/** Answers a `load()`: scalars of the object, of its navigation properties, or of its items. */
export function query(object: HostObject, info: QueryInfo, references: References): Answer {
  const select = info.Select ?? [];
  if (!isCollection(object)) return select.length ? pick(object, select, references) : scalars(object);
  const { own, ofItems } = splitCollectionSelect(object, select);
  // Who asks for the count alone gets no items.
  if (own.length > 0 && own.length === select.length) return pick(object, own, references);
  const skip = info.Skip ?? 0;
  const items = object.items.slice(skip, info.Top === undefined ? undefined : skip + info.Top);
  return {
    ...pick(object, own, references),
    _Items: items.map((item) => ({
      ...identify(item, references),
      ...query(item, { Select: ofItems }, references),
    })),
  };
}

/** `items/name` and `name` both mean the items' name; `count` is the collection's own; `$none` asks for the bare list. */
function splitCollectionSelect(
  collection: HostObject,
  select: readonly string[],
): {
  own: string[];
  ofItems: string[];
} {
  const isOwn = (path: string): boolean => camelCase(path) in collection;
  const ofItems = select.filter((path) => !isOwn(path)).map((path) => path.replace(/^items\//i, ''));
  return { own: select.filter((path) => isOwn(path) && camelCase(path) !== 'items'), ofItems };
}

function scalars(object: HostObject): Answer {
  const answer: Answer = {};
  for (const name of object.scalars()) answer[pascalCase(name)] = readMember(object, name);
  return answer;
}

function pick(object: HostObject, select: readonly string[], references: References): Answer {
  const answer: Answer = {};
  const children = new Map<string, string[]>();
  for (const path of select) {
    if (path === '$none') continue;
    if (path === '*' || path === '$all') {
      Object.assign(answer, scalars(object));
      continue;
    }
    const slash = path.indexOf('/');
    const name = camelCase(slash < 0 ? path : path.slice(0, slash));
    const value = readMember(object, name);
    if (slash < 0 && !isHostObject(value)) answer[pascalCase(name)] = value;
    else children.set(name, [...(children.get(name) ?? []), ...(slash < 0 ? [] : [path.slice(slash + 1)])]);
  }
  for (const [name, paths] of children) {
    const child = readMember(object, name);
    answer[pascalCase(name)] = isHostObject(child)
      ? {
          ...identify(child, references),
          ...query(child, { Select: paths }, references),
        }
      : null;
  }
  return answer;
}
