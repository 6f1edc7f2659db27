// Pairs for a meeting: the plan of `pairMeeting` beside drawing lots and beside taking the best free pair, one after the other.
import { pairMeeting } from '../../packages/core/src/index.ts';
import { contextOf } from '../../packages/core/src/findings/context.ts';
import { louvain, seededRandom } from '../../packages/core/src/metrics/index.ts';
import { commonGround } from '../../packages/core/src/suggestions/common-ground.ts';
import { mean } from './link-prediction.mjs';

/** So many meetings in a row, with the same people: who was paired before should not be again. */
const MEETINGS = 3;
const DRAWS = 30;
const FEWEST_PEOPLE = 8;

/** @returns for each meeting of the city by way of pairing: new pairs, what they share, pairs of different groups, repetitions */
export function pairings({ name, network, truth, asOf }) {
  return (truth.paarung ?? []).flatMap(({ anwesende, max_paare: most, bezeichnung }) => {
    const people = anwesende.filter((id) => network.organisation(id)?.status !== 'ended');
    // in small circles three meetings use up all pairs
    if (people.length < FEWEST_PEOPLE) return [];
    const look = lookingAt(network, asOf);
    const repeated = (plan) => {
      const runs = Array.from({ length: DRAWS }, (_, draw) =>
        severalMeetings(people, look, (earlier, i) => plan(earlier, draw * MEETINGS + i)),
      );
      return Object.fromEntries(Object.keys(runs[0]).map((figure) => [figure, mean(runs.map((run) => run[figure]))]));
    };
    const ours = severalMeetings(people, look, (earlierPairs) =>
      pairMeeting(network, { asOf, attendees: people, earlierPairs }).pairs.map(({ parties }) => parties),
    );
    return [
      {
        name,
        title: bezeichnung,
        people: people.length,
        most,
        ours,
        greedy: repeated((earlier, seed) => greedy(people, look, earlier, seed)),
        random: repeated((earlier, seed) => byLot(people, seed)),
      },
    ];
  });
}

function lookingAt(network, asOf) {
  const context = contextOf(network, asOf);
  const group = new Map(louvain(context.active).communities.flatMap((ids, i) => ids.map((id) => [id, i])));
  return {
    known: (a, b) => context.activelyTied(a, b),
    shared: (a, b) => {
      const { topics, targetGroups } = commonGround(network.organisation(a), network.organisation(b));
      return topics.length + targetGroups.length;
    },
    sameGroup: (a, b) => group.get(a) === group.get(b),
  };
}

function severalMeetings(people, { known, shared, sameGroup }, plan) {
  const earlier = [];
  const before = new Set();
  let [fresh, common, across, again] = [0, 0, 0, 0];
  for (let i = 0; i < MEETINGS; i++) {
    const pairs = plan([...earlier], i);
    for (const [a, b] of pairs) {
      const key = keyOf([a, b]);
      if (before.has(key)) again++;
      else if (!known(a, b)) {
        fresh++;
        common += shared(a, b);
        if (!sameGroup(a, b)) across++;
      }
      before.add(key);
      earlier.push(a < b ? [a, b] : [b, a]);
    }
  }
  return { fresh: fresh / MEETINGS, common: common / fresh, across: across / fresh, again: again / MEETINGS };
}

function keyOf([a, b]) {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function byLot(people, seed) {
  const list = shuffled(people, seed);
  return Array.from({ length: Math.floor(list.length / 2) }, (_, i) => [list[2 * i], list[2 * i + 1]]);
}

/** The pair with most in common among those who are free, do not know each other and were not paired, then the next; equal ones by lot. */
function greedy(people, { known, shared }, earlier, seed) {
  const list = shuffled(people, seed);
  const before = new Set(earlier.map(keyOf));
  const pairs = list
    .flatMap((a, i) => list.slice(i + 1).map((b) => ({ a, b })))
    .filter(({ a, b }) => !known(a, b) && !before.has(keyOf([a, b])))
    .map((pair) => ({ ...pair, common: shared(pair.a, pair.b) }))
    .sort((p, q) => q.common - p.common);
  const taken = new Set();
  return pairs.flatMap(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return [];
    taken.add(a).add(b);
    return [[a, b]];
  });
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
