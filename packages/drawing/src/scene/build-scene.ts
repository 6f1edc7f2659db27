import { expectation, type Network } from '@netz-map/core';
import type { Layout, Point } from '../layout/layout.ts';
import { tenth } from '../svg/tenth.ts';
import { emphasisOf } from './emphasis.ts';
import { labelShapes } from './label-shapes.ts';
import { legendOf } from './legend.ts';
import { mapData } from './map-data.ts';
import { markRadius, markShapes } from './mark-shapes.ts';
import { phrasesFor, type Phrases } from './phrases.ts';
import { regionShapes } from './regions.ts';
import type { HeadingShape, Scene } from './scene.ts';
import type { SceneOptions } from './scene-options.ts';
import { tieShapes } from './tie-shapes.ts';
import { fitView } from './view.ts';

const HEADING_SIZE = 12;
/** How far two lines beside a mark reach up, and a little more. */
const NAMES_REACH = 26;

/**
 * Turns positions into a picture: shapes, names, legend, caption, in CSS pixels and in the order of painting.
 *
 * @returns frozen data; the same input gives the same picture
 * @throws TypeError when width or height is not a positive number
 * @remarks Complexity: linear in partners and ties, plus the placing of at most 300 names.
 */
export function buildScene(network: Network, layout: Layout, options: SceneOptions): Scene {
  for (const size of [options.width, options.height]) {
    if (!(size > 0 && size < Infinity)) throw expectation('@netz-map/drawing/scene/build-scene', 'a positive width and height', size);
  }
  const { width, height, language, highlight } = options;
  const tellsUnconnected = options.audience !== 'public';
  const data = mapData(network, options.asOf);
  const phrases = phrasesFor(language);
  const view = options.view ?? fitView(layout, width, height);
  const zoom = view.scale * layout.unit;
  const toScreen = ({ x, y }: Point): Point => ({ x: x * view.scale + view.x, y: y * view.scale + view.y });
  const at = (id: string): Point | undefined => {
    const place = layout.positions.get(id);
    return place && toScreen(place);
  };
  const emphasis = emphasisOf(data, options);
  const r = markRadius(zoom);
  const inFrame = (a: Point, b: Point): boolean =>
    Math.max(a.x, b.x) >= 0 && Math.min(a.x, b.x) <= width && Math.max(a.y, b.y) >= 0 && Math.min(a.y, b.y) <= height;
  const marks = markShapes(data, at, r, emphasis, options);
  const ties = tieShapes(data, layout, { at, r, zoom, inFrame }, emphasis, highlight);
  const headings: HeadingShape[] = [];
  if (layout.block && data.pairs.length > 0) {
    const first = at(layout.unconnected[0]!)!;
    const text = tellsUnconnected ? `${phrases.notConnected} (${layout.unconnected.length})` : phrases.furtherPartners;
    const x = toScreen({ x: layout.block.bounds.left, y: 0 }).x + 10;
    headings.push({
      id: 'unconnected',
      text,
      x: tenth(x),
      y: tenth(first.y - (!layout.block.close ? Math.max(r + 10, NAMES_REACH) : r + 8)),
      size: HEADING_SIZE,
      emphasis: emphasis.rest,
    });
  }
  const regions = regionShapes(layout, toScreen, marks, ties, headings[0], highlight);
  const labels = labelShapes(
    data,
    {
      marks,
      ties,
      headings,
      zoom,
      inBlock: new Set(layout.unconnected),
      blockNames: (layout.block?.nameWidth ?? 0) * view.scale,
      closeBlock: layout.block?.close ?? false,
    },
    emphasis,
    options,
  );
  return deepFreeze({
    width,
    height,
    view,
    title: phrases.title(network.name),
    description: phrases.description(
      data.ids.length,
      data.pairs.length,
      tellsUnconnected && data.pairs.length > 0 ? data.ids.filter((id) => data.partners(id) === 0).length : 0,
    ),
    locale: phrases.locale,
    regions,
    ties,
    marks,
    headings,
    labels,
    legend: legendOf(data, { marks, ties, regions }, phrases),
    caption: captionOf(
      data.ids.length,
      data.kinds.find(({ kind }) => kind === undefined)?.count ?? 0,
      data.pairs.length,
      options.asOf,
      phrases,
    ),
  });
}

function captionOf(partners: number, withoutKind: number, pairs: number, asOf: string, phrases: Phrases): string[] {
  return [
    phrases.asOf(asOf),
    ...(partners > 0 && pairs === 0 ? [phrases.noTies] : []),
    ...(withoutKind > 0 && withoutKind < partners ? [phrases.withoutKind(withoutKind, partners)] : []),
  ];
}

function deepFreeze<T extends object>(value: T): T {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) deepFreeze(inner as object);
  return Object.freeze(value);
}
