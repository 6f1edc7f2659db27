// The measures that are held against ours, as plainly as they are defined, and ours with its parts. By name: a function from a split with
// rows to one score per candidate, none below 0.
import { plausibility, seededRandom, Snapshot } from '../../packages/core/src/metrics/index.ts';
import { BlockModel } from '../../packages/core/src/metrics/links/block-model.ts';

export const MEASURES = {
  ours: { title: '**netz-map**', scores: ours },
  blockModel: { title: '… davon das Blockmodell allein', scores: blockModel },
  resourceAllocation: { title: 'Ressourcenzuteilung', scores: (s) => throughShared(s, (degree) => 1 / degree) },
  l3: { title: 'Wege der Länge drei (L3)', scores: pathsOfThree },
  katz: { title: 'Katz (0,1 / größter Eigenwert)', scores: (s) => katz(s, 0.1 / largestEigenvalue(s)) },
  adamicAdar: { title: 'Adamic–Adar', scores: (s) => throughShared(s, (degree) => 1 / Math.log(degree)) },
  degrees: { title: 'Produkt der Grade', scores: (s) => eachPair(s, (u, v) => s.rows[u].length * s.rows[v].length) },
  random: { title: 'Zufall', scores: random },
};

/** Adds the rows of neighbours to a split. */
export function withRows(s) {
  const rows = Array.from({ length: s.order }, () => []);
  for (const [u, v] of s.visible) {
    rows[u].push(v);
    rows[v].push(u);
  }
  return { ...s, rows };
}

/** By candidate: 1 if the two share a neighbour. */
export function nearbyOf(s) {
  return Uint8Array.from(
    throughShared(s, () => 1),
    Math.sign,
  );
}

const snapshotFrom = ({ ids, visible }) => new Snapshot({ ids, ends: Int32Array.from(visible.flat()) });

function ours(s) {
  const pattern = plausibility(snapshotFrom(s));
  return eachPair(s, (u, v) => (pattern ? 1 - pattern.rank(u, v) : 0));
}

function blockModel(s) {
  const blocks = new BlockModel(snapshotFrom(s), 20, seededRandom(1));
  let last = -1;
  return eachPair(s, (u, v) => {
    if (u !== last) blocks.aim((last = u));
    return blocks.score(v);
  });
}

function random(s) {
  const chance = seededRandom(s.visible.length * 7919 + s.order);
  return eachPair(s, () => chance());
}

function eachPair({ firstOf, secondOf }, score) {
  return Float64Array.from(firstOf, (u, i) => score(u, secondOf[i]));
}

/** Candidates of one node stand together: its row is computed once. */
function eachRow(s, rowOf) {
  let last = -1;
  let row;
  return eachPair(s, (u, v) => {
    if (u !== last) row = rowOf((last = u));
    return row[v];
  });
}

function throughShared(s, worth) {
  return eachRow(s, (u) => {
    const row = new Float64Array(s.order);
    for (const z of s.rows[u]) for (const v of s.rows[z]) row[v] += worth(s.rows[z].length);
    row[u] = 0;
    return row;
  });
}

/** @see Kovács et al. (2019), Nature Communications 10, 1240. */
function pathsOfThree(s) {
  return eachRow(s, (u) => {
    const two = new Float64Array(s.order);
    for (const z of s.rows[u]) for (const w of s.rows[z]) if (w !== u) two[w] += 1 / Math.sqrt(s.rows[z].length * s.rows[w].length);
    const row = new Float64Array(s.order);
    two.forEach((share, w) => {
      if (share > 0) for (const v of s.rows[w]) row[v] += share;
    });
    return row;
  });
}

function katz(s, beta) {
  return eachRow(s, (u) => {
    const sums = new Float64Array(s.order);
    let now = new Float64Array(s.order);
    now[u] = 1;
    for (let length = 1; length <= 8; length++) {
      const next = new Float64Array(s.order);
      now.forEach((x, z) => {
        if (x > 0) for (const v of s.rows[z]) next[v] += beta * x;
      });
      next.forEach((x, v) => (sums[v] += x));
      now = next;
    }
    return sums;
  });
}

function largestEigenvalue({ rows, order }) {
  let x = new Float64Array(order).fill(1);
  let value = 1;
  for (let round = 0; round < 200; round++) {
    const next = Float64Array.from(rows, (row, v) => row.reduce((sum, z) => sum + x[z], x[v]));
    value = Math.max(...next);
    x = next.map((y) => y / value);
  }
  return value - 1;
}
