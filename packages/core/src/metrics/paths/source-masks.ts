/** The lowest `count` of 32 bits; none below 0, all above 32. */
export function firstBits(count: number): number {
  return count <= 0 ? 0 : count >= 32 ? -1 : -1 >>> (32 - count);
}

/** 1 for every number but 0. Lists grow by this without asking: a processor that guesses the answer wrong loses more time than it takes. */
export function isSet(mask: number): number {
  return (mask | -mask) >>> 31;
}

/** How many bits of two numbers of 32 bits are 1: in pairs, in fours, in bytes, and the bytes added up by a multiplication. */
export function countBits(low: number, high: number): number {
  const a = low - ((low >>> 1) & 0x55555555);
  const b = high - ((high >>> 1) & 0x55555555);
  const fours = (a & 0x33333333) + ((a >>> 2) & 0x33333333) + (b & 0x33333333) + ((b >>> 2) & 0x33333333);
  return Math.imul((fours & 0x0f0f0f0f) + ((fours >>> 4) & 0x0f0f0f0f), 0x01010101) >>> 24;
}
