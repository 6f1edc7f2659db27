// "Der Sportverein sucht Dolmetschen, die Sprachmittler bieten es an, und beide haben noch keine Verbindung."
import type { Context } from '../findings/context.ts';
import { type Draft, makeDraft } from './draft.ts';
import type { Caveat } from './suggestion.ts';

/** A stated need that somebody can meet comes before everything that only might be useful. */
const BASE = 60;
/** It also connects somebody who has no tie. */
const CONNECTS = 25;
/** There is nobody else to ask. */
const ONLY_PROVIDER = 10;

/** Every seeker with every provider of an open need to whom there is no active tie. Strained ties are never proposed again. */
export function needMeetsOffer(context: Context): Draft[] {
  return context.needs.flatMap(({ need, providers, unconnected }) =>
    unconnected.flatMap((provider): Draft[] => {
      const former = context.pair(need.who, provider);
      if (former?.strained) return [];
      const connects = context.activeDegree(need.who) === 0 || context.activeDegree(provider) === 0;
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
            onlyProvider: providers.length === 1,
          },
          answers: [],
          caveats,
          certainty: capacityUnknown ? 'likely' : 'certain',
          value: BASE + (connects ? CONNECTS : 0) + (providers.length === 1 ? ONLY_PROVIDER : 0),
        }),
      ];
    }),
  );
}
