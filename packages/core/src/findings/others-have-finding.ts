// "Was in Zanderwiek niemand anbietet, gibt es in anderen Städten: Fahrdienste in Ginsterfurt, Mohnbrück und Reiherlinde."
import { knownOffers } from './certainty.ts';
import { citiesOf } from './cities-of.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';
import { othersHave } from './others-have.ts';

/** Needs for whose topic the own city has nobody and another city of the federation has somebody; by city, seeker, topic. */
export function othersHaveFinding(context: Context): Finding[] {
  const { network, asOf, needs } = context;
  if (citiesOf(context).length === 0) return [];
  const wanted = new Map(needs.map(({ need }) => [need.id, need]));
  const grounds = knownOffers(context, 'topics');
  return othersHave(network, { asOf })
    .filter(({ cities }) => cities.length > 0)
    .map(({ needId, who, city, cities }) => {
      const { topic, targetGroup, place } = wanted.get(needId)!;
      return makeFinding({
        code: 'others-have',
        parties: [who],
        distinction: needId,
        evidence: { needId, topic, targetGroup, place, city, cities: cities.map((other) => other.city) },
        grounds,
        audience: 'internal',
        tone: 'attention',
      });
    });
}
