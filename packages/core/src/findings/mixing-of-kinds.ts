// "Ehrenamt und Ämter: 3 von 40 möglichen Verbindungen, zu erwarten wären zehn."
import type { Network } from '../model/network.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Pair } from '../model/pairs.ts';
import { type AnalyseOptions, requireAsOf } from './analyse-with.ts';
import { contextOf } from './context.ts';
import { countKinds } from './group-shares.ts';
import type { KnownOf } from './known-of.ts';

/** Where fewer ties than these are expected, none at all is still chance. */
export const MIXING_EXPECTED_FROM = 3;
/** One tie in so many expected ones, or fewer, is thin: at most a third. */
export const MIXING_THIN_FACTOR = 3;
/** So many times as many ties as expected, or more, are dense: at least double. */
export const MIXING_DENSE_FACTOR = 2;

/** How the partners of one kind are tied. */
export interface KindMixing {
  readonly kind: string;
  readonly organisations: number;
  /** Ties to other kinds. */
  readonly outward: number;
  /** Ties inside the kind. */
  readonly inward: number;
  /** E-I index over the ends that the kind holds: a tie inside counts twice. From -1 (all inside) to 1 (all outward). `null` without ties. */
  readonly ei: number | null;
}

/** Ties between two kinds, or inside one (twice the same), beside what their sizes let expect. */
export interface KindPairMixing {
  readonly kinds: readonly [string, string];
  readonly possible: number;
  readonly observed: number;
  /** If every possible tie were as likely as any other: overall density × possible. */
  readonly expected: number;
  /** Observed of possible. */
  readonly density: number;
  /** Observed of expected; `null` where there is no tie at all. */
  readonly ratio: number | null;
  /** Far from what is expected, where that is at least three ties. */
  readonly notable: 'thin' | 'dense' | undefined;
}

export interface MixingOfKinds {
  /** Partners whose kind is known, of all partners: everything here is about them. */
  readonly basis: KnownOf;
  /** Ties with the kind known at both ends, of all active and undated ties. */
  readonly tieBasis: KnownOf;
  /** Ties of possible ties; 0 to 1. */
  readonly density: number;
  readonly outward: number;
  readonly inward: number;
  /** E-I index over ties; `null` without ties. */
  readonly ei: number | null;
  /** By kind. */
  readonly kinds: readonly KindMixing[];
  /** Every pair of kinds between which a tie is possible, by kinds. */
  readonly pairs: readonly KindPairMixing[];
}

/**
 * Whether kinds of partners meet or stay among themselves: ties between each two kinds against expectation, and the E-I index of the
 * network and of each kind. Active and undated ties among partners whose kind is known.
 *
 * Not to be read as a target: where a task lies inside one field, ties inside are what it needs. A large kind has more to meet inside than
 * a small one, so the E-I index tells of sizes as well; the ratio does not. `metrics.mixingMatrix` expects by ends of ties instead.
 *
 * @throws TypeError when `asOf` is not a day such as "2026-11-01".
 * @remarks Complexity: n log n in ties plus the square of the number of kinds.
 */
export function mixingOfKinds(network: Network, options: AnalyseOptions): MixingOfKinds {
  const asOf = requireAsOf(options?.asOf, '@netz-map/core/findings/mixing-of-kinds');
  const { present, pairs } = contextOf(network, asOf);
  return mixingAmong(
    network,
    present,
    pairs.filter(({ state }) => state !== 'dormant'),
  );
}

/**
 * The same for some partners and the ties that lie wholly among them.
 * Complexity: linear in partners and ties plus the square of the number of kinds.
 */
export function mixingAmong(network: Network, present: readonly Organisation[], active: readonly Ends[]): MixingOfKinds {
  const sizes = [...countKinds(present)];
  const known = sizes.reduce((sum, [, size]) => sum + size, 0);
  const observed = observedOf(network, active, new Map(sizes.map(([kind], i) => [kind, i])));
  const inside = sizes.map((_, i) => observed[i]![i]!);
  const ties = observed.reduce((sum, row, i) => row.slice(i).reduce((so, count) => so + count, sum), 0);
  const inward = inside.reduce((sum, count) => sum + count, 0);
  const possible = (known * (known - 1)) / 2;
  return {
    basis: { known, of: present.length },
    tieBasis: { known: ties, of: active.length },
    density: possible > 0 ? ties / possible : 0,
    outward: ties - inward,
    inward,
    ei: eiOf(ties - inward, inward),
    kinds: sizes.map(([kind, organisations], i) => {
      const outward = observed[i]!.reduce((sum, count) => sum + count, 0) - inside[i]!;
      return { kind, organisations, outward, inward: inside[i]!, ei: eiOf(outward, 2 * inside[i]!) };
    }),
    pairs: sizes.flatMap(([kind, size], i) =>
      sizes.slice(i).flatMap(([other, otherSize], step) => {
        const here = step === 0 ? (size * (size - 1)) / 2 : size * otherSize;
        return here === 0 ? [] : [pairMixing([kind, other], here, observed[i]![i + step]!, ties, possible)];
      }),
    ),
  };
}

type Ends = Pick<Pair, 'a' | 'b'>;

/** Ties between each two kinds, the same on both sides of the diagonal; inside a kind each tie once. */
function observedOf(network: Network, pairs: readonly Ends[], numberOf: ReadonlyMap<string, number>): number[][] {
  const observed = Array.from(numberOf, () => new Array<number>(numberOf.size).fill(0));
  const kindOf = (id: string): number => {
    const { kind } = network.organisation(id)!;
    return kind === undefined ? -1 : numberOf.get(kind)!;
  };
  for (const { a, b } of pairs) {
    const [i, j] = [kindOf(a), kindOf(b)];
    if (i < 0 || j < 0) continue;
    observed[i]![j]!++;
    if (i !== j) observed[j]![i]!++;
  }
  return observed;
}

/** Compared in whole numbers, so that exactly a third and exactly double are met. */
function pairMixing(
  kinds: readonly [string, string],
  possible: number,
  observed: number,
  ties: number,
  allPossible: number,
): KindPairMixing {
  const [expected, seen] = [ties * possible, observed * allPossible];
  const enough = expected >= MIXING_EXPECTED_FROM * allPossible;
  const thin = enough && MIXING_THIN_FACTOR * seen <= expected;
  const dense = enough && seen >= MIXING_DENSE_FACTOR * expected;
  return {
    kinds,
    possible,
    observed,
    expected: expected / allPossible,
    density: observed / possible,
    ratio: expected > 0 ? seen / expected : null,
    notable: thin ? 'thin' : dense ? 'dense' : undefined,
  };
}

function eiOf(outward: number, inward: number): number | null {
  return outward + inward === 0 ? null : (outward - inward) / (outward + inward);
}
