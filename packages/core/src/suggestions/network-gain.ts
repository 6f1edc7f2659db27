import type { Context } from '../findings/context.ts';
import { biconnectedComponents } from '../metrics/cohesion/biconnected-components.ts';
import { partsOf } from '../metrics/cohesion/parts-of.ts';
import { degreeOf } from '../metrics/snapshot/snapshot.ts';
import type { WorkGain } from './further-reasons.ts';

/** With at most so many ties a partner is at the edge: a further one opens the network to it. */
const FEW_TIES = 1;
const SEVERAL = -1;

/** What the active network would gain by a tie between two partners that have none, by their numbers in `context.active`. */
export interface NetworkGain {
  /**
   * The gain seen from the first one, `shortens` also where they have a common partner. `undefined` where the second one needs it and not
   * the first: else everybody would be proposed to the few at the edge. Constant time but for those on whom several parts hang.
   */
  atMost(from: number, to: number): WorkGain | undefined;
  /** Whether a common partner can bring them together. Linear in the ties of the second, if all pairs of the first are asked in a row. */
  haveCommonPartner(from: number, to: number): boolean;
}

/** Prepares the answers. Complexity: linear in partners and ties, but for sorting. */
export function networkGain({ active }: Context): NetworkGain {
  const part = new Int32Array(active.order);
  const parts = partsOf(active);
  parts.forEach((members, i) => members.forEach((v) => (part[v] = i)));
  // most partners are in one block, only those on whom something hangs in several
  const blocks: number[][] = Array.from(active.ids, () => []);
  // the largest block of each part is its middle: who stands there is not the one who would be cut off
  const isMiddle = new Uint8Array(active.order);
  const hasMiddle = new Set<number>();
  biconnectedComponents(active).forEach((members, i) => {
    const nodes = members.map((id) => active.indexOf.get(id)!);
    const inPart = part[nodes[0]!]!;
    for (const v of nodes) {
      blocks[v]!.push(i);
      if (!hasMiddle.has(inPart)) isMiddle[v] = 1;
    }
    hasMiddle.add(inPart);
  });
  const only = Int32Array.from(blocks, (own) => (own.length === 1 ? own[0]! : SEVERAL));
  const atEdge = Uint8Array.from(active.ids, (_, v) => (degreeOf(active, v) <= FEW_TIES ? 1 : 0));
  const { offsets, targets } = active;
  const partnerOf = new Int32Array(active.order).fill(-1);
  let aimed = -1;
  const aim = (a: number): void => {
    aimed = a;
    for (let i = offsets[a]!; i < offsets[a + 1]!; i++) partnerOf[targets[i]!] = a;
  };
  const inOneBlock = (a: number, b: number): boolean =>
    only[a] !== SEVERAL && only[b] !== SEVERAL ? only[a] === only[b] : blocks[a]!.some((block) => blocks[b]!.includes(block));
  return {
    atMost(from, to) {
      if (part[from] !== part[to]) return parts[part[from]!]!.length <= parts[part[to]!]!.length ? 'joins-parts' : undefined;
      if (atEdge[from]) return 'opens-newcomer';
      if (atEdge[to] || (isMiddle[from] && !isMiddle[to])) return undefined;
      return inOneBlock(from, to) ? 'shortens' : 'doubles-bridge';
    },
    haveCommonPartner(from, to) {
      if (from !== aimed) aim(from);
      for (let i = offsets[to]!; i < offsets[to + 1]!; i++) if (partnerOf[targets[i]!] === from) return true;
      return false;
    },
  };
}
