import type { Point } from '../layout/layout.ts';
import type { Box } from './scene.ts';

/** A name broken into lines, with its size on the screen. */
export interface Wrapped {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  /** What this way of breaking costs compared with the best. */
  readonly cost: number;
}

/** A place where a name could stand. */
export interface Candidate {
  readonly wrapped: Wrapped;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
  readonly cost: number;
  readonly leader: boolean;
  /** Which of the places around the mark it is, whatever the view: to be found again. */
  readonly place: number;
}

/** Sides of a mark: direction, and how much worse than below. */
const SIDES: readonly (readonly [number, number, number])[] = [
  [0, 1, 0],
  [1, 0, 0.3],
  [0, -1, 0.9],
  [-1, 0, 0.8],
  [1, 1, 1.3],
  [-1, 1, 1.5],
  [1, -1, 1.5],
  [-1, -1, 1.7],
];
/** Above and below, shifted so that a quarter of the name stands at one side of the middle of its mark. */
const SHIFTED: readonly (readonly [number, number, number])[] = [
  [0.5, 1, 1.1],
  [-0.5, 1, 1.2],
  [0.5, -1, 1.6],
  [-0.5, -1, 1.7],
];
/** Twelve directions for names that stand further away: cosines and sines of 30° steps. */
const AROUND: readonly (readonly [number, number])[] = [
  [1, 0],
  [0.866, 0.5],
  [0.5, 0.866],
  [0, 1],
  [-0.5, 0.866],
  [-0.866, 0.5],
  [-1, 0],
  [-0.866, -0.5],
  [-0.5, -0.866],
  [0, -1],
  [0.5, -0.866],
  [0.866, -0.5],
];
const FURTHER = [10, 20, 32, 46, 64, 84, 108, 134];
const LEADER_COST = 4;

/** The places around a mark, in one fixed order. `beside`: in the block at the edge a name stands at the right of its mark. */
export function candidatesAround(mark: Point, r: number, wraps: readonly Wrapped[], beside: boolean): Candidate[] {
  return wraps.flatMap((wrapped, way) =>
    SIDES.concat(SHIFTED).map(([dx, dy, worse], side): Candidate => {
      const gap = dx % 1 !== 0 || dx === 0 || dy === 0 ? r * 1.15 + 3 : r * 0.75 + 2;
      const cost = wrapped.cost + (beside ? (dx === 1 && dy === 0 ? 0 : 2 + worse) : worse);
      return {
        wrapped,
        anchor: anchorFor(dx),
        box: boxAt({ x: mark.x + (dx % 1 === 0 ? dx * gap : 0), y: mark.y + dy * gap }, dx, dy, wrapped),
        cost,
        leader: false,
        place: way * 12 + side,
      };
    }),
  );
}

/** Places further away, nearest first, each to be joined to its mark by a short line. */
export function candidatesFurther(mark: Point, r: number, wraps: readonly Wrapped[], furthest: number): Candidate[] {
  return FURTHER.filter((distance) => distance <= furthest).flatMap((distance, ring) =>
    wraps.flatMap((wrapped, way) =>
      AROUND.map(([dx, dy], direction): Candidate => {
        const at = { x: mark.x + dx * (r + distance), y: mark.y + dy * (r + distance) };
        const side = dx > 0.6 ? 1 : dx < -0.6 ? -1 : 0;
        return {
          wrapped,
          anchor: anchorFor(side),
          box: boxAt(at, side, side === 0 ? dy : 0, wrapped),
          cost: LEADER_COST + distance / 12 + wrapped.cost,
          leader: true,
          place: 100 + (ring * 2 + way) * AROUND.length + direction,
        };
      }),
    ),
  );
}

function anchorFor(side: number): Candidate['anchor'] {
  return side === 1 ? 'start' : side === -1 ? 'end' : 'middle';
}

function boxAt({ x, y }: Point, dx: number, dy: number, { width, height }: Wrapped): Box {
  const left = x - (width * (1 - dx)) / 2;
  const top = dy > 0 ? y : dy < 0 ? y - height : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}
