// Long runs of measures on a page, as the docs of createMetricsPool show them; what came out stands in `window.measured`.
import { betweenness, betweennessAsync, createMetricsPool, harmonic, seededRandom, Snapshot } from '../../core/dist/metrics/index.js';

const NODES = 1200;

function network() {
  const rng = seededRandom(1);
  const ids = Array.from({ length: NODES }, (_, v) => `n${v}`);
  const pairs = new Map();
  for (let v = 1; v < NODES; v++)
    for (let i = 0; i < 3; i++) {
      const u = Math.floor(v * rng());
      pairs.set(`${u} ${v}`, [u, v]);
    }
  return new Snapshot({ ids, ends: Int32Array.from([...pairs.values()].flat()) });
}

const policy = window.trustedTypes?.createPolicy('test-workers', { createScriptURL: (url) => url });
const file = '../../core/dist/metrics/running/metrics-worker.js';
const address = policy?.createScriptURL(file) ?? file;

async function measure() {
  const snapshot = network();
  const expected = JSON.stringify([betweenness(snapshot), harmonic(snapshot)]);
  const equal = [];
  for (const size of [1, 3]) {
    const pool = createMetricsPool({ makeWorker: () => new Worker(address, { type: 'module' }), size });
    equal.push(JSON.stringify([await pool.betweenness(snapshot), await pool.harmonic(snapshot)]) === expected);
    pool.close();
  }
  let timers = 0;
  let waiting = true;
  const tick = () => {
    timers++;
    if (waiting) setTimeout(tick);
  };
  setTimeout(tick);
  const sliced = await betweennessAsync(snapshot);
  waiting = false;
  const stop = new AbortController();
  setTimeout(() => stop.abort(new Error('gestoppt')));
  return {
    equal,
    slicedEqual: JSON.stringify(sliced) === JSON.stringify(betweenness(snapshot)),
    timers,
    stopped: await betweennessAsync(snapshot, { signal: stop.signal }).then(
      () => 'nothing stopped it',
      (error) => error.message,
    ),
  };
}

window.measured = measure();
