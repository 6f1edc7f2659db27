import type { Network } from '@netz-map/core';
import { mapModel } from '../map-model/map-model.ts';
import { fromFlatLayout } from './flat-layout.ts';
import type { LayoutOptions, LayoutRun } from './layout.ts';
import { layoutGraphOf } from './layout-graph-of.ts';
import { startGraphLayout } from './start-graph-layout.ts';

/**
 * Starts a layout that a page can run in slices: {@link startGraphLayout} with ids.
 *
 * @throws TypeError when the aspect is not a positive number
 */
export function startLayout(network: Network, options: LayoutOptions): LayoutRun {
  const model = mapModel(network, options.asOf);
  const run = startGraphLayout(layoutGraphOf(network, model, options), options);
  return { step: (ticks) => run.step(ticks), layout: () => fromFlatLayout(model.ids, run.layout()) };
}
