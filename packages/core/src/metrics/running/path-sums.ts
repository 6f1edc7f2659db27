import { accumulateBetweenness, betweennessScratch } from '../paths/accumulate-betweenness.ts';
import { SOURCES_PER_CHUNK } from '../paths/source-chunks.ts';
import { sweepDistances, sweepScratch } from '../paths/sweep-distances.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type SlicedWork, VISITS_PER_SLICE, visitsPerSource } from './in-slices.ts';

/** Which sums over all sources are wanted: what a worker can be asked for. */
export interface PathSumRequest {
  readonly kind: 'dependencies' | 'distances';
  /** Distances in directed graphs: from the sources to a node, or from the node to them. */
  readonly side?: 'from' | 'to' | undefined;
}

/** By node number. Dependencies: one array. Distances: their sum, the number of sources reached, the sum of 1 / distance. */
export type PathSums = readonly Float64Array[];

/** Sums of nothing yet. */
export function noPathSums({ kind }: PathSumRequest, order: number): PathSums {
  return Array.from({ length: kind === 'distances' ? 3 : 1 }, () => new Float64Array(order));
}

/** A function that adds the sources from one node number to another, not included, to sums; it keeps its working memory. */
export function pathSummer(snapshot: Snapshot, { kind, side }: PathSumRequest): (from: number, to: number, into: PathSums) => void {
  const sources = Int32Array.from({ length: snapshot.order }, (_, v) => v);
  if (kind === 'dependencies') {
    const scratch = betweennessScratch(snapshot);
    return (from, to, [into]) => accumulateBetweenness(snapshot, sources, from, to, into!, scratch);
  }
  const scratch = sweepScratch(snapshot, side);
  const farthest = new Int32Array(snapshot.order);
  return (from, to, [distance, reached, inverse]) =>
    sweepDistances(snapshot, sources, from, to, { distance: distance!, reached: reached!, inverse: inverse!, farthest }, scratch);
}

/** Number of chunks: fixed by the graph alone, so that sums do not depend on who computes which. */
export function chunkCount({ order }: Snapshot): number {
  return Math.ceil(order / SOURCES_PER_CHUNK);
}

/** The sources of a chunk, `to` not included. */
export function chunkAt({ order }: Snapshot, chunk: number): { readonly from: number; readonly to: number } {
  const from = chunk * SOURCES_PER_CHUNK;
  return { from, to: Math.min(from + SOURCES_PER_CHUNK, order) };
}

/** Adds the sums of a chunk to the total. The chunks must come in their order: sums of floating-point numbers depend on it. */
export function addPathSums(total: PathSums, part: PathSums): void {
  total.forEach((sums, i) => {
    const more = part[i]!;
    for (let v = 0; v < sums.length; v++) sums[v]! += more[v]!;
  });
}

/**
 * The sums over all sources, in slices. A slice is a few sources, at least one; of distances at least a chunk, as a sweep carries many
 * sources at once and cannot be cut.
 */
export function* slicedPathSums(snapshot: Snapshot, request: PathSumRequest): SlicedWork<PathSums> {
  const add = pathSummer(snapshot, request);
  const total = noPathSums(request, snapshot.order);
  const part = noPathSums(request, snapshot.order);
  // a sweep visits most ties a few times, but for many sources at once
  const visits = visitsPerSource(snapshot) / (request.kind === 'distances' ? 8 : 1);
  const whole = request.kind === 'distances' || SOURCES_PER_CHUNK * visits <= VISITS_PER_SLICE;
  let visited = 0;
  for (let chunk = 0; chunk < chunkCount(snapshot); chunk++) {
    const { from, to } = chunkAt(snapshot, chunk);
    const step = whole ? to - from : 1;
    for (let at = from; at < to; at += step) {
      add(at, at + step, part);
      visited += step * visits;
      if (visited < VISITS_PER_SLICE || at + step >= snapshot.order) continue;
      visited = 0;
      yield { done: at + step, total: snapshot.order };
    }
    addPathSums(total, part);
    for (const sums of part) sums.fill(0);
  }
  yield { done: snapshot.order, total: snapshot.order };
  return total;
}
