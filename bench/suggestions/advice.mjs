// What a network gains when the first suggestions are accepted, and whom they reach.
import { articulationPoints, bridges, components, plausibility, seededRandom, Snapshot } from '../../packages/core/src/metrics/index.ts';
import { contextOf } from '../../packages/core/src/findings/context.ts';
import { GAIN, LESS_CONNECTED } from '../../packages/core/src/suggestions/best-pairs.ts';
import { LESS_PLAUSIBLE } from '../../packages/core/src/suggestions/common-work.ts';
import { networkGain } from '../../packages/core/src/suggestions/network-gain.ts';
import { suggest } from '../../packages/core/src/suggestions/suggest.ts';
import { SAME_PARTNER } from '../../packages/core/src/suggestions/suggest-with.ts';
import { mean } from './link-prediction.mjs';

/** How many are accepted at once, and over how many it is counted whom they reach. */
export const ACCEPTED = 5;
export const LOOKED_AT = 10;
/** Chance is repeated, and so are choices among equals. */
const DRAWS = 30;
/** Up to so many nodes it is tried out which pairs shorten ways most. */
const MOST_SEARCHED = 60;
/** The part of the pairs that counts as plausible. */
const PLAUSIBLE = 0.2;

/**
 * On a network without topics: by gain among the plausible, as common work is chosen; by Adamic–Adar; by chance.
 *
 * @returns by way of choosing: the gains, and the share of less connected end points
 */
export function adviceOnStructure(network) {
  const snapshot = snapshotFrom(network.ids, network.pairs);
  return {
    ours: judge(snapshot, [amongPlausible(snapshot)]),
    adamicAdar: judge(snapshot, byAdamicAdar(snapshot)),
    random: judge(snapshot, byChance(snapshot)),
    ...(snapshot.order <= MOST_SEARCHED && {
      shortestPlausible: judge(snapshot, [shorteningMost(snapshot, plausiblePairs(snapshot))]),
      shortest: judge(snapshot, [shorteningMost(snapshot, untied(snapshot))]),
    }),
  };
}

/** On a city, with all that it knows: by the suggestions themselves; by Adamic–Adar and by chance within each city. */
export function adviceInCity({ network, asOf }) {
  const { active, present, activelyTied } = contextOf(network, asOf);
  const sameCity = (u, v) => present[u].network === present[v].network;
  const all = suggest(network, { asOf });
  const first = pairsOf(
    all.filter(({ priority }) => priority === 'first'),
    active,
    activelyTied,
  );
  const half = lessConnected(active);
  const given = new Int32Array(active.order);
  for (const [u, v] of first) [u, v].forEach((x) => given[x]++);
  return {
    ours: judge(active, [first]),
    adamicAdar: judge(active, byAdamicAdar(active, sameCity)),
    random: judge(active, byChance(active, sameCity)),
    allFirst: { count: first.length, lessConnected: mean(first.flat().map((x) => Number(half[x]))), most: Math.max(...given) },
  };
}

/** The different pairs of suggestions that are not tied yet. */
function pairsOf(suggestions, active, activelyTied) {
  const pairs = new Map();
  for (const { parties } of suggestions) {
    const [u, v] = parties.map((id) => active.indexOf.get(id)).sort((x, y) => x - y);
    if (u !== undefined && v !== undefined && u !== v && !activelyTied(...parties)) pairs.set(`${u} ${v}`, [u, v]);
  }
  return [...pairs.values()];
}

function snapshotFrom(ids, pairs) {
  return new Snapshot({ ids, ends: Int32Array.from(pairs.flat()) });
}

function untied({ order, offsets, targets }, allowed = () => true) {
  const pairs = [];
  for (let u = 0; u < order; u++) {
    const tied = new Set(targets.subarray(offsets[u], offsets[u + 1]));
    for (let v = u + 1; v < order; v++) if (!tied.has(v) && allowed(u, v)) pairs.push([u, v]);
  }
  return pairs;
}

function amongPlausible(snapshot) {
  const pattern = plausibility(snapshot);
  const gain = networkGain({ active: snapshot });
  const few = medianDegree(snapshot);
  const valued = plausiblePairs(snapshot).map(([u, v]) => {
    let gained = gain.atMost(u, v) ?? gain.atMost(v, u) ?? 'none';
    if (gained === 'shortens' && gain.haveCommonPartner(u, v)) gained = 'none';
    const edge = [u, v].filter((x) => degreeOf(snapshot, x) <= few).length * LESS_CONNECTED;
    return { pair: [u, v], value: GAIN[gained] + edge - LESS_PLAUSIBLE * pattern.rank(u, v) };
  });
  const chosen = [];
  const used = new Int32Array(snapshot.order);
  while (chosen.length < LOOKED_AT && valued.length > 0) {
    const worth = ({ pair: [u, v], value }) => value - SAME_PARTNER * (used[u] + used[v]);
    let best = 0;
    for (let i = 1; i < valued.length; i++) if (worth(valued[i]) > worth(valued[best])) best = i;
    const [{ pair }] = valued.splice(best, 1);
    pair.forEach((x) => used[x]++);
    chosen.push(pair);
  }
  return chosen;
}

function plausiblePairs(snapshot) {
  const pattern = plausibility(snapshot);
  return untied(snapshot).filter(([u, v]) => pattern.rank(u, v) <= PLAUSIBLE);
}

/** One after the other that pair after which ways are shortest: about what these pairs can gain at all. */
function shorteningMost(snapshot, pairs) {
  const chosen = [];
  const left = new Set(pairs);
  while (chosen.length < LOOKED_AT && left.size > 0) {
    const now = withTies(snapshot, chosen);
    let best;
    for (const pair of left) {
      const after = efficiency(withTies(now, [pair]));
      if (!best || after > best.after) best = { pair, after };
    }
    left.delete(best.pair);
    chosen.push(best.pair);
  }
  return chosen;
}

/** Equal scores in random order, several times. */
function byAdamicAdar(snapshot, allowed) {
  const { offsets, targets } = snapshot;
  const rows = Array.from({ length: snapshot.order }, (_, v) => [...targets.subarray(offsets[v], offsets[v + 1])]);
  const scored = untied(snapshot, allowed).map(([u, v]) => {
    const other = new Set(rows[v]);
    return { pair: [u, v], score: Math.fround(rows[u].reduce((sum, z) => sum + (other.has(z) ? 1 / Math.log(rows[z].length) : 0), 0)) };
  });
  return Array.from({ length: DRAWS }, (_, draw) =>
    shuffled(scored, draw)
      .sort((p, q) => q.score - p.score)
      .slice(0, LOOKED_AT)
      .map(({ pair }) => pair),
  );
}

function byChance(snapshot, allowed) {
  const pairs = untied(snapshot, allowed);
  return Array.from({ length: DRAWS }, (_, draw) => shuffled(pairs, draw).slice(0, LOOKED_AT));
}

function shuffled(list, seed) {
  const random = seededRandom(seed + 1);
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy;
}

/** @param lists several lists of pairs of the same kind: the mean over them */
function judge(snapshot, lists) {
  const before = state(snapshot);
  const half = lessConnected(snapshot);
  const each = lists.map((list) => {
    const after = state(withTies(snapshot, list.slice(0, ACCEPTED)));
    return {
      efficiency: after.efficiency / before.efficiency - 1,
      parts: after.parts - before.parts,
      bridges: after.bridges - before.bridges,
      cutPoints: after.cutPoints - before.cutPoints,
      lessConnected: mean(
        list
          .slice(0, LOOKED_AT)
          .flat()
          .map((x) => Number(half[x])),
      ),
    };
  });
  return Object.fromEntries(Object.keys(each[0]).map((figure) => [figure, mean(each.map((one) => one[figure]))]));
}

function withTies({ ids, ends }, pairs) {
  return new Snapshot({ ids, ends: Int32Array.from([...ends, ...pairs.flat()]) });
}

/** Global efficiency: the mean of 1 / distance over all pairs, 0 where no way leads. Parts: with those who have no tie. */
function state(snapshot) {
  return {
    efficiency: efficiency(snapshot),
    parts: components(snapshot).length,
    bridges: bridges(snapshot).length,
    cutPoints: articulationPoints(snapshot).length,
  };
}

function efficiency({ order, offsets, targets }) {
  const distance = new Int32Array(order);
  const queue = new Int32Array(order);
  let sum = 0;
  for (let source = 0; source < order; source++) {
    distance.fill(-1);
    distance[source] = 0;
    queue[0] = source;
    for (let head = 0, tail = 1; head < tail; head++) {
      const u = queue[head];
      if (u !== source) sum += 1 / distance[u];
      for (let k = offsets[u]; k < offsets[u + 1]; k++) {
        const v = targets[k];
        if (distance[v] >= 0) continue;
        distance[v] = distance[u] + 1;
        queue[tail++] = v;
      }
    }
  }
  return sum / (order * (order - 1));
}

const degreeOf = ({ offsets }, v) => offsets[v + 1] - offsets[v];

/** Those with at most as many ties as half of the partners have. Many may have just as many: then it is more than half of them. */
function lessConnected(snapshot) {
  const middle = medianDegree(snapshot);
  return Array.from(snapshot.ids, (_, v) => degreeOf(snapshot, v) <= middle);
}

function medianDegree(snapshot) {
  const degrees = Int32Array.from(snapshot.ids, (_, v) => degreeOf(snapshot, v)).sort();
  return degrees[Math.floor((degrees.length - 1) / 2)];
}
