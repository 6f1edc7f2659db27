// How well a ranking finds the hidden ties. Equal scores are equal: each figure is its expectation over all orders of what is equal, so
// that no order of rows can flatter a measure.

/**
 * @param scores one per candidate, none below 0; more is more plausible. Rounded to seven digits, so that the order of additions tells no
 * equals apart
 * @param split as in splits.mjs
 * @param nearby by candidate: 1 if the two share a neighbour
 */
export function figuresOf(scores, { hidden, firstOf, secondOf, order }, nearby) {
  const ranked = rankedGroups(scores, hidden);
  const near = [...nearby.keys()].filter((i) => nearby[i] === 1);
  return {
    auc: auc(ranked),
    ap: averagePrecision(ranked),
    hits10: hitsAt(ranked, 10),
    actor3: perActor(scores, hidden, firstOf, secondOf, order, 3),
    nearAuc: auc(
      rankedGroups(
        near.map((i) => scores[i]),
        near.map((i) => hidden[i]),
      ),
    ),
  };
}

/** Groups of equal scores, best first: how many, and how many of them hidden ties. */
export function rankedGroups(scores, hidden) {
  const bits = new Uint32Array(Float32Array.from(scores).buffer);
  // bits of numbers from 0 on are in their order; with the index behind them plain numbers can be sorted
  const keys = Float64Array.from(bits, (value, i) => value * 2 ** 20 + i).sort();
  const groups = [];
  let last;
  for (let at = keys.length - 1; at >= 0; at--) {
    const i = keys[at] % 2 ** 20;
    if (last === undefined || bits[i] !== last.bits) groups.push((last = { bits: bits[i], all: 0, hidden: 0 }));
    last.all++;
    last.hidden += hidden[i];
  }
  return groups;
}

/** The chance that a hidden tie stands before a pair that is none. */
export function auc(groups) {
  let hiddenBefore = 0;
  let wins = 0;
  let others = 0;
  for (const group of groups) {
    const rest = group.all - group.hidden;
    wins += rest * (hiddenBefore + group.hidden / 2);
    hiddenBefore += group.hidden;
    others += rest;
  }
  return hiddenBefore === 0 || others === 0 ? NaN : wins / hiddenBefore / others;
}

/** Mean over the hidden ties of the share of hidden ties among all that stand no later. */
export function averagePrecision(groups) {
  let before = 0;
  let hiddenBefore = 0;
  let sum = 0;
  for (const { all, hidden } of groups) {
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
  for (const { all, hidden } of groups) {
    const taken = Math.min(places, all);
    hits += (hidden * taken) / all;
    if ((places -= taken) === 0) break;
  }
  return hits / k;
}

/** Among the nodes with a hidden tie: the share of those who find at least one of theirs among their own first `k` candidates. */
function perActor(scores, hidden, firstOf, secondOf, order, k) {
  const own = Array.from({ length: order }, () => []);
  const concerned = new Set();
  for (let i = 0; i < hidden.length; i++) {
    if (hidden[i] !== 1) continue;
    concerned.add(firstOf[i]);
    concerned.add(secondOf[i]);
  }
  for (let i = 0; i < scores.length; i++) {
    if (concerned.has(firstOf[i])) own[firstOf[i]].push(i);
    if (concerned.has(secondOf[i])) own[secondOf[i]].push(i);
  }
  let sum = 0;
  for (const v of concerned) {
    const groups = rankedGroups(
      own[v].map((i) => scores[i]),
      own[v].map((i) => hidden[i]),
    );
    sum += 1 - chanceOfNone(groups, k);
  }
  return sum / concerned.size;
}

/** The chance that none of the first `k` is a hidden tie. */
function chanceOfNone(groups, k) {
  let places = k;
  let chance = 1;
  for (const { all, hidden } of groups) {
    const taken = Math.min(places, all);
    for (let i = 0; i < taken; i++) chance *= Math.max(0, all - hidden - i) / (all - i);
    if ((places -= taken) === 0) break;
  }
  return chance;
}
