import { namesOf, publicNetwork, type Audience, type IsoDay, type NameOf, type Network, type FindingWording } from '@netz-map/core';
import { kindsOnMap, type KindOnMap } from '@netz-map/drawing';
import type { LocalizeController } from '../../controllers/localize-controller.ts';
import { partnerList, type PartnerList } from './partner-list.ts';

/** Everything that follows from one network on one day in one language for one audience. */
export interface Prepared {
  /** What may be shown: for the public, the published part of the data. Nothing else of the map looks at the data themselves. */
  readonly network: Network;
  readonly audience: Audience;
  readonly list: PartnerList;
  readonly name: NameOf;
  /** How the marks of each kind look. */
  readonly looks: ReadonlyMap<string | undefined, KindOnMap>;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

/** A function that prepares and remembers the last answer: the lists of 5,000 partners are not made anew on each key. */
export function preparing(): (
  data: Network,
  asOf: IsoDay,
  words: Pick<LocalizeController, 'texts' | 'wording'>,
  audience: Audience,
) => Prepared {
  let last: { data: Network; asOf: IsoDay; wording: FindingWording; it: Prepared } | undefined;
  return (data, asOf, { texts, wording }, audience) => {
    const same = last?.data === data && last.it.audience === audience;
    if (last && same && last.asOf === asOf && last.wording === wording) return last.it;
    // the same network again, so that the drawing stays
    const network = last && same ? last.it.network : audience === 'public' ? publicNetwork(data) : data;
    const plain = namesOf(network);
    // a name that reads from right to left must not turn the sentence around it
    const name = (id: string): string => (RIGHT_TO_LEFT.test(plain(id)) ? `\u2068${plain(id)}\u2069` : plain(id));
    const list = partnerList(network, asOf, name, { locale: wording.locale, date: wording.date, tie: texts.map.tie }, audience);
    const it = { network, audience, list, name, looks: new Map(kindsOnMap(network).map((look) => [look.kind, look])) };
    last = { data, asOf, wording, it };
    return it;
  };
}
