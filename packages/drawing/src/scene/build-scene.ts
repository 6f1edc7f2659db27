import type { Network } from '@netz-map/core';
import type { Layout } from '../layout/layout.ts';
import { composeScene } from './compose-scene.ts';
import { phrasesFor } from './phrases/phrases-for.ts';
import type { Scene } from './scene.ts';
import type { SceneOptions } from './scene-options.ts';

/**
 * Turns positions into a picture: shapes, names, legend, caption, in CSS pixels and in the order of painting.
 *
 * @returns frozen data; the same input gives the same picture
 * @throws TypeError when width or height is not a positive number
 * @remarks Complexity: linear in partners and ties, plus the placing of at most 300 names.
 */
export function buildScene(network: Network, layout: Layout, options: SceneOptions): Scene {
  return composeScene(network, layout, options, phrasesFor(options.language));
}
