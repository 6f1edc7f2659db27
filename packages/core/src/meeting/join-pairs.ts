import { bestCouples } from './best-couples.ts';
import type { Couple } from './couples.ts';
import type { Encounters } from './encounters.ts';
import type { StayingOver } from './pairing.ts';

/**
 * Lets those who stayed over join a pair, at most one each, so that three talk. As many as possible join; then as few as possible change
 * the pair they are sitting with; then they join pairs whom they do not know, whom they have not met before, with most to talk about.
 * Nobody joins a pair in which is somebody it must not meet.
 *
 * @param seats where somebody sits already: kept, if nothing speaks against it
 * @returns one entry for each, in the order of `over`. Complexity: cubic in those over and pairs at most.
 */
export function joinPairs(
  over: readonly string[],
  pairs: readonly Couple[],
  encounters: Encounters,
  seats: ReadonlyMap<string, Couple>,
): StayingOver[] {
  const sits = (id: string, pair: Couple): boolean => seats.get(id)?.[0] === pair[0];
  const couples = bestCouples(over.length + pairs.length, (i, j) => {
    const id = over[i];
    const pair = pairs[j - over.length];
    if (id === undefined || pair === undefined || pair.some((one) => encounters.apart(id, one))) return undefined;
    const count = (which: (a: string, b: string) => boolean): number => pair.filter((one) => !which(id, one)).length;
    const worth = encounters.worth(id, pair[0]) + encounters.worth(id, pair[1]);
    return [1, sits(id, pair) ? 1 : 0, count(encounters.known), count(encounters.again), worth];
  });
  const joined = new Map(couples.map(([i, j]) => [over[i], pairs[j - over.length]]));
  return over.map((id) => {
    const joins = joined.get(id);
    const among = (which: (a: string, b: string) => boolean): string[] => (joins ?? []).filter((one) => which(id, one));
    return { id, joins, knows: among(encounters.known), again: among(encounters.again) };
  });
}
