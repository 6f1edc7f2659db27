import { isIsoDay, type IsoDay } from '../shared/calendar.ts';
import { expectation } from '../shared/expectation.ts';
import type { Network } from '../model/network.ts';
import type { Basis } from './basis.ts';
import { type Context, contextOf } from './context.ts';
import { describeBasis } from './describe-basis.ts';
import type { Finding } from './finding.ts';

/** Finds everything of one kind, or of a few that belong together; sorted. */
export type FindingKind = (context: Context) => readonly Finding[];

export interface AnalyseOptions {
  /** The day for which the answer holds; decides which ties are dormant. Required: the analysis never asks the clock. */
  readonly asOf: IsoDay;
}

/** All findings about a network on a day, and on what they rest. */
export interface Analysis {
  readonly asOf: IsoDay;
  readonly basis: Basis;
  readonly findings: readonly Finding[];
}

/** Runs the given kinds of findings, in their order. */
export function analyseWith(kinds: readonly FindingKind[], network: Network, options: AnalyseOptions): Analysis {
  const context = contextOf(network, requireAsOf(options.asOf, '@netz-map/core/findings/analyse'));
  return { asOf: context.asOf, basis: describeBasis(context), findings: kinds.flatMap((find) => find(context)) };
}

/** The as-of date, checked. */
export function requireAsOf(asOf: unknown, where: string): IsoDay {
  if (typeof asOf !== 'string' || !isIsoDay(asOf)) throw expectation(where, 'options.asOf to be a day such as "2026-11-01"', asOf);
  return asOf;
}
