/** Compares two names as lists that people read are sorted. */
export type NameOrder = Pick<Intl.Collator, 'compare'>;

/** Making one takes some milliseconds. */
const known = new Map<string, NameOrder>();

/** The order of a language, numbers by their size; where the browser lacks `Intl`, that of the letters' codes. */
export function nameOrder(locale: string): NameOrder {
  let order = known.get(locale);
  if (!order) known.set(locale, (order = globalThis.Intl ? new Intl.Collator(locale, { numeric: true }) : byCodes));
  return order;
}

const byCodes: NameOrder = { compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0) };
