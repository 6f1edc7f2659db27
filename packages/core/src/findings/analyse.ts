import type { Network } from '../model/network.ts';
import { BASIC_KINDS } from './analyse-basics.ts';
import { analyseWith, type Analysis, type AnalyseOptions } from './analyse-with.ts';
import { CARE_KINDS } from './care-kinds.ts';
import { overlapOfRecords } from './overlap-of-records.ts';
import { overlap } from './overlap.ts';
import { REPRESENTATION_KINDS } from './representation-kinds.ts';

/** All kinds of findings, in the order of the output. */
export const FINDING_KINDS = [
  ...BASIC_KINDS.map((kind) => (kind === overlapOfRecords ? overlap : kind)),
  ...CARE_KINDS,
  ...REPRESENTATION_KINDS,
];

/**
 * Judges a network: who is not yet connected, who holds it together, which needs nobody meets, what sleeps, what may be double, who
 * mediates, what was promised, who is represented and what hangs on which money.
 * The same data give the same findings with the same ids, whatever the order of their rows.
 *
 * @throws TypeError when `asOf` is not a day such as "2026-11-01".
 * @remarks Complexity: n log n in ties; needs × organisations; organisations that share a place and a topic are compared pairwise.
 */
export function analyse(network: Network, options: AnalyseOptions): Analysis {
  return analyseWith(FINDING_KINDS, network, options);
}
