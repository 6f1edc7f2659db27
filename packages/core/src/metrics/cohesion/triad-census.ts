import { type GraphOrSnapshot, type MetricOptions, readGraph } from '../snapshot/read-graph.ts';
import { closedTriads } from './closed-triads.ts';
import { type Dyads, dyadsOf, IN, MUTUAL, OUT, turned } from './dyads.ts';

const WHERE = '@netz-map/core/metrics/triad-census';

/**
 * The kinds of three nodes, by the names of Holland and Leinhardt: how many mutual, asymmetric and null pairs, then a letter where that is
 * not enough: Down, Up, Cyclic or Transitive.
 */
export type TriadType = '003' | '012' | '102' | (typeof OPEN)[number][0] | (typeof CLOSED)[number][0];

/** How many triads there are of each kind. */
export type TriadCensus = Record<TriadType, number>;

// Two ties, seen from the node in the middle, multiply to a number that tells the kind: OUT 1, IN 2, MUTUAL 3.
const OPEN = [
  ['021D', OUT * OUT],
  ['021U', IN * IN],
  ['021C', OUT * IN],
  ['111D', MUTUAL * IN],
  ['111U', MUTUAL * OUT],
  ['201', MUTUAL * MUTUAL],
] as const;

// With three ties, the sum of the products at the three corners does. 030T, for example: one corner that leads to both others,
// one that is led to by both, one between.
const CLOSED = [
  ['030T', OUT * OUT + IN * IN + OUT * IN],
  ['030C', 3 * OUT * IN],
  ['120D', OUT * OUT + 2 * MUTUAL * IN],
  ['120U', IN * IN + 2 * MUTUAL * OUT],
  ['120C', OUT * IN + MUTUAL * IN + MUTUAL * OUT],
  ['210', MUTUAL * MUTUAL + MUTUAL * IN + MUTUAL * OUT],
  ['300', 3 * MUTUAL * MUTUAL],
] as const;

/**
 * Triad census: all sets of three nodes, sorted into the 16 ways in which three can be tied. What theories of balance, clustering and
 * rank predict can be read from it. Undirected ties count as mutual. Several arcs from one node to another count once, loops do not.
 *
 * Together they are n (n - 1) (n - 2) / 6. Exact up to 200,000 nodes; beyond, numbers become too large to be.
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
  const dyads = dyadsOf(snapshot);
  const { corners, triads } = closedTriads(n, dyads);
  const meeting = pairsOfTies(n, dyads);
  const census = new Map<TriadType, number>();
  for (const [type, product] of OPEN) census.set(type, meeting[product]! - corners[product]!);
  for (const [type, sum] of CLOSED) census.set(type, triads[sum]!);
  // each pair is in n - 2 triads; those with a second tie are counted, and their names say how many such pairs they have
  let withOneTie = 0;
  const alone = (ties: number, digit: 0 | 1): number => {
    let triads = ties * Math.max(0, n - 2);
    for (const [type] of [...OPEN, ...CLOSED]) triads -= Number(type[digit]) * census.get(type)!;
    withOneTie += triads;
    return triads;
  };
  const asymmetric = alone(dyads.ties.length - dyads.mutual, 1);
  const mutual = alone(dyads.mutual, 0);
  let none = n < 3 ? 0 : (n * (n - 1) * (n - 2)) / 6;
  for (const count of census.values()) none -= count;
  return Object.fromEntries([['003', none - withOneTie], ['012', asymmetric], ['102', mutual], ...census]) as TriadCensus;
}

/** For every two ties that meet at a node: how often which product. */
function pairsOfTies(order: number, { pairs, ties }: Dyads): Float64Array {
  const at = [0, OUT, IN, MUTUAL].map(() => new Float64Array(order));
  ties.forEach((tie, i) => {
    at[tie]![pairs[2 * i]!]!++;
    at[turned(tie)]![pairs[2 * i + 1]!]!++;
  });
  const [, out, into, both] = at as [Float64Array, Float64Array, Float64Array, Float64Array];
  const meeting = new Float64Array(MUTUAL * MUTUAL + 1);
  for (let v = 0; v < order; v++) {
    const [o, i, m] = [out[v]!, into[v]!, both[v]!];
    meeting[OUT * OUT]! += (o * (o - 1)) / 2;
    meeting[IN * IN]! += (i * (i - 1)) / 2;
    meeting[OUT * IN]! += o * i;
    meeting[MUTUAL * IN]! += m * i;
    meeting[MUTUAL * OUT]! += m * o;
    meeting[MUTUAL * MUTUAL]! += (m * (m - 1)) / 2;
  }
  return meeting;
}
