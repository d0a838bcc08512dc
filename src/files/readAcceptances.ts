/**
 * Findings accepted in Excel, from the package: an add-in's settings are properties of its web extension ([MS-OWEXML]),
 * each value as JSON. Not tried on a file that Excel saved.
 */
import { ACCEPTED_SETTING, acceptedOf, type Accepted } from '../check/acceptedForm';
import type { Package } from './package/package';
import { attribute } from './xml/readXml';

const EXTENSION_TYPE = 'application/vnd.ms-office.webextension+xml';
/** Where Excel puts it. */
const EXTENSION_PATH = /^xl\/webextensions\/[^/]+\.xml$/i;

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

const isExtension = (whole: Package, path: string): boolean =>
  whole.typeOf(path) === EXTENSION_TYPE || EXTENSION_PATH.test(path);

const settingsIn = (whole: Package, path: string): readonly Accepted[] => {
  const accepted: Accepted[] = [];
  whole.read(path, {
    open: (name, attributes) => {
      if (name !== 'property') return;
      const own = attributes();
      if (attribute(own, 'name') === ACCEPTED_SETTING)
        accepted.push(...acceptedOf(valueOf(attribute(own, 'value') ?? '')));
    },
  });
  return accepted;
};

/** None when there are none, or when what they say is none of ours: their findings are simply back. Throws FileProblem. */
export const readAcceptances = (whole: Package): readonly Accepted[] =>
  whole.paths.flatMap((path) => (isExtension(whole, path) ? settingsIn(whole, path) : []));
