import { neighboursOf } from './neighbours.ts';
import type { WeighedNeighbours } from '../landscape/neighbours.ts';

/** In how many rounds everybody looks for a better circle, and how often circles are joined to larger ones, at most. */
const ROUNDS = 12;
const LEVELS = 8;
const PER_STEP = 2000;

/**
 * Circles of who works with whom: each joins the circle of neighbours that gains most modularity, then whole circles join in the same
 * way. One quick search in the order of the ids, for a picture; the analysis asks `circles` of the core, which searches more widely. In steps, each about
 * a millisecond.
 *
 * @returns number of its circle for each, from 0, in no particular order; who has no ties is alone
 * @remarks Complexity: about linear in ties.
 * @see Blondel, V. D. et al. (2008): Fast unfolding of communities in large networks. Journal of Statistical Mechanics, P10008.
 */
export function* circlesInSteps(neighbours: WeighedNeighbours): Generator<void, Int32Array> {
  let graph: Level = { ...neighbours, loops: new Float64Array(neighbours.start.length - 1) };
  const circle = Int32Array.from(graph.loops.keys());
  for (let level = 0; level < LEVELS; level++) {
    const { found, count } = yield* moved(graph);
    for (let i = 0; i < circle.length; i++) circle[i] = found[circle[i]!]!;
    if (count === graph.loops.length) break;
    graph = joined(graph, found, count);
    yield;
  }
  return circle;
}

/** Fewer than so many partners, or than this share of all, are not kept together. */
const LARGE = 25;
const LARGE_SHARE = 0.02;

/** Circles large enough to be kept together in a layout of hundreds and thousands, in steps. @returns −1 for who is in none */
export function* largeCircles(count: number, source: Uint32Array, target: Uint32Array): Generator<void, Int32Array> {
  const circle = yield* circlesInSteps({ ...neighboursOf(count, source, target), weight: new Float64Array(2 * source.length).fill(1) });
  const sizes = new Uint32Array(count);
  for (const each of circle) sizes[each]!++;
  const least = Math.min(LARGE, count * LARGE_SHARE);
  return circle.map((each) => (sizes[each]! < least ? -1 : each));
}

interface Level extends WeighedNeighbours {
  /** Twice the weight of the ties inside each. */
  readonly loops: Float64Array;
}

function* moved({ start, list, weight, loops }: Level): Generator<void, { readonly found: Int32Array; readonly count: number }> {
  const size = loops.length;
  const degree = Float64Array.from(loops);
  for (let i = 0; i < size; i++) for (let e = start[i]!; e < start[i + 1]!; e++) degree[i]! += weight[e]!;
  const all = degree.reduce((sum, each) => sum + each, 0) || 1;
  const found = Int32Array.from(degree.keys());
  const total = Float64Array.from(degree);
  const towards = new Float64Array(size);
  for (let round = 0, changed = true; changed && round < ROUNDS; round++) {
    changed = false;
    for (let i = 0; i < size; i++) {
      const own = found[i]!;
      for (let e = start[i]!; e < start[i + 1]!; e++) towards[found[list[e]!]!]! += weight[e]!;
      total[own]! -= degree[i]!;
      const gainOf = (circle: number): number => towards[circle]! - (degree[i]! * total[circle]!) / all;
      let [best, most] = [own, gainOf(own)];
      for (let e = start[i]!; e < start[i + 1]!; e++) {
        const circle = found[list[e]!]!;
        const gain = gainOf(circle);
        if (gain > most + 1e-9 || (gain > most - 1e-9 && circle < best && best !== own)) [best, most] = [circle, gain];
      }
      for (let e = start[i]!; e < start[i + 1]!; e++) towards[found[list[e]!]!] = 0;
      total[best]! += degree[i]!;
      found[i] = best;
      changed ||= best !== own;
      if (i % PER_STEP === PER_STEP - 1) yield;
    }
  }
  const number = new Int32Array(size).fill(-1);
  let count = 0;
  for (let i = 0; i < size; i++) {
    if (number[found[i]!] === -1) number[found[i]!] = count++;
    found[i] = number[found[i]!]!;
  }
  return { found, count };
}

/** A graph in which each circle has become one. */
function joined({ start, list: other, weight, loops }: Level, found: Int32Array, count: number): Level {
  const members: number[][] = Array.from({ length: count }, () => []);
  for (let i = 0; i < found.length; i++) members[found[i]!]!.push(i);
  const [starts, others, weights] = [new Uint32Array(count + 1), [] as number[], [] as number[]];
  const inside = new Float64Array(count);
  const towards = new Float64Array(count);
  members.forEach((own, circle) => {
    const met: number[] = [];
    for (const i of own) {
      inside[circle]! += loops[i]!;
      for (let e = start[i]!; e < start[i + 1]!; e++) {
        const to = found[other[e]!]!;
        if (to === circle) inside[circle]! += weight[e]!;
        else {
          if (towards[to] === 0) met.push(to);
          towards[to]! += weight[e]!;
        }
      }
    }
    for (const to of met) {
      others.push(to);
      weights.push(towards[to]!);
      towards[to] = 0;
    }
    starts[circle + 1] = others.length;
  });
  return { start: starts, list: Uint32Array.from(others), weight: Float64Array.from(weights), loops: inside };
}
