import type { FlatLayout } from '../layout/flat-layout.ts';
import type { Bounds } from '../layout/layout.ts';
import type { Landscape } from './landscape.ts';
import { softened } from './soft-outline.ts';
import { contours, insideRing } from './contours.ts';
import { fieldOf, holdAt, type Field } from './field.ts';

/** One connected region of a group on the map, in the units of the layout. */
export interface Piece {
  /** Place in the groups of the landscape. */
  readonly group: number;
  /** How many members of the group stand in it. */
  readonly members: number;
  /** Outline, then holes where others stand inside: x0, y0, x1, y1 … each closed. */
  readonly rings: readonly Float64Array[];
  /** Where the region is deepest: the best place for a title that covers everything. */
  readonly peak: { readonly x: number; readonly y: number };
  /** Points inside the region and right beside it, by which a free place for its title is sought: x0, y0, x1, y1 … */
  readonly spots: Float64Array;
}

/** A landscape on the ground: where its groups lie. */
export interface Terrain {
  /** By group, the largest piece of each first. */
  readonly pieces: readonly Piece[];
  /** Share of the members that stand in a piece of their own group. */
  readonly settled: number;
}

/** Fewer members beside each other are no region … */
const LEAST_MEMBERS = 3;
/** … nor is so small a part of a group. */
const LEAST_SHARE = 0.15;

const known = new WeakMap<FlatLayout, WeakMap<Landscape, Terrain>>();

/**
 * Where the groups of a landscape lie. Each piece of ground belongs to the group whose members are nearest and most, so regions never
 * overlap, bend around those who do not belong, and fall into pieces where members stand apart.
 *
 * @param layout along the ids for which the landscape was made
 * @returns memoised per layout
 * @remarks Complexity: linear in partners, times the ground that each covers (about 30 squares); the ground has at most 30,000 squares.
 */
export function terrainOf(landscape: Landscape, layout: FlatLayout): Terrain {
  let ofLayout = known.get(layout);
  if (!ofLayout) known.set(layout, (ofLayout = new WeakMap()));
  let terrain = ofLayout.get(landscape);
  if (!terrain) ofLayout.set(landscape, (terrain = compute(landscape, layout)));
  return terrain;
}

function compute(landscape: Landscape, layout: FlatLayout): Terrain {
  const { groups, group } = landscape;
  const { xy } = layout;
  const field = fieldOf(landscape, layout);
  if (!field) return { pieces: [], settled: 0 };
  const members: number[][] = groups.map(() => []);
  group.forEach((own, i) => own >= 0 && members[own]!.push(i));
  const pieces: Piece[] = [];
  let [settled, all] = [0, 0];
  groups.forEach((_, number) => {
    const list = members[number]!;
    all += list.length;
    const found = contours(field, number).map((rings) => ({
      rings,
      members: list.filter((i) => insideRing(rings[0]!, xy[2 * i]!, xy[2 * i + 1]!)).length,
    }));
    const kept = found.filter(({ members }) => members >= Math.max(LEAST_MEMBERS, list.length * LEAST_SHARE));
    kept.sort((a, b) => b.members - a.members);
    for (const piece of kept) {
      settled += piece.members;
      pieces.push({ ...piece, rings: piece.rings.map(softened), group: number, ...groundOf(field, number, piece.rings[0]!) });
    }
  });
  return { pieces, settled: all > 0 ? settled / all : 0 };
}

/** How little may miss to hold a ground beside which a title may stand. */
const ASIDE = 0.27;

/** The squares of a piece and those beside it, and the deepest of them. */
function groundOf(field: Field, group: number, outline: Float64Array): Pick<Piece, 'peak' | 'spots'> {
  const { columns, cell, left, top, owner } = field;
  const spots: number[] = [];
  const box = boxOf(outline, cell);
  let [peak, deepest] = [{ x: outline[0]!, y: outline[1]! }, -1];
  owner.forEach((each, at) => {
    const hold = each === group ? holdAt(field, group, at) : -1;
    if (hold <= -ASIDE) return;
    const [x, y] = [left + (at % columns) * cell, top + Math.floor(at / columns) * cell];
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) return;
    spots.push(x, y);
    if (hold > deepest) [peak, deepest] = [{ x, y }, hold];
  });
  return { peak, spots: Float64Array.from(spots) };
}

function boxOf(ring: Float64Array, wider: number): Bounds {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let i = 0; i < ring.length; i += 2) {
    box.left = Math.min(box.left, ring[i]! - wider);
    box.right = Math.max(box.right, ring[i]! + wider);
    box.top = Math.min(box.top, ring[i + 1]! - wider);
    box.bottom = Math.max(box.bottom, ring[i + 1]! + wider);
  }
  return box;
}
