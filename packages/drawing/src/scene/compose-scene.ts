import { expectation, type Network } from '@netz-map/core';
import type { Layout, Point } from '../layout/layout.ts';
import { landscapeOnMap } from '../landscape/landscape-on-map.ts';
import { areaAround } from './area-around.ts';
import { emphasisOf } from './emphasis.ts';
import { mapData } from '../map-model/map-data.ts';
import { markRadius } from './mark-radius.ts';
import { markShapes } from './mark-shapes.ts';
import type { PicturePhrases } from './phrases.ts';
import { picturePhrasesDe } from './phrases/de.ts';
import { sceneAround } from './scene-around.ts';
import type { Scene } from './scene.ts';
import type { SceneOptions } from './scene-options.ts';
import { tieShapes } from './tie-shapes.ts';
import { fitView } from './view.ts';

/**
 * Turns positions into a picture: shapes, names, legend, caption, in CSS pixels and in the order of painting.
 *
 * @param phrases in the language of the options
 * @returns frozen data; the same input gives the same picture
 * @throws TypeError when width or height is not a positive number
 * @remarks Complexity: linear in partners and ties, plus the placing of at most 300 names.
 */
export function composeScene(network: Network, layout: Layout, options: SceneOptions, phrases: PicturePhrases = picturePhrasesDe): Scene {
  for (const size of [options.width, options.height]) {
    if (!(size > 0 && size < Infinity)) throw expectation('@netz-map/drawing/scene/compose-scene', 'a positive width and height', size);
  }
  const { width, height, highlight, only } = options;
  const data = mapData(network, options.asOf);
  const view = options.view ?? fitView(layout, width, height);
  const zoom = view.scale * layout.unit;
  const toScreen = ({ x, y }: Point): Point => ({ x: x * view.scale + view.x, y: y * view.scale + view.y });
  const at = (id: string): Point | undefined => {
    const place = !only || only.has(id) ? layout.positions.get(id) : undefined;
    return place && toScreen(place);
  };
  const emphasis = emphasisOf(data, options);
  const r = markRadius(zoom);
  const inFrame = (a: Point, b: Point): boolean =>
    Math.max(a.x, b.x) >= 0 && Math.min(a.x, b.x) <= width && Math.max(a.y, b.y) >= 0 && Math.min(a.y, b.y) <= height;
  const marks = markShapes(data, at, r, emphasis, options);
  const ties = tieShapes(data, layout, { at, r, zoom, width, height, inFrame }, emphasis, highlight);
  return deepFreeze({
    width,
    height,
    marks,
    ties,
    ...sceneAround(network, data, layout, { view, r, marks, ties }, emphasis, options, phrases, {
      findRegions: landscapeOnMap,
      areaAround,
    }),
  });
}

function deepFreeze<T extends object>(value: T): T {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) deepFreeze(inner as object);
  return Object.freeze(value);
}
