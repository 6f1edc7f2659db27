// How well a ranking finds the hidden ties. Equal scores are equal: each figure is its expectation over all orders of what is equal, so
// that no order of rows can flatter a measure.

/**
 * What judging the scores of a split needs, once for all measures.
 *
 * @param split as in splits.mjs
 * @param nearby by candidate: 1 if the two share a neighbour
 */
export function judgeOf({ hidden, firstOf, secondOf, order }, nearby) {
  const near = Uint32Array.from(nearby.keys()).filter((i) => nearby[i] === 1);
  const concerned = new Set();
  for (let i = 0; i < hidden.length; i++) if (hidden[i] === 1) concerned.add(firstOf[i]).add(secondOf[i]);
  const own = Array.from({ length: order }, () => []);
  for (let i = 0; i < hidden.length; i++) for (const v of [firstOf[i], secondOf[i]]) if (concerned.has(v)) own[v].push(i);
  const candidatesOf = [...concerned].map((v) => Uint32Array.from(own[v]));
  const hiddenNear = Uint8Array.from(near, (i) => hidden[i]);
  const hiddenOwn = candidatesOf.map((candidates) => Uint8Array.from(candidates, (i) => hidden[i]));
  /**
   * @param scores one per candidate, none below 0; more is more plausible. Rounded to seven digits, so that the order of additions tells no
   * equals apart
   */
  return (scores) => {
    const ranked = rankedGroups(scores, hidden);
    const chances = candidatesOf.map((candidates, i) => 1 - chanceOfNone(rankedGroups(pick(scores, candidates), hiddenOwn[i]), 3));
    return {
      auc: auc(ranked),
      ap: averagePrecision(ranked),
      hits10: hitsAt(ranked, 10),
      // among the nodes with a hidden tie: how many find at least one of theirs among their own first three candidates
      actor3: chances.reduce((sum, chance) => sum + chance, 0) / chances.length,
      nearAuc: auc(rankedGroups(pick(scores, near), hiddenNear)),
    };
  };
}

function pick(scores, indices) {
  return Float32Array.from(indices, (i) => scores[i]);
}

/** Groups of equal scores, best first: how many, and how many of them hidden ties. */
export function rankedGroups(scores, hidden) {
  const count = scores.length;
  const bits = new Uint32Array(Float32Array.from(scores).buffer);
  // bits of numbers from 0 on are in their order; with the index behind them plain numbers can be sorted
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) keys[i] = bits[i] * 2 ** 20 + i;
  keys.sort();
  const groups = { count: 0, all: new Uint32Array(count), hidden: new Uint32Array(count) };
  let last = -1;
  for (let at = count - 1; at >= 0; at--) {
    const i = keys[at] % 2 ** 20;
    if (bits[i] !== last) groups.count++;
    last = bits[i];
    groups.all[groups.count - 1]++;
    groups.hidden[groups.count - 1] += hidden[i];
  }
  return groups;
}

/** The chance that a hidden tie stands before a pair that is none. */
export function auc(groups) {
  let hiddenBefore = 0;
  let wins = 0;
  let others = 0;
  for (let g = 0; g < groups.count; g++) {
    const rest = groups.all[g] - groups.hidden[g];
    wins += rest * (hiddenBefore + groups.hidden[g] / 2);
    hiddenBefore += groups.hidden[g];
    others += rest;
  }
  return hiddenBefore === 0 || others === 0 ? NaN : wins / hiddenBefore / others;
}

/** Mean over the hidden ties of the share of hidden ties among all that stand no later. */
export function averagePrecision(groups) {
  let before = 0;
  let hiddenBefore = 0;
  let sum = 0;
  for (let g = 0; g < groups.count; g++) {
    const all = groups.all[g];
    const hidden = groups.hidden[g];
    if (hidden > 0) {
      const perPlace = all > 1 ? (hidden - 1) / (all - 1) : 0;
      for (let i = 0; i < all; i++) sum += ((hidden / all) * (hiddenBefore + 1 + i * perPlace)) / (before + i + 1);
    }
    before += all;
    hiddenBefore += hidden;
  }
  return hiddenBefore === 0 ? NaN : sum / hiddenBefore;
}

/** The share of hidden ties among the first `k`. */
export function hitsAt(groups, k) {
  let places = k;
  let hits = 0;
  for (let g = 0; g < groups.count && places > 0; g++) {
    const taken = Math.min(places, groups.all[g]);
    hits += (groups.hidden[g] * taken) / groups.all[g];
    places -= taken;
  }
  return hits / k;
}

/** The chance that none of the first `k` is a hidden tie. */
function chanceOfNone(groups, k) {
  let places = k;
  let chance = 1;
  for (let g = 0; g < groups.count && places > 0; g++) {
    const all = groups.all[g];
    const taken = Math.min(places, all);
    for (let i = 0; i < taken; i++) chance *= Math.max(0, all - groups.hidden[g] - i) / (all - i);
    places -= taken;
  }
  return chance;
}
