/**
 * The picture of a network: positions, a scene of shapes and names, SVG text. Runs anywhere, knows no DOM.
 * The same data give the same picture, to the byte, on every engine of JavaScript.
 *
 * @packageDocumentation
 */

// layout
export type { Bounds, Layout, LayoutOptions, LayoutRun, Point } from './layout/layout.ts';

// scene
export type {
  Box,
  ColourIndex,
  Emphasis,
  HeadingShape,
  LabelShape,
  LegendEntry,
  MarkShape,
  RegionShape,
  Scene,
  Shape,
  TieShape,
  TieStyle,
  View,
} from './scene/scene.ts';
export type { Highlight } from './scene/highlight.ts';
export type { MeasureText, SceneOptions, Selection } from './scene/scene-options.ts';

/*
 * Functions that follow (signatures are settled):
 *   layoutNetwork(network: Network, options: LayoutOptions): Layout
 *   startLayout(network: Network, options: LayoutOptions): LayoutRun
 *   buildScene(network: Network, layout: Layout, options: SceneOptions): Scene
 *   highlightOf(subject: Finding | Suggestion): Highlight
 *   hitTest(scene: Scene, x: number, y: number, minimumTarget = 24): {organisation: string} | {tie: [string, string]} | undefined   (= Selection)
 *   fitView(layout: Layout, width: number, height: number): View
 *   zoomView(view: View, factor: number, x: number, y: number, limits: ViewLimits): View
 *   panView(view: View, dx: number, dy: number, limits: ViewLimits): View
 *   viewLimits(layout: Layout, width: number, height: number): ViewLimits
 *   toSvg(scene: Scene, options?: {title?: string; theme?: 'light' | 'dark' | 'print'; size?: PaperSize}): string
 *   drawNetwork(network: Network, options: {asOf, width, height, language, highlight?, theme?, size?}): string
 *   mapNames(network: Network): ReadonlyMap<string, string>
 *   kindsOnMap(network: Network): readonly {kind: string | undefined; colour: ColourIndex; shape: Shape; count: number}[]
 *   PALETTE: {light: readonly string[], dark: readonly string[], otherLight, otherDark}; SHAPES: readonly Shape[]
 */
