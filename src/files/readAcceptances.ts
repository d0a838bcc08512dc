/**
 * Findings accepted in Excel, from the package: an add-in's settings are properties of its web extension ([MS-OWEXML]),
 * each value as JSON. Not tried on a file that Excel saved.
 */
import { strFromU8 } from 'fflate';
import { ACCEPTED_SETTING, acceptedOf, type Accepted } from '../check/acceptedForm';
import { attribute } from './freeze/xml';

const EXTENSION = /^xl\/webextensions\/[^/]+\.xml$/;
const PROPERTY = /<(?:[\w.-]+:)?property((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/g;

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
};

/** A value that was JSON before it was kept comes as a text of JSON. */
const valueOf = (json: string): unknown => {
  const value = parsed(json);
  return typeof value === 'string' ? parsed(value) : value;
};

/** None when there are none, or when they cannot be read: their findings are simply back. */
export const readAcceptances = (parts: Readonly<Record<string, Uint8Array>>): readonly Accepted[] =>
  Object.entries(parts).flatMap(([path, part]) => {
    if (!EXTENSION.test(path)) return [];
    return [...strFromU8(part).matchAll(PROPERTY)].flatMap(([, attributes = '']) =>
      attribute(attributes, 'name') === ACCEPTED_SETTING
        ? acceptedOf(valueOf(attribute(attributes, 'value') ?? ''))
        : [],
    );
  });
