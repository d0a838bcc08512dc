/** Texts by key, typed from the Vietnamese texts: a wrong key or a forgotten {placeholder} does not compile. */
import { fill } from './fill';
import { chooseLanguage, localeOf } from './languages';
import type { vi } from './vi/catalogue';

type Source = typeof vi;
export type TextKey = keyof Source;

/** All texts of one language, by the keys of the Vietnamese ones. */
export type Catalogue = Readonly<Record<TextKey, string>>;

/** 'a {b} c {d}' -> 'b' | 'd'. */
export type PlaceholderOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderOf<Rest>
  : never;

/** Numbers are written in the signs of the language, so that 1284 is never shown as such; years come as texts. */
type ValuesFor<K extends TextKey> = [PlaceholderOf<Source[K]>] extends [never]
  ? []
  : [values: Readonly<Record<PlaceholderOf<Source[K]>, string | number>>];

/** Says the texts of some keys only: what the pane's `Translate` does for all of them. */
export type Say<Key extends TextKey> = <K extends Key>(key: K, ...values: ValuesFor<K>) => string;

export interface Translate {
  <K extends TextKey>(key: K, ...values: ValuesFor<K>): string;
  /** In whose signs numbers are written. */
  readonly locale: ReturnType<typeof localeOf>;
}

export const translator = (catalogue: Catalogue): Translate => {
  const locale = localeOf(chooseLanguage(catalogue['app.language']));
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const write = (value: number): string => numbers.format(value);
  const translate = <K extends TextKey>(key: K, ...values: ValuesFor<K>): string =>
    fill(catalogue[key], values[0] ?? {}, write);
  return Object.assign(translate, { locale });
};

/** Keys of one family, for texts chosen by an id: `KeyOf<'verdict'>` is 'verdict.met' | …. */
export type KeyOf<Family extends string> = Extract<TextKey, `${Family}.${string}`>;

/** The key of a family for an id that comes from outside (a workbook, a report); undefined where there is no text. */
export const keyOf = <Family extends string>(
  catalogue: Catalogue,
  family: Family,
  id: string,
): KeyOf<Family> | undefined => {
  const key = `${family}.${id}`;
  return Object.hasOwn(catalogue, key) ? (key as KeyOf<Family>) : undefined;
};
