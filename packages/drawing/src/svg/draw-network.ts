import type { Language, Network } from '@netz-map/core';
import { layoutNetwork } from '../layout/layout-network.ts';
import { buildScene } from '../scene/build-scene.ts';
import type { Highlight } from '../scene/highlight.ts';
import { legendStrip } from './legend-strip.ts';
import { titleHeight, toSvg, type SvgOptions } from './to-svg.ts';

export interface DrawOptions extends SvgOptions {
  /** The day for which the states of the ties hold. */
  readonly asOf: string;
  /** Size of the whole picture in CSS pixels, with title and legend. */
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  readonly highlight?: Highlight | undefined;
}

/** The map keeps at least this share of the height, however long the legend is. */
const LEAST_MAP = 0.4;

/**
 * Draws a network from data to SVG text, all in one.
 *
 * @returns a complete SVG file; the same data give the same text, to the byte
 * @throws TypeError when a size, theme or paper is not possible
 */
export function drawNetwork(network: Network, options: DrawOptions): string {
  const { width, height, asOf, language, highlight } = options;
  const scene = (mapHeight: number, labels: 'auto' | 'none'): ReturnType<typeof buildScene> => {
    const layout = layoutNetwork(network, { asOf, aspect: labels === 'none' ? 1 : width / mapHeight });
    return buildScene(network, layout, { width, height: mapHeight, asOf, language, highlight, labels });
  };
  // what the legend says does not depend on where everybody stands, so its height is known before
  const { legend, caption } = scene(height, 'none');
  const mapHeight = Math.max(height * LEAST_MAP, height - legendStrip(legend, caption, width).height - titleHeight(options.title));
  return toSvg(scene(mapHeight, 'auto'), options);
}
