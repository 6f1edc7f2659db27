import type { Network } from '../model/network.ts';
import { analyseWith, type Analysis, type AnalyseOptions, type FindingKind } from './analyse-with.ts';
import { bridge } from './bridge.ts';
import { component } from './component.ts';
import { criticalTie } from './critical-tie.ts';
import { dormant } from './dormant.ts';
import { fadingTie } from './fading-tie.ts';
import { needs } from './needs.ts';
import { notConnected } from './not-connected.ts';
import { onlyDormant } from './only-dormant.ts';
import { overlapOfRecords } from './overlap-of-records.ts';
import { singleTie } from './single-tie.ts';

/** The kinds of {@link analyseBasics}; the order is that of the output, not of importance. */
export const BASIC_KINDS: readonly FindingKind[] = [
  notConnected,
  onlyDormant,
  singleTie,
  component,
  bridge,
  criticalTie,
  needs,
  dormant,
  fadingTie,
  overlapOfRecords,
];

/**
 * {@link analyse} with the basic kinds alone: who is not yet connected, who holds the network together, which needs nobody meets, what
 * sleeps, what may be double. For pages that must stay small.
 *
 * @throws TypeError when `asOf` is not a day such as "2026-11-01".
 */
export function analyseBasics(network: Network, options: AnalyseOptions): Analysis {
  return analyseWith(BASIC_KINDS, network, options);
}
