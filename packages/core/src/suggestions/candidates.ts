import type { Context } from '../findings/context.ts';
import type { Organisation } from '../model/organisation.ts';
import { compareText } from '../shared/compare.ts';
import { commonGround, plausibility, type Profile, profileOf, WORTH_A_TALK } from './common-ground.ts';
import { availability } from './draft.ts';
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
   * Never itself, active or strained ties, or another city.
   * Complexity: linear in the organisations that share a topic.
   */
  candidates(organisation: Organisation, allowed: (id: string) => boolean, most: number): Candidate[];
  /** As above, for somebody with nothing in common with anybody: the best connected one, if there is one. Linear in all. */
  anybody(organisation: Organisation, allowed: (id: string) => boolean): Candidate | undefined;
}

/** Builds the index. Complexity: linear in organisations, topics and pairs. */
export function matchmaker(context: Context): Matchmaker {
  const profiles = new Map(context.present.map((organisation) => [organisation.id, profileOf(organisation)]));
  const onTopic = new Map<string, Profile[]>();
  for (const profile of profiles.values()) for (const topic of profile.topics) push(onTopic, topic, profile);
  const formerly = new Map<string, Profile[]>();
  for (const { a, b, state } of context.pairs) {
    if (state !== 'dormant') continue;
    push(formerly, a, profiles.get(b)!);
    push(formerly, b, profiles.get(a)!);
  }
  const acceptable = (organisation: Organisation, other: Organisation): boolean => {
    const pair = context.pair(organisation.id, other.id);
    return other !== organisation && other.network === organisation.network && (!pair || (pair.state === 'dormant' && !pair.strained));
  };
  const describe = (organisation: Organisation, other: Organisation, worth: number): Candidate => ({
    id: other.id,
    common: commonGround(organisation, other),
    formerTie: context.pair(organisation.id, other.id) !== undefined,
    plausibility: worth,
    caveats: availability(context, other.id),
  });
  const better = (p: Choice, q: Choice): number =>
    q.worth - p.worth ||
    availability(context, p.other.id).length - availability(context, q.other.id).length ||
    context.activeDegree(q.other.id) - context.activeDegree(p.other.id) ||
    compareText(p.other.id, q.other.id);
  return {
    candidates(organisation, allowed, most) {
      const own = profiles.get(organisation.id)!;
      const former = new Set(formerly.get(organisation.id));
      const others = new Set(former);
      for (const topic of own.topics) for (const other of onTopic.get(topic)!) others.add(other);
      const chosen: Choice[] = [];
      for (const profile of others) {
        const worth = plausibility(own, profile, former.has(profile));
        const { organisation: other } = profile;
        if (worth < WORTH_A_TALK || (chosen.length === most && worth < chosen[most - 1]!.worth)) continue;
        if (!allowed(other.id) || !acceptable(organisation, other)) continue;
        chosen.push({ other, worth });
        chosen.sort(better).splice(most);
      }
      return chosen.map(({ other, worth }) => describe(organisation, other, worth));
    },
    anybody(organisation, allowed) {
      let best: Organisation | undefined;
      for (const other of context.present) {
        if (!allowed(other.id) || !acceptable(organisation, other)) continue;
        if (!best || context.activeDegree(other.id) > context.activeDegree(best.id)) best = other;
      }
      return best && describe(organisation, best, plausibility(profiles.get(organisation.id)!, profiles.get(best.id)!, false));
    },
  };
}

/** Somebody who is among the best so far. */
interface Choice {
  readonly other: Organisation;
  readonly worth: number;
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
