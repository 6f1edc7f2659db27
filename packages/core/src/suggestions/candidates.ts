import type { Context } from '../findings/context.ts';
import type { Organisation } from '../model/organisation.ts';
import { degreeOf } from '../metrics/snapshot/snapshot.ts';
import { commonGround, WORTH_A_TALK, worthOf } from './common-ground.ts';
import { availability } from './draft.ts';
import { offerIndex } from './offer-index.ts';
import type { Limits } from './limits.ts';
import type { Caveat, Common } from './suggestion.ts';

/** Somebody whom an organisation could meet, and why. */
export interface Candidate {
  readonly id: string;
  readonly common: Common;
  readonly formerTie: boolean;
  readonly plausibility: number;
  readonly caveats: readonly Caveat[];
}

/** Finds candidates quickly: whoever shares a topic or a former tie is looked up, not searched for. */
export interface Matchmaker {
  /**
   * Whom `organisation` could meet among those that `allowed` lets through, best first, at most `most`: most to talk about, then
   * whoever can take on something now, then whoever already has ties (a first contact should lead on), then by id.
   * Never itself, active ties, another city, or whom the limits forbid.
   * Complexity: linear in the organisations that share a topic.
   */
  candidates(organisation: Organisation, allowed: (id: string) => boolean, most: number): Candidate[];
  /** As above, for somebody with nothing in common with anybody: the best connected one, if there is one. Linear in those who are not allowed. */
  anybody(organisation: Organisation, allowed: (id: string) => boolean): Candidate | undefined;
}

/** The index of each context; several kinds of suggestions ask it. */
const made = new WeakMap<Context, (limits: Limits) => Matchmaker>();

/** The index of a context, built once. Complexity: linear in organisations, topics and pairs. */
export function matchmaker(context: Context, limits: Limits): Matchmaker {
  let maker = made.get(context);
  if (!maker) made.set(context, (maker = makeMatchmaker(context)));
  return maker(limits);
}

function makeMatchmaker(context: Context): (limits: Limits) => Matchmaker {
  const { present } = context;
  const numbers = context.all.indexOf;
  const offers = offerIndex(present);
  const formerly = new Map<number, number[]>();
  for (const { a, b, state } of context.pairs) {
    if (state !== 'dormant') continue;
    const [i, j] = [numbers.get(a)!, numbers.get(b)!];
    push(formerly, i, j);
    push(formerly, j, i);
  }
  const hindrances = present.map(({ id }) => availability(context, id).length);
  const degrees = present.map((_, i) => degreeOf(context.active, i));
  const acceptable = (organisation: Organisation, other: Organisation, limits: Limits): boolean => {
    const pair = context.pair(organisation.id, other.id);
    return (
      other !== organisation &&
      other.network === organisation.network &&
      (!pair || pair.state === 'dormant') &&
      !limits.noStrangers(organisation.id, other.id)
    );
  };
  const worth = (i: number, j: number, topics: number, former: boolean): number =>
    worthOf(topics, offers.sharePeople(i, j), offers.sharePlaces(i, j), former);
  const describe = (organisation: Organisation, { other, worth }: Choice): Candidate => {
    const met = present[other]!;
    return {
      id: met.id,
      common: commonGround(organisation, met),
      formerTie: context.pair(organisation.id, met.id) !== undefined,
      plausibility: worth,
      caveats: availability(context, met.id),
    };
  };
  const better = (p: Choice, q: Choice): number =>
    q.worth - p.worth || hindrances[p.other]! - hindrances[q.other]! || degrees[q.other]! - degrees[p.other]! || p.other - q.other;
  const byDegree = new Map<string | undefined, number[]>();
  present.forEach(({ network }, i) => push(byDegree, network, i));
  for (const city of byDegree.values()) city.sort((i, j) => degrees[j]! - degrees[i]! || i - j);
  return (limits) => ({
    candidates(organisation, allowed, most) {
      const own = numbers.get(organisation.id)!;
      const former = new Set(formerly.get(own));
      const chosen: Choice[] = [];
      const consider = (other: number, topics: number): void => {
        const choice = { other, worth: worth(own, other, topics, former.has(other)) };
        if (choice.worth < WORTH_A_TALK || (chosen.length === most && better(choice, chosen[most - 1]!) > 0)) return;
        if (!allowed(present[other]!.id) || !acceptable(organisation, present[other]!, limits)) return;
        chosen.push(choice);
        chosen.sort(better).splice(most);
      };
      offers.forEachOnTopics(own, (other, topics) => {
        consider(other, topics);
        former.delete(other);
      });
      for (const other of former) consider(other, 0);
      return chosen.map((choice) => describe(organisation, choice));
    },
    anybody(organisation, allowed) {
      const own = numbers.get(organisation.id)!;
      const other = byDegree
        .get(organisation.network)!
        .find((i) => allowed(present[i]!.id) && acceptable(organisation, present[i]!, limits));
      return other === undefined ? undefined : describe(organisation, { other, worth: worth(own, other, 0, false) });
    },
  });
}

/** Somebody who is among the best so far, by number. */
interface Choice {
  readonly other: number;
  readonly worth: number;
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
