/** A pair of node numbers with its score. */
export interface ScoredPair {
  readonly score: number;
  /** The node with the lower key. */
  readonly u: number;
  readonly v: number;
}

/**
 * The best pairs of those that were offered: a heap with the worst of them on top, in flat arrays. Equal scores are told apart by the keys
 * of the nodes, so that the choice does not depend on the order of nodes or ties.
 */
export interface TopPairs {
  /** Node keys by number. */
  readonly ids: readonly string[];
  /** How many pairs to keep, at least one; `Infinity` for all. */
  readonly most: number;
  size: number;
  scores: Float64Array;
  /** Two numbers per pair. */
  nodes: Int32Array;
}

/** An empty collection. */
export function newTopPairs(ids: readonly string[], most: number): TopPairs {
  return { ids, most, size: 0, scores: new Float64Array(16), nodes: new Int32Array(32) };
}

/** Considers a pair of two nodes. Returns the score below which nothing more needs to be offered. */
export function offerPair(top: TopPairs, score: number, a: number, b: number): number {
  const { ids, most } = top;
  const inOrder = ids[a]! < ids[b]!;
  const u = inOrder ? a : b;
  const v = inOrder ? b : a;
  if (top.size < most) rise(top, score, u, v);
  else if (!isWorse(ids, top.scores, top.nodes, score, u, v, 0)) sink(ids, top.scores, top.nodes, top.size, score, u, v);
  return top.size < most ? -Infinity : top.scores[0]!;
}

/** The pairs that were kept, best first. */
export function sortedPairs({ ids, scores, nodes, size }: TopPairs): ScoredPair[] {
  return Array.from(scores.subarray(0, size), (score, i): ScoredPair => ({ score, u: nodes[2 * i]!, v: nodes[2 * i + 1]! })).sort(
    (a, b) => b.score - a.score || byKeys(ids, a.u, a.v, b.u, b.v),
  );
}

/** Puts a pair at the end and lets it rise to its place. */
function rise(top: TopPairs, score: number, u: number, v: number): void {
  if (top.size === top.scores.length) grow(top);
  const { ids, scores, nodes, most } = top;
  let at = top.size++;
  // when all are wanted, no order is needed before the end
  while (at > 0 && most !== Infinity) {
    const up = (at - 1) >> 1;
    if (!isWorse(ids, scores, nodes, score, u, v, up)) break;
    put(scores, nodes, at, scores[up]!, nodes[2 * up]!, nodes[2 * up + 1]!);
    at = up;
  }
  put(scores, nodes, at, score, u, v);
}

/** Puts a pair in the place of the worst one and lets it sink to its own. */
function sink(ids: readonly string[], scores: Float64Array, nodes: Int32Array, size: number, score: number, u: number, v: number): void {
  let at = 0;
  for (let down = 1; down < size; down = 2 * at + 1) {
    const beside = down + 1;
    if (beside < size && isWorse(ids, scores, nodes, scores[beside]!, nodes[2 * beside]!, nodes[2 * beside + 1]!, down)) down = beside;
    if (isWorse(ids, scores, nodes, score, u, v, down)) break;
    put(scores, nodes, at, scores[down]!, nodes[2 * down]!, nodes[2 * down + 1]!);
    at = down;
  }
  put(scores, nodes, at, score, u, v);
}

function isWorse(
  ids: readonly string[],
  scores: Float64Array,
  nodes: Int32Array,
  score: number,
  u: number,
  v: number,
  than: number,
): boolean {
  const other = scores[than]!;
  return score !== other ? score < other : byKeys(ids, u, v, nodes[2 * than]!, nodes[2 * than + 1]!) > 0;
}

/** The order of pairs by their keys: that of the first nodes, or if these are the same, of the second. */
function byKeys(ids: readonly string[], u: number, v: number, otherU: number, otherV: number): number {
  const key = ids[u === otherU ? v : u]!;
  const other = ids[u === otherU ? otherV : otherU]!;
  return key === other ? 0 : key < other ? -1 : 1;
}

function put(scores: Float64Array, nodes: Int32Array, at: number, score: number, u: number, v: number): void {
  scores[at] = score;
  nodes[2 * at] = u;
  nodes[2 * at + 1] = v;
}

function grow(top: TopPairs): void {
  const { scores, nodes } = top;
  top.scores = new Float64Array(2 * scores.length);
  top.scores.set(scores);
  top.nodes = new Int32Array(2 * nodes.length);
  top.nodes.set(nodes);
}
