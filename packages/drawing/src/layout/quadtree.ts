import type { Bodies } from './bodies.ts';

/** A cell with so many bodies at most is not divided. */
const LEAF = 12;
/** Who still shares a cell then stands in the same place. */
const DEEPEST = 40;

/**
 * A tree of square cells over bodies, in flat lists. A cell comes before its children, and `next` leads past them, so that a walk needs no
 * stack. Bodies are kept in the order of their leaves, which changes little from round to round.
 */
export interface Quadtree {
  /** Sorts the bodies anew. @returns how many cells there are */
  build(): number;
  /** Which body stands at a place of `x` and `y`. */
  readonly order: Uint32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Places of the bodies in a cell: from `from` to before `to`. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly next: Uint32Array;
  readonly leaf: Uint8Array;
  /** Middle of the bodies in a cell, and a radius around it in which they all are. */
  readonly centreX: Float64Array;
  readonly centreY: Float64Array;
  readonly radius: Float64Array;
}

export function quadtree(bodies: Bodies): Quadtree {
  const { count } = bodies;
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  let room = 0;
  let cells = 0;
  const tree = {
    ...{ build, order, x, y },
    ...{ from: new Uint32Array(0), to: new Uint32Array(0), next: new Uint32Array(0), leaf: new Uint8Array(0) },
    ...{ centreX: new Float64Array(0), centreY: new Float64Array(0), radius: new Float64Array(0) },
  };
  grow(Math.ceil(count / 2) + 64);
  return tree;

  function grow(to: number): void {
    const longer = <T extends Uint32Array | Uint8Array | Float64Array>(list: T, made: T): T => {
      made.set(list);
      return made;
    };
    room = to;
    tree.from = longer(tree.from, new Uint32Array(to));
    tree.to = longer(tree.to, new Uint32Array(to));
    tree.next = longer(tree.next, new Uint32Array(to));
    tree.leaf = longer(tree.leaf, new Uint8Array(to));
    tree.centreX = longer(tree.centreX, new Float64Array(to));
    tree.centreY = longer(tree.centreY, new Float64Array(to));
    tree.radius = longer(tree.radius, new Float64Array(to));
  }

  function build(): number {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < count; i++) {
      const body = order[i]!;
      const px = (x[i] = bodies.x[body]!);
      const py = (y[i] = bodies.y[body]!);
      if (px < left) left = px;
      if (px > right) right = px;
      if (py < top) top = py;
      if (py > bottom) bottom = py;
    }
    cells = 0;
    if (count > 0) divide(0, count, left, top, Math.max(right - left, bottom - top), 0);
    return cells;
  }

  function divide(from: number, to: number, left: number, top: number, width: number, depth: number): void {
    if (cells === room) grow(2 * room);
    const cell = cells++;
    tree.from[cell] = from;
    tree.to[cell] = to;
    const leaf = to - from <= LEAF || depth === DEEPEST;
    tree.leaf[cell] = leaf ? 1 : 0;
    if (!leaf) {
      const half = width / 2;
      const [middleX, middleY] = [left + half, top + half];
      const lower = partition(y, from, to, middleY);
      const second = partition(x, from, lower, middleX);
      const fourth = partition(x, lower, to, middleX);
      if (second > from) divide(from, second, left, top, half, depth + 1);
      if (lower > second) divide(second, lower, middleX, top, half, depth + 1);
      if (fourth > lower) divide(lower, fourth, left, middleY, half, depth + 1);
      if (to > fourth) divide(fourth, to, middleX, middleY, half, depth + 1);
    }
    tree.next[cell] = cells;
    measure(cell, from, to);
  }

  function measure(cell: number, from: number, to: number): void {
    let [sumX, sumY] = [0, 0];
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = from; i < to; i++) {
      const [px, py] = [x[i]!, y[i]!];
      sumX += px;
      sumY += py;
      if (px < left) left = px;
      if (px > right) right = px;
      if (py < top) top = py;
      if (py > bottom) bottom = py;
    }
    const [cx, cy] = [sumX / (to - from), sumY / (to - from)];
    tree.centreX[cell] = cx;
    tree.centreY[cell] = cy;
    const [dx, dy] = [Math.max(cx - left, right - cx), Math.max(cy - top, bottom - cy)];
    tree.radius[cell] = Math.sqrt(dx * dx + dy * dy);
  }

  /** Those before `limit` first. @returns where the others begin */
  function partition(along: Float64Array, from: number, to: number, limit: number): number {
    let [low, high] = [from, to - 1];
    for (;;) {
      while (low <= high && along[low]! < limit) low++;
      while (low <= high && along[high]! >= limit) high--;
      if (low > high) return low;
      const [body, px, py] = [order[low]!, x[low]!, y[low]!];
      order[low] = order[high]!;
      x[low] = x[high]!;
      y[low] = y[high]!;
      order[high] = body;
      x[high] = px;
      y[high] = py;
    }
  }
}
