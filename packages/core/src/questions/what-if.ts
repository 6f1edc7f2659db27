// "Was wäre, wenn die Welcome-Werkstatt aufhört? / wenn diese Förderung endet? / wenn diese beiden sich kennten?"
import { requireAsOf } from '../findings/analyse-with.ts';
import { type Context, contextOf } from '../findings/context.ts';
import type { KnownOf } from '../findings/known-of.ts';
import { compareText } from '../shared/compare.ts';
import type { IsoDay } from '../shared/calendar.ts';
import { expectation } from '../shared/expectation.ts';
import type { Network } from '../model/network.ts';
import { type Gain, gainOf } from './gain-of.ts';
import { type Loss, lossOf } from './loss-of.ts';

const WHERE = '@netz-map/core/questions/what-if';

/** Exactly one supposition, and the day for which the answer holds. */
export type WhatIfOptions = { readonly asOf: IsoDay } & (WithoutOne | FundingEnds | TieAdded);

export interface WithoutOne {
  /** Id of the organisation that would be gone. */
  readonly without: string;
  readonly fundingEnds?: undefined;
  readonly addTie?: undefined;
}

export interface FundingEnds {
  /** Id of the organisation whose funding would end, or the name of a funder: then of everybody whose largest funder it is. An id comes first. */
  readonly fundingEnds: string;
  readonly without?: undefined;
  readonly addTie?: undefined;
}

export interface TieAdded {
  /** Ids of two organisations that would have an active tie. */
  readonly addTie: readonly [string, string];
  readonly without?: undefined;
  readonly fundingEnds?: undefined;
}

/** What is known about the funding of one who would be gone. */
export interface EndingFunding {
  readonly id: string;
  readonly funder: string | undefined;
  /** Share of the largest funder in percent; `undefined`: unknown, and then it may be small. */
  readonly share: number | undefined;
  readonly securedUntil: IsoDay | undefined;
}

/** What would be lost if a funding ended and those who live on it closed. */
export interface FundingLoss extends Loss {
  /** By id. */
  readonly funded: readonly EndingFunding[];
  /** Partners in the network that name their largest funder: of the others it is unknown whether they depend on it too. */
  readonly withFunder: KnownOf;
}

/**
 * What would be different if an organisation were gone, a funding ended, or two organisations had a tie.
 *
 * Not to be read as a forecast, nor as the worth of anybody: people stay when an organisation closes, and others step in. An end of
 * funding is taken at its worst: that everybody whose largest funder it is closes, whatever the share.
 *
 * @throws TypeError when `asOf` is no day, not exactly one supposition is made, or it names somebody who is not in the network, a funder
 * that nobody names, or an organisation twice
 * @remarks Complexity: `without` and `fundingEnds`: linear in organisations, ties and offers, besides the context. `addTie`: seekers × ties.
 */
export function whatIf(network: Network, options: { readonly asOf: IsoDay } & WithoutOne): Loss;
export function whatIf(network: Network, options: { readonly asOf: IsoDay } & FundingEnds): FundingLoss;
export function whatIf(network: Network, options: { readonly asOf: IsoDay } & TieAdded): Gain;
export function whatIf(network: Network, options: WhatIfOptions): Loss | FundingLoss | Gain;
export function whatIf(network: Network, options: WhatIfOptions): Loss | FundingLoss | Gain {
  const context = contextOf(network, requireAsOf(options.asOf, WHERE));
  const { without, fundingEnds, addTie } = options;
  const made = [without, fundingEnds, addTie].filter((one) => one !== undefined).length;
  if (made !== 1) throw expectation(WHERE, 'exactly one of options.without, options.fundingEnds and options.addTie', `${made} of them`);
  if (without !== undefined) return lossOf(context, [present(context, without, 'options.without')]);
  if (fundingEnds !== undefined) return fundingLoss(context, fundingEnds);
  const [a, b] = (Array.isArray(addTie) ? addTie : []) as readonly unknown[];
  const ends = [a, b].map((one) => present(context, one, 'both of options.addTie')).sort(compareText);
  if (ends[0] === ends[1]) throw expectation(WHERE, 'options.addTie to name two organisations', ends[0]);
  return gainOf(context, [ends[0]!, ends[1]!]);
}

function fundingLoss(context: Context, named: string): FundingLoss {
  const { present, active } = context;
  const gone = active.indexOf.has(named) ? [named] : present.filter(({ funding }) => funding?.funder === named).map(({ id }) => id);
  if (gone.length === 0)
    throw expectation(WHERE, 'options.fundingEnds to be the id of an organisation in the network or the funder of one', named);
  const funded = gone.map((id): EndingFunding => {
    const funding = context.network.organisation(id)!.funding;
    return { id, funder: funding?.funder, share: funding?.share, securedUntil: funding?.securedUntil };
  });
  const known = present.filter(({ funding }) => funding?.funder !== undefined).length;
  return { ...lossOf(context, gone), funded, withFunder: { known, of: present.length } };
}

function present({ active }: Context, id: unknown, role: string): string {
  if (typeof id !== 'string' || !active.indexOf.has(id))
    throw expectation(WHERE, `${role} to be the id of an organisation in the network`, id);
  return id;
}
