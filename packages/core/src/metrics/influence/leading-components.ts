import { expectation } from '../../shared/expectation.ts';
import { outgoingArcsOf } from '../snapshot/arcs.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type Eigenpair, leadingEigenpair } from './leading-eigenpair.ts';
import type { SymmetricRows } from './symmetric-rows.ts';
import { weightsOfArcs } from './weights-of-arcs.ts';

/** Eigenvalues that differ by less, relatively, are held to be equal. */
const EQUAL = 1e-10;

/** The component of a graph that its largest eigenvalue belongs to. */
export interface Leading {
  /** The largest eigenvalue; 0 without ties. */
  readonly value: number;
  /** Node numbers of the component and its eigenvector; absent when several components have this eigenvalue, or none has a tie. */
  readonly only: { readonly nodes: Int32Array; readonly pair: Eigenpair } | undefined;
}

/**
 * Eigenvalues component by component, since a vector of the whole mixes components of nearly equal eigenvalue at random. Components whose
 * heaviest node rules out a larger eigenvalue (it is at most the largest sum of weights at a node) are not looked at.
 *
 * @throws when a component takes more than `maxIterations`
 */
export function leadingComponent(snapshot: Snapshot, weights: Float64Array | undefined, maxIterations: number, where: string): Leading {
  const arcWeights = weights && weightsOfArcs(outgoingArcsOf(snapshot).edgeOf, weights);
  const parts = partsOf(snapshot, arcWeights).sort((a, b) => b.bound - a.bound || a.nodes[0]! - b.nodes[0]!);
  let value = 0;
  let only: Leading['only'];
  const place = new Int32Array(snapshot.order);
  for (const { nodes, bound } of parts) {
    if (bound < value * (1 - EQUAL)) break;
    // once it is known that several share the value, only a larger one matters
    if (!only && value > 0 && bound <= value * (1 + EQUAL)) break;
    const rows = rowsOfPart(snapshot, arcWeights, nodes, place);
    const pair = leadingEigenpair(rows, maxIterations);
    if (!pair.converged)
      throw expectation(
        where,
        `an eigenvector of ${nodes.length} nodes within ${maxIterations} rounds (see maxIterations)`,
        `about ${pair.value}`,
      );
    if (pair.value > value * (1 + EQUAL)) only = { nodes, pair };
    else if (pair.value >= value * (1 - EQUAL)) only = undefined;
    value = Math.max(value, pair.value);
  }
  return { value, only };
}

/** How many rounds take about two seconds; at least 300. */
export const roundsFor = ({ size }: Snapshot): number => Math.max(300, Math.ceil(5e7 / Math.max(1, size)));

/** Components with a tie, and the largest sum of weights at one of their nodes. */
function partsOf({ order, offsets, targets }: Snapshot, arcWeights: Float64Array | undefined): { nodes: Int32Array; bound: number }[] {
  const found: { nodes: Int32Array; bound: number }[] = [];
  const seen = new Uint8Array(order);
  const queue = new Int32Array(order);
  let end = 0;
  for (let start = 0; start < order; start++) {
    if (seen[start] || offsets[start] === offsets[start + 1]) continue;
    const first = end;
    let bound = 0;
    seen[start] = 1;
    queue[end++] = start;
    for (let at = first; at < end; at++) {
      const v = queue[at]!;
      let sum = 0;
      for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
        sum += arcWeights ? arcWeights[k]! : 1;
        const w = targets[k]!;
        if (seen[w]) continue;
        seen[w] = 1;
        queue[end++] = w;
      }
      if (sum > bound) bound = sum;
    }
    found.push({ nodes: queue.subarray(first, end), bound });
  }
  return found;
}

function rowsOfPart(
  { order, offsets, targets }: Snapshot,
  arcWeights: Float64Array | undefined,
  nodes: Int32Array,
  place: Int32Array,
): SymmetricRows {
  if (nodes.length === order) {
    // the rows are there already, in the order of the node numbers
    nodes.sort();
    return { order, offsets, targets, arcWeights };
  }
  nodes.forEach((v, at) => (place[v] = at));
  const own = new Int32Array(nodes.length + 1);
  for (let at = 0; at < nodes.length; at++) own[at + 1] = own[at]! + offsets[nodes[at]! + 1]! - offsets[nodes[at]!]!;
  const heads = new Int32Array(own[nodes.length]!);
  const heavy = arcWeights && new Float64Array(heads.length);
  for (let at = 0; at < nodes.length; at++) {
    let to = own[at]!;
    for (let k = offsets[nodes[at]!]!; k < offsets[nodes[at]! + 1]!; k++, to++) {
      heads[to] = place[targets[k]!]!;
      if (heavy) heavy[to] = arcWeights[k]!;
    }
  }
  return { order: nodes.length, offsets: own, targets: heads, arcWeights: heavy };
}
