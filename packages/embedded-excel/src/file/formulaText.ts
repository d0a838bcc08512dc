import { joinPieces, scanFormula } from '../formula/scan';

/**
 * Functions that came after the format: a file writes their names with `_xlfn.`, so that an older Excel knows them for
 * what it does not have. learn.microsoft.com "Excel functions (alphabetical)", with the version of each.
 */
const LATER = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT
  BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST
  CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL
  DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH
  FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA
  GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH
  IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL
  MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC
  PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE
  RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST
  TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE
  WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);
/** These have a prefix of their own behind the other. */
const OF_SHEETS = new Set(['FILTER', 'SORT']);

const CALL = /(?<![\p{L}\p{N}_.\\])[A-Z][A-Z0-9.]*(?=\s*\()/giu;
const QUOTED = /"(?:[^"]|"")*"/g;
const PREFIXES = /_xlfn\.(?:_xlws\.)?|_xlpm\./gi;

/** Changes what stands outside references and quoted texts. */
const mapCode = (formula: string, change: (code: string) => string): string =>
  joinPieces(
    scanFormula(formula).map((piece) => {
      if (piece.kind !== 'text') return piece;
      const quoted = piece.text.match(QUOTED) ?? [];
      const text = piece.text
        .split(QUOTED)
        .map((code, at) => change(code) + (quoted[at] ?? ''))
        .join('');
      return { kind: 'text', text };
    }),
  );

/** The arguments of a call whose opening bracket stands at `open`. */
function argumentsAt(formula: string, open: number): string[] {
  const found: string[] = [];
  let [depth, start, quote] = [0, open + 1, ''];
  for (let at = open; at < formula.length; at++) {
    const sign = formula.charAt(at);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if ('([{'.includes(sign)) depth += 1;
    else if (')]}'.includes(sign)) depth -= 1;
    if (depth === 0 || (depth === 1 && sign === ',' && quote === '')) {
      found.push(formula.slice(start, at).trim());
      start = at + 1;
    }
    if (depth === 0) break;
  }
  return found;
}

/** Names given by LET and LAMBDA have a prefix of their own in a file. */
function withParameters(formula: string): string {
  const names = new Set<string>();
  for (const call of formula.matchAll(/(?<![\p{L}\p{N}_.])(LET|LAMBDA)\s*\(/giu)) {
    const given = argumentsAt(formula, call.index + call[0].length - 1).slice(0, -1);
    const isLet = call[1]?.toUpperCase() === 'LET';
    given.filter((_name, at) => !isLet || at % 2 === 0).forEach((name) => names.add(name));
  }
  if (names.size === 0) return formula;
  return mapCode(formula, (code) =>
    code.replace(/(?<![\p{L}\p{N}_.\\])[\p{L}_][\p{L}\p{N}_]*(?![\p{L}\p{N}_.(])/gu, (word) =>
      names.has(word) ? `_xlpm.${word}` : word,
    ),
  );
}

/** How formulas are spelt in files, for an add-in whose functions have this namespace. */
export class FormulaSpelling {
  readonly #stored: RegExp | null;
  readonly #typed: RegExp | null;
  readonly #namespace: string;

  constructor(namespace: string | null) {
    this.#namespace = namespace ?? '';
    // office-js#2568, #3558: a file keeps NAMESPACE.NAME as _xldudf_NAMESPACE_NAME.
    this.#stored = namespace === null ? null : new RegExp(`_xldudf_${namespace}_(?=\\w)`, 'gi');
    this.#typed = namespace === null ? null : new RegExp(`(?<![\\p{L}\\p{N}_.])${namespace}\\.(?=\\w+\\s*\\()`, 'giu');
  }

  /** The formula without its `=`, as a file has it. */
  stored(formula: string): string {
    return mapCode(withParameters(formula.replace(/^=/, '')), (code) => {
      const own = this.#typed === null ? code : code.replace(this.#typed, `_xldudf_${this.#namespace}_`);
      return own.replace(CALL, (name) => {
        const upper = name.toUpperCase();
        if (OF_SHEETS.has(upper)) return `_xlfn._xlws.${upper}`;
        return LATER.has(upper) ? `_xlfn.${upper}` : name;
      });
    });
  }

  /** The formula of a file as it is typed, with its `=`. */
  typed(formula: string): string {
    return `=${mapCode(formula.replace(/^=/, ''), (code) => {
      const plain = code.replace(PREFIXES, '');
      return this.#stored === null ? plain : plain.replace(this.#stored, `${this.#namespace}.`);
    })}`;
  }
}
