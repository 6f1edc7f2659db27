import type { Context } from '../findings/context.ts';
import type { Organisation } from '../model/organisation.ts';
import { compareText } from '../shared/compare.ts';
import { commonGround, plausibility, WORTH_A_TALK } from './common-ground.ts';
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
  const onTopic = new Map<string, Organisation[]>();
  for (const organisation of context.present) for (const topic of new Set(organisation.topics)) push(onTopic, topic, organisation);
  const formerly = new Map<string, Organisation[]>();
  for (const { a, b, state } of context.pairs) {
    if (state !== 'dormant') continue;
    push(formerly, a, context.network.organisation(b)!);
    push(formerly, b, context.network.organisation(a)!);
  }
  const acceptable = (organisation: Organisation, other: Organisation): boolean => {
    const pair = context.pair(organisation.id, other.id);
    return other !== organisation && other.network === organisation.network && (!pair || (pair.state === 'dormant' && !pair.strained));
  };
  const describe = (organisation: Organisation, other: Organisation): Candidate => {
    const [common, formerTie] = [commonGround(organisation, other), context.pair(organisation.id, other.id) !== undefined];
    return { id: other.id, common, formerTie, plausibility: plausibility(common, formerTie), caveats: availability(context, other.id) };
  };
  const better = (p: Candidate, q: Candidate): number =>
    q.plausibility - p.plausibility ||
    p.caveats.length - q.caveats.length ||
    context.activeDegree(q.id) - context.activeDegree(p.id) ||
    compareText(p.id, q.id);
  return {
    candidates(organisation, allowed, most) {
      const others = new Set([
        ...organisation.topics.flatMap((topic) => onTopic.get(topic) ?? []),
        ...(formerly.get(organisation.id) ?? []),
      ]);
      return [...others]
        .filter((other) => allowed(other.id) && acceptable(organisation, other))
        .map((other) => describe(organisation, other))
        .filter((candidate) => candidate.plausibility >= WORTH_A_TALK)
        .sort(better)
        .slice(0, most);
    },
    anybody(organisation, allowed) {
      let best: Organisation | undefined;
      for (const other of context.present) {
        if (!allowed(other.id) || !acceptable(organisation, other)) continue;
        if (!best || context.activeDegree(other.id) > context.activeDegree(best.id)) best = other;
      }
      return best && describe(organisation, best);
    },
  };
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
