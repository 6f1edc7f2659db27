import type { Network } from '@netz-map/core';
import type { Layout, LayoutOptions } from './layout.ts';
import { startLayout } from './start-layout.ts';

/**
 * Finds a place for everybody. The same data give the same places, whatever the order of the rows.
 *
 * @throws TypeError when the aspect is not a positive number
 * @remarks Complexity: about n log n per round, fewer rounds above 300 and 1,000 partners.
 */
export function layoutNetwork(network: Network, options: LayoutOptions): Layout {
  const run = startLayout(network, options);
  while (!run.step(1000));
  return run.layout();
}
