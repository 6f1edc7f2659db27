import type { MapModel } from '../map-model/map-model.ts';
import { textWidth } from '../names/text-width.ts';
import { BoxIndex } from '../plane/box-index.ts';
import type { Box, View } from '../scene/scene.ts';
import type { MeasureText } from '../scene/scene-options.ts';
import { tenth } from '../plane/tenth.ts';
import type { Landscape, LandscapeGroup } from './landscape.ts';
import { insideRing } from './contours.ts';
import type { Piece } from './terrain.ts';

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
/** Above so many partners single names say little, and titles are what one reads first. */
const WIDE_ABOVE = 600;
const WIDE_SIZE = 16;
/** Titles that stand for everybody are larger, the largest group's most. */
const LARGEST = 18;
const NARROW = 480;
const SMALLEST = 11.5;
const AIR = 3;
/** Letters of a name after which a circle is called, at most. */
const LONGEST = 30;
/** Squares that are tried for one title, at most. */
const TRY_AT_MOST = 600;

/**
 * Titles of the regions that are to be seen, placed where they cover nothing, largest groups first.
 *
 * @param model along the same ids as the landscape
 * @param pieces where the regions lie; see `terrainOf`
 * @returns whoever finds no place has no title. No two boxes overlap, none covers what is taken, all are inside the frame
 */
export function groupTitles(
  model: MapModel,
  landscape: Landscape,
  pieces: readonly Piece[],
  view: View,
  options: GroupTitleOptions,
): GroupTitle[] {
  const { counts = false, around, measureText = textWidth } = options;
  const usual = model.ids.length > WIDE_ABOVE && options.width >= NARROW ? WIDE_SIZE : SIZE;
  const taken = new BoxIndex<number>();
  for (const box of options.taken ?? []) taken.add(box, -1);
  const titles: GroupTitle[] = [];
  const largest = landscape.groups[0]?.size ?? 1;
  // the largest piece of each group comes first; the others have no title of their own
  for (const piece of pieces.filter((each, i) => i === 0 || pieces[i - 1]!.group !== each.group)) {
    const group = landscape.groups[piece.group]!;
    if (group.size === 0) continue;
    const text = counts ? `${titleOf(group, model, around)} · ${group.size}` : titleOf(group, model, around);
    for (const size of counts ? [tenth(SIZE + (LARGEST - SIZE) * Math.sqrt(group.size / largest)), SMALLEST] : [usual, SMALLEST]) {
      const letters = [...text].length;
      const half = (measureText(text, size) + letters * size * TITLE_SPACING) / 2 + AIR;
      const box = boxesIn(piece, view, options, half, size / 2 + AIR).find((each) => !taken.covers(each));
      if (!box) continue;
      taken.add(box, piece.group);
      titles.push({ group: piece.group, text, x: tenth(box.left + AIR), y: tenth((box.top + box.bottom) / 2 + size * 0.36), size, box });
      break;
    }
  }
  return titles;
}

/** What a group is called on the map. */
export function titleOf({ title, centre }: LandscapeGroup, { names }: MapModel, around: (name: string) => string): string {
  if (title !== undefined) return title;
  const letters = [...names[centre]!];
  return around(letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : names[centre]!);
}

/** A title that leaves its region stands as well as one that is this much further away, in CSS pixels. */
const OUTSIDE = 70;

/** Places for a title in the frame, best first: over its members where it stands for them, else inside near the upper edge of the region. */
function boxesIn(piece: Piece, view: View, { width, height, counts }: GroupTitleOptions, half: number, up: number): Box[] {
  const { spots, peak, rings } = piece;
  const { scale, x: left, y: top } = view;
  const within = (value: number, most: number, air: number): number => Math.max(1 + air, Math.min(most - 1 - air, value));
  const seen: { readonly x: number; readonly y: number }[] = [];
  for (let i = 0; i < spots.length; i += 2) {
    const [x, y] = [spots[i]! * scale + left, spots[i + 1]! * scale + top];
    if (x === within(x, width, half) && y === within(y, height, up)) seen.push({ x, y });
  }
  const highest = seen.reduce((least, { y }) => Math.min(least, y), Infinity);
  const middle = seen.reduce((sum, { x }) => sum + x, 0) / seen.length;
  const wanted = counts ? { x: peak.x * scale + left, y: peak.y * scale + top } : { x: middle, y: highest + up };
  const inside = (x: number, y: number): boolean => insideRing(rings[0]!, (x - left) / scale, (y - top) / scale);
  return seen
    .map(({ x, y }) => {
      const [dx, dy] = [x - wanted.x, y - wanted.y];
      const away = counts ? 0 : [x - half, x, x + half].filter((each) => !inside(each, y)).length;
      return { x, y, cost: (counts ? dx * dx : dx * dx * 0.3) + dy * dy + away * OUTSIDE * OUTSIDE };
    })
    .sort((a, b) => a.cost - b.cost || a.y - b.y || a.x - b.x)
    .slice(0, TRY_AT_MOST)
    .map(({ x, y }) => ({ left: x - half, top: y - up, right: x + half, bottom: y + up }));
}
