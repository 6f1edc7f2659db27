import type { Audience, Language, Network } from '@netz-map/core';
import type { Layout } from '../layout/layout.ts';
import type { LandscapeWish } from '../landscape/landscape-of.ts';
import { layoutNetwork } from '../layout/layout-network.ts';
import { fitView } from '../scene/view.ts';
import type { Scene } from '../scene/scene.ts';
import type { Highlight } from '../scene/highlight.ts';
import type { SceneOptions, Selection } from '../scene/scene-options.ts';
import { legendStrip } from './legend-strip.ts';
import { titleHeight, toSvg, type SvgOptions } from './to-svg.ts';

export interface DrawOptions extends SvgOptions {
  /** The day for which the states of the ties hold. */
  readonly asOf: string;
  /** Size of the whole picture in CSS pixels, with title and legend. */
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  /** For whom the picture is; see `SceneOptions`. */
  readonly audience?: Audience | undefined;
  readonly highlight?: Highlight | undefined;
  readonly selection?: Selection | undefined;
  /** Ids of those that are shown; all others are left out. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Regions under partners who belong together; see `SceneOptions`. */
  readonly landscapes?: LandscapeWish | undefined;
  /**
   * Where everybody stands.
   * @default a layout for the proportions of this picture
   */
  readonly layout?: Layout | undefined;
}

/** What makes a scene of positions: `buildScene`, or what stands for it where all languages would weigh too much. */
export type Compose = (network: Network, layout: Layout, options: SceneOptions) => Scene;

/** Free space around a fitted picture, both sides together. */
const MARGIN = 28;
/** The map keeps at least this share of the height, however long the legend is. */
const LEAST_MAP = 0.4;

/** As `drawNetwork`, with scenes made by who calls. */
export function drawComposed(compose: Compose, network: Network, options: DrawOptions): string {
  const { width, height, asOf, language, audience, highlight, selection, only, landscapes } = options;
  const common = { width, asOf, language, audience, highlight, selection, only, landscapes };
  const heightFor = ({ legend, caption }: Scene): number =>
    Math.max(height * LEAST_MAP, height - legendStrip(legend, caption, width).height - titleHeight(options.title));
  // what the legend says hardly depends on where everybody stands, so its height is known before
  const mapHeight = heightFor(compose(network, nowhere(network), { ...common, height, labels: 'none' }));
  const layout = options.layout ?? layoutNetwork(network, { asOf, aspect: width / mapHeight, width });
  const scene = compose(network, layout, { ...common, height: mapHeight });
  // a few partners on a large sheet are drawn larger, not lost in its middle
  const larger = options.size ? room(layout, width, mapHeight) : 1;
  if (larger > 1.05) return drawComposed(compose, network, { ...options, layout, width: width / larger, height: height / larger });
  // only whether there are regions to explain does
  const left = heightFor(scene);
  return toSvg(left === mapHeight ? scene : compose(network, layout, { ...common, height: left }), options);
}

/** How many times smaller the frame could be without the picture becoming smaller. */
function room(layout: Layout, width: number, height: number): number {
  const { left, top, right, bottom } = layout.bounds;
  const { scale } = fitView(layout, width, height);
  return Math.min(width / ((right - left) * scale + MARGIN), height / ((bottom - top) * scale + MARGIN));
}

/** Everybody on one point. */
function nowhere(network: Network): Layout {
  const positions = new Map(network.organisations.map(({ id }) => [id, { x: 0, y: 0 }]));
  return { positions, unconnected: [], bounds: { left: 0, top: 0, right: 1, bottom: 1 }, unit: 1 };
}
