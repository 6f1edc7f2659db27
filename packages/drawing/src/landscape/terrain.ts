import type { FlatLayout } from '../layout/flat-layout.ts';
import type { Landscape } from './landscape.ts';
import { softened } from './soft-outline.ts';
import { connectedGround } from './connected-ground.ts';
import { contours } from './contours.ts';
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

function compute({ groups, group, bridges }: Landscape, layout: FlatLayout): Terrain {
  const field = fieldOf({ groups, group, bridges }, layout);
  if (!field) return { pieces: [], settled: 0 };
  const { pieces: grounds, pieceAt } = connectedGround(field, groups.length);
  const members = new Uint32Array(grounds.length);
  let [settled, all] = [0, 0];
  group.forEach((own, i) => {
    if (own < 0) return;
    all++;
    const ground = pieceAt[cornerAt(field, layout.xy[2 * i]!, layout.xy[2 * i + 1]!)]!;
    if (grounds[ground]?.group === own) members[ground]!++;
  });
  const pieces = grounds.flatMap(({ group: number, corners }, ground): Piece[] => {
    if (members[ground]! < Math.max(LEAST_MEMBERS, groups[number]!.size * LEAST_SHARE)) return [];
    settled += members[ground]!;
    const rings = contours(field, number, ground, pieceAt, corners).map(softened);
    return [{ group: number, members: members[ground]!, rings, ...groundOf(field, number, corners) }];
  });
  pieces.sort((a, b) => a.group - b.group || b.members - a.members || a.spots[1]! - b.spots[1]! || a.spots[0]! - b.spots[0]!);
  return { pieces, settled: all > 0 ? settled / all : 0 };
}

function cornerAt({ cell, left, top, columns }: Field, x: number, y: number): number {
  return Math.round((y - top) / cell) * columns + Math.round((x - left) / cell);
}

/** How little may miss to hold a ground beside which a title may stand. */
const ASIDE = 0.27;

/** The corners of a piece and those beside it, and where it is deepest. */
function groundOf(field: Field, group: number, corners: readonly number[]): Pick<Piece, 'peak' | 'spots'> {
  const { columns, cell, left, top } = field;
  const near = new Set(corners);
  // two steps outwards, as long as the group is felt
  for (let step = 0; step < 2; step++)
    for (const at of [...near])
      for (const beside of [at - columns, at - 1, at + 1, at + columns]) if (holdAt(field, group, beside) > -ASIDE) near.add(beside);
  const at = (corner: number): { x: number; y: number } => ({
    x: left + (corner % columns) * cell,
    y: top + Math.floor(corner / columns) * cell,
  });
  const deepest = corners.reduce((best, each) => (holdAt(field, group, each) > holdAt(field, group, best) ? each : best));
  return {
    peak: at(deepest),
    spots: Float64Array.from([...near].sort((a, b) => a - b).flatMap((corner) => [at(corner).x, at(corner).y])),
  };
}
