import { startGraphLayout, type FlatLayout, type GraphLayoutOptions, type LayoutGraph } from '@netz-map/drawing';

/** A layout that stops after each round. The places are the same wherever and in whatever slices it runs. */
export function* settling(graph: LayoutGraph, options: GraphLayoutOptions): Generator<void, FlatLayout> {
  const run = startGraphLayout(graph, options);
  while (!run.step(1)) yield;
  return run.layout();
}
