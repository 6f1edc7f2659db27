// "Der Treffpunkt Süd lebt zu 90 % von einem Geldgeber, und diese Förderung ist nur bis Ende März gesichert."
import { type IsoDay, monthsLater } from '../shared/calendar.ts';
import { compareText } from '../shared/compare.ts';
import type { Network } from '../model/network.ts';
import { type AnalyseOptions, requireAsOf } from './analyse-with.ts';
import { contextOf } from './context.ts';
import type { KnownOf } from './known-of.ts';

/** From this share of one funder on, in percent, its end can hardly be made up for by the others. Exactly 80 counts. */
export const RISKY_FUNDING_SHARE = 80;
/** Applications take about half a year from the idea to the money: what ends later is not yet urgent. The last day counts. */
export const RISKY_FUNDING_MONTHS = 6;

/** An organisation that may soon lose most of its money. */
export interface FundingRisk {
  readonly id: string;
  /** The funder as the file names it; unknown when missing. Never to be published. */
  readonly funder: string | undefined;
  /** Share of this funder, in percent. */
  readonly share: number;
  readonly securedUntil: IsoDay;
  /** Whether the day or month has already passed: the money is gone, or nobody has updated the cell. */
  readonly past: boolean;
}

export interface FundingRisks {
  /** By id. */
  readonly risks: readonly FundingRisk[];
  /** The last day of an end that counts as near. */
  readonly until: IsoDay;
  /** Partners of whom both share and end are known, of all partners; about the others nothing is said. */
  readonly basis: KnownOf;
}

/**
 * Which partners live on one funder whose money is only secured for the next months: a share of at least 80 % and an end at most six
 * calendar months after `asOf`. Both must be known; an empty cell is neither "no risk" nor a risk. A month without a day counts from
 * its first day, so that the warning rather comes early.
 *
 * Not to be read as a forecast: most fundings are prolonged. It says whom to ask in time.
 *
 * @throws TypeError when `asOf` is not a day such as "2026-11-01".
 * @remarks Complexity: n log n in organisations.
 */
export function fundingRisks(network: Network, options: AnalyseOptions): FundingRisks {
  const asOf = requireAsOf(options?.asOf, '@netz-map/core/findings/funding-risks');
  const until = monthsLater(asOf, RISKY_FUNDING_MONTHS);
  const { present } = contextOf(network, asOf);
  const known = present.flatMap(({ id, funding }) => {
    const { funder, share, securedUntil } = funding ?? {};
    return share === undefined || securedUntil === undefined
      ? []
      : [{ id, funder, share, securedUntil, past: securedUntil < asOf.slice(0, securedUntil.length) }];
  });
  const risks = known.filter(({ share, securedUntil }) => share >= RISKY_FUNDING_SHARE && compareText(securedUntil, until) <= 0);
  return { risks, until, basis: { known: known.length, of: present.length } };
}
