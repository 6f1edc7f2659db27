import type { FlatLayout } from '../layout/flat-layout.ts';
import type { MapModel } from '../map-model/map-model.ts';
import { textWidth } from '../names/text-width.ts';
import { BoxIndex } from '../scene/box-index.ts';
import type { Box, View } from '../scene/scene.ts';
import type { MeasureText } from '../scene/scene-options.ts';
import { tenth } from '../svg/tenth.ts';
import type { Landscape, LandscapeGroup } from './landscape.ts';
import { insideRing } from './contours.ts';
import { terrainOf, type Piece } from './terrain.ts';

/** A spaced-out title on a region. */
export interface GroupTitle {
  /** Place in the groups of the landscape. */
  readonly group: number;
  readonly text: string;
  /** Left end and baseline, in CSS pixels of the frame. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** What is written, with a little air. */
  readonly box: Box;
}

export interface GroupTitleOptions {
  /** Size of the frame in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** What a circle is called after its centre. */
  readonly around: (name: string) => string;
  /** Names and marks that no title may cover. */
  readonly taken?: readonly Box[] | undefined;
  /** „Nordstadt · 214“: where titles stand for those whose names are not shown. */
  readonly counts?: boolean | undefined;
  readonly measureText?: MeasureText | undefined;
}

/** How far letters of a title stand apart, as a share of their size. */
export const TITLE_SPACING = 0.14;
const SIZE = 13;
/** Titles that stand for everybody are larger, the largest group's most. */
const LARGEST = 18;
const SMALLEST = 12;
const AIR = 3;
/** Squares that are tried for one title, at most. */
const TRY_AT_MOST = 600;

/**
 * Titles of the regions that are to be seen, placed where they cover nothing, largest groups first.
 *
 * @param model and layout along the same ids as the landscape
 * @returns whoever finds no place has no title. No two boxes overlap, none covers what is taken, all are inside the frame
 */
export function groupTitles(
  model: MapModel,
  landscape: Landscape,
  layout: FlatLayout,
  view: View,
  options: GroupTitleOptions,
): GroupTitle[] {
  const { width, height, counts = false, measureText = textWidth } = options;
  const taken = new BoxIndex<number>();
  for (const box of options.taken ?? []) taken.add(box, -1);
  const titles: GroupTitle[] = [];
  const tried = new Set<number>();
  const largest = landscape.groups[0]?.size ?? 1;
  for (const piece of terrainOf(landscape, layout).pieces) {
    // the largest piece of each group comes first; the others have no title of their own
    if (tried.has(piece.group)) continue;
    tried.add(piece.group);
    const group = landscape.groups[piece.group]!;
    const text = counts ? `${titleOf(group, model, options.around)} · ${group.size}` : titleOf(group, model, options.around);
    const size = counts ? tenth(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(group.size / largest)) : SIZE;
    const [half, up] = [(measureText(text, size) + [...text].length * size * TITLE_SPACING) / 2 + AIR, size / 2 + AIR];
    const at = (x: number, y: number): Box => ({ left: x - half, top: y - up, right: x + half, bottom: y + up });
    const fits = ({ left, top, right, bottom }: Box): boolean => left >= 1 && top >= 1 && right <= width - 1 && bottom <= height - 1;
    const box = spotsOf(piece, view, counts, half, up)
      .map(({ x, y }) => at(x, y))
      .find((each) => fits(each) && taken.overlapping(each).next().done);
    if (!box) continue;
    taken.add(box, piece.group);
    titles.push({ group: piece.group, text, x: tenth(box.left + AIR), y: tenth((box.top + box.bottom) / 2 + size * 0.36), size, box });
  }
  return titles;
}

/** What a group is called on the map. */
export function titleOf({ title, centre }: LandscapeGroup, { names }: MapModel, around: (name: string) => string): string {
  return title ?? around(names[centre]!);
}

/** A title that leaves its region stands as well as one that is this much further away, in CSS pixels. */
const OUTSIDE = 70;

/** Middles of places for a title, best first: over its members where it stands for them, else inside near the upper edge of the region. */
function spotsOf({ spots, peak, rings }: Piece, { scale, x: left, y: top }: View, deepest: boolean, half: number, up: number): Spot[] {
  let [highest, sum] = [Infinity, 0];
  for (let i = 0; i < spots.length; i += 2) {
    highest = Math.min(highest, spots[i + 1]! * scale + top);
    sum += spots[i]! * scale + left;
  }
  const wanted = deepest ? { x: peak.x * scale + left, y: peak.y * scale + top } : { x: (2 * sum) / spots.length, y: highest + up };
  const inside = (x: number, y: number): boolean => insideRing(rings[0]!, (x - left) / scale, (y - top) / scale);
  const found: Spot[] = [];
  for (let i = 0; i < spots.length; i += 2) {
    const [x, y] = [spots[i]! * scale + left, spots[i + 1]! * scale + top];
    const [dx, dy] = [x - wanted.x, y - wanted.y];
    const away = deepest ? 0 : [x - half, x, x + half].filter((each) => !inside(each, y)).length;
    found.push({ x, y, cost: (deepest ? dx * dx : dx * dx * 0.3) + dy * dy + away * OUTSIDE * OUTSIDE });
  }
  return found.sort((a, b) => a.cost - b.cost || a.y - b.y || a.x - b.x).slice(0, TRY_AT_MOST);
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly cost: number;
}
