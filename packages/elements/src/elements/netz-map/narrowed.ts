import type { PartnerList } from './partner-list.ts';
import type { Prepared } from './prepared.ts';

/** A map that shows some of the partners; `only` are their ids, missing where all are shown. */
export interface Narrowed extends Prepared {
  readonly only?: ReadonlySet<string> | undefined;
}

/**
 * The same with these partners alone and the ties between them, in the same order. Of a partner whose ties are hidden nobody may say that it
 * has none, so nothing is said of that at all.
 */
export function narrowed(prepared: Prepared, only: ReadonlySet<string>): Narrowed {
  const { list } = prepared;
  const partners = list.partners.filter(({ id }) => only.has(id)).map((partner) => partner.among(only));
  const narrow: PartnerList = {
    ...list,
    partners,
    byId: new Map(partners.map((partner) => [partner.id, partner])),
    pairs: list.pairs.filter(({ a, b }) => only.has(a) && only.has(b)),
    tellsUnconnected: false,
  };
  return { ...prepared, list: narrow, only };
}
