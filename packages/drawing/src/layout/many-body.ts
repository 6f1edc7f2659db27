import type { Bodies, Force } from './bodies.ts';
import { quadtree } from './quadtree.ts';

/** How large two cells may be for their distance and still count as two points; smaller is more exact and slower. */
const THETA = 0.75;

/**
 * Everybody keeps away from everybody else, the more the nearer: the many-body force of d3-force (strength ÷ distance), with one walk
 * through the tree for each leaf instead of each body. What is far from a leaf acts on all in it by the first two terms of its Taylor
 * series: in two dimensions this force is the conjugate of an analytic function, strength ÷ (c − z)
 * (Barnes and Hut 1986, Greengard and Rokhlin 1987).
 *
 * @param strength negative: away from each other
 * @remarks Complexity: n log n a round. Pinned bodies push and are not pushed.
 */
export function manyBody(bodies: Bodies, strength: number): Force {
  const { count, vx, vy, pinned } = bodies;
  const tree = quadtree(bodies);
  const { order, x, y } = tree;
  const reach = 1 / (THETA * THETA);
  const [fx, fy] = [new Float64Array(count), new Float64Array(count)];

  return (alpha) => {
    const cells = tree.build();
    const { from, to, next, centreX, centreY, radius, leaf } = tree;
    fx.fill(0);
    fy.fill(0);
    for (let here = 0; here < cells; here++) {
      if (!leaf[here]) continue;
      const first = from[here]!;
      const last = to[here]!;
      const zx = centreX[here]!;
      const zy = centreY[here]!;
      const size = radius[here]!;
      // real and imaginary part of the sum of m ÷ u, and of m ÷ u²
      let ax = 0;
      let ay = 0;
      let bx = 0;
      let by = 0;
      for (let cell = 0; cell < cells;) {
        const dx = centreX[cell]! - zx;
        const dy = centreY[cell]! - zy;
        const square = dx * dx + dy * dy;
        const both = radius[cell]! + size;
        if (square > both * both * reach) {
          const mass = to[cell]! - from[cell]!;
          const re = dx / square;
          const im = -dy / square;
          ax += mass * re;
          ay += mass * im;
          bx += mass * (re * re - im * im);
          by += mass * 2 * re * im;
          cell = next[cell]!;
        } else if (leaf[cell]) {
          const other = from[cell]!;
          // who all stand in one place push as one
          const end = cell !== here && radius[cell] === 0 ? other + 1 : to[cell]!;
          near(first, last, other, end, (to[cell]! - other) / (end - other));
          cell = next[cell]!;
        } else cell++;
      }
      for (let i = first; i < last; i++) {
        const dx = x[i]! - zx;
        const dy = y[i]! - zy;
        fx[i]! += ax + bx * dx - by * dy;
        fy[i]! -= ay + bx * dy + by * dx;
      }
    }
    const factor = strength * alpha;
    for (let i = 0; i < count; i++) {
      const body = order[i]!;
      if (pinned[body]) continue;
      vx[body]! += fx[i]! * factor;
      vy[body]! += fy[i]! * factor;
    }
  };

  /** What the bodies from `other` to before `end` do to those from `first` to before `last`, one by one. */
  function near(first: number, last: number, other: number, end: number, mass: number): void {
    for (let i = first; i < last; i++) {
      const px = x[i]!;
      const py = y[i]!;
      let sumX = 0;
      let sumY = 0;
      for (let j = other; j < end; j++) {
        const dx = x[j]! - px;
        const dy = y[j]! - py;
        let square = dx * dx + dy * dy;
        if (square < 1) {
          // who stands on another's place is pushed aside
          if (square === 0) {
            sumX += j > i ? 1 : j < i ? -1 : 0;
            continue;
          }
          square = Math.sqrt(square);
        }
        sumX += dx / square;
        sumY += dy / square;
      }
      fx[i]! += sumX * mass;
      fy[i]! += sumY * mass;
    }
  }
}
