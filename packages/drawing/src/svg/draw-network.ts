import type { Network } from '@netz-map/core';
import { buildScene } from '../scene/build-scene.ts';
import { drawComposed, type DrawOptions } from './draw-composed.ts';

/**
 * Draws a network from data to SVG text, all in one.
 *
 * @returns a complete SVG file; the same data give the same text, to the byte
 * @throws TypeError when a size, theme or paper is not possible
 */
export function drawNetwork(network: Network, options: DrawOptions): string {
  return drawComposed(buildScene, network, options);
}
