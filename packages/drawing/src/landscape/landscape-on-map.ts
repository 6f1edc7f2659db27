import type { Network } from '@netz-map/core';
import { toFlatLayout, type FlatLayout } from '../layout/flat-layout.ts';
import type { Layout } from '../layout/layout.ts';
import { mapModel } from '../map-model/map-model.ts';
import type { Box, Emphasis, HeadingShape, RegionShape, View } from '../scene/scene.ts';
import type { SceneOptions } from '../scene/scene-options.ts';
import { groupTitles } from './group-titles.ts';
import type { Landscape, LandscapeBy } from './landscape.ts';
import { landscapesOf, type LandscapeWish } from './landscape-of.ts';
import { outlinePath } from './soft-outline.ts';
import { terrainOf, type Piece } from './terrain.ts';

/** The regions in one view. */
export interface LandscapeOnMap {
  readonly by: LandscapeBy;
  /** Seen from so far away that names have no room: the titles stand for them and say for how many. */
  readonly far: boolean;
  /** So many partners that not all have a name: then titles come before names. */
  readonly first: boolean;
  /**
   * Regions with their titles; without a place for its title a region would be a riddle.
   *
   * @param taken what no title may cover
   */
  lay(taken: readonly Box[]): { readonly headings: readonly HeadingShape[]; readonly regions: readonly RegionShape[] };
}

/** Above so many partners titles may stand for names … */
const FAR_ABOVE = 2000;
/** … as long as a usual pixel is drawn smaller than this. */
const FAR_BELOW_ZOOM = 0.4;
/** Up to so many partners names come before titles, as they do up to twice as many where titles are only names of partners. */
const NAMES_FIRST_UP_TO = 60;
const NAMES_BEFORE_CIRCLES_UP_TO = 130;
/** A grouping is shown where at least this share of its members stand in one of its regions. */
const LEAST_SETTLED = 0.6;

/** Regions are shown where at least this share of those in sight have a place for their titles. */
const LEAST_TITLED = 0.5;

/** @returns `undefined` where there are no regions */
export function landscapeOnMap(
  network: Network,
  layout: Layout,
  view: View,
  { asOf, landscapes = 'auto', audience, only, width, height, measureText }: SceneOptions,
  around: (name: string) => string,
  emphasis: Emphasis,
): LandscapeOnMap | undefined {
  const model = mapModel(network, asOf);
  const flat = flatLayoutOf(model.ids, layout);
  const landscape = landscapesOf(network, model, landscapes, audience, layout.circles).find((each) => isSettled(each, flat, landscapes));
  if (!landscape) return undefined;
  const { pieces } = terrainOf(landscape, flat);
  const many = model.ids.length > (landscape.by === 'circle' ? NAMES_BEFORE_CIRCLES_UP_TO : NAMES_FIRST_UP_TO);
  const far = model.ids.length > FAR_ABOVE && view.scale * layout.unit < FAR_BELOW_ZOOM;
  const seen = only ? shownOf(landscape, model.ids, only) : landscape;
  const shape = (group: number): RegionShape => ({
    id: `landscape-${group}`,
    kind: 'landscape',
    path: outlinePath(
      pieces.flatMap((piece) => (piece.group === group ? piece.rings : [])),
      view,
    ),
    emphasis,
  });
  return {
    by: landscape.by,
    far,
    first: many,
    lay: (taken) => {
      const titles = groupTitles(model, seen, pieces, view, { width, height, around, taken, counts: far, measureText });
      // one region alone would say that there are no others
      const inSight = new Set(
        pieces.filter((piece) => seen.groups[piece.group]!.size > 0 && isInSight(piece, view, width, height)).map(({ group }) => group),
      );
      if (titles.length < inSight.size * LEAST_TITLED) return { headings: [], regions: [] };
      return {
        headings: titles.map(({ group, text, x, y, size }) => ({ id: `landscape-${group}`, text, x, y, size, emphasis })),
        regions: titles.map(({ group }) => shape(group)),
      };
    },
  };
}

/**
 * Makes ready, step by step, what {@link landscapeOnMap} needs of a network and its layout: for thousands of partners more than a page can
 * do at a time. What it finds is remembered.
 */
export function* landscapeInSteps(
  network: Network,
  layout: Layout,
  { asOf, landscapes = 'auto', audience }: Pick<SceneOptions, 'asOf' | 'landscapes' | 'audience'>,
): Generator<void, void> {
  const model = mapModel(network, asOf);
  const flat = flatLayoutOf(model.ids, layout);
  yield;
  for (const each of landscapesOf(network, model, landscapes, audience, layout.circles)) {
    yield;
    if (isSettled(each, flat, landscapes)) return;
  }
}

/** Whether the members of a grouping stand together. */
function isSettled(landscape: Landscape, flat: FlatLayout, wish: LandscapeWish): boolean {
  const { pieces, settled } = terrainOf(landscape, flat);
  return pieces.length > 0 && (wish !== 'auto' || settled >= LEAST_SETTLED);
}

function isInSight({ peak }: Piece, { scale, x, y }: View, width: number, height: number): boolean {
  const [left, top] = [peak.x * scale + x, peak.y * scale + y];
  return left >= 0 && left <= width && top >= 0 && top <= height;
}

/** The same groups with those alone who are shown; a circle without its middle has no name. */
function shownOf(landscape: Landscape, ids: readonly string[], only: ReadonlySet<string>): Landscape {
  const sizes = new Uint32Array(landscape.groups.length);
  landscape.group.forEach((group, i) => {
    if (group >= 0 && only.has(ids[i]!)) sizes[group]!++;
  });
  return {
    ...landscape,
    groups: landscape.groups.map((each, i) => ({
      ...each,
      size: each.title === undefined && !only.has(ids[each.centre]!) ? 0 : sizes[i]!,
    })),
  };
}

const known = new WeakMap<Layout, FlatLayout>();

/** A layout belongs to one network; its flat form is the same on every day. */
function flatLayoutOf(ids: readonly string[], layout: Layout): FlatLayout {
  let flat = known.get(layout);
  if (!flat) known.set(layout, (flat = toFlatLayout(ids, layout)));
  return flat;
}
