// "Das Sprachcafé und die Teestube bieten fast dasselbe an und kennen sich nicht."
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { overlapOfRecords } from './overlap-of-records.ts';
import { belongsTogether, sameOrganisations } from './same-organisation.ts';

/**
 * What {@link overlapOfRecords} finds, without two records that are probably one organisation and without one that belongs to the other:
 * those are no parallel structure. A page leaves that out, because telling records apart costs more bytes than all the rest.
 *
 * Complexity: as `overlapOfRecords` and `sameOrganisations`.
 */
export function overlap(context: Context): readonly Finding[] {
  let found = computed.get(context);
  if (!found) computed.set(context, (found = findOverlaps(context)));
  return found;
}

/** Suggestions ask for it as well. */
const computed = new WeakMap<Context, readonly Finding[]>();

function findOverlaps(context: Context): Finding[] {
  const { network, present } = context;
  const same = new Set(sameOrganisations(network, present).map(({ a, b }) => JSON.stringify([a.id, b.id])));
  return overlapOfRecords(context).filter(({ parties: [a, b] }) => {
    return !same.has(JSON.stringify([a, b])) && !belongsTogether(network, network.organisation(a!)!, network.organisation(b!)!);
  });
}
