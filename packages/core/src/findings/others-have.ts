// "Fahrdienste bietet in Zanderwiek niemand an; in Ginsterfurt und Mohnbrück gibt es sie."
import { compareText } from '../shared/compare.ts';
import type { Network } from '../model/network.ts';
import { type AnalyseOptions, requireAsOf } from './analyse-with.ts';
import { contextOf } from './context.ts';

/** A need whose topic nobody in the own city works on, and where somebody does. */
export interface OthersHave {
  readonly needId: string;
  /** Id of the organisation that has the need. */
  readonly who: string;
  readonly city: string;
  readonly topic: string;
  /** Other cities with active partners on the topic, by name, each with the ids of these; empty: nowhere in the file. */
  readonly cities: readonly { readonly city: string; readonly partners: readonly string[] }[];
}

/**
 * Which other cities of a federation have what one city lacks: for every open need that fails for want of the topic.
 *
 * Not to be read as an offer: a partner in another city will hardly come. It knows how it is done, and whom one may ask.
 *
 * @returns by city, seeker, topic; nothing in a file of one network.
 * @throws TypeError when `asOf` is not a day such as "2026-11-01".
 * @remarks Complexity: needs × organisations, as for coverage.
 */
export function othersHave(network: Network, options: AnalyseOptions): OthersHave[] {
  const { present, needs } = contextOf(network, requireAsOf(options?.asOf, '@netz-map/core/findings/others-have'));
  const lacking = needs.filter(({ missing }) => missing === 'topic').map(({ need }) => need);
  const wanted = new Set(lacking.map(({ topic }) => topic));
  const offered = new Map<string, Map<string, string[]>>();
  for (const { id, network: city, status, topics } of present) {
    if (city === undefined || status !== 'active') continue;
    for (const topic of new Set(topics)) {
      if (!wanted.has(topic)) continue;
      let cities = offered.get(topic);
      if (!cities) offered.set(topic, (cities = new Map()));
      const there = cities.get(city);
      if (there) there.push(id);
      else cities.set(city, [id]);
    }
  }
  return lacking
    .flatMap(({ id, who, topic }) => {
      const { network: city } = network.organisation(who)!;
      if (city === undefined) return [];
      const cities = [...(offered.get(topic) ?? [])].filter(([other]) => other !== city).sort(([a], [b]) => compareText(a, b));
      return [{ needId: id, who, city, topic, cities: cities.map(([other, partners]) => ({ city: other, partners })) }];
    })
    .sort((p, q) => compareText(p.city, q.city));
}
