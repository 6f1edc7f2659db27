import { advance, type Bodies } from './bodies.ts';
import { centreForce } from './centre-force.ts';
import { clearTies } from './clear-ties.ts';
import { clampTo, evenOut, fillFrame } from './fill-frame.ts';
import { groupForce } from './group-force.ts';
import type { Bounds } from './layout.ts';
import { linkForce } from './link-force.ts';
import { manyBody } from './many-body.ts';
import { MARK_REACH } from './mark-size.ts';
import type { Neighbours } from './neighbours.ts';
import type { Part } from './parts.ts';
import { pivotForce } from './pivot-force.ts';
import type { Pivots } from './pivots.ts';
import { separator } from './separate.ts';

/** How strongly everybody is drawn to the middle. */
const GRAVITY = 0.06;
/** How strongly everybody keeps away from everybody else, for a usual length of a tie of 1. */
const REPULSION = 0.04;
/** Marks are moved off the ties of others where members times ties are no more than this; where they are, there is no free place. */
const CLEAR_TIES_UP_TO = 120_000;
/** Above, marks need no room for names, distances show who belongs together, and each round takes its time. */
const LARGE = 300;

/** What decides where the members of a part come to rest. */
export interface PartToSettle {
  readonly part: Part;
  readonly neighbours: Neighbours;
  readonly pivots: Pivots | undefined;
  /** Along the members, with start positions; moved in place. */
  readonly bodies: Bodies;
  /** Along the members. */
  readonly group: Int32Array | undefined;
  /** How strongly groups hold together, 0 to 1. */
  readonly hold: number;
  /** Where the part is to stand; `undefined` when pinned bodies decide. */
  readonly frame: Bounds | undefined;
  /** Usual length of a tie. */
  readonly distance: number;
}

/**
 * Brings a part to rest: forces first, then into its frame, then room for everybody. A generator, so that a page can stop
 * after any round.
 */
export function* settlePart({ part, neighbours, pivots, bodies, group, hold, frame, distance }: PartToSettle): Generator<void, void> {
  const size = bodies.count;
  const large = size > LARGE;
  const wide = frame && !large ? (frame.right - frame.left) / (frame.bottom - frame.top) : 1;
  const links = linkForce(bodies, part, neighbours, distance);
  yield;
  const free = [
    links,
    manyBody(bodies, -REPULSION * distance * distance),
    // a part with pinned bodies is held by them, wherever they are
    ...(frame ? [centreForce(bodies, GRAVITY / Math.max(1, wide), GRAVITY * Math.min(1, wide))] : []),
    ...(large && pivots ? [pivotForce(bodies, pivots)] : []),
    ...(group ? [groupForce(bodies, group, hold)] : []),
  ];
  const rounds = large ? 45 : Math.min(160, 40 + 4 * size);
  const tidying = large ? 12 : Math.min(50, 20 + 2 * size);
  for (let round = 0; round < rounds; round++) {
    advance(bodies, free, 0.7 * (1 - round / rounds) + 0.02);
    yield;
  }
  if (frame) {
    if (!large) evenOut(bodies);
    fillFrame(bodies, frame, large ? 1.2 : 1.7);
  }
  const separate = separator(bodies, undefined, large);
  const clear = size * part.source.length <= CLEAR_TIES_UP_TO;
  for (let round = 0; round < tidying; round++) {
    advance(bodies, [links], 0.05 * (1 - round / tidying));
    if (clear) clearTies(bodies, part, 0.5);
    separate(0.5);
    if (frame) clampTo(bodies, frame);
    yield;
  }
  if (frame) fillFrame(bodies, frame, large ? 1 : 1.7);
  for (let round = 0; round < 60 && separate(0.5); round++) {
    if (clear && round < 30) clearTies(bodies, part, 0.15);
    if (frame) clampTo(bodies, frame);
    yield;
  }
  // where the frame is too small for all rooms, at least the marks stand apart
  const separateMarks = separator(bodies, MARK_REACH, large);
  for (let round = 0; round < 60 && separateMarks(1); round++) yield;
}
