import type { Network } from '@netz-map/core';
import type { Layout } from '../layout/layout.ts';
import { MUST, ONE_SIDED } from '../map-model/tie-flags.ts';
import type { MapModel } from '../map-model/map-model.ts';
import { groupsOf, tieGroups, type TieGroup } from './tie-groups.ts';
import { touches, type Surface } from './surface.ts';
import { emphasisOf, pairId } from './emphasis.ts';
import type { Evidence } from './evidence.ts';
import { REGARD_TIES_UP_TO, type NamedMark } from './label-shapes.ts';
import { mapData } from '../map-model/map-data.ts';
import type { PicturePhrases } from './phrases.ts';
import { picturePhrasesDe } from './phrases/de.ts';
import { sceneAround, type Drawn, type AreaMakers, type SceneAround } from './scene-around.ts';
import type { View } from './scene.ts';
import type { SceneOptions } from './scene-options.ts';
import { pointOn } from './curve.ts';
import { PROPOSED_BEND } from './sign-sizes.ts';
import { tieCurve } from './trace-tie.ts';

/**
 * What stands around the marks and ties of a surface: the same as in the scene of that view, without making an object of each tie.
 *
 * @param phrases in the language of the picture
 * @param makers `landscapeOnMap` and `areaAround`; no such areas without them
 * @remarks Complexity: linear in partners and ties, plus the placing of at most 300 names.
 */
export function mapAround(
  network: Network,
  model: MapModel,
  layout: Layout,
  surface: Surface,
  view: View,
  evidence: Evidence | undefined,
  options: SceneOptions,
  phrases: PicturePhrases = picturePhrasesDe,
  makers: AreaMakers = {},
): SceneAround {
  const data = mapData(network, options.asOf);
  const emphasis = emphasisOf(data, options);
  const marks = marksInSight(model, surface, new Set(evidence?.selected));
  const drawn = { view, r: surface.r, marks, ties: tiesInSight(model, surface, evidence) };
  return sceneAround(network, data, layout, drawn, emphasis, options, phrases, makers);
}

function marksInSight({ ids }: MapModel, { picture, xy, r, width, height }: Surface, selected: ReadonlySet<number>): NamedMark[] {
  const marks: NamedMark[] = [];
  for (let i = 0; i < picture.count; i++) {
    const x = xy[2 * i]!;
    const y = xy[2 * i + 1]!;
    if ((picture.shown && !picture.shown[i]) || x < -r || y < -r || x > width + r || y > height + r) continue;
    marks.push({ id: ids[i]!, x, y, r, shape: picture.looks[picture.kind[i]!]!.shape, selected: selected.has(i) });
  }
  return marks;
}

/** The ties that names keep clear of; where there are too many, those alone that the picture speaks about, and one of each look for the legend. */
function tiesInSight({ ids }: MapModel, surface: Surface, evidence: Evidence | undefined): Drawn['ties'] {
  const { picture, xy, r, width, height } = surface;
  const curve = new Float64Array(6);
  const point = (i: number): { x: number; y: number } => ({ x: curve[i]!, y: curve[i + 1]! });
  const shape = (
    a: number,
    b: number,
    bend: number,
    { style, step, flags, dash }: Pick<TieGroup, 'style' | 'step' | 'flags' | 'dash'>,
  ): Drawn['ties'][number] => {
    tieCurve(curve, xy[2 * a]!, xy[2 * a + 1]!, xy[2 * b]!, xy[2 * b + 1]!, bend, r, style === 'unknown', flags);
    const pair = [ids[a]!, ids[b]!] as const;
    const [from, control, to] = [point(0), point(2), point(4)];
    const plus = style === 'proposed' ? { plus: pointOn({ from, control, to }, 0.5) } : {};
    const [must, oneSided] = [(flags & MUST) !== 0, (flags & ONE_SIDED) !== 0];
    return { id: pairId(...pair), pair, from, control, to, style, step, dash, must, oneSided, ...plus };
  };
  const seen = ({ ties }: TieGroup, atMost: number): number[] => {
    const found: number[] = [];
    for (let at = 0; at < ties.length && found.length < atMost; at++) {
      const i = ties[at]!;
      const a = picture.source[i]!;
      const b = picture.target[i]!;
      if (picture.shown && !(picture.shown[a] && picture.shown[b])) continue;
      if (touches(xy[2 * a]!, xy[2 * a + 1]!, xy[2 * b]!, xy[2 * b + 1]!, 0, 0, width, height)) found.push(i);
    }
    return found;
  };
  const ofGroup = (group: TieGroup, ties: readonly number[]): Drawn['ties'] =>
    ties.map((i) => shape(picture.source[i]!, picture.target[i]!, picture.bends[i]!, group));
  const groups = tieGroups(picture).map((group) => [group, seen(group, REGARD_TIES_UP_TO + 1)] as const);
  const many = groups.reduce((sum, [, ties]) => sum + ties.length, 0) > REGARD_TIES_UP_TO;
  const proposed = { style: 'proposed', step: 2, flags: 0, dash: [] } as const;
  return [
    ...groups.flatMap(([group, ties]) => ofGroup(group, many ? ties.slice(0, 1) : ties)),
    ...(many && evidence
      ? groupsOf(picture, [...evidence.usualTies, ...evidence.strongTies]).flatMap((group) => ofGroup(group, seen(group, Infinity)))
      : []),
    ...(evidence?.proposed ?? []).map(([a, b]) => shape(a, b, PROPOSED_BEND, proposed)),
  ];
}
