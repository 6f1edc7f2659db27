import { fundingRisks } from '@netz-map/core';
import { kind, type Kind } from '../kind.ts';

/** Who is at the table, and whose money ends. */
export const REPRESENTATION: readonly Kind[] = [
  kind(
    'foerderrisiko',
    (ids: readonly string[]) => ids,
    ({ network, asOf }) => fundingRisks(network, { asOf }).risks.map(({ id }) => id),
  ),
];
