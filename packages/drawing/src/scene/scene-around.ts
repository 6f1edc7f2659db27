import type { Network } from '@netz-map/core';
import type { Bounds, Layout, Point } from '../layout/layout.ts';
import { tenth } from '../plane/tenth.ts';
import type { landscapeOnMap } from '../landscape/landscape-on-map.ts';
import { textWidth } from '../names/text-width.ts';
import type { AreaAround } from './area-around.ts';
import type { EmphasisOf } from './emphasis.ts';
import { boxAround, headingBox, labelShapes, markBox, type CrossedTie, type NamedMark } from './label-shapes.ts';
import { legendOf, type OnScreen } from './legend.ts';
import type { MapData } from '../map-model/map-data.ts';
import type { PicturePhrases } from './phrases.ts';
import { regionShapes } from './regions.ts';
import type { Box, HeadingShape, Scene, View } from './scene.ts';
import type { SceneOptions } from './scene-options.ts';

const HEADING_SIZE = 12;
const TITLES_COVER_MARKS_FROM = 500;
/** How far two lines beside a mark reach up, and a little more. */
const NAMES_REACH = 26;

/** All of a scene but its marks and ties. */
export type SceneAround = Omit<Scene, 'width' | 'height' | 'marks' | 'ties'>;

/** Marks and ties as far as names, areas and legend ask for them. */
export interface Drawn {
  readonly view: View;
  /** Radius of the marks. */
  readonly r: number;
  readonly marks: readonly NamedMark[];
  readonly ties: readonly (CrossedTie & OnScreen['ties'][number])[];
}

/** What a page loads apart; without it there are no such areas. */
export interface AreaMakers {
  readonly findRegions?: typeof landscapeOnMap | undefined;
  readonly areaAround?: AreaAround | undefined;
}

/** What stands around marks and ties: areas, headings, names, legend, caption. */
export function sceneAround(
  network: Network,
  data: MapData,
  layout: Layout,
  { view, r, marks, ties }: Drawn,
  emphasis: EmphasisOf,
  options: SceneOptions,
  phrases: PicturePhrases,
  { findRegions, areaAround }: AreaMakers,
): SceneAround {
  const { audience, highlight, only } = options;
  const tellsUnconnected = audience !== 'public';
  const toScreen = ({ x, y }: Point): Point => ({ x: x * view.scale + view.x, y: y * view.scale + view.y });
  const headings: HeadingShape[] = [];
  const isShown = (id: string): boolean => !only || only.has(id);
  const inBlock = layout.unconnected.filter(isShown);
  const block = inBlock.length > 0 ? layout.block : undefined;
  if (block && data.pairs.length > 0) {
    const first = toScreen(layout.positions.get(layout.unconnected[0]!)!);
    const text = tellsUnconnected ? `${phrases.notConnected} (${inBlock.length})` : phrases.furtherPartners;
    const x = toScreen({ x: block.bounds.left, y: 0 }).x + 10;
    headings.push({
      id: 'unconnected',
      text,
      x: tenth(x),
      y: tenth(first.y - (!block.close ? Math.max(r + 10, NAMES_REACH) : r + 8)),
      size: HEADING_SIZE,
      emphasis: emphasis.rest,
    });
  }
  // a small picture without names has no regions either: without their titles they would be riddles
  const landscape = options.labels === 'none' ? undefined : findRegions?.(network, layout, view, options, phrases.around, emphasis.rest);
  const regions = regionShapes({ block }, toScreen, marks, ties, headings[0], highlight?.cutOff, areaAround);
  const measure = options.measureText ?? textWidth;
  // between so many marks there is no room left
  const clear = marks.length > TITLES_COVER_MARKS_FROM ? [] : marks.map(markBox);
  const lay = (taken: readonly Box[]): void => {
    const laid = landscape?.lay([...taken, ...headings.map((heading) => headingBox(heading, measure))]);
    headings.push(...(laid?.headings ?? []));
    regions.unshift(...(laid?.regions ?? []));
  };
  if (landscape?.first) lay(clear);
  const labels = labelShapes(
    data,
    {
      marks,
      ties,
      headings,
      zoom: view.scale * layout.unit,
      inBlock: new Set(layout.unconnected),
      blockNames: (layout.block?.nameWidth ?? 0) * view.scale,
      closeBlock: layout.block?.close ?? false,
      block: block && boxOf(block.bounds, toScreen, headings[0]),
    },
    emphasis,
    landscape?.far && emphasis.rest === 'normal' ? { ...options, labels: 'none' } : options,
  );
  if (landscape && !landscape.first)
    lay([...labels.map(({ box }) => box), ...marks.map(markBox), ...ties.flatMap(({ plus }) => (plus ? [boxAround(plus, 9)] : []))]);
  const ids = only ? data.ids.filter(isShown) : data.ids;
  const alone = ids.reduce((sum, id) => sum + (data.partners(id) === 0 ? 1 : 0), 0);
  const pairs = only ? data.pairs.filter(({ a, b }) => isShown(a) && isShown(b)) : data.pairs;
  return {
    view,
    title: phrases.title(network.name),
    description: phrases.description(ids.length, pairs.length, tellsUnconnected && data.pairs.length > 0 ? alone : 0),
    locale: phrases.locale,
    regions,
    headings,
    labels,
    legend: legendOf(
      data,
      { marks, ties, regions, landscape: regions.some(({ kind }) => kind === 'landscape') ? landscape?.by : undefined },
      phrases,
    ),
    caption: captionOf(data, ids, options.asOf, phrases),
  };
}

/** The block with its heading. */
function boxOf({ left, top, right, bottom }: Bounds, toScreen: (point: Point) => Point, heading: HeadingShape | undefined): Box {
  const [start, end] = [toScreen({ x: left, y: top }), toScreen({ x: right, y: bottom })];
  return { left: start.x, top: Math.min(start.y, heading ? heading.y - heading.size : start.y), right: end.x, bottom: end.y };
}

function captionOf({ ids, look, pairs }: MapData, shown: readonly string[], asOf: string, phrases: PicturePhrases): string[] {
  const withoutKind = shown.filter((id) => look(id).kind === undefined).length;
  return [
    phrases.asOf(asOf),
    ...(shown.length < ids.length ? [phrases.shown(shown.length, ids.length)] : []),
    ...(ids.length > 0 && pairs.length === 0 ? [phrases.noTies] : []),
    ...(withoutKind > 0 && withoutKind < shown.length ? [phrases.withoutKind(withoutKind, shown.length)] : []),
  ];
}
