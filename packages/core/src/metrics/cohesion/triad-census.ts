import { forEachTriangle } from '../brokerage/for-each-triangle.ts';
import { type ForwardTies, forwardTies } from '../brokerage/forward-ties.ts';
import { type GraphOrSnapshot, type MetricOptions, readGraph } from '../snapshot/read-graph.ts';
import { dyadsOf } from './dyads.ts';

const WHERE = '@netz-map/core/metrics/triad-census';

/**
 * The kinds of three nodes, by the names of Holland and Leinhardt: how many mutual, asymmetric and null pairs, then a letter where that is
 * not enough: Down, Up, Cyclic or Transitive.
 */
export type TriadType =
  | '003'
  | '012'
  | '102'
  | '021D'
  | '021U'
  | '021C'
  | '111D'
  | '111U'
  | '030T'
  | '030C'
  | '201'
  | '120D'
  | '120U'
  | '120C'
  | '210'
  | '300';

/** How many triads there are of each kind. */
export type TriadCensus = Record<TriadType, number>;

// a tie seen from one of its nodes: it leads to the other, comes from there, or both; the numbers of forwardTies
const OUT = 1;
const IN = 2;
const MUTUAL = 3;

// Two ties, seen from the node in the middle, multiply to a number that tells the kind.
const OPEN: readonly (readonly [TriadType, number])[] = [
  ['021D', OUT * OUT],
  ['021U', IN * IN],
  ['021C', OUT * IN],
  ['111D', MUTUAL * IN],
  ['111U', MUTUAL * OUT],
  ['201', MUTUAL * MUTUAL],
];

// With three ties, the sum of the products at the three corners does. 030T, for example: one corner that leads to both others,
// one that is led to by both, one between.
const CLOSED: readonly (readonly [TriadType, number])[] = [
  ['030T', OUT * OUT + IN * IN + OUT * IN],
  ['030C', 3 * OUT * IN],
  ['120D', OUT * OUT + 2 * MUTUAL * IN],
  ['120U', IN * IN + 2 * MUTUAL * OUT],
  ['120C', OUT * IN + MUTUAL * IN + MUTUAL * OUT],
  ['210', MUTUAL * MUTUAL + MUTUAL * IN + MUTUAL * OUT],
  ['300', 3 * MUTUAL * MUTUAL],
];

/**
 * Triad census: all sets of three nodes, sorted into the 16 ways in which three can be tied. What theories of balance, clustering and
 * rank predict can be read from it. Undirected ties count as mutual. Several arcs from one node to another count once, loops do not.
 *
 * Together they are n (n - 1) (n - 2) / 6. Exact up to 200,000 nodes; beyond, the numbers are too large to be.
 * Not to be read without comparison: most triads of every sparse network are 003, 012 and 102, whatever it is like.
 * Three nodes with all ties are listed; those with two follow from how many ties of each direction meet at a node, the rest from the totals.
 *
 * @throws when `graph` is none
 * @remarks Complexity: ties to the power of 1.5 at most; memory linear.
 * @see Holland, P. W.; Leinhardt, S. (1970): A method for detecting structure in sociometric data. American Journal of Sociology 76, 492–513.
 * Batagelj, V.; Mrvar, A. (2001): A subquadratic triad census algorithm for large sparse networks with small maximum degree. Social Networks 23, 237–243.
 */
export function triadCensus(graph: GraphOrSnapshot, options?: MetricOptions): TriadCensus {
  const snapshot = readGraph(graph, options, WHERE, 'any');
  const n = snapshot.order;
  const ties = forwardTies(snapshot, undefined);
  const directions = ties.directions ?? new Uint8Array(ties.targets.length).fill(MUTUAL);
  const { corners, triads } = closedTriads(ties, directions);
  const meeting = meetingTies(ties, directions);
  const census = new Map<TriadType, number>();
  for (const [type, product] of OPEN) census.set(type, meeting[product]! - corners[product]!);
  for (const [type, sum] of CLOSED) census.set(type, triads[sum]!);
  // each pair is in n - 2 triads; those with a second tie are counted, and their names say how many such pairs they have
  let withOneTie = 0;
  const alone = (pairs: number, digit: 0 | 1): number => {
    let triads = pairs * Math.max(0, n - 2);
    for (const [type] of [...OPEN, ...CLOSED]) triads -= Number(type[digit]) * census.get(type)!;
    withOneTie += triads;
    return triads;
  };
  const dyads = dyadsOf(directions);
  const asymmetric = alone(dyads.tied - dyads.mutual, 1);
  const mutual = alone(dyads.mutual, 0);
  let none = n < 3 ? 0 : (n * (n - 1) * (n - 2)) / 6;
  for (const count of census.values()) none -= count;
  return Object.fromEntries([['003', none - withOneTie], ['012', asymmetric], ['102', mutual], ...census]) as TriadCensus;
}

/** For every two ties that meet at a node: how often which product. */
function meetingTies({ offsets, targets, contacts }: ForwardTies, directions: Uint8Array): Float64Array {
  const order = contacts.length;
  const out = new Float64Array(order);
  const into = new Float64Array(order);
  const both = new Float64Array(order);
  for (let u = 0; u < order; u++)
    for (let k = offsets[u]!; k < offsets[u + 1]!; k++) {
      const v = targets[k]!;
      const tie = directions[k]!;
      const [at, atOther] = tie === OUT ? [out, into] : tie === IN ? [into, out] : [both, both];
      at[u]!++;
      atOther[v]!++;
    }
  const products = new Float64Array(MUTUAL * MUTUAL + 1);
  for (let v = 0; v < order; v++) {
    const [o, i, m] = [out[v]!, into[v]!, both[v]!];
    products[OUT * OUT]! += (o * (o - 1)) / 2;
    products[IN * IN]! += (i * (i - 1)) / 2;
    products[OUT * IN]! += o * i;
    products[MUTUAL * IN]! += m * i;
    products[MUTUAL * OUT]! += m * o;
    products[MUTUAL * MUTUAL]! += (m * (m - 1)) / 2;
  }
  return products;
}

/** For all triangles: how often which product at a corner, and how often which sum of the three. */
function closedTriads(ties: ForwardTies, directions: Uint8Array): { corners: Float64Array; triads: Float64Array } {
  const corners = new Float64Array(MUTUAL * MUTUAL + 1);
  const triads = new Float64Array(3 * MUTUAL * MUTUAL + 1);
  forEachTriangle(ties, (_u, _v, _w, uv, uw, vw) => {
    const atU = directions[uv]! * directions[uw]!;
    const atV = turned(directions[uv]!) * directions[vw]!;
    const atW = turned(directions[uw]!) * turned(directions[vw]!);
    corners[atU]!++;
    corners[atV]!++;
    corners[atW]!++;
    triads[atU + atV + atW]!++;
  });
  return { corners, triads };
}

/** The same tie seen from the other node. */
const turned = (tie: number): number => (tie === MUTUAL ? MUTUAL : MUTUAL - tie);
