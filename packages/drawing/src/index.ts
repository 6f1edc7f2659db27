/**
 * The picture of a network: positions, a scene of shapes and names, SVG text. Runs anywhere, knows no DOM.
 * The same data give the same picture, to the byte, on every engine of JavaScript.
 *
 * @packageDocumentation
 */

// layout
export { layoutNetwork } from './layout/layout-network.ts';
export { startLayout } from './layout/start-layout.ts';
export { fromFlatLayout, toFlatLayout } from './layout/flat-layout.ts';
export type { FlatLayout } from './layout/flat-layout.ts';
export type { GraphLayoutOptions, LayoutGraph } from './layout/layout-graph.ts';
export { layoutGraphOf } from './layout/layout-graph-of.ts';
export { startGraphLayout } from './layout/start-graph-layout.ts';
export type { GraphLayoutRun } from './layout/start-graph-layout.ts';
export type { BlockOnMap, Bounds, Layout, LayoutOptions, LayoutRun, Point } from './layout/layout.ts';

// the network as flat numbers
export { mapModel, TIE_STATES } from './map-model/map-model.ts';
export { FROM_TARGET, MUST, ONE_SIDED } from './map-model/tie-flags.ts';
export type { MapModel, MapTies } from './map-model/map-model.ts';
export type { Dash, TieKindOnMap } from './map-model/tie-kinds-on-map.ts';

export { paintedWidth, tieOpacity } from './map-model/tie-look.ts';

// groups of partners as regions of the map
export { groupTitles, TITLE_SPACING } from './landscape/group-titles.ts';
export type { GroupTitle, GroupTitleOptions } from './landscape/group-titles.ts';
export type { Landscape, LandscapeBy, LandscapeGroup } from './landscape/landscape.ts';
export { landscapeInSteps, landscapeOnMap } from './landscape/landscape-on-map.ts';
export type { LandscapeOnMap } from './landscape/landscape-on-map.ts';
export { landscapesOf } from './landscape/landscape-of.ts';
export type { LandscapeWish } from './landscape/landscape-of.ts';
export { outlinePath, traceOutline } from './landscape/soft-outline.ts';
export { terrainOf } from './landscape/terrain.ts';
export type { Piece, Terrain } from './landscape/terrain.ts';

// painting
export { paintBase } from './paint/paint-base.ts';
export { paintEvidence, paintRing } from './paint/paint-evidence.ts';
export { markAt, tieAt } from './paint/pick.ts';
export { surfaceOf } from './scene/surface.ts';
export type { Surface } from './scene/surface.ts';
export { basePicture } from './paint/base-picture-of.ts';
export type { Look, Pen } from './paint/pen.ts';
export type { BasePicture, PaintFrame } from './paint/base-picture.ts';

// scene
export { buildScene } from './scene/build-scene.ts';
export { composeScene } from './scene/compose-scene.ts';
export type { MeasureText, SceneOptions, Selection } from './scene/scene-options.ts';
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
  TieEntry,
  TieShape,
  TieStyle,
  View,
} from './scene/scene.ts';
export { tieSample } from './scene/tie-sample.ts';
export type { TieSample } from './scene/tie-sample.ts';
export { HEADING, LANDSCAPE_STRENGTH, PLUS, rimWidth, SELECTED_RING } from './scene/sign-sizes.ts';
export { FADED } from './map-model/tie-look.ts';
export { RING_WIDTH } from './scene/trace-tie.ts';
export { evidenceOf } from './scene/evidence.ts';
export type { Evidence } from './scene/evidence.ts';
export { mapAround } from './scene/map-around.ts';
export type { AreaMakers, SceneAround } from './scene/scene-around.ts';
export { areaAround } from './scene/area-around.ts';
export { picturePhrasesDe } from './scene/phrases/de.ts';
export { picturePhrasesDeEinfach } from './scene/phrases/de-einfach.ts';
export { picturePhrasesEn } from './scene/phrases/en.ts';
export type { PicturePhrases } from './scene/phrases.ts';
export { basicHighlightOf } from './scene/highlight.ts';
export type { Highlight, HighlightContext } from './scene/highlight.ts';
export { highlightOf } from './scene/highlight-of.ts';
export { hitTest } from './scene/hit-test.ts';
export { fitView, panView, viewLimits, zoomView } from './scene/view.ts';
export type { Extent, ViewLimits } from './scene/view.ts';
export { inView, viewAround } from './scene/view-around.ts';

// names, colours, shapes
export { mapNames } from './names/map-names.ts';
export { textWidth } from './names/text-width.ts';
export { colourOf, PALETTE, SHAPES } from './palette/palette.ts';
export type { Theme } from './palette/palette.ts';
export { kindsOnMap } from './palette/kinds-on-map.ts';
export type { KindOnMap } from './palette/kinds-on-map.ts';
export { shapePath } from './palette/shape-path.ts';

// SVG text
export { drawNetwork } from './svg/draw-network.ts';
export { drawComposed } from './svg/draw-composed.ts';
export type { DrawOptions } from './svg/draw-composed.ts';
export { toSvg } from './svg/to-svg.ts';
export type { SvgOptions } from './svg/to-svg.ts';
export { paperFrame } from './svg/paper.ts';
export type { Orientation, PaperSize } from './svg/paper.ts';
