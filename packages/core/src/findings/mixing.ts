// "Behörde und Migrantenorganisation: 1 von 108 möglichen Verbindungen, zu erwarten wären etwa sechs."
import { compareText } from '../shared/compare.ts';
import { citiesOf } from './cities-of.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';
import {
  type KindPairMixing,
  MIXING_DENSE_FACTOR,
  MIXING_EXPECTED_FROM,
  MIXING_THIN_FACTOR,
  mixingAmong,
  mixingOfKinds,
} from './mixing-of-kinds.ts';

/** So many pairs of kinds can become the theme of a meeting each before the list changes anyway. The whole list: `mixingOfKinds`. */
export const MOST_THIN = 3;
/** What works is told for encouragement, not for completeness. */
export const MOST_DENSE = 2;

/**
 * Pairs of kinds that meet far less than their sizes let expect, those first that lack the most ties, and pairs that meet far more often.
 * In a file of several cities only ties inside a city are held against what is possible inside a city: between cities nearly nobody
 * is tied, whatever the kind, and the few who are, are the coordinations.
 */
export function mixing(context: Context): Finding[] {
  const { pairs, tieBasis } = inCities(context);
  const lack = ({ expected, observed }: KindPairMixing): number => expected - observed;
  const byLack = (p: KindPairMixing, q: KindPairMixing): number => lack(q) - lack(p) || byKinds(p, q);
  const thin = pairs.filter(({ notable }) => notable === 'thin').sort(byLack);
  const dense = pairs.filter(({ notable }) => notable === 'dense').sort((p, q) => lack(p) - lack(q) || byKinds(p, q));
  return [...thin.slice(0, MOST_THIN), ...dense.slice(0, MOST_DENSE)].map(({ kinds, possible, observed, expected, notable, cities }) =>
    makeFinding({
      code: 'mixing',
      parties: [],
      distinction: JSON.stringify(kinds),
      evidence: { kinds, possible, observed, expected, notable: notable!, cities },
      grounds: { on: 'tie-kinds', ...tieBasis },
      audience: 'internal',
      tone: notable === 'thin' ? 'attention' : 'strength',
    }),
  );
}

const byKinds = (p: KindPairMixing, q: KindPairMixing): number => compareText(JSON.stringify(p.kinds), JSON.stringify(q.kinds));

interface MixingInCities {
  readonly pairs: readonly (KindPairMixing & { readonly cities: number })[];
  readonly tieBasis: { readonly known: number; readonly of: number };
}

/** The mixing of one network as it is; of several cities the sums over them. */
function inCities(context: Context): MixingInCities {
  const { network, pairs, asOf } = context;
  const cities = citiesOf(context);
  if (cities.length === 0) {
    const { pairs: all, tieBasis } = mixingOfKinds(network, { asOf });
    return { pairs: all.map((pair) => ({ ...pair, cities: 0 })), tieBasis };
  }
  const ties = new Map<string, { readonly a: string; readonly b: string }[]>(cities.map(({ city }) => [city, []]));
  for (const { a, b, state } of pairs) {
    const city = network.organisation(a)!.network;
    if (state !== 'dormant' && city === network.organisation(b)!.network) ties.get(city ?? '')?.push({ a, b });
  }
  const sums = new Map<string, Sum>();
  const tieBasis = { known: 0, of: 0 };
  for (const { city, partners } of cities) {
    const { pairs: here, tieBasis: basis } = mixingAmong(network, partners, ties.get(city)!);
    tieBasis.known += basis.known;
    tieBasis.of += basis.of;
    for (const { kinds, possible, observed, expected } of here) {
      const key = JSON.stringify(kinds);
      const sum = sums.get(key) ?? { kinds, possible: 0, observed: 0, expected: 0, cities: 0 };
      sums.set(key, {
        kinds,
        possible: sum.possible + possible,
        observed: sum.observed + observed,
        expected: sum.expected + expected,
        cities: sum.cities + 1,
      });
    }
  }
  return { pairs: [...sums.values()].map(judged), tieBasis };
}

type Sum = Pick<KindPairMixing, 'kinds' | 'possible' | 'observed' | 'expected'> & { readonly cities: number };

/** Sums of fractions miss an exact third by a hair. */
const HAIR = 1e-9;

function judged(sum: Sum): KindPairMixing & { readonly cities: number } {
  const { possible, observed, expected } = sum;
  const enough = expected >= MIXING_EXPECTED_FROM - HAIR;
  const thin = enough && MIXING_THIN_FACTOR * observed <= expected + HAIR;
  const dense = enough && observed >= MIXING_DENSE_FACTOR * expected - HAIR;
  return {
    ...sum,
    density: observed / possible,
    ratio: expected > 0 ? observed / expected : null,
    notable: thin ? 'thin' : dense ? 'dense' : undefined,
  };
}
