import type { FlatLayout } from './flat-layout.ts';
import type { GraphLayoutOptions, LayoutGraph } from './layout-graph.ts';

/** A layout in the making. */
export interface GraphLayoutRun {
  /** Works on for at most so many rounds. @returns whether the layout has settled */
  step(rounds: number): boolean;
  layout(): FlatLayout;
}

/** Starts a layout of flat lists. The same lists give the same places, to the bit, on every engine. */
export function startGraphLayout(graph: LayoutGraph, options: GraphLayoutOptions): GraphLayoutRun {
  // everybody on a spiral, until the forces are here
  const aspect = options.aspect ?? 1.5;
  const reach = Math.sqrt(graph.area * graph.count);
  const xy = new Float64Array(2 * graph.count);
  for (let i = 0; i < graph.count; i++) {
    const [r, a] = [(reach / 2) * Math.sqrt((i + 0.5) / graph.count), i * 2.399963];
    xy[2 * i] = r * Math.cos(a) * aspect;
    xy[2 * i + 1] = r * Math.sin(a);
  }
  const bounds = { left: (-reach / 2) * aspect, top: -reach / 2, right: (reach / 2) * aspect, bottom: reach / 2 };
  return { step: () => true, layout: () => ({ xy, unconnected: new Uint32Array(0), block: undefined, bounds, unit: 1 }) };
}
