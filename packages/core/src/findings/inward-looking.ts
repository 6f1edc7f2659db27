// "Der Kreisverband hat zwölf Stellen und sieben Verbindungen, sechs davon zu anderen Verbänden."
import type { Network } from '../model/network.ts';
import type { Organisation } from '../model/organisation.ts';
import { type AnalyseOptions, requireAsOf } from './analyse-with.ts';
import { type Context, contextOf } from './context.ts';
import { countKinds } from './group-shares.ts';
import type { KnownOf } from './known-of.ts';

/** From so many full-time positions on an organisation counts as large: it has people who could go to a meeting. */
export const LARGE_FROM_STAFF = 5;
/** With fewer ties to partners of a known kind, one tie more would turn the picture. */
export const INWARD_FROM_TIES = 4;
/** From this E-I index down an organisation looks inward: three of four ties, or more, stay inside its kind. */
export const INWARD_UP_TO_EI = -0.5;
/** Inside must be at least so many times what an even spread lets expect: where nearly all are of one kind, nobody can do otherwise. */
export const INWARD_FACTOR = 2;

/** A large organisation whose ties hardly leave its own kind. */
export interface InwardLooking {
  readonly id: string;
  readonly kind: string;
  /** Paid positions, in full-time equivalents. */
  readonly staff: number;
  /** Ties to partners of other kinds, and of its own. */
  readonly outward: number;
  readonly inward: number;
  /** Ties to partners whose kind nobody knows; they are in neither. */
  readonly unknown: number;
  /** (outward − inward) / (outward + inward), from -1 to -0.5. */
  readonly ei: number;
}

export interface InwardLookingResult {
  /** By id. */
  readonly organisations: readonly InwardLooking[];
  /** Partners whose kind and staff are known, of all partners: only they could be found. */
  readonly basis: KnownOf;
}

/**
 * Large organisations that are tied nearly only within their own kind: at least five positions, at least four active or undated ties to
 * partners of a known kind, three of four of them inside, and at least twice as many inside as an even spread lets expect.
 *
 * In a file of several cities the even spread is that of the own city: most ties stay there.
 *
 * Not to be read as closed by intention: it shows who could open many doors at once. The kind stands for the sector; the file knows no employer.
 *
 * @throws TypeError when `asOf` is not a day such as "2026-11-01".
 * @remarks Complexity: n log n in organisations and ties.
 */
export function inwardLooking(network: Network, options: AnalyseOptions): InwardLookingResult {
  const asOf = requireAsOf(options?.asOf, '@netz-map/core/findings/inward-looking');
  const context = contextOf(network, asOf);
  const { present } = context;
  const spread = spreadByCity(present);
  const ties = tiesByKind(context);
  const candidates = present.flatMap(({ id, kind, staff, network: city }) =>
    kind === undefined || staff === undefined ? [] : [{ id, kind, staff, city }],
  );
  const organisations = candidates.flatMap(({ id, kind, staff, city }): InwardLooking[] => {
    const { outward, inward, unknown } = ties.get(id) ?? NONE;
    const known = outward + inward;
    if (staff < LARGE_FROM_STAFF || known < INWARD_FROM_TIES) return [];
    const ei = (outward - inward) / known;
    const { sizes, others } = spread.get(city)!;
    const beyondChance = inward * others >= INWARD_FACTOR * known * (sizes.get(kind)! - 1);
    return ei <= INWARD_UP_TO_EI && beyondChance ? [{ id, kind, staff, outward, inward, unknown, ei }] : [];
  });
  return {
    organisations,
    basis: { known: candidates.length, of: present.length },
  };
}

interface Spread {
  readonly sizes: ReadonlyMap<string, number>;
  /** Partners of a known kind besides oneself. */
  readonly others: number;
}

function spreadByCity(present: readonly Organisation[]): ReadonlyMap<string | undefined, Spread> {
  const cities = new Map<string | undefined, Organisation[]>();
  for (const organisation of present) {
    const here = cities.get(organisation.network);
    if (here) here.push(organisation);
    else cities.set(organisation.network, [organisation]);
  }
  return new Map(
    [...cities].map(([city, partners]) => {
      const sizes = countKinds(partners);
      return [city, { sizes, others: [...sizes.values()].reduce((sum, size) => sum + size, 0) - 1 }];
    }),
  );
}

interface TiesByKind {
  outward: number;
  inward: number;
  unknown: number;
}

const NONE: TiesByKind = { outward: 0, inward: 0, unknown: 0 };

function tiesByKind({ network, pairs }: Context): ReadonlyMap<string, TiesByKind> {
  const ties = new Map<string, TiesByKind>();
  const count = (id: string, other: string): void => {
    let own = ties.get(id);
    if (!own) ties.set(id, (own = { ...NONE }));
    const [kind, otherKind] = [network.organisation(id)!.kind, network.organisation(other)!.kind];
    if (otherKind === undefined) own.unknown++;
    else if (kind === otherKind) own.inward++;
    else own.outward++;
  };
  for (const { a, b, state } of pairs) {
    if (state === 'dormant') continue;
    count(a, b);
    count(b, a);
  }
  return ties;
}
