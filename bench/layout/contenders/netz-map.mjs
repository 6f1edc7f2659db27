import { startGraphLayout } from '../../../packages/drawing/src/layout/start-graph-layout.ts';
import { areaPerPartner } from '../../../packages/drawing/src/layout/rooms.ts';

/** All that a page does: start, forces, the frame of 3 by 2, room for every mark. */
export function prepare(graph) {
  const input = layoutGraph(graph);
  return () => {
    const run = startGraphLayout(input, { aspect: 1.5 });
    while (!run.step(100));
    return run.layout().xy;
  };
}

export function layoutGraph({ count, source, target }) {
  return {
    ...{ count, source, target, stored: undefined, group: undefined, area: areaPerPartner(count) },
    pull: new Float32Array(source.length).fill(1 / 1.4),
    rooms: new Float32Array(3 * count).fill(16),
    blockOrder: Uint32Array.from({ length: count }, (_, i) => i),
    nameWidth: new Float32Array(count).fill(80),
  };
}
