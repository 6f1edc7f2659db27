// How well places tell who is near whom.

const SOURCES = 60;
const LOOKED_AT = 400;

/** Numbers below `count`, the same on every run. */
function some(count, many) {
  if (count <= many) return Array.from({ length: count }, (_, i) => i);
  const step = count / many;
  return Array.from({ length: many }, (_, i) => Math.floor(i * step));
}

function partnersOf({ count, source, target }) {
  const partners = Array.from({ length: count }, () => []);
  source.forEach((a, i) => {
    partners[a].push(target[i]);
    partners[target[i]].push(a);
  });
  return partners;
}

/**
 * Normalised stress: mean of (distance ÷ steps − 1)² over pairs, in the scale that fits best. 0: every distance is as long as the way.
 *
 * @param {Float64Array} xy x0, y0, x1, y1 …
 */
export function stress(graph, xy) {
  const partners = partnersOf(graph);
  let [sum, squares, pairs] = [0, 0, 0];
  for (const from of some(graph.count, SOURCES)) {
    const steps = new Int32Array(graph.count).fill(-1);
    steps[from] = 0;
    const queue = [from];
    for (let head = 0; head < queue.length; head++) {
      for (const next of partners[queue[head]]) {
        if (steps[next] >= 0) continue;
        steps[next] = steps[queue[head]] + 1;
        queue.push(next);
      }
    }
    for (const to of queue) {
      if (to === from) continue;
      const perStep = Math.hypot(xy[2 * to] - xy[2 * from], xy[2 * to + 1] - xy[2 * from + 1]) / steps[to];
      sum += perStep;
      squares += perStep * perStep;
      pairs++;
    }
  }
  // the best scale is sum ÷ squares
  return 1 - (sum * sum) / squares / pairs;
}

/** Neighbourhood preservation: which share of those who stand nearest are partners (Jaccard index with as many nearest as there are partners). */
export function neighbourhood(graph, xy) {
  const partners = partnersOf(graph);
  const looked = some(graph.count, LOOKED_AT);
  let sum = 0;
  for (const i of looked) {
    const distance = (j) => (xy[2 * j] - xy[2 * i]) ** 2 + (xy[2 * j + 1] - xy[2 * i + 1]) ** 2;
    const others = Float64Array.from({ length: graph.count }, (_, j) => (j === i ? Infinity : distance(j)));
    const own = new Set(partners[i]);
    const limit = others.slice().sort()[own.size - 1];
    const nearest = [...others.keys()].filter((j) => others[j] <= limit).slice(0, own.size);
    const both = nearest.filter((j) => own.has(j)).length;
    sum += both / (2 * own.size - both);
  }
  return sum / looked.length;
}
