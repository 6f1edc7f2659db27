// Hides ties and looks who finds them.
import { judgeOf } from './figures.mjs';
import { MEASURES, nearbyOf, withRows } from './measures.mjs';
import { FEWEST_TIES } from './real-networks.mjs';
import { split } from './splits.mjs';

export const SHARES = [0.1, 0.2];
/** The measures that a split is said to be won or lost against. */
export const RIVAL = 'adamicAdar';
export const PLAIN = 'degrees';

/** Whether fewer ties are left to be seen, when most are hidden, than something can be ranked by. */
export function tooFewWhenHidden({ pairs }) {
  return pairs.length - Math.round(Math.max(...SHARES) * pairs.length) < FEWEST_TIES;
}

/**
 * @returns by share and measure: the mean of each figure over the splits, its standard deviation between splits, in how many of them it
 * beats the rival on average precision (equal: half), and its gain over the product of degrees
 */
export function hideAndSeek(network, splits) {
  return Object.fromEntries(SHARES.map((share) => [share, oneShare(network, share, splits)]));
}

function oneShare(network, share, splits) {
  const found = Object.fromEntries(Object.keys(MEASURES).map((name) => [name, []]));
  for (let i = 0; i < splits; i++) {
    const s = withRows(split(network, share, 1000 * i + 7));
    const judge = judgeOf(s, nearbyOf(s));
    for (const [name, { scores }] of Object.entries(MEASURES)) found[name].push(judge(scores(s)));
  }
  return Object.fromEntries(Object.entries(found).map(([name, runs]) => [name, summary(runs, found)]));
}

function summary(runs, found) {
  const figures = Object.fromEntries(Object.keys(runs[0]).map((key) => [key, mean(runs.map((run) => run[key]))]));
  const wins = runs.map(({ ap }, i) => (Math.sign(ap - found[RIVAL][i].ap) + 1) / 2);
  return {
    ...figures,
    apSd: deviation(runs.map(({ ap }) => ap)),
    aucSd: deviation(runs.map(({ auc }) => auc)),
    wins: mean(wins),
    apGain: mean(runs.map(({ ap }, i) => ap - found[PLAIN][i].ap)),
    aucGain: mean(runs.map(({ auc }, i) => auc - found[PLAIN][i].auc)),
  };
}

/** What is not defined in a split, such as the order of pairs with a common neighbour where there are none, is left out. */
export function mean(numbers) {
  const known = numbers.filter((x) => !Number.isNaN(x));
  return known.reduce((sum, x) => sum + x, 0) / known.length;
}

export function deviation(numbers) {
  const middle = mean(numbers);
  return Math.sqrt(numbers.reduce((sum, x) => sum + (x - middle) ** 2, 0) / (numbers.length - 1));
}
