import type { Network } from '../model/network.ts';
import type { Organisation } from '../model/organisation.ts';
import { compareText } from '../shared/compare.ts';
import { expectation } from '../shared/expectation.ts';
import { foldName } from '../shared/fold.ts';

/** A directory held against the names inside. */
export interface Directory {
  /** Who is not inside, each name once, by id. */
  readonly entries: readonly Organisation[];
  /** Entries that bear the name of a partner in the network. */
  readonly inside: readonly { readonly id: string; readonly partner: string }[];
  /** Entries that bear the name of an earlier one. */
  readonly twice: readonly { readonly id: string; readonly first: string }[];
  /** Ids of partners that have left, by the id of the entry that bears their name. */
  readonly former: ReadonlyMap<string, string>;
}

/**
 * Sorts out who in a directory is inside already. Names are compared folded, and within one city where both sides name one.
 * @throws TypeError when `outside` is neither a network nor a list. Complexity: n log n in entries.
 */
export function readDirectory(network: Network, outside: Network | readonly Organisation[], where: string): Directory {
  const all = Array.isArray(outside) ? (outside as readonly Organisation[]) : (outside as Network | undefined)?.organisations;
  if (!Array.isArray(all)) throw expectation(where, 'outside to be a network or a list of organisations', outside);
  const partners = byName(network.organisations);
  const seen = new Map<string, Organisation[]>();
  const entries: Organisation[] = [];
  const inside: { id: string; partner: string }[] = [];
  const twice: { id: string; first: string }[] = [];
  const former = new Map<string, string>();
  for (const entry of [...(all as readonly Organisation[])].sort((a, b) => compareText(a.id, b.id))) {
    const name = foldName(entry.name);
    const same = (partners.get(name) ?? []).filter((one) => mayBeOneCity(one, entry));
    const partner = same.find(({ status }) => status !== 'ended');
    const first = seen.get(name)?.find((one) => one.network === entry.network);
    if (partner) inside.push({ id: entry.id, partner: partner.id });
    else if (first) twice.push({ id: entry.id, first: first.id });
    else {
      entries.push(entry);
      seen.set(name, [...(seen.get(name) ?? []), entry]);
      if (same[0]) former.set(entry.id, same[0].id);
    }
  }
  return { entries, inside, twice, former };
}

const mayBeOneCity = (a: Organisation, b: Organisation): boolean =>
  a.network === undefined || b.network === undefined || a.network === b.network;

function byName(organisations: readonly Organisation[]): ReadonlyMap<string, readonly Organisation[]> {
  const names = new Map<string, Organisation[]>();
  for (const one of [...organisations].sort((a, b) => compareText(a.id, b.id))) {
    const name = foldName(one.name);
    const same = names.get(name);
    if (same) same.push(one);
    else names.set(name, [one]);
  }
  return names;
}
