import { advance, bodiesOf } from '../../../packages/drawing/src/layout/bodies.ts';
import { centreForce } from '../../../packages/drawing/src/layout/centre-force.ts';
import { linkForce } from '../../../packages/drawing/src/layout/link-force.ts';
import { manyBody } from '../../../packages/drawing/src/layout/many-body.ts';
import { neighboursOf } from '../../../packages/drawing/src/layout/neighbours.ts';
import { pivotForce } from '../../../packages/drawing/src/layout/pivot-force.ts';
import { pivotStart } from '../../../packages/drawing/src/layout/pivot-start.ts';
import { pivotsOf } from '../../../packages/drawing/src/layout/pivots.ts';
import { layoutGraph } from './netz-map.mjs';

const ROUNDS = 45;

/** Start and forces alone, with neither frame nor room for the marks: what the others do, too. */
export function prepare(graph) {
  const { count, source, target, pull, rooms, area } = layoutGraph(graph);
  const part = { members: Uint32Array.from({ length: count }, (_, i) => i), source, target, pull };
  return () => {
    const distance = Math.sqrt(area);
    const bodies = bodiesOf(part.members, rooms);
    const neighbours = neighboursOf(count, source, target);
    const pivots = ended(pivotsOf(neighbours, 32));
    ended(pivotStart(pivots, distance)).forEach((value, i) => (bodies[i % 2 === 0 ? 'x' : 'y'][Math.floor(i / 2)] = value));
    const forces = [
      linkForce(bodies, part, neighbours, distance),
      manyBody(bodies, -0.04 * area),
      centreForce(bodies, 0.06, 0.06),
      pivotForce(bodies, pivots),
    ];
    for (let round = 0; round < ROUNDS; round++) advance(bodies, forces, 0.7 * (1 - round / ROUNDS) + 0.02);
    return Float64Array.from({ length: 2 * count }, (_, i) => bodies[i % 2 === 0 ? 'x' : 'y'][Math.floor(i / 2)]);
  };
}

function ended(work) {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
