import { neighboursOf, type Snapshot } from '../metrics/snapshot/snapshot.ts';
import { type BrokerPlace, brokerPlace, kindsAround } from './broker-place.ts';
import type { BrokerRole } from './care-evidence.ts';

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
 * @remarks Complexity: the ties of neighbours of neighbours, and at worst the square of the number of kinds.
 */
export function mediationOf(snapshot: Snapshot, v: number, kindOf: (w: number) => string | undefined): Mediation {
  const { mediated, onlyThrough } = pairsAround(snapshot, v);
  const around = kindsAround(snapshot, v, kindOf);
  const own = kindOf(v);
  const place: BrokerPlace | undefined = own === undefined ? undefined : brokerPlace(own, around);
  const told = place !== undefined && 2 * place.known > mediated ? place : undefined;
  return { mediated, onlyThrough, kinds: around.sizes.size, role: told?.role, between: told?.between };
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
      if (here === 0) break;
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
