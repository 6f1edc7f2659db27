import type { Network } from '../model/network.ts';
import { compareText } from '../shared/compare.ts';
import { type Couple, coupleKey, requireCouples } from './couples.ts';

/** Two who must not be brought together, and how that is known. Never to be published, nor printed on a card. */
export interface Conflict {
  /** The smaller id first. */
  readonly parties: Couple;
  /** `avoid`: on the conflict list ("nicht zusammenbringen"); `strained`: a tie under strain, even a dormant one. */
  readonly because: 'avoid' | 'strained';
}

/** Who must not be brought together with whom. */
export interface Conflicts {
  has(a: string, b: string): boolean;
  /** All with whom somebody must not be brought together, by id. */
  of(id: string): readonly string[];
  /** Those of which both are in the list, by id. */
  among(ids: Iterable<string>): Conflict[];
}

/**
 * The conflict list: what the partners themselves have in `avoid`, which counts for both sides, what the coordination adds, and every tie
 * under strain, however long ago and however far it came. With oneself nobody is in conflict.
 *
 * @param avoid what the coordination adds
 * @throws TypeError when `avoid` holds anything but pairs of ids. Complexity: linear in organisations and ties.
 */
export function conflictsOf(network: Network, avoid: readonly Couple[] | undefined, where: string): Conflicts {
  const found = new Map<string, Conflict>();
  const add = (a: string, b: string, because: Conflict['because']): void => {
    const key = coupleKey(a, b);
    if (a !== b && !found.has(key)) found.set(key, { parties: compareText(a, b) < 0 ? [a, b] : [b, a], because });
  };
  for (const [a, b] of requireCouples(network, avoid ?? [], 'avoid', where)) add(a, b, 'avoid');
  for (const { id, avoid: own } of network.organisations) for (const other of own ?? []) add(id, other, 'avoid');
  for (const { from, to, strained } of network.ties) if (strained === true) add(from, to, 'strained');
  const sorted = [...found.values()].sort(({ parties: [a, b] }, { parties: [c, d] }) => compareText(a, c) || compareText(b, d));
  const opponents = new Map<string, string[]>();
  for (const { parties } of sorted)
    for (const [id, other] of [parties, [parties[1], parties[0]]] as const) {
      const known = opponents.get(id);
      if (known) known.push(other);
      else opponents.set(id, [other]);
    }
  return {
    has: (a, b) => found.has(coupleKey(a, b)),
    of: (id) => [...(opponents.get(id) ?? [])].sort(compareText),
    among(ids) {
      const there = new Set(ids);
      return sorted.filter(({ parties }) => parties.every((id) => there.has(id)));
    },
  };
}
