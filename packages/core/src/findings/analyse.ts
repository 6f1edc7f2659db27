import { isIsoDay, type IsoDay } from '../shared/calendar.ts';
import { expectation } from '../shared/expectation.ts';
import type { Network } from '../model/network.ts';
import type { Basis } from './basis.ts';
import { bridge } from './bridge.ts';
import { component } from './component.ts';
import { type Context, contextOf } from './context.ts';
import { criticalTie } from './critical-tie.ts';
import { describeBasis } from './describe-basis.ts';
import { dormant } from './dormant.ts';
import { fadingTie } from './fading-tie.ts';
import type { Finding } from './finding.ts';
import { needs } from './needs.ts';
import { notConnected } from './not-connected.ts';
import { onlyDormant } from './only-dormant.ts';
import { overlap } from './overlap.ts';
import { singleTie } from './single-tie.ts';

/** Every kind of finding; the order is that of the output, not of importance. */
const KINDS: readonly ((context: Context) => Finding[])[] = [
  notConnected,
  onlyDormant,
  singleTie,
  component,
  bridge,
  criticalTie,
  needs,
  dormant,
  fadingTie,
  overlap,
];

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

/**
 * Judges a network: who is not yet connected, who holds it together, which needs nobody meets, what sleeps, what may be double.
 * The same data give the same findings with the same ids, whatever the order of their rows.
 *
 * @throws TypeError when `asOf` is not a day such as "2026-11-01".
 * @remarks Complexity: n log n in ties; needs × organisations; organisations that share a place and a topic are compared pairwise.
 */
export function analyse(network: Network, options: AnalyseOptions): Analysis {
  const context = contextOf(network, requireAsOf(options.asOf, '@netz-map/core/findings/analyse'));
  return { asOf: context.asOf, basis: describeBasis(context), findings: KINDS.flatMap((find) => find(context)) };
}

/** The as-of date, checked. */
export function requireAsOf(asOf: unknown, where: string): IsoDay {
  if (typeof asOf !== 'string' || !isIsoDay(asOf)) throw expectation(where, 'options.asOf to be a day such as "2026-11-01"', asOf);
  return asOf;
}
