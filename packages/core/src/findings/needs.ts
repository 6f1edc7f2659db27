// "Fördermittelberatung bietet im Netz niemand an." / "Dolmetschen ist gedeckt."
import type { Need } from '../model/need.ts';
import { knownOffers } from './certainty.ts';
import type { Context } from './context.ts';
import type { CoveredNeed } from './cover-needs.ts';
import type { Finding, Grounds, Shortfall } from './finding.ts';
import { makeFinding } from './make-finding.ts';
import { ownCityOf } from './own-city.ts';

/**
 * Every stated need with what became of it: unmet (with the step that left nobody), met by a single organisation, met, done.
 * A need that is met by exactly one is told twice: as met and as resting on one. An empty cell of topic × place is not a need.
 */
export function needs(context: Context): Finding[] {
  const cities = citiesOfTopics(context);
  const ownCity = ownCityOf(context);
  return context.needs.flatMap((covered) => {
    const { need } = covered;
    if (need.done) return [doneNeed(context, need)];
    if (covered.missing) return [unmetNeed(context, covered, covered.missing, cities, ownCity(need))];
    return covered.providers.length === 1
      ? [coveredNeed(context, covered), singleProvider(context, covered, ownCity(need))]
      : [coveredNeed(context, covered)];
  });
}

const wanted = ({ id, topic, targetGroup, place }: Need) => ({ needId: id, topic, targetGroup, place });

function unmetNeed(context: Context, { need, almost }: CoveredNeed, missing: Shortfall, cities: Cities, city: string | undefined): Finding {
  const here = context.network.organisation(need.who)!.network;
  // in public, where nobody is named, "nobody in the network" would be wrong if another city has it
  const elsewhere = [...(cities.get(need.topic) ?? [])].some((city) => city !== here);
  return makeFinding({
    code: 'unmet-need',
    parties: [need.who],
    distinction: need.id,
    evidence: { ...wanted(need), city, missing, almost, since: need.since },
    grounds: groundsOf(context, missing),
    audience: missing === 'capacity' || elsewhere ? 'internal' : 'public',
    tone: 'attention',
  });
}

type Cities = ReadonlyMap<string, ReadonlySet<string | undefined>>;

/** The cities or networks in which somebody works on a topic. */
function citiesOfTopics({ present }: Context): Cities {
  const cities = new Map<string, Set<string | undefined>>();
  for (const { network, topics } of present)
    for (const topic of topics) {
      const known = cities.get(topic);
      if (known) known.add(network);
      else cities.set(topic, new Set([network]));
    }
  return cities;
}

/** What would have to be better known to doubt that the need is unmet. */
function groundsOf(context: Context, missing: Shortfall): Grounds {
  return knownOffers(context, missing === 'place' ? 'places' : missing === 'target-group' ? 'target-groups' : 'topics');
}

function singleProvider(context: Context, { need, providers, connected }: CoveredNeed, city: string | undefined): Finding {
  return makeFinding({
    code: 'single-provider',
    parties: [need.who, providers[0]!],
    distinction: need.id,
    evidence: { ...wanted(need), city, connected: connected.length > 0 },
    grounds: knownOffers(context, 'topics'),
    audience: 'internal',
    tone: 'attention',
  });
}

function coveredNeed(context: Context, { need, connected, unconnected }: CoveredNeed): Finding {
  return makeFinding({
    code: 'covered-need',
    parties: [need.who],
    distinction: need.id,
    evidence: { ...wanted(need), connected, unconnected },
    grounds: knownOffers(context, 'topics'),
    audience: 'internal',
    tone: 'strength',
  });
}

function doneNeed(context: Context, need: Need): Finding {
  return makeFinding({
    code: 'done-need',
    parties: [need.who],
    distinction: need.id,
    evidence: wanted(need),
    grounds: knownOffers(context, 'topics'),
    audience: 'internal',
    tone: 'strength',
  });
}
