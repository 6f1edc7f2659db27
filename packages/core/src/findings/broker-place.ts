import { neighboursOf, type Snapshot } from '../metrics/snapshot/snapshot.ts';
import { compareText } from '../shared/compare.ts';
import type { BrokerRole } from './care-evidence.ts';

/** Of which kinds the neighbours of somebody are, and which of them know each other; neighbours of unknown kind are left out. */
export interface KindsAround {
  /** How many neighbours are of each kind; the commonest kind first, equal ones by name. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Ties among the neighbours, by both kinds; inside a kind each counts twice. */
  readonly ties: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Complexity: the ties of the neighbours. */
export function kindsAround(snapshot: Snapshot, v: number, kindOf: (w: number) => string | undefined): KindsAround {
  const sizes = new Map<string, number>();
  const ties = new Map<string, Map<string, number>>();
  const partners = new Set(neighboursOf(snapshot, v));
  for (const x of partners) {
    const kind = kindOf(x);
    if (kind === undefined) continue;
    sizes.set(kind, (sizes.get(kind) ?? 0) + 1);
    let own = ties.get(kind);
    if (!own) ties.set(kind, (own = new Map()));
    for (const y of neighboursOf(snapshot, x)) {
      const other = partners.has(y) ? kindOf(y) : undefined;
      if (other !== undefined) own.set(other, (own.get(other) ?? 0) + 1);
    }
  }
  return { sizes: new Map([...sizes].sort(([a, m], [b, n]) => n - m || compareText(a, b))), ties };
}

/** Two kinds, and how many pairs of partners of these kinds have no tie. */
interface Open {
  readonly kinds: readonly [string, string];
  readonly pairs: number;
}

/** Of equally frequent roles, the one that crosses more borders. */
const ROLES: readonly BrokerRole[] = ['liaison', 'gatekeeper', 'consultant', 'coordinator'];

/** Where somebody stands among others whose kinds are known. */
export interface BrokerPlace {
  readonly role: BrokerRole;
  /** The two kinds that are most frequent in this role; for a gatekeeper its own first. */
  readonly between: readonly [string, string];
  /** All pairs of neighbours of known kinds without a tie. */
  readonly known: number;
}

/**
 * The role that somebody of the kind `own` has for most pairs of its neighbours; nothing where all of known kinds know each other.
 * Complexity: linear in kinds, and at worst their square.
 */
export function brokerPlace(own: string, around: KindsAround): BrokerPlace | undefined {
  const kinds = [...around.sizes];
  const open = (kind: string, size: number, other: string, otherSize: number): Open => {
    const tied = around.ties.get(kind)?.get(other) ?? 0;
    return { kinds: [kind, other], pairs: kind === other ? (size * (size - 1) - tied) / 2 : size * otherSize - tied };
  };
  const inside = kinds.map(([kind, size]) => open(kind, size, kind, size));
  const size = around.sizes.get(own) ?? 0;
  const found: Readonly<Record<BrokerRole, readonly Open[]>> = {
    coordinator: inside.filter((one) => one.kinds[0] === own),
    consultant: inside.filter((one) => one.kinds[0] !== own),
    gatekeeper: kinds.filter(([kind]) => kind !== own).map(([kind, other]) => open(own, size, kind, other)),
    liaison: [],
  };
  const sum = (all: readonly Open[]): number => all.reduce((so, { pairs }) => so + pairs, 0);
  const known = openPairs(around);
  const most = mostBetweenOthers(
    kinds.filter(([kind]) => kind !== own),
    open,
  );
  const counts: Readonly<Record<BrokerRole, number>> = {
    coordinator: sum(found.coordinator),
    consultant: sum(found.consultant),
    gatekeeper: sum(found.gatekeeper),
    liaison: known - sum(inside) - sum(found.gatekeeper),
  };
  const role = ROLES.reduce((so, next) => (counts[next] > counts[so] ? next : so));
  const best = role === 'liaison' ? most : found[role].reduce((so, next) => (next.pairs > so.pairs ? next : so), found[role][0]!);
  return counts[role] > 0 && best ? { role, between: best.kinds, known } : undefined;
}

/** All pairs of neighbours whose kinds are known and that have no tie. */
function openPairs({ sizes, ties }: KindsAround): number {
  const all = [...sizes.values()].reduce((so, size) => so + size, 0);
  const tied = [...ties.values()].flatMap((own) => [...own.values()]).reduce((so, count) => so + count, 0);
  return (all * (all - 1) - tied) / 2;
}

/** The two different kinds with most pairs. Common kinds come first, so that the search can end as soon as no rarer ones could have more. */
function mostBetweenOthers(
  kinds: readonly (readonly [string, number])[],
  open: (...of: [string, number, string, number]) => Open,
): Open | undefined {
  let most: Open | undefined;
  for (let i = 0; i < kinds.length; i++) {
    const [kind, size] = kinds[i]!;
    for (let j = i + 1; j < kinds.length; j++) {
      const [other, otherSize] = kinds[j]!;
      if (most !== undefined && size * otherSize <= most.pairs) break;
      const next = open(kind, size, other, otherSize);
      if (most === undefined || next.pairs > most.pairs) most = next;
    }
    if (most !== undefined && i + 1 < kinds.length && size * kinds[i + 1]![1] <= most.pairs) break;
  }
  return most && { ...most, kinds: [...most.kinds].sort(compareText) as [string, string] };
}
