/** A source of chance: a number in [0, 1), another on each call. */
export type Random = () => number;

/**
 * A seeded generator of chance (mulberry32): the same seed gives the same row of numbers on every machine, which is what keeps
 * results repeatable. Not for secrets.
 *
 * @param seed any integer; only its lowest 32 bits count
 */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
