import { neighboursOf, type Snapshot } from '../metrics/snapshot/snapshot.ts';
import type { BrokerRole } from './care-evidence.ts';

/** How often somebody has one role between two kinds. */
interface Between {
  readonly role: BrokerRole;
  readonly kinds: readonly [string, string];
  readonly pairs: number;
}

/** Between whom one node stands: pairs of its neighbours without a tie. */
export interface Mediation {
  readonly mediated: number;
  /** Those of them that have no other common neighbour. */
  readonly onlyThrough: number;
  /** Kinds of the neighbours, as far as they are known. */
  readonly kinds: number;
  /** The role for most pairs, with the two kinds it is most often between; nothing where the kinds of half the pairs or more are unknown. */
  readonly role: BrokerRole | undefined;
  readonly between: readonly [string, string] | undefined;
}

/**
 * Counts between whom a node of an undirected network stands, with the roles of Gould and Fernandez for pairs without direction: the counts
 * of `brokerageRoles` halved, gatekeeper and representative being one.
 *
 * @param kindOf by node number
 * @remarks Complexity: the ties of neighbours of neighbours, and the square of the number of kinds.
 */
export function mediationOf(snapshot: Snapshot, v: number, kindOf: (w: number) => string | undefined): Mediation {
  const { mediated, onlyThrough } = pairsAround(snapshot, v);
  const around = kindsAround(snapshot, v, kindOf);
  const own = kindOf(v);
  const found = own === undefined ? [] : openBetween(own, around);
  const known = found.reduce((sum, { pairs }) => sum + pairs, 0);
  const [role] = 2 * known > mediated ? mostOf(found) : [];
  return { mediated, onlyThrough, kinds: around.sizes.size, role: role?.role, between: role?.kinds };
}

function pairsAround(snapshot: Snapshot, v: number): Pick<Mediation, 'mediated' | 'onlyThrough'> {
  const partners = neighboursOf(snapshot, v);
  const isPartner = new Uint8Array(snapshot.order);
  for (const x of partners) isPartner[x] = 1;
  // the last partner from which a node was met, so that nobody is counted twice
  const met = new Int32Array(snapshot.order).fill(-1);
  let [open, alone] = [0, 0];
  for (const x of partners) {
    let here = partners.length - 1;
    met[x] = x;
    for (const y of neighboursOf(snapshot, x)) {
      if (isPartner[y] === 0) continue;
      met[y] = x;
      here--;
    }
    open += here;
    for (const z of neighboursOf(snapshot, x)) {
      if (z === v) continue;
      for (const y of neighboursOf(snapshot, z)) {
        if (isPartner[y] === 0 || met[y] === x) continue;
        met[y] = x;
        here--;
      }
    }
    alone += here;
  }
  return { mediated: open / 2, onlyThrough: alone / 2 };
}

interface KindsAround {
  /** How many neighbours are of each kind, by kind. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Ties among the neighbours, by both kinds; inside a kind each counts twice. */
  readonly ties: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

function kindsAround(snapshot: Snapshot, v: number, kindOf: (w: number) => string | undefined): KindsAround {
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
  return { sizes: new Map([...sizes].sort(([a], [b]) => (a < b ? -1 : 1))), ties };
}

/** Pairs of partners without a tie, for each two kinds, with the role of somebody of the kind `own` between them. */
function openBetween(own: string, { sizes, ties }: KindsAround): Between[] {
  const kinds = [...sizes];
  return kinds.flatMap(([kind, size], i) =>
    kinds.slice(i).map(([other, otherSize]): Between => {
      const tied = ties.get(kind)!.get(other) ?? 0;
      if (kind === other) {
        const role = kind === own ? 'coordinator' : 'consultant';
        return { role, kinds: [kind, kind], pairs: (size * (size - 1) - tied) / 2 };
      }
      const pairs = size * otherSize - tied;
      if (kind === own || other === own) return { role: 'gatekeeper', kinds: [own, kind === own ? other : kind], pairs };
      return { role: 'liaison', kinds: [kind, other], pairs };
    }),
  );
}

const ROLES: readonly BrokerRole[] = ['liaison', 'gatekeeper', 'consultant', 'coordinator'];

/** The role with most pairs, told by the two kinds that have most of them; of equals, the one that crosses more borders. */
function mostOf(found: readonly Between[]): Between[] {
  const pairsAs = (role: BrokerRole): number => found.reduce((sum, one) => sum + (one.role === role ? one.pairs : 0), 0);
  const role = ROLES.reduce((so, next) => (pairsAs(next) > pairsAs(so) ? next : so));
  const its = found.filter((one) => one.role === role && one.pairs > 0);
  return its.length > 0 ? [its.reduce((so, next) => (next.pairs > so.pairs ? next : so))] : [];
}
