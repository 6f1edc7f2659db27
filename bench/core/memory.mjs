// How much memory a large graph takes, in bytes per tie: what is kept afterwards, and what is needed on the way at most.
//
//   node scripts/run.mjs bench:memory [ties]
//
// Every line is measured in a process of its own. Kept: heap and typed arrays after the garbage was collected. At most: the same before it
// was collected, or what the process grew by as the system counts it, if that is more; only Linux tells it for a single step.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isTooOld } from '../../scripts/typescript-node.mjs';

// this reads TypeScript, as tests do
if (isTooOld()) {
  console.error(`Node ${process.version} reads no TypeScript: node scripts/run.mjs bench:memory`);
  process.exit(1);
}

const GOAL = 200;
const SOURCES = 64;
const [, , size = '1000000', only] = process.argv;
const ties = Number(size);
const SHAPES = { '10 ties a node': ties / 10, '3 ties a node': Math.round(ties / 3) };

/** Each case: what must be there before, and what is measured. */
const CASES = {
  'snapshot of a simple graph': { measure: ({ graph, core }) => core.snapshotOf({ ...graph, multi: false }) },
  'snapshot of a multigraph': { measure: ({ graph, core }) => core.snapshotOf(graph) },
  'snapshot of a weighted multigraph': {
    measure: ({ graph, core }) => core.snapshotOf(graph, { getEdgeWeight: (_edge, _attributes, from) => from.length }),
  },
  'its rows': { before: ({ graph, core }) => core.snapshotOf({ ...graph, multi: false }), measure: ({ before }) => before.targets },
  [`betweenness of ${SOURCES} sources`]: {
    before: ({ graph, core }) => withRows(core.snapshotOf({ ...graph, multi: false })),
    measure: ({ before, kernels }) => {
      const sums = new Float64Array(before.order);
      kernels.accumulateBetweenness(before, firstNodes(SOURCES), 0, SOURCES, sums);
      return sums;
    },
  },
  [`distances of ${SOURCES} sources`]: {
    before: ({ graph, core }) => withRows(core.snapshotOf({ ...graph, multi: false })),
    measure: ({ before, kernels }) => {
      const sums = kernels.distanceSums(before.order);
      kernels.sweepDistances(before, firstNodes(SOURCES), 0, SOURCES, sums);
      return sums;
    },
  },
  [`estimate of betweenness from ${SOURCES / 2} sources`]: {
    before: ({ graph, core }) => withRows(core.snapshotOf({ ...graph, multi: false })),
    measure: async ({ before, core }) => (await core.estimateBetweenness(before).next()).value,
  },
};

if (only) await measureHere(...only.split('|'));
else measureAll();

function measureAll() {
  console.log(`${ties.toLocaleString('en')} ties, Node ${process.version}; bytes per tie, goal at most ${GOAL} with the snapshot`);
  console.log('| nodes | step | kept | at most on the way | with snapshot and rows | seconds |\n| --- | --- | --- | --- | --- | --- |');
  for (const [shape, nodes] of Object.entries(SHAPES)) {
    let base = 0;
    for (const name of Object.keys(CASES)) {
      const flags = ['--expose-gc', '--conditions=@netz-map/source', fileURLToPath(import.meta.url), size, `${shape}|${name}`];
      const { stdout, status, stderr } = spawnSync(process.execPath, flags, { encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
      const { kept, most, seconds } = JSON.parse(stdout);
      const total = base + (most ?? kept);
      if (name === 'snapshot of a simple graph' || name === 'its rows') base += kept;
      const per = (bytes) => (bytes === null ? '?' : (bytes / ties).toFixed(1));
      const judged = name.startsWith('snapshot') ? (most ?? kept) : total;
      const over = judged / ties > GOAL ? ' – above the goal' : '';
      console.log(
        `| ${nodes.toLocaleString('en')} | ${name} | ${per(kept)} | ${per(most)} | ${per(judged)}${over} | ${seconds.toFixed(2)} |`,
      );
    }
  }
}

async function measureHere(shape, name) {
  const source = (file) => import(new URL(`../../packages/core/src/metrics/${file}`, import.meta.url).href);
  const core = await source('index.ts');
  const kernels = { ...(await source('paths/accumulate-betweenness.ts')), ...(await source('paths/sweep-distances.ts')) };
  const graph = randomGraph(SHAPES[shape], ties, core.seededRandom(1));
  const { before: prepare, measure } = CASES[name];
  const before = prepare?.({ graph, core });
  // what a first call leaves behind, such as compiled code, is not the graph's
  const small = randomGraph(100, 300, core.seededRandom(1));
  await measure({ graph: small, core, kernels, before: withRows(core.snapshotOf(small)) });
  const start = settled();
  resetPeak();
  const rss = process.memoryUsage().rss;
  const began = performance.now();
  const result = await measure({ graph, core, kernels, before });
  const seconds = (performance.now() - began) / 1000;
  const peak = peakMemory();
  const after = used();
  const kept = settled() - start;
  console.log(
    JSON.stringify({ kept, most: peak === undefined ? null : Math.max(peak - rss, after - start, kept), seconds, alive: Boolean(result) }),
  );
}

/** Heap and typed arrays after the garbage is gone. */
function settled() {
  for (let i = 0; i < 3; i++) globalThis.gc();
  return used();
}

function used() {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function resetPeak() {
  if (process.platform === 'linux') writeFileSync('/proc/self/clear_refs', '5');
}

function peakMemory() {
  if (process.platform !== 'linux') return undefined;
  return 1024 * Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
}

/**
 * A graph that makes its ties while it is read, so that it takes no memory itself: on a circle, every node is tied to some that come next
 * and to some far away.
 */
function randomGraph(nodes, edges, rng) {
  const each = Math.floor(edges / nodes);
  const far = Math.max(1, each >> 1);
  const seed = Math.floor(rng() * nodes) | 1;
  const key = (v) => `organisation-${v}`;
  return {
    type: 'undirected',
    multi: true,
    order: nodes,
    forEachNode(visit) {
      for (let v = 0; v < nodes; v++) visit(key(v), {});
    },
    forEachEdge(visit) {
      let made = 0;
      for (let v = 0; v < nodes && made < edges; v++)
        for (let i = 1; i <= each + (v < edges - each * nodes ? 1 : 0); i++, made++) {
          const leap = i > each - far ? ((seed * i * 7919 + (v % 13) * 17) % ((nodes >> 1) - each - 2)) + each + 1 : i;
          visit('', {}, key(v), key((v + leap) % nodes), {}, {}, true);
        }
    },
  };
}

function withRows(snapshot) {
  void snapshot.targets;
  return snapshot;
}

function firstNodes(count) {
  return Int32Array.from({ length: count }, (_, v) => v);
}
