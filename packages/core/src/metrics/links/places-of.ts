/** Where scores stand among each other: 0 before all, 1 behind all, the higher ones first. */
export interface Places {
  /** By given score. */
  readonly given: Float64Array;
  /** Where another score would stand. */
  of(score: number): number;
}

/** So many scores can be told apart in a number, beside the 32 bits of a rounded score. */
const MOST_SCORES = 2 ** 20;

/**
 * Where scores stand among given ones. Equal scores share the middle of their places; scores are rounded to seven digits first, so that
 * the order in which sums were added up does not tell equals apart.
 *
 * @param scores none below 0; fewer than a million
 * @param weights one per score: for how many it stands
 * @remarks Complexity: n log n; log n for another score.
 */
export function placesOf(scores: Float64Array, weights: Float64Array): Places {
  const count = scores.length;
  const rounded = new Float32Array(scores);
  const bits = new Uint32Array(rounded.buffer);
  const keys = new Float64Array(count);
  // numbers from 0 on are in the order of their bits: with the index behind them, plain numbers can be sorted instead of indices; and
  // negative, so that the highest comes first
  for (let i = 0; i < count; i++) keys[i] = -(bits[i]! * MOST_SCORES + i);
  keys.sort();
  let total = 0;
  for (let i = 0; i < count; i++) total += weights[i]!;
  const values = new Float32Array(count);
  const places = new Float64Array(count);
  const given = new Float64Array(count);
  let before = 0;
  for (let from = 0, to = 0; from < count; from = to) {
    const value = rounded[-keys[from]! % MOST_SCORES]!;
    let equal = 0;
    for (; to < count && rounded[-keys[to]! % MOST_SCORES] === value; to++) equal += weights[-keys[to]! % MOST_SCORES]!;
    const place = (before + equal / 2) / total;
    for (let at = from; at < to; at++) {
      values[at] = value;
      places[at] = place;
      given[-keys[at]! % MOST_SCORES] = place;
    }
    before += equal;
  }
  return {
    given,
    of(score) {
      const value = Math.fround(score);
      let low = 0;
      let high = count;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (values[middle]! > value) low = middle + 1;
        else high = middle;
      }
      if (values[low] === value) return places[low]!;
      // between two that are given: half-way
      return ((low === 0 ? 0 : places[low - 1]!) + (low === count ? 1 : places[low]!)) / 2;
    },
  };
}
