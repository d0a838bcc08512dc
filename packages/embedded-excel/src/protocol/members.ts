import { notImplemented } from './hostError';
import type { HostObject } from './hostObject';
import { camelCase } from './wire';

const className = (object: HostObject): string => object.constructor.name.replace(/^_/, '');

/** Finds a member by its wire name, or says which one is missing. */
function memberName(object: HostObject, wireName: string): string {
  const name = camelCase(wireName);
  if (name in object) return name;
  if (wireName in object) return wireName;
  throw notImplemented(className(object), name);
}

/** `Class.member`, as in the list of members. */
export const memberOf = (object: HostObject, wireName: string): string => `${className(object)}.${camelCase(wireName)}`;

export function readMember(object: HostObject, wireName: string): unknown {
  const value: unknown = Reflect.get(object, memberName(object, wireName), object);
  if (typeof value === 'function') throw notImplemented(className(object), wireName, 'as property');
  return value;
}

export function writeMember(object: HostObject, wireName: string, value: unknown): void {
  const name = memberName(object, wireName);
  if (!isSettable(object, name)) {
    throw notImplemented(className(object), name, 'the host can read it but not set it');
  }
  Reflect.set(object, name, value, object);
}

export function callMember(object: HostObject, wireName: string, args: readonly unknown[]): unknown {
  const method: unknown = Reflect.get(object, memberName(object, wireName), object);
  if (typeof method !== 'function') {
    throw notImplemented(className(object), camelCase(wireName), 'as method');
  }
  return Reflect.apply(method, object, args);
}

function isSettable(object: HostObject, name: string): boolean {
  for (let level: unknown = object; level; level = Object.getPrototypeOf(level)) {
    const property = Object.getOwnPropertyDescriptor(level, name);
    if (property) return property.set !== undefined || property.writable === true;
  }
  return false;
}
