/** Compares two names as lists that people read are sorted. */
export type NameOrder = Pick<Intl.Collator, 'compare'>;

/** The order of a language, numbers by their size; where the browser lacks `Intl`, that of the letters' codes. */
export function nameOrder(locale: string): NameOrder {
  if (globalThis.Intl) return new Intl.Collator(locale, { numeric: true });
  return { compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0) };
}
