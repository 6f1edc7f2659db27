// Needs whose answers are known: are they still found when people have not filled in everything?
import { createNetwork, suggest } from '../../packages/core/src/index.ts';
import { seededRandom } from '../../packages/core/src/metrics/index.ts';
import { mean } from './link-prediction.mjs';

export const MISSING = [0, 0.1, 0.2, 0.3];
const DRAWS = 10;

/**
 * Each topic, each target group and each place of an organisation is left out with the given chance; needs stay as they are.
 *
 * @returns by share of missing words: how many of the planted pairs are proposed, at all and at first, and wrong pairs per organisation
 */
export function plantedNeeds({ network, truth, asOf }) {
  const planted = new Set(plantedPairs(truth).map(([a, b]) => key(a, b)));
  if (planted.size === 0) return undefined;
  return Object.fromEntries(
    MISSING.map((share) => {
      const runs = Array.from({ length: share === 0 ? 1 : DRAWS }, (_, draw) => {
        const found = suggest(forgetful(network, share, seededRandom(draw + 1)), { asOf }).filter(
          ({ code }) => code === 'need-meets-offer',
        );
        const pairs = new Set(found.map(({ parties }) => key(...parties)));
        const first = new Set(found.filter(({ priority }) => priority === 'first').map(({ parties }) => key(...parties)));
        const hits = (set) => [...planted].filter((pair) => set.has(pair)).length / planted.size;
        const wrong = [...pairs].filter((pair) => !planted.has(pair)).length;
        return { recall: hits(pairs), recallFirst: hits(first), wrong: wrong / network.organisations.length };
      });
      return [share, Object.fromEntries(Object.keys(runs[0]).map((figure) => [figure, mean(runs.map((run) => run[figure]))]))];
    }),
  );
}

function plantedPairs(truth) {
  const own = truth.neue_kooperation_muss_erscheinen ?? [];
  return [...own, ...Object.values(truth.netze ?? {}).flatMap((one) => one.neue_kooperation_muss_erscheinen ?? [])].map(({ paar }) => paar);
}

function key(a, b) {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function forgetful(network, share, random) {
  const some = (words) => words.filter(() => random() >= share);
  const organisations = network.organisations.map((one) => ({
    ...one,
    topics: some(one.topics),
    targetGroups: some(one.targetGroups),
    places: some(one.places),
  }));
  return createNetwork({ ...network, organisations });
}
