import { tieDates } from '../findings/certainty.ts';
import type { Context } from '../findings/context.ts';
import type { Grounds } from '../findings/finding.ts';
import { type CutPoints, cutPoints } from '../metrics/cohesion/cut-points.ts';
import { reach, rising } from '../metrics/cohesion/parts-of.ts';
import { snapshotOfPairs } from '../metrics/snapshot/snapshot-of-pairs.ts';
import type { Snapshot } from '../metrics/snapshot/snapshot.ts';
import type { TieState } from '../model/pairs.ts';
import type { AskedNeed } from './asked-need.ts';
import { referralsOf } from './referrals.ts';

/** A need that becomes easier to meet. */
export interface NearerNeed extends AskedNeed {
  /** Number of ties to the nearest provider: today and with the new tie. `before` is `null` when no way leads to any today. */
  readonly before: number | null;
  readonly after: number;
}

/** What a network would gain with a tie. Ids in rising order. */
export interface Gain {
  readonly between: readonly [string, string];
  /** What there is between the two today. An active or undated tie: then nothing else changes, and all lists are empty. */
  readonly today: TieState | 'none';
  /** The two parts that would become one, the larger first; empty when they are one already. */
  readonly joined: readonly (readonly string[])[];
  /** Bridges (partners on whom alone a part hangs) and critical ties that would be none any more. */
  readonly bridgesResolved: readonly string[];
  readonly criticalTiesResolved: readonly (readonly [string, string])[];
  /** What would newly hang on one: a tie that joins two parts is critical itself until a second one stands beside it. */
  readonly bridgesAdded: readonly string[];
  readonly criticalTiesAdded: readonly (readonly [string, string])[];
  /** Open needs whose way to the nearest provider would be shorter; newly reachable where there is none today. By seeker, topic … */
  readonly needsNearer: readonly NearerNeed[];
  /** How many ties have a date. */
  readonly grounds: Grounds;
}

/**
 * What would change with an active tie between two organisations of the context.
 *
 * @param between in rising order
 * @remarks Complexity: seekers × ties.
 */
export function gainOf(context: Context, between: readonly [string, string]): Gain {
  const [a, b] = between;
  const { active, pairs } = context;
  const today = context.pair(a, b)?.state ?? 'none';
  const alive = pairs.filter(({ state }) => state !== 'dormant');
  const more = today === 'none' || today === 'dormant' ? [...alive, { a, b }] : alive;
  // in the order in which pairs stand, so that ways are the same as if the tie stood in the file
  const then = snapshotOfPairs(
    active.ids,
    more.sort((p, q) => place(active, p.a) - place(active, q.a) || place(active, p.b) - place(active, q.b)),
  );
  const [before, after] = [cutPoints(active), cutPoints(then)];
  const [waysThen, waysNow] = [referralsOf(context, then), referralsOf(context)];
  return {
    between,
    today,
    joined: joinedBy(active, between),
    bridgesResolved: pointsOnlyIn(before, after, active),
    criticalTiesResolved: tiesOnlyIn(before, after, active),
    bridgesAdded: pointsOnlyIn(after, before, active),
    criticalTiesAdded: tiesOnlyIn(after, before, active),
    needsNearer: waysThen.flatMap((way, i) => {
      const now = waysNow[i]!.length;
      return way.length !== null && (now === null || way.length < now) ? [nearer(way, now, way.length)] : [];
    }),
    grounds: tieDates(context),
  };
}

const place = ({ indexOf }: Snapshot, id: string): number => indexOf.get(id)!;

function nearer({ needId, seeker, topic, targetGroup, place }: AskedNeed, before: number | null, after: number): NearerNeed {
  return { needId, seeker, topic, targetGroup, place, before, after };
}

function joinedBy(active: Snapshot, [a, b]: readonly [string, string]): string[][] {
  const seen = new Uint8Array(active.order);
  const ofA = rising(reach(active, place(active, a), seen));
  if (seen[place(active, b)]) return [];
  const ofB = rising(reach(active, place(active, b), seen));
  return [ofA, ofB].sort((p, q) => q.length - p.length || p[0]! - q[0]!).map((part) => part.map((v) => active.ids[v]!));
}

function pointsOnlyIn(one: CutPoints, other: CutPoints, { ids }: Snapshot): string[] {
  const there = new Set(other.articulationPoints);
  return one.articulationPoints.filter((v) => !there.has(v)).map((v) => ids[v]!);
}

function tiesOnlyIn(one: CutPoints, other: CutPoints, { ids }: Snapshot): (readonly [string, string])[] {
  const there = new Set(other.bridges.map(String));
  return one.bridges.filter((edge) => !there.has(String(edge))).map(([u, v]): readonly [string, string] => [ids[u]!, ids[v]!]);
}
