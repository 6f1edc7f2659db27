// The graphs that everybody is measured on: simple, undirected, the same on every machine. Numbers of nodes say nothing of their degree, and edges
// stand in no order, so that nobody profits from neat memory.

export const MODELS = { ba: 'Barabási–Albert, m = 3', pp: 'planted partition, 10 groups' };

/** mulberry32: small, fast, good enough to draw graphs. */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Fisher–Yates, in place. */
export function shuffle(list, random) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
  return list;
}

/** Each new node ties itself to `m` different nodes, chosen in proportion to their degree. @see Barabási & Albert (1999), Science 286. */
function preferentialAttachment(order, m, random) {
  const edges = [];
  const tieEnds = [];
  let targets = Array.from({ length: m }, (_, v) => v);
  for (let v = m; v < order; v++) {
    for (const target of targets) {
      edges.push([v, target]);
      tieEnds.push(v, target);
    }
    const chosen = new Set();
    while (chosen.size < m) chosen.add(tieEnds[Math.floor(random() * tieEnds.length)]);
    targets = [...chosen];
  }
  return edges;
}

/** Each pair is tied by chance; pairs of the same group more often. The means are those of a node's degree into its own and other groups. */
function plantedPartition(order, groups, insideMean, outsideMean, random) {
  const size = order / groups;
  const inside = insideMean / (size - 1);
  const outside = outsideMean / (order - size);
  const edges = [];
  // node v is in group v % groups; per node, jump over the nodes before it that are not drawn, once inside and once outside of its group
  for (let v = 1; v < order; v++) {
    for (const [chance, same] of [
      [inside, true],
      [outside, false],
    ]) {
      for (let u = skip(chance, random); u < v; u += 1 + skip(chance, random)) if ((u % groups === v % groups) === same) edges.push([u, v]);
    }
  }
  return edges;
}

/** How many fail before the first success, each succeeding with this chance. */
const skip = (chance, random) => Math.floor(Math.log(1 - random()) / Math.log(1 - chance));

/**
 * @param {string} name `ba_1000`: model and number of nodes
 * @returns {{ name: string, model: string, order: number, ids: string[], ends: Int32Array }} ends: two node numbers per edge
 */
export function makeGraph(name) {
  const [model, number] = name.split('_');
  const order = Number(number);
  if (!MODELS[model] || !(order >= 50)) throw new Error(`expected a graph like ba_100 or pp_1000, got "${name}"`);
  const random = seeded(order + (model === 'ba' ? 1 : 2));
  const edges = model === 'ba' ? preferentialAttachment(order, 3, random) : plantedPartition(order, 10, 6, 2, random);
  const renamed = shuffle(
    Array.from({ length: order }, (_, v) => v),
    random,
  );
  for (const edge of edges) if (random() < 0.5) edge.reverse();
  const ends = Int32Array.from(shuffle(edges, random).flat(), (v) => renamed[v]);
  return { name, model, order, ids: Array.from({ length: order }, (_, v) => `org${v}`), ends };
}
