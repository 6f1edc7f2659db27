import { namesOf, type IsoDay, type NameOf, type Network, type Wording } from '@netz-map/core';
import { kindsOnMap, type KindOnMap } from '@netz-map/drawing';
import { partnerList, type PartnerList } from './partner-list.ts';

/** Everything that follows from one network on one day in one language. */
export interface Prepared {
  readonly list: PartnerList;
  readonly name: NameOf;
  /** How the marks of each kind look. */
  readonly looks: ReadonlyMap<string | undefined, KindOnMap>;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

/** A function that prepares and remembers the last answer: the lists of 5,000 partners are not made anew on each key. */
export function preparing(): (network: Network, asOf: IsoDay, wording: Wording) => Prepared {
  let last: { network: Network; asOf: IsoDay; wording: Wording; it: Prepared } | undefined;
  return (network, asOf, wording) => {
    if (last && last.network === network && last.asOf === asOf && last.wording === wording) return last.it;
    const plain = namesOf(network);
    // a name that reads from right to left must not turn the sentence around it
    const name = (id: string): string => (RIGHT_TO_LEFT.test(plain(id)) ? `\u2068${plain(id)}\u2069` : plain(id));
    const list = partnerList(network, asOf, name, wording);
    const it = { list, name, looks: new Map(kindsOnMap(network).map((look) => [look.kind, look])) };
    last = { network, asOf, wording, it };
    return it;
  };
}
