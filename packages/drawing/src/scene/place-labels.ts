import type { Point } from '../layout/layout.ts';
import { BoxIndex, overlap } from '../plane/box-index.ts';
import { candidatesAround, candidatesFurther, type Candidate, type Wrapped } from './label-candidates.ts';
import type { Box } from './scene.ts';

/** A name to be placed. */
export interface Wish {
  readonly id: string;
  readonly mark: Point;
  readonly wraps: readonly Wrapped[];
  /** Prefers the right of its mark, as in a list. */
  readonly beside: boolean;
  /** Whether it may stand further away, joined by a line. */
  readonly mayStandAway: boolean;
  /** Where it stood in the picture before; see `Candidate.place`. */
  readonly before: number | undefined;
}

/** What is on the map already. */
export interface Ground {
  readonly frame: Box;
  readonly r: number;
  /** Marks, headings: nothing may cover them. */
  readonly taken: readonly { readonly box: Box; readonly id?: string | undefined }[];
  /** Short pieces of ties: covering them costs. */
  readonly ties: readonly { readonly box: Box; readonly tie: string; readonly ends: readonly [string, string] }[];
  /** How far away names may stand that find no place beside their mark, joined by a line; 0 for never. */
  readonly furthest: number;
  /** Whoever may stand away keeps out of this. */
  readonly block?: Box | undefined;
}

const CROSSING_COST = 0.9;
const OWN_CROSSING_COST = 0.5;
/** A name this near to the mark of somebody else could be taken for theirs. */
const MISTAKEN_WITHIN = 6;
const MISTAKEN_COST = 1.1;
/** A name that jumps to the other side of its mark is searched for again. */
const STAYING = 2;
/** How often everybody may look for a better place once all stand; where so many ask that most find none, nobody does. */
const ROUNDS = 3;
const LOOK_AGAIN_UP_TO = 150;

/**
 * Finds places for names: most important first, each where it covers nothing and crosses few ties; then everybody looks
 * again; then those without a place ask one neighbour to move, or stand further away.
 *
 * @param wishes most important first
 * @returns by id; who is missing found no place. No two boxes overlap, and none covers what is taken.
 */
export function placeLabels(wishes: readonly Wish[], ground: Ground): ReadonlyMap<string, Candidate> {
  const taken = new BoxIndex<string | undefined>();
  for (const { box, id } of ground.taken) taken.add(box, id);
  const ties = new BoxIndex<{ readonly tie: string; readonly ends: readonly [string, string] }>();
  for (const { box, tie, ends } of ground.ties) ties.add(box, { tie, ends });
  const names = new BoxIndex<string>();
  const placed = new Map<string, Candidate>();
  const { frame } = ground;

  const rated = ({ id, mark, wraps, beside, mayStandAway, before }: Wish, further: boolean): Candidate[] => {
    const candidates = further
      ? candidatesFurther(mark, ground.r, wraps, ground.furthest)
      : candidatesAround(mark, ground.r, wraps, beside);
    return candidates
      .filter(({ box }) => box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom)
      .filter(({ box }) => !mayStandAway || !ground.block || !overlap(box, ground.block))
      .filter(({ box }) => !taken.covers(box) && (!further || stands(id, box)))
      .map((candidate) => {
        const crossed = new Map<string, number>();
        for (const { tie, ends } of ties.overlapping(candidate.box))
          crossed.set(tie, ends.includes(id) ? OWN_CROSSING_COST : CROSSING_COST);
        let cost = candidate.cost - (candidate.place === before ? STAYING : 0);
        for (const each of crossed.values()) cost += each;
        for (const other of new Set(taken.overlapping(around(candidate.box, MISTAKEN_WITHIN)))) if (other !== id) cost += MISTAKEN_COST;
        return { ...candidate, cost };
      })
      .sort((a, b) => a.cost - b.cost);
  };
  const choices = new Map(wishes.map((wish) => [wish.id, rated(wish, false)]));
  const put = (id: string, candidate: Candidate): void => {
    take(id);
    placed.set(id, candidate);
    names.add(candidate.box, id);
  };
  const take = (id: string): void => {
    const old = placed.get(id);
    if (old) names.remove(old.box, id);
    placed.delete(id);
  };
  const rivals = (id: string, box: Box): Set<string> => {
    const found = new Set(names.overlapping(box));
    found.delete(id);
    return found;
  };
  const stands = (id: string, box: Box): boolean => !names.covers(box, (other) => other !== id);
  const free = (id: string, from: readonly Candidate[]): Candidate | undefined => from.find(({ box }) => stands(id, box));

  for (const { id } of wishes) {
    const best = free(id, choices.get(id)!);
    if (best) put(id, best);
  }
  for (let round = 0; round < (wishes.length > LOOK_AGAIN_UP_TO ? 0 : ROUNDS); round++) {
    for (const { id } of wishes) {
      const best = free(id, choices.get(id)!);
      if (best && best !== placed.get(id)) put(id, best);
      else if (!best) askToMove(id);
    }
  }
  if (ground.furthest > 0) {
    for (const wish of wishes) {
      if (placed.has(wish.id) || !wish.mayStandAway) continue;
      const best = rated(wish, true).find(({ box }) => stands(wish.id, box) && isClear(wish, box));
      if (best) put(wish.id, best);
    }
  }
  return placed;

  /** A line to a name must not run over another mark or name. */
  function isClear({ id, mark }: Wish, box: Box): boolean {
    const end = { x: Math.min(box.right, Math.max(box.left, mark.x)), y: Math.min(box.bottom, Math.max(box.top, mark.y)) };
    for (let step = 0; step <= 8; step++) {
      const [x, y] = [mark.x + ((end.x - mark.x) * step) / 8, mark.y + ((end.y - mark.y) * step) / 8];
      const point = { left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 };
      if (taken.covers(point, (other) => other !== id) || !stands(id, point)) return false;
    }
    return true;
  }

  function askToMove(id: string): void {
    for (const candidate of choices.get(id)!) {
      const [rival, ...others] = rivals(id, candidate.box);
      if (rival === undefined || others.length > 0) continue;
      const before = placed.get(rival)!;
      put(id, candidate);
      take(rival);
      const elsewhere = free(rival, choices.get(rival)!);
      if (elsewhere) return put(rival, elsewhere);
      take(id);
      put(rival, before);
    }
  }
}

function around({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}
