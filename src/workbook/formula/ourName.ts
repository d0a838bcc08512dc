/** Names of our functions in formula texts: `XHHT.TYLE` as it is typed, `_xldudf_XHHT_TYLE` as a file stores it. */

const OUR_NAME = /^(?:XHHT\.|_xldudf_XHHT_)(\w+)$/i;
const OUR_CALL = /(?:XHHT\.|_xldudf_XHHT_)(\w+)\s*\(/gi;

/** Id of the function, in capitals; undefined for a function of somebody else's. */
export const idOf = (name: string): string | undefined => OUR_NAME.exec(name)?.[1]?.toUpperCase();

/** A quick look, so that only formulas with a call of ours are taken apart. */
export const callsOurs = (formula: string): boolean => /XHHT[._]\w+\s*\(/i.test(formula);

/** Ids in a text that may be no formula at all. */
export const idsIn = (formula: string): readonly string[] =>
  [...formula.matchAll(OUR_CALL)].map(([, id = '']) => id.toUpperCase());
