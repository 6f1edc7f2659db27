// "Endet das Bundesprogramm, verlieren zwölf Partner ihren größten Geldgeber."
import type { IsoDay } from '../shared/calendar.ts';
import { compareText } from '../shared/compare.ts';
import { expectation } from '../shared/expectation.ts';
import type { Network } from '../model/network.ts';
import type { KnownOf } from './known-of.ts';

/** A partner whose largest funder is the one asked about. */
export interface Dependent {
  readonly id: string;
  /** The funder as the file names it. Never to be published. */
  readonly funder: string;
  /** Share of this funder in percent, where known. */
  readonly share: number | undefined;
  readonly securedUntil: IsoDay | undefined;
}

export interface DependingOnFunder {
  /** By id. */
  readonly partners: readonly Dependent[];
  /** Partners whose largest funder is known, of all partners; the others may depend on it as well. */
  readonly basis: KnownOf;
}

/**
 * Whom the end of a funder would hit: partners whose largest funder has a name that begins so, such as "Bundesprogramm".
 *
 * Not to be read as risk by itself: a share of 20 percent can be made up for. See `fundingRisks` for shares and dates.
 *
 * @param funder how its name begins; not empty
 * @throws TypeError when `funder` is not a text.
 * @remarks Complexity: n log n in organisations.
 */
export function dependingOnFunder(network: Network, funder: string): DependingOnFunder {
  if (typeof funder !== 'string' || funder === '')
    throw expectation('@netz-map/core/findings/depending-on-funder', 'the beginning of the name of a funder', funder);
  const present = network.organisations.filter(({ status }) => status !== 'ended');
  const known = present.flatMap(({ id, funding }) =>
    funding?.funder === undefined ? [] : [{ id, funder: funding.funder, share: funding.share, securedUntil: funding.securedUntil }],
  );
  const partners = known.filter((one) => one.funder.startsWith(funder)).sort((p, q) => compareText(p.id, q.id));
  return { partners, basis: { known: known.length, of: present.length } };
}
