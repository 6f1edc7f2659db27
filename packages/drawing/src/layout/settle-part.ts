import { forceLink, forceManyBody, forceX, forceY, type Force } from 'd3-force';
import { MARK_REACH, type Body } from './body.ts';
import type { Part, PartLink } from './parts.ts';
import { seededRandom } from './random.ts';
import type { Room } from './rooms.ts';
import { separate } from './separate.ts';
import { clampTo, evenOut, fillFrame } from './fill-frame.ts';
import { clearTies } from './clear-ties.ts';
import type { Bounds } from './layout.ts';

/** How much of a velocity is left after a round; d3's own default, written out. */
const FRICTION = 0.6;
/** How strongly everybody is drawn to the middle. */
const GRAVITY = 0.06;
/** How strongly everybody keeps away from everybody else, for a usual length of a tie of 1. */
const REPULSION = 0.04;
/** Ties that pass close by a mark are bent away from it up to this size of a part. */
const CLEAR_TIES_UP_TO = 200;

/**
 * Brings a part to rest: forces first, then into its frame, then room for everybody. A generator, so that a page can stop
 * after any round; the bodies are moved in place.
 *
 * @param bodies in the order of the ids of the part, with start positions
 * @param frame where the part is to stand; `undefined` when pinned bodies decide
 * @param distance usual length of a tie
 */
export function* settlePart(part: Part, bodies: readonly Body[], frame: Bounds | undefined, distance: number): Generator<void, void> {
  const size = bodies.length;
  const random = seededRandom(size);
  const start = (forces: readonly Force<Body, PartLinkDatum>[]): readonly Force<Body, PartLinkDatum>[] => {
    for (const force of forces) force.initialize?.(bodies as Body[], random);
    return forces;
  };
  const wide = frame ? (frame.right - frame.left) / (frame.bottom - frame.top) : 1;
  const links = linkForce(part, distance);
  const free = start([
    links,
    forceManyBody<Body>()
      .strength(-REPULSION * distance * distance)
      .distanceMax(distance * 12)
      .theta(size > 1000 ? 1.3 : 0.9),
    // a part with pinned bodies is held by them, wherever they are
    ...(frame ? [forceX<Body>(0).strength(GRAVITY / Math.max(1, wide)), forceY<Body>(0).strength(GRAVITY * Math.min(1, wide))] : []),
  ]);
  const rounds = size > 1000 ? 30 : size > 300 ? 90 : 160;
  for (let round = 0; round < rounds; round++) {
    advance(bodies, free, 0.7 * (1 - round / rounds) + 0.02);
    yield;
  }
  if (frame) {
    evenOut(bodies);
    fillFrame(bodies, frame);
  }
  const settling = start([links]);
  const tidying = size > 1000 ? 12 : size > 300 ? 40 : 120;
  for (let round = 0; round < tidying; round++) {
    advance(bodies, settling, 0.05 * (1 - round / tidying));
    if (size <= CLEAR_TIES_UP_TO) clearTies(bodies, part.links, 0.25);
    separate(bodies, 0.5);
    if (frame) clampTo(bodies, frame);
    yield;
  }
  if (frame) fillFrame(bodies, frame);
  for (let round = 0; round < 60 && separate(bodies, 0.5); round++) {
    if (frame) clampTo(bodies, frame);
    yield;
  }
  // where the frame is too small for all rooms, at least the marks stand apart
  for (let round = 0; round < 60 && separate(bodies, 1, markRoom); round++) yield;
}

const MARK_ROOM: Room = { half: MARK_REACH, up: MARK_REACH, down: MARK_REACH };
const markRoom = (): Room => MARK_ROOM;

interface PartLinkDatum {
  source: number | Body;
  target: number | Body;
  readonly pair: PartLink['pair'];
  /** Share of their partners that both ends have in common, 0 to 1. */
  readonly close: number;
  /** Partners of the end that has fewer. */
  readonly fewest: number;
}

function advance(bodies: readonly Body[], forces: readonly Force<Body, PartLinkDatum>[], alpha: number): void {
  for (const force of forces) force(alpha);
  for (const body of bodies) {
    if (body.pinned) body.vx = body.vy = 0;
    else {
      body.x += body.vx *= FRICTION;
      body.y += body.vy *= FRICTION;
    }
  }
}

/** Ties pull: closer the stronger they are and the more partners both sides share, so that circles show as neighbourhoods. */
function linkForce(part: Part, distance: number): Force<Body, PartLinkDatum> {
  const partners = part.ids.map(() => new Set<number>());
  for (const { source, target } of part.links) {
    partners[source]!.add(target);
    partners[target]!.add(source);
  }
  const closeness = ({ source, target }: PartLink): number => {
    const [few, many] = [partners[source]!, partners[target]!].sort((a, b) => a.size - b.size) as [Set<number>, Set<number>];
    if (few.size < 2) return 0.5;
    let shared = 0;
    for (const partner of few) if (many.has(partner)) shared++;
    return shared / (few.size - 1);
  };
  const data = part.links.map((link): PartLinkDatum => ({
    ...link,
    close: closeness(link),
    fewest: Math.min(partners[link.source]!.size, partners[link.target]!.size),
  }));
  return forceLink<Body, PartLinkDatum>(data)
    .distance(({ close }) => distance * (1.4 - 0.9 * close))
    .strength(({ pair, close, fewest }) => {
      const strength = Math.min(4, Math.max(1, pair.strength ?? 2));
      const weight = (0.6 + 0.2 * strength) * (pair.state === 'dormant' ? 0.4 : 1) * (0.35 + 1.1 * close);
      return Math.min(1, weight / fewest);
    });
}
