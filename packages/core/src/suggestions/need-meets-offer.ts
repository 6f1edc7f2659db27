// "Der Sportverein sucht Dolmetschen, die Sprachmittler bieten es an, und beide haben noch keine Verbindung."
import type { Context } from '../findings/context.ts';
import { stableId } from '../findings/make-finding.ts';
import { ownCityOf } from '../findings/own-city.ts';
import type { Need } from '../model/need.ts';
import { type Draft, makeDraft } from './draft.ts';
import type { Caveat } from './suggestion.ts';

/** A stated need that somebody can meet comes before everything that only might be useful. */
const BASE = 60;
/** It also connects somebody who has no tie; the first one does, the second still helps, and three requests at once are no welcome. */
const CONNECTS: readonly number[] = [25, 10];
/** There is nobody else to ask. */
const ONLY_PROVIDER = 10;
/** Each further name for the same need comes a little later: one for every need before a second one for the first; from the fourth on alike. */
const FURTHER = 3;
const MOST_FURTHER = 3;

/** A network of thousands can have millions of such pairs, which nobody reads and no page holds. Up to here all are told. */
const MOST_IN_ALL = 20_000;
/** In such a network each need still gets at least so many. */
const LEAST_PER_NEED = 5;

/**
 * Every seeker with every provider of an open need to whom there is no active tie. Strained ties are never proposed again.
 * In a network with more than 20,000 such pairs each need has only its closest providers: those who name its people and its place
 * themselves, and say that they are free. The finding `covered-need` names them all.
 */
export function needMeetsOffer(context: Context): Draft[] {
  const ownCity = ownCityOf(context);
  const all = context.needs.reduce((sum, { unconnected }) => sum + unconnected.length, 0);
  const most = all > MOST_IN_ALL ? Math.max(LEAST_PER_NEED, Math.floor(MOST_IN_ALL / context.needs.length)) : Infinity;
  // seekers of the same share one list of providers
  const chosen = new Map<readonly string[], readonly string[]>();
  const closestOf = (need: Need, all: readonly string[]): readonly string[] => {
    let closest = chosen.get(all);
    if (!closest) chosen.set(all, (closest = closestTo(context, need, all, most)));
    return closest;
  };
  // whoever has no tie is brought to those first who have the fewest others to ask
  const byChoice = [...context.needs].sort((p, q) => p.providers.length - q.providers.length);
  const asked = new Map<string, number>();
  const bonusOf = (parties: readonly string[]): number => {
    const alone = parties.filter((id) => context.activeDegree(id) === 0);
    const before = Math.min(...alone.map((id) => asked.get(id) ?? 0));
    for (const id of alone) asked.set(id, (asked.get(id) ?? 0) + 1);
    return CONNECTS[before] ?? 0;
  };
  return byChoice.flatMap(({ need, providers, unconnected }) => {
    const answers = [stableId('covered-need', [need.who], need.id)];
    const drafts = closestOf(need, unconnected).flatMap((provider): Draft[] => {
      const former = context.pair(need.who, provider);
      if (former?.strained) return [];
      const capacityUnknown = context.network.organisation(provider)!.capacity === undefined;
      const caveats: Caveat[] = [
        ...(former ? (['dormant-tie'] as const) : []),
        ...(capacityUnknown ? (['capacity-unknown'] as const) : []),
      ];
      return [
        makeDraft(context, {
          code: 'need-meets-offer',
          obligation: 'must',
          parties: [need.who, provider],
          distinction: need.id,
          evidence: {
            needId: need.id,
            topic: need.topic,
            targetGroup: need.targetGroup,
            place: need.place,
            city: ownCity(need),
            onlyProvider: providers.length === 1,
          },
          answers,
          caveats,
          certainty: capacityUnknown ? 'likely' : 'certain',
          value: BASE + bonusOf([need.who, provider]) + (providers.length === 1 ? ONLY_PROVIDER : 0),
        }),
      ];
    });
    drafts.sort((p, q) => q.value - p.value);
    return drafts.map((draft, i) => ({ ...draft, value: draft.value - FURTHER * Math.min(MOST_FURTHER, i) }));
  });
}

const BEST_FIT = 5;

/** The providers whose offer says most about what is asked for; equal ones in their order. */
function closestTo({ network }: Context, { targetGroup, place }: Need, providers: readonly string[], most: number): readonly string[] {
  const fit = (id: string): number => {
    const { targetGroups, places, capacity } = network.organisation(id)!;
    return (
      2 * Number(targetGroup !== undefined && targetGroups.includes(targetGroup)) +
      2 * Number(place !== undefined && places.includes(place)) +
      Number(capacity === 'free')
    );
  };
  const byFit: string[][] = [];
  for (const id of providers) (byFit[BEST_FIT - fit(id)] ??= []).push(id);
  return byFit.flat().slice(0, most);
}
