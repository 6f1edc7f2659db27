import type { FlatLayout } from '../layout/flat-layout.ts';
import type { Landscape } from './landscape.ts';

/** The ground in squares: how strongly each group is felt at each corner of them. */
export interface Field {
  readonly columns: number;
  readonly rows: number;
  /** Side of a square, and position of the first corner, in units of the layout. */
  readonly cell: number;
  readonly left: number;
  readonly top: number;
  /** Group after group; those of no group come last, together. */
  readonly strength: Float32Array;
  /** Which of them is felt most at each corner, how strongly, and how strongly the next one. */
  readonly owner: Int16Array;
  readonly first: Float32Array;
  readonly second: Float32Array;
}

/** How far a partner reaches, in usual distances between two partners, and at most in pixels of the usual size. */
const REACH = 0.95;
const REACH_AT_MOST = 105;
/** Ground is held from this strength: that of one partner at two thirds of its reach. */
const LEAST_STRENGTH = 0.28;
/** Along a tie inside a group the ground is held, too, if the tie is not longer than this many reaches; that weak. */
const BRIDGED_UP_TO = 3;
const BRIDGE_STRENGTH = 0.4;
/** So much more than the next one a group must be felt, so that a strip of ground lies between two regions. */
const STRIP = 0.035;
/** More than any number of partners on one spot. */
const BLOCKED = 1e9;
/** Squares per reach, and at most in all. */
const FINE = 6;
const MOST_SQUARES = 30_000;

/** @returns `undefined` where nobody stands anywhere */
export function fieldOf(
  { groups, group, bridges }: Pick<Landscape, 'groups' | 'group' | 'bridges'>,
  { xy, unconnected, block, bounds, unit }: FlatLayout,
): Field | undefined {
  const count = group.length - unconnected.length;
  if (count < 1) return undefined;
  const away = new Uint8Array(group.length);
  for (const i of unconnected) away[i] = 1;
  const [width, height] = [bounds.right - bounds.left, bounds.bottom - bounds.top];
  const blockArea = block ? (block.bounds.right - block.bounds.left) * (block.bounds.bottom - block.bounds.top) : 0;
  const reach = Math.min(REACH * Math.sqrt(Math.max(0, width * height - blockArea) / count), REACH_AT_MOST * unit) || unit;
  const cell = Math.max(reach / FINE, Math.sqrt(((width + 2 * reach) * (height + 2 * reach)) / MOST_SQUARES));
  const margin = reach + cell;
  const columns = Math.ceil((width + 2 * margin) / cell) + 1;
  const rows = Math.ceil((height + 2 * margin) / cell) + 1;
  const [left, top] = [bounds.left - margin, bounds.top - margin];
  const squares = columns * rows;
  const strength = new Float32Array(squares * (groups.length + 1));
  const far = reach / cell;
  const add = (layer: number, x: number, y: number, weight: number): void => {
    for (let row = Math.max(0, Math.ceil(y - far)); row <= Math.min(rows - 1, y + far); row++) {
      for (let column = Math.max(0, Math.ceil(x - far)); column <= Math.min(columns - 1, x + far); column++) {
        const near = 1 - ((row - y) * (row - y) + (column - x) * (column - x)) / (far * far);
        if (near > 0) strength[layer * squares + row * columns + column]! += near * near * weight;
      }
    }
  };
  const column = (i: number): number => (xy[2 * i]! - left) / cell;
  const row = (i: number): number => (xy[2 * i + 1]! - top) / cell;
  for (let i = 0; i < group.length; i++) if (!away[i]) add(group[i]! < 0 ? groups.length : group[i]!, column(i), row(i), 1);
  for (let b = 0; b < bridges.length; b += 2) {
    const [i, j] = [bridges[b]!, bridges[b + 1]!];
    const [dx, dy] = [column(j) - column(i), row(j) - row(i)];
    const steps = Math.ceil((Math.sqrt(dx * dx + dy * dy) / far) * 2);
    if (steps > 2 * BRIDGED_UP_TO) continue;
    for (let s = 1; s < steps; s++) add(group[i]!, column(i) + (dx * s) / steps, row(i) + (dy * s) / steps, BRIDGE_STRENGTH);
  }
  // nobody holds the ground under the block of those not yet connected
  if (block) {
    const clear = strength.subarray(groups.length * squares);
    for (let at = 0; at < squares; at++) {
      const [x, y] = [left + (at % columns) * cell, top + Math.floor(at / columns) * cell];
      const { bounds: edge } = block;
      if (x > edge.left - cell && x < edge.right + cell && y > edge.top - cell && y < edge.bottom + cell) clear[at] = BLOCKED;
    }
  }
  return { columns, rows, cell, left, top, strength, ...heldBy(strength, squares) };
}

function heldBy(strength: Float32Array, squares: number): Pick<Field, 'owner' | 'first' | 'second'> {
  const held = { owner: new Int16Array(squares), first: new Float32Array(squares), second: new Float32Array(squares) };
  for (let layer = 0, i = 0; i < strength.length; layer++) {
    for (let at = 0; at < squares; at++, i++) {
      const each = strength[i]!;
      if (each > held.first[at]!) {
        held.second[at] = held.first[at]!;
        held.first[at] = each;
        held.owner[at] = layer;
      } else if (each > held.second[at]!) held.second[at] = each;
    }
  }
  return held;
}

/** How much more a group is felt at a corner than any other, and than the least that counts: above 0 where it holds the ground. */
export function holdAt({ strength, owner, first, second }: Field, group: number, at: number): number {
  const rival = owner[at] === group ? second[at]! : first[at]!;
  return strength[group * owner.length + at]! - Math.max(rival + STRIP, LEAST_STRENGTH);
}
