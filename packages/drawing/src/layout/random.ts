/**
 * A stream of numbers from 0 to below 1 that is the same on every engine of JavaScript: a linear congruential generator in
 * whole numbers (Numerical Recipes). Enough to tell apart points that fall on each other; not for secrets.
 */
export function seededRandom(seed: number = 1): () => number {
  let state = seed;
  return () => {
    state = (1664525 * state + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}
