import { compareText } from '../shared/compare.ts';
import type { Organisation } from '../model/organisation.ts';
import type { KnownOf } from './known-of.ts';

/** How often a kind of partner occurs in a group, beside the whole network. */
export interface KindShare {
  readonly kind: string;
  readonly inNetwork: number;
  /** Of the partners in the network whose kind is known; 0 to 1. */
  readonly networkShare: number;
  readonly inGroup: number;
  /** Of the members whose kind is known; `null` when of none it is. */
  readonly groupShare: number | null;
}

/** Who sits in a group, by kind. */
export interface GroupShares {
  readonly group: string;
  /** Ids. */
  readonly members: readonly string[];
  /** Members whose kind is known, of all members: the shares rest on them. */
  readonly basis: KnownOf;
  /** Every kind of the network, by name. */
  readonly kinds: readonly KindShare[];
  /** Kinds that the network has and the group has not. */
  readonly absentKinds: readonly string[];
  /** Members that are organisations of the people concerned themselves. */
  readonly peopleConcerned: readonly string[];
}

/** How many organisations there are of each kind, kinds by name. Those without a kind count nowhere. */
export function countKinds(organisations: readonly Organisation[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of organisations) if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => compareText(a, b)));
}

/**
 * The shares of the kinds in a group beside those in the network.
 *
 * Not to be read as quotas: a working group on housing needs those who know about housing. In small groups one member more or less moves
 * every share.
 *
 * @param inNetwork the kinds of all partners, from {@link countKinds}
 * @param concerned kinds of organisations of the people concerned
 * @returns shares, kinds by name. Complexity: members plus kinds.
 */
export function groupShares(
  group: string,
  members: readonly Organisation[],
  inNetwork: ReadonlyMap<string, number>,
  concerned: ReadonlySet<string>,
): GroupShares {
  const inGroup = countKinds(members);
  const known = [...inGroup.values()].reduce((sum, count) => sum + count, 0);
  const knownInNetwork = [...inNetwork.values()].reduce((sum, count) => sum + count, 0);
  const kinds = [...inNetwork].map(([kind, count]) => {
    const here = inGroup.get(kind) ?? 0;
    return {
      kind,
      inNetwork: count,
      networkShare: count / knownInNetwork,
      inGroup: here,
      groupShare: known > 0 ? here / known : null,
    };
  });
  return {
    group,
    members: members.map(({ id }) => id),
    basis: { known, of: members.length },
    kinds,
    absentKinds: kinds.flatMap(({ kind, inGroup: here }) => (here === 0 ? [kind] : [])),
    peopleConcerned: members.flatMap(({ id, kind }) => (kind !== undefined && concerned.has(kind) ? [id] : [])),
  };
}
