/** Partners in the simulation, as flat lists: marks with room for their names. A round moves thousands of them without making an object. */
export interface Bodies {
  readonly count: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Velocities, in units of a round. */
  readonly vx: Float64Array;
  readonly vy: Float64Array;
  /** Room around the middle of the mark: half the width, and how far up and down. */
  readonly half: Float64Array;
  readonly up: Float64Array;
  readonly down: Float64Array;
  /** 1: stays where it is, as its position was stored. */
  readonly pinned: Uint8Array;
}

/**
 * A force as d3-force has it: adds to velocities, the more the higher `alpha` is, from 1 (begin) to 0 (rest). What d3 does in `initialize`
 * happens when the force is made.
 */
export type Force = (alpha: number) => void;

/** How much of a velocity is left after a round: the default of d3-force. */
const FRICTION = 0.6;

/** One round of the simulation. */
export function advance({ count, x, y, vx, vy, pinned }: Bodies, forces: readonly Force[], alpha: number): void {
  for (const force of forces) force(alpha);
  for (let i = 0; i < count; i++) {
    if (pinned[i]) vx[i] = vy[i] = 0;
    else {
      x[i]! += vx[i]! *= FRICTION;
      y[i]! += vy[i]! *= FRICTION;
    }
  }
}

/** Bodies at rest at 0, 0. @param rooms of all partners: half the width, up and down, three numbers each */
export function bodiesOf(members: Uint32Array, rooms: Float32Array): Bodies {
  const count = members.length;
  const list = (): Float64Array => new Float64Array(count);
  const bodies: Bodies = {
    count,
    ...{ x: list(), y: list(), vx: list(), vy: list(), half: list(), up: list(), down: list() },
    pinned: new Uint8Array(count),
  };
  for (let i = 0; i < count; i++) {
    const room = 3 * members[i]!;
    bodies.half[i] = rooms[room]!;
    bodies.up[i] = rooms[room + 1]!;
    bodies.down[i] = rooms[room + 2]!;
  }
  return bodies;
}
