import { type Dyads, MUTUAL, turned } from './dyads.ts';

/** Three nodes, each tied with both others; by what their ties multiply to, see `triad-census.ts`. */
export interface ClosedTriads {
  /** By product of the two ties at a corner: how many corners. */
  readonly corners: Float64Array;
  /** By sum of the three products: how many triads. */
  readonly triads: Float64Array;
}

/**
 * All triangles, each found once at its node with the fewest ties.
 *
 * @remarks Complexity: ties to the power of 1.5 at most.
 * @see Latapy, M. (2008): Main-memory triangle computations for very large (sparse (power-law)) graphs. Theoretical Computer Science 407, 458–473.
 */
export function closedTriads(order: number, { pairs, ties }: Dyads): ClosedTriads {
  const { offsets, targets, tieTo } = fromFewToMany(order, pairs, ties);
  const corners = new Float64Array(MUTUAL * MUTUAL + 1);
  const triads = new Float64Array(3 * MUTUAL * MUTUAL + 1);
  const tieFromU = new Uint8Array(order);
  for (let u = 0; u < order; u++) {
    const [begin, end] = [offsets[u]!, offsets[u + 1]!];
    for (let k = begin; k < end; k++) tieFromU[targets[k]!] = tieTo[k]!;
    for (let k = begin; k < end; k++) {
      const v = targets[k]!;
      const uv = tieTo[k]!;
      for (let j = offsets[v]!, last = offsets[v + 1]!; j < last; j++) {
        const uw = tieFromU[targets[j]!]!;
        if (uw === 0) continue;
        const vw = tieTo[j]!;
        const atU = uv * uw;
        const atV = turned(uv) * vw;
        const atW = turned(uw) * turned(vw);
        corners[atU]!++;
        corners[atV]!++;
        corners[atW]!++;
        triads[atU + atV + atW]!++;
      }
    }
    for (let k = begin; k < end; k++) tieFromU[targets[k]!] = 0;
  }
  return { corners, triads };
}

/** Rows in which each pair stands at the node with fewer ties, of equal ones at the first: no row is longer than the root of twice the pairs. */
function fromFewToMany(order: number, pairs: Int32Array, ties: Uint8Array) {
  const degrees = new Int32Array(order);
  for (let i = 0; i < pairs.length; i++) degrees[pairs[i]!]!++;
  const begins = (u: number, v: number): boolean => degrees[u]! < degrees[v]! || (degrees[u] === degrees[v] && u < v);
  const offsets = new Int32Array(order + 1);
  for (let i = 0; i < pairs.length; i += 2) offsets[begins(pairs[i]!, pairs[i + 1]!) ? pairs[i]! : pairs[i + 1]!]!++;
  for (let v = 1; v <= order; v++) offsets[v]! += offsets[v - 1]!;
  const targets = new Int32Array(ties.length);
  const tieTo = new Uint8Array(ties.length);
  for (let i = 0; i < pairs.length; i += 2) {
    const u = pairs[i]!;
    const v = pairs[i + 1]!;
    const tie = ties[i >> 1]!;
    const from = begins(u, v);
    const place = --offsets[from ? u : v]!;
    targets[place] = from ? v : u;
    tieTo[place] = from ? tie : turned(tie);
  }
  return { offsets, targets, tieTo };
}
